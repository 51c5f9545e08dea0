/** What a task has the model do; what is left out is none. */
export interface Work {
  /** Images that are read and encoded. */
  readonly images?: number;
  readonly sentences?: number;
  /** Large images that are searched. */
  readonly searches?: number;
}

type Kind = keyof Work;

/** Seconds of each kind before anything was measured. */
const FIRST_GUESS: Readonly<Record<Kind, number>> = { images: 0.5, sentences: 0.1, searches: 5 };
/** Share of a new measurement in the average, once there are some. */
const SHARE = 0.1;
/** One measurement, of a machine that stood still for a while, does not change the average by more. */
const MOST = 10;

/**
 * How long the model takes for what, averaged over recent tasks. The one place that says how long a task will take: by it
 * requests are refused that cannot be answered in their time.
 */
export class ServiceTimes {
  readonly #seconds: Record<Kind, number> = { ...FIRST_GUESS };
  readonly #measured: Record<Kind, number> = { images: 0, sentences: 0, searches: 0 };

  /** Seconds that a task will take. */
  expect(work: Work): number {
    let sum = 0;
    for (const kind of kindsOf(work)) sum += work[kind]! * this.#seconds[kind];
    return sum;
  }

  /** Takes in how long a task took. All its kinds change by the same factor: tasks of one kind alone tell them apart. */
  observe(work: Work, seconds: number): void {
    const expected = this.expect(work);
    if (expected === 0) return;
    const ratio = Math.min(MOST, Math.max(1 / MOST, seconds / expected));
    for (const kind of kindsOf(work)) {
      const share = Math.max(SHARE, 1 / (++this.#measured[kind] + 1));
      this.#seconds[kind] *= 1 + share * (ratio - 1);
    }
  }
}

const kindsOf = (work: Work): Kind[] => (Object.keys(work) as Kind[]).filter((kind) => work[kind]! > 0);
