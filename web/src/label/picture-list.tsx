import { useSignal } from '@preact/signals';
import { formatPercent } from '../text/format.ts';
import type { LabelDesk } from './label-desk.ts';
import type { PictureStatusRecord } from './label-service.ts';

/** Rows that are shown at once: a folder may have thousands. */
const ROWS = 40;

const FILTERS = {
  all: () => true,
  open: ({ state }: PictureStatusRecord) => state === 'open' || state === 'pre-labelled',
  accepted: ({ state }: PictureStatusRecord) => state === 'accepted',
  skipped: ({ state }: PictureStatusRecord) => state === 'skipped' || state === 'failed',
} as const;

type Filter = keyof typeof FILTERS;

const FILTER_NAMES: Readonly<Record<Filter, string>> = {
  all: 'all',
  open: 'open',
  accepted: 'accepted',
  skipped: 'skipped or unreadable',
};

/** All pictures with what became of them; a click goes to one. */
export function PictureList({ desk }: { readonly desk: LabelDesk }) {
  const filter = useSignal<Filter>('all');
  /** First row, where the person has turned the page; null: that of the picture on the map. */
  const turned = useSignal<number | null>(null);
  const shown = desk.pictures.value.filter(FILTERS[filter.value]);
  const current = desk.current.value;
  const place = Math.max(
    0,
    shown.findIndex(({ number }) => number === current),
  );
  const first = Math.min(turned.value ?? Math.floor(place / ROWS) * ROWS, Math.max(0, shown.length - 1));
  const rows = shown.slice(first, first + ROWS);
  return (
    <details class="picture-list" open>
      <summary>
        <h2 class="small-heading">Pictures</h2>
      </summary>
      <label class="choice">
        <span>Show</span>
        <select
          value={filter.value}
          onChange={(event) => {
            filter.value = event.currentTarget.value as Filter;
            turned.value = null;
          }}
        >
          {(Object.keys(FILTERS) as Filter[]).map((name) => (
            <option key={name} value={name}>
              {FILTER_NAMES[name]}
            </option>
          ))}
        </select>
      </label>
      <ol start={first + 1}>
        {rows.map((picture) => (
          <li key={picture.number}>
            <button
              type="button"
              class="picture-row"
              data-state={picture.state}
              aria-current={picture.number === current ? 'true' : undefined}
              onClick={() => {
                turned.value = null;
                void desk.open(picture.number);
              }}
            >
              <span class="ellipsis" title={picture.name}>
                {picture.name}
              </span>
              <span class="picture-state" title={picture.problem ?? undefined}>
                {stateWords(picture)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {shown.length === 0 && <p class="hint">There is none.</p>}
      {shown.length > ROWS && (
        <p class="picture-pages">
          <button
            type="button"
            class="button small"
            disabled={first === 0}
            onClick={() => {
              turned.value = Math.max(0, first - ROWS);
            }}
          >
            Earlier
          </button>
          <span class="muted">
            {first + 1} to {first + rows.length} of {shown.length}
          </span>
          <button
            type="button"
            class="button small"
            disabled={first + ROWS >= shown.length}
            onClick={() => {
              turned.value = first + ROWS;
            }}
          >
            Later
          </button>
        </p>
      )}
    </details>
  );
}

function stateWords({ state, sureness }: PictureStatusRecord): string {
  switch (state) {
    case 'pre-labelled':
      return sureness === null ? 'pre-labelled' : `pre-labelled, ${formatPercent(sureness)} sure`;
    case 'failed':
      return 'cannot be read';
    default:
      return state;
  }
}
