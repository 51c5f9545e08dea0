import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What the peer says to a command. */
export interface PeerAnswer {
  readonly seconds?: number;
  readonly gigaflops?: number;
  readonly error?: string;
}

/** A process of PyTorch that does one thing at a time, as peer_models.py describes. */
export class Peer {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;

  private constructor(
    child: ChildProcessWithoutNullStreams,
    lines: AsyncIterator<string>,
    /** Of torch and transformers, and its threads. */
    readonly versions: unknown,
  ) {
    this.#child = child;
    this.#lines = lines;
  }

  static async start(python: string): Promise<Peer> {
    const child = spawn(python, [fileURLToPath(new URL('./peer_models.py', import.meta.url))], {
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
