/** Counts for Prometheus, in its text format 0.0.4. */

const DURATION_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60];

interface Histogram {
  readonly counts: number[];
  sum: number;
  count: number;
}

/** A figure that is read when it is asked for; one that cannot be read is left out. */
export interface Gauge {
  readonly type: 'gauge' | 'counter';
  readonly name: string;
  readonly help: string;
  read(): number | Promise<number>;
}

/** What the service counts about itself. */
export class ServiceMetrics {
  readonly #requests = new Map<string, number>();
  readonly #durations = new Map<string, Histogram>();
  readonly #gauges: Gauge[] = [];

  /** @param route the pattern, not the path, so that there are few of them */
  request(method: string, route: string, status: number, seconds: number): void {
    const key = `method="${method}",route="${route}",status="${status}"`;
    this.#requests.set(key, (this.#requests.get(key) ?? 0) + 1);
    const label = `method="${method}",route="${route}"`;
    let histogram = this.#durations.get(label);
    if (!histogram) {
      histogram = { counts: new Array<number>(DURATION_BUCKETS.length).fill(0), sum: 0, count: 0 };
      this.#durations.set(label, histogram);
    }
    for (const [index, limit] of DURATION_BUCKETS.entries()) {
      if (seconds <= limit) histogram.counts[index]!++;
    }
    histogram.sum += seconds;
    histogram.count++;
  }

  gauge(name: string, help: string, read: Gauge['read']): void {
    this.#gauges.push({ type: 'gauge', name, help, read });
  }

  /** A figure that only grows. */
  counter(name: string, help: string, read: Gauge['read']): void {
    this.#gauges.push({ type: 'counter', name, help, read });
  }

  /** The text that Prometheus reads. */
  async render(): Promise<string> {
    const lines = [
      '# HELP skyrefer_requests_total Requests answered.',
      '# TYPE skyrefer_requests_total counter',
    ];
    for (const [labels, count] of this.#requests) lines.push(`skyrefer_requests_total{${labels}} ${count}`);
    const duration = 'skyrefer_request_seconds';
    lines.push(`# HELP ${duration} From a request's header to its answer.`, `# TYPE ${duration} histogram`);
    for (const [labels, { counts, sum, count }] of this.#durations) {
      for (const [index, limit] of DURATION_BUCKETS.entries()) {
        lines.push(`${duration}_bucket{${labels},le="${limit}"} ${counts[index]}`);
      }
      lines.push(`${duration}_bucket{${labels},le="+Inf"} ${count}`);
      lines.push(`${duration}_sum{${labels}} ${sum}`, `${duration}_count{${labels}} ${count}`);
    }
    for (const { type, name, help, read } of this.#gauges) {
      const value = await Promise.resolve()
        .then(read)
        .catch(() => null);
      if (value === null) continue;
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, `${name} ${value}`);
    }
    return `${lines.join('\n')}\n`;
  }
}
