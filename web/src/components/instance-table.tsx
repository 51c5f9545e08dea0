import { type Signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Region } from '../image/region.ts';
import { type InstanceColumn, type TableView, tableRows, WHOLE_TABLE } from '../state/instance-table.ts';
import type { Session } from '../state/session.ts';
import { formatArea, formatPercent, plural } from '../text/format.ts';
import { Dialog } from './dialog.tsx';
import { IconButton } from './icon-button.tsx';
import { PROBABILITY_NOTE } from './instance-list.tsx';

export interface InstanceTableProps {
  readonly session: Session;
  readonly open: Signal<boolean>;
  readonly onZoom: (box: Region) => void;
}

const COLUMNS: readonly { readonly column: InstanceColumn; readonly label: string }[] = [
  { column: 'answer', label: 'Answer' },
  { column: 'number', label: 'No.' },
  { column: 'probability', label: 'Probability' },
  { column: 'area', label: 'Area' },
  { column: 'kept', label: 'Kept' },
];

/** Everything that is marked, in one table that can be sorted and filtered. */
export function InstanceTable({ session, open, onZoom }: InstanceTableProps) {
  const view = useSignal<TableView>(WHOLE_TABLE);
  return (
    <Dialog title="All instances" wide open={open.value} onClose={() => (open.value = false)}>
      <Filters view={view} unit={session.image.value?.ground ? 'm²' : 'px'} />
      <Rows
        session={session}
        view={view}
        onZoom={(box) => {
          open.value = false;
          onZoom(box);
        }}
      />
    </Dialog>
  );
}

function Filters({ view, unit }: { readonly view: Signal<TableView>; readonly unit: 'm²' | 'px' }) {
  const change = (part: Partial<TableView>) => {
    view.value = { ...view.value, ...part };
  };
  return (
    <form class="table-filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        Sentence has
        <input
          type="search"
          value={view.value.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </label>
      <label>
        Probability from, in %
        <input
          type="number"
          min={0}
          max={100}
          value={Math.round(view.value.leastProbability * 100)}
          onInput={(event) => change({ leastProbability: (event.currentTarget.valueAsNumber || 0) / 100 })}
        />
      </label>
      <label>
        Area from, in {unit}
        <input
          type="number"
          min={0}
          value={view.value.leastArea}
          onInput={(event) => change({ leastArea: event.currentTarget.valueAsNumber || 0 })}
        />
      </label>
      <label>
        Show
        <select
          value={view.value.show}
          onChange={(event) => change({ show: event.currentTarget.value as TableView['show'] })}
        >
          <option value="all">all</option>
          <option value="kept">kept</option>
          <option value="open">not kept</option>
        </select>
      </label>
    </form>
  );
}

function Rows({
  session,
  view,
  onZoom,
}: Pick<InstanceTableProps, 'session' | 'onZoom'> & { readonly view: Signal<TableView> }) {
  const [layers, shown, image] = [session.layers.value, view.value, session.image.value];
  const rows = useMemo(() => tableRows(layers, shown, image), [layers, shown, image]);
  const { column: sorted, descending } = view.value;
  return (
    <>
      <p class="hint" role="status">
        {plural(rows.length, 'instance')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard */}
      <section class="table-scroll" tabIndex={0} aria-label="Instances">
        <table class="instance-table">
          <thead>
            <tr>
              {COLUMNS.map(({ column, label }) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={sorted !== column ? 'none' : descending ? 'descending' : 'ascending'}
                >
                  <button
                    type="button"
                    class="link"
                    {...(column === 'probability' ? { title: PROBABILITY_NOTE } : {})}
                    onClick={() => {
                      view.value = { ...view.value, column, descending: sorted === column && !descending };
                    }}
                  >
                    {label}
                    {sorted === column && <span aria-hidden="true">{descending ? ' ↓' : ' ↑'}</span>}
                  </button>
                </th>
              ))}
              <th scope="col">
                <span class="visually-hidden">Reject</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ layer, instance, area }) => (
              <tr key={`${layer.id} ${instance.key}`}>
                <td>
                  <button
                    type="button"
                    class="link"
                    onClick={() => {
                      session.select(layer.id);
                      session.picked.value = [instance.key];
                      onZoom(instance.box);
                    }}
                  >
                    {layer.sentence}
                  </button>
                </td>
                <td>{instance.number}</td>
                <td>{instance.probability === null ? 'by hand' : formatPercent(instance.probability)}</td>
                <td>{formatArea(area)}</td>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`Keep instance ${instance.number} of “${layer.sentence}”`}
                    checked={instance.kept}
                    onChange={() => session.reviewing.keep(layer.id, instance, !instance.kept)}
                  />
                </td>
                <td>
                  <IconButton
                    icon="close"
                    label={`Reject instance ${instance.number} of “${layer.sentence}”`}
                    onClick={() => session.reviewing.reject(layer.id, [instance])}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
