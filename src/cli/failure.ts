import { CommanderError } from 'commander';
import { SkyreferError } from '../errors/skyrefer-error.ts';

/** Exit statuses of the command line. */
export const EXIT = { success: 0, failure: 1, usage: 2 } as const;

/** The command was called in a way that cannot work; the message names the argument and the remedy. */
export class UsageError extends SkyreferError {
  override readonly name = 'UsageError';
  readonly code = 'usage';
}

/** The command failed, and why has been said: above, or by another process of the same program. */
export class SaidElsewhereError extends SkyreferError {
  override readonly name = 'SaidElsewhereError';
  readonly code = 'said-elsewhere';
}

/** Errors of what was asked, and not of doing it. */
const OF_USAGE: ReadonlySet<string> = new Set([
  'UsageError',
  'SentenceError',
  'QuestionError',
  'CorrectionError',
]);

/** 2 where the arguments are at fault, 1 where the work failed. */
export function exitStatusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.success : EXIT.usage;
  return error instanceof Error && OF_USAGE.has(error.name) ? EXIT.usage : EXIT.failure;
}

/** An error as one line that names the thing and the remedy, or with its stack for `--debug`. */
export function describeFailure(error: unknown, debug: boolean): string {
  if (debug && error instanceof Error && error.stack) {
    const cause = error.cause instanceof Error ? `\ncaused by ${error.cause.stack}` : '';
    return `skyrefer: ${error.stack}${cause}\n`;
  }
  return `skyrefer: ${summary(error).replace(/\s+/g, ' ').trim()}\n`;
}

function summary(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof CommanderError) {
    return `${error.message.replace(/^error: |\.$/g, '')}; 'skyrefer --help' explains the commands`;
  }
  const { code, path } = error as NodeJS.ErrnoException;
  if (path !== undefined && code === 'ENOENT') return `${path} does not exist; check the path`;
  if (path !== undefined && code === 'EISDIR') return `${path} is a folder; give the path of a file`;
  if (path !== undefined && code === 'EACCES') return `${path} may not be read; check its permissions`;
  // Errors of a kind that nobody named are surprises: say how to see more.
  const surprising = /^(Type|Range|Reference|Syntax)?Error$/.test(error.name);
  return `${error.message}${surprising ? ' (--debug shows where)' : ''}`;
}
