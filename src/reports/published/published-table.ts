/** Pr@0.5, Pr@0.6, Pr@0.7, Pr@0.8, Pr@0.9, cIoU and gIoU in percent, in the order of the paper's columns. */
export type PublishedMetrics = readonly [
  pr50: number,
  pr60: number,
  pr70: number,
  pr80: number,
  pr90: number,
  cIoU: number,
  gIoU: number,
];

/** A comparison of methods on one benchmark, as printed (Tables 2, 3 and 5). */
export interface PublishedTable {
  readonly dataset: string;
  readonly source: string;
  readonly rows: readonly {
    readonly method: string;
    /** Number in the paper's list of references; null for the paper's own method. */
    readonly reference: number | null;
    readonly vision: string;
    /** Null where the table leaves it empty. */
    readonly text: string | null;
    readonly val: PublishedMetrics;
    readonly test: PublishedMetrics;
  }[];
}

/** gIoU by class in percent, as printed (Table 4). */
export interface PublishedClassTable {
  readonly dataset: string;
  readonly split: 'val' | 'test';
  readonly source: string;
  readonly methods: readonly string[];
  /** One number per method; names in lower case, as RRSIS-D's sentences have them. */
  readonly classes: Readonly<Record<string, readonly number[]>>;
  /** The printed row of averages. */
  readonly average: readonly number[];
}

/** Cost of methods, as printed (Table 6). */
export interface PublishedComplexity {
  readonly source: string;
  readonly rows: readonly {
    readonly method: string;
    readonly totalMillions: number;
    readonly trainableMillions: number;
    readonly gigaflops: number;
    readonly milliseconds: number;
    readonly framesPerSecond: number;
  }[];
}

/** Variants of one model, as printed (Tables 7 and 8). */
export interface PublishedAblation {
  readonly dataset: string;
  readonly source: string;
  readonly rows: readonly {
    readonly id: string;
    readonly description: string;
    readonly metrics: PublishedMetrics;
  }[];
}
