import { type ChildProcess, spawn } from 'node:child_process';
import { builtCommand } from './built-command.ts';

/** What follows `process.execPath`, before the command's own arguments. */
export const SKYREFER_MAIN = await builtCommand();

export interface Outcome {
  /** Null where a signal ended it. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, in the order in which they came. */
  readonly output: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Outcome>;
}

export interface StartOptions {
  readonly cwd?: string;
  /** Default: this process's own. */
  readonly env?: NodeJS.ProcessEnv;
  /** Called with all output so far, whenever there is more. */
  readonly onOutput?: (output: string, child: ChildProcess) => void;
  /** Largest file in kilobytes that the process may write, as a full disk would have it. */
  readonly fileLimit?: number;
  /** Another program that starts it, with its arguments. */
  readonly launcher?: readonly string[];
}

/** Starts the command as users do: in a process of its own. */
export function startSkyrefer(args: readonly string[], options: StartOptions = {}): Running {
  const { cwd, env, onOutput, fileLimit, launcher = [] } = options;
  const command = [...launcher, process.execPath, SKYREFER_MAIN, ...args];
  const [file, ...rest] =
    fileLimit === undefined
      ? command
      : ['bash', '-c', `trap '' XFSZ; ulimit -f ${fileLimit}; exec "$0" "$@"`, ...command];
  const child = spawn(file!, rest, { ...(cwd ? { cwd } : {}), ...(env ? { env } : {}) });
  const text = { stdout: '', stderr: '', output: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => {
      text[stream] += chunk;
      text.output += chunk;
      onOutput?.(text.output, child);
    });
  }
  const ended = new Promise<Outcome>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, ...text }));
  });
  return { child, ended };
}

/** Runs the command in a folder, to its end. */
export const skyrefer = (folder: string, ...args: string[]): Promise<Outcome> =>
  startSkyrefer(args, { cwd: folder }).ended;
