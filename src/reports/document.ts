/** A report as blocks, from which HTML and Markdown are written alike. */

/**
 * Where a figure comes from. A row that was measured by this software and a row that a paper printed never look the same:
 * every renderer puts them into groups of their own, with these words above.
 */
export type Origin = 'measured' | 'printed';

export interface Column {
  readonly title: string;
  /** Text to the left, numbers (the default) to the right. */
  readonly align?: 'left' | 'right';
}

export interface TableGroup {
  /** Row above the group; the origin's words come before it. */
  readonly title?: string;
  readonly origin?: Origin;
  readonly rows: readonly (readonly string[])[];
  /** Positions of rows that stand out, such as an average. */
  readonly strong?: readonly number[];
}

export interface Table {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly groups: readonly TableGroup[];
  /** Below the table. */
  readonly note?: string;
}

/** A drawing that stands alone: `<svg>...</svg>` with classes of `chartStyle`. */
export interface Drawing {
  readonly svg: string;
  /** What is seen, for those who do not see it. */
  readonly label: string;
  readonly caption?: string;
}

export type Block =
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  /** Something that a reader must not miss. */
  | { readonly type: 'warning'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | Table
  /** Drawings side by side as far as they fit. */
  | {
      readonly type: 'drawings';
      readonly drawings: readonly Drawing[];
      /** Least width of one in pixels. */
      readonly width: number;
      readonly legend?: readonly LegendEntry[];
    };

export interface LegendEntry {
  readonly text: string;
  /** Class of `chartStyle` that colours the swatch. */
  readonly style: string;
}

export interface ReportDocument {
  readonly title: string;
  /** One line under the title. */
  readonly subtitle: string;
  readonly blocks: readonly Block[];
}

/** What a group of rows is headed by, whatever the renderer. */
export const originWords: Readonly<Record<Origin, string>> = {
  measured: 'Measured here',
  printed: 'Printed in the paper',
};
