import type { OpenedImage } from '../image/opened-image.ts';
import type { MeasuredArea } from '../text/format.ts';
import type { AnswerLayer } from './answer-layer.ts';
import { type Instance, instancesOf } from './instances.ts';
import { instanceArea, sizeOf } from './shown-area.ts';

/** One row of the table of everything that is marked. */
export interface InstanceRow {
  readonly layer: AnswerLayer;
  readonly instance: Instance;
  readonly area: MeasuredArea;
}

export type InstanceColumn = 'answer' | 'number' | 'probability' | 'area' | 'kept';

export interface TableView {
  readonly column: InstanceColumn;
  readonly descending: boolean;
  /** Rows whose sentence has this in it, whatever the letters' case is. */
  readonly text: string;
  /** Least probability, in [0, 1]; what has none is shown only at 0. */
  readonly leastProbability: number;
  /** Least area in square metres, or in pixels of an image that does not say how large they are. */
  readonly leastArea: number;
  readonly show: 'all' | 'kept' | 'open';
}

export const WHOLE_TABLE: TableView = {
  column: 'answer',
  descending: false,
  text: '',
  leastProbability: 0,
  leastArea: 0,
  show: 'all',
};

/** All that the answers mark, as a person wants to see it; of equal rows the order of the answers holds. */
export function tableRows(
  layers: readonly AnswerLayer[],
  view: TableView,
  image: Pick<OpenedImage, 'ground'> | null = null,
): readonly InstanceRow[] {
  const text = view.text.trim().toLowerCase();
  const rows = layers
    .filter(({ sentence }) => sentence.toLowerCase().includes(text))
    .flatMap((layer) =>
      instancesOf(layer).map((instance) => ({ layer, instance, area: instanceArea(layer, instance, image) })),
    )
    .filter(
      ({ instance, area }) =>
        (instance.probability ?? 0) >= view.leastProbability &&
        sizeOf(area) >= view.leastArea &&
        (view.show === 'all' || instance.kept === (view.show === 'kept')),
    );
  const sense = view.descending ? -1 : 1;
  return rows.sort((a, b) => sense * compare(a, b, view.column));
}

function compare(a: InstanceRow, b: InstanceRow, column: InstanceColumn): number {
  switch (column) {
    case 'answer':
      return a.layer.sentence.localeCompare(b.layer.sentence, 'en') || a.instance.number - b.instance.number;
    case 'number':
      return a.instance.number - b.instance.number;
    case 'probability':
      return (a.instance.probability ?? -1) - (b.instance.probability ?? -1);
    case 'area':
      return sizeOf(a.area) - sizeOf(b.area);
    case 'kept':
      return Number(a.instance.kept) - Number(b.instance.kept);
  }
}
