import { counted } from '../counted.ts';
import type { Terminal } from '../terminal.ts';

/** Says, where there are any, that scenes could not be answered, and how it is known why. */
export function sayUnanswered(terminal: Terminal, archive: string, scenes: number): void {
  if (scenes === 0) return;
  terminal.err(
    `note: ${counted(scenes, 'scene')} could not be answered; 'skyrefer archive status ${archive}' says why\n`,
  );
}
