import { rounded } from './rounded.ts';

/** How requests of one kind went. */
export interface OutcomeRow {
  readonly requests: number;
  /** How many got which status; `gone` are those that the client itself broke off. */
  readonly statuses: Readonly<Record<string, number>>;
  /** From the request to the last byte of the answer, of those that were answered. */
  readonly milliseconds: { readonly median: number; readonly p90: number; readonly most: number };
}

/** Statuses that say what they mean: busy or starting again (503), too late (504), no room on the disk (507). */
const MEANT = new Set([503, 504, 507]);

/** Counts what became of requests, by kind. */
export class Outcomes {
  readonly #kinds = new Map<string, { statuses: Map<string, number>; times: number[] }>();
  /** What should not have been: a status of 5xx that is not meant, a connection that broke. */
  readonly faults: string[] = [];

  /** @param status of HTTP; `gone`: the client broke it off; else what broke it */
  add(kind: string, status: number | 'gone' | Error, milliseconds: number): void {
    const known = this.#kinds.get(kind) ?? { statuses: new Map<string, number>(), times: [] };
    this.#kinds.set(kind, known);
    const name = status instanceof Error ? 'broken' : String(status);
    known.statuses.set(name, (known.statuses.get(name) ?? 0) + 1);
    if (typeof status === 'number') known.times.push(milliseconds);
    if (status instanceof Error) this.faults.push(`${kind}: ${status.message} ${String(status.cause ?? '')}`);
    else if (typeof status === 'number' && status >= 500 && !MEANT.has(status))
      this.faults.push(`${kind}: ${status}`);
  }

  /** How often a kind got a status, of all kinds where none is named. */
  count(wanted: (status: string) => boolean, kind?: string): number {
    let count = 0;
    for (const [name, { statuses }] of this.#kinds) {
      if (kind !== undefined && name !== kind) continue;
      for (const [status, times] of statuses) if (wanted(status)) count += times;
    }
    return count;
  }

  rows(): Record<string, OutcomeRow> {
    return Object.fromEntries(
      [...this.#kinds].sort().map(([kind, { statuses, times }]) => {
        const sorted = [...times].sort((a, b) => a - b);
        const at = (q: number) =>
          rounded(sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0, 0);
        const requests = [...statuses.values()].reduce((sum, count) => sum + count, 0);
        const counts = Object.fromEntries([...statuses].sort());
        return [
          kind,
          { requests, statuses: counts, milliseconds: { median: at(0.5), p90: at(0.9), most: at(1) } },
        ];
      }),
    );
  }

  /** The rows as a table for a document. */
  table(): string {
    const lines = Object.entries(this.rows()).map(([kind, { requests, statuses, milliseconds }]) => {
      const counts = Object.entries(statuses).map(([status, count]) => `${count} x ${status}`);
      const { median, p90, most } = milliseconds;
      return `| ${kind} | ${requests} | ${counts.join(', ')} | ${median} | ${p90} | ${most} |`;
    });
    return [
      '| what | requests | answered with | median, ms | 90th, ms | most, ms |',
      '| --- | --- | --- | --- | --- | --- |',
      ...lines,
    ].join('\n');
  }
}
