/** How a segmenter's programs are compiled. */
export interface ProgramOptions {
  /** Threads inside one operator. Default: the runtime's choice. */
  readonly threads?: number;
}
