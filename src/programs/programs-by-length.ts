import type { Program } from '../runtime/index.ts';

/**
 * A program for each of a few numbers of tokens, compiled when a sentence needs it first: most sentences are short, and padding costs
 * time. Owns its programs.
 */
export class ProgramsByLength {
  readonly #programs: Map<number, Promise<Program> | null>;
  readonly #compile: (length: number) => Promise<Program>;

  /**
   * @param lengths numbers of tokens, the least first
   * @param compile makes the program of one of them; called again where it failed
   */
  constructor(lengths: readonly number[], compile: (length: number) => Promise<Program>) {
    this.#programs = new Map(lengths.map((length) => [length, null]));
    this.#compile = compile;
  }

  /** The least length that so many tokens fit into. Throws a RangeError where there is none. */
  lengthFor(tokens: number): number {
    const lengths = [...this.#programs.keys()];
    const length = lengths.find((candidate) => tokens <= candidate);
    if (length === undefined)
      throw new RangeError(`${tokens} tokens; the longest program takes ${lengths.at(-1)}`);
    return length;
  }

  /** The program of one of the lengths. */
  get(length: number): Promise<Program> {
    const known = this.#programs.get(length);
    if (known) return known;
    const program = this.#compile(length);
    this.#programs.set(length, program);
    program.catch(() => this.#programs.set(length, null)); // a later call may try again
    return program;
  }

  /** Frees the programs. */
  async dispose(): Promise<void> {
    const programs = [...this.#programs.values()];
    await Promise.all(programs.map(async (program) => (await program?.catch(() => null))?.dispose()));
  }
}
