/** Where a command writes. */
export interface Terminal {
  /** Results, for people and pipes. */
  out(text: string): void;
  /** Progress and problems. */
  err(text: string): void;
  /** Whether progress may be redrawn in place. */
  readonly interactive: boolean;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}

/** The process's own streams. A reader that goes away (`| head`) ends the output, not in an error. */
export function processTerminal(signal: AbortSignal): Terminal {
  let closed = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return {
    out(text) {
      if (!closed) process.stdout.write(text);
    },
    err(text) {
      process.stderr.write(text);
    },
    interactive: process.stderr.isTTY === true,
    signal,
  };
}
