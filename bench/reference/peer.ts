import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What the peer says to a command: the fields that the command has. */
export interface PeerAnswer {
  readonly seconds?: number;
  readonly cpuSeconds?: number;
  readonly gigaflops?: number;
  readonly loss?: number;
  readonly gradientNorms?: Readonly<Record<string, number>>;
  /** Attentions that became one function. */
  readonly fused?: number;
  readonly error?: string;
}

/** A process of PyTorch that does one thing at a time, as its script (`peer_models.py`, `peer_training.py`) describes. */
export class Peer {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;

  private constructor(
    child: ChildProcessWithoutNullStreams,
    lines: AsyncIterator<string>,
    /** Of torch and what else the script uses, and its threads. */
    readonly versions: unknown,
  ) {
    this.#child = child;
    this.#lines = lines;
  }

  /** @param threads default: one for each core */
  static async start(
    python: string,
    script: 'peer_models.py' | 'peer_training.py',
    threads?: number,
  ): Promise<Peer> {
    const path = fileURLToPath(new URL(`./${script}`, import.meta.url));
    const child = spawn(python, [path, ...(threads === undefined ? [] : [String(threads)])], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }) as unknown as ChildProcessWithoutNullStreams;
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    return new Peer(child, lines, await next(lines));
  }

  async ask(command: object): Promise<PeerAnswer> {
    this.#child.stdin.write(`${JSON.stringify(command)}\n`);
    const answer = (await next(this.#lines)) as PeerAnswer;
    if (answer.error) throw new Error(`PyTorch, asked for ${JSON.stringify(command)}: ${answer.error}`);
    return answer;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.stdin.end();
  }
}

async function next(lines: AsyncIterator<string>): Promise<unknown> {
  const { value, done } = await lines.next();
  if (done) throw new Error('the process of PyTorch ended; what it printed stands above');
  return JSON.parse(value);
}
