import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The built command `skyrefer serve` in a process of its own. */
export interface Served {
  readonly base: string;
  /** Lines of its log that say that something failed inside. */
  readonly failures: Readonly<Record<string, unknown>>[];
  /** A figure of /metrics. */
  metric(name: string): Promise<number>;
  /** Ends it by SIGTERM and gives its exit status, null where it had to be killed. */
  stop(): Promise<number | null>;
}

/**
 * Starts the built command (dist), so build first: npm run build.
 * @param options more of `skyrefer serve`
 * Throws where it is not built, or ends before it listens.
 */
export async function serveBuilt(
  options: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const command = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
  if (!existsSync(command)) throw new Error(`${command} is missing; run 'npm run build' first`);
  const args = [command, 'serve', '--port', '0', '--log', 'json', '--no-page', ...options];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const failures: Record<string, unknown>[] = [];
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const base = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    void ended.then((status) => reject(new Error(`skyrefer serve ended with status ${status}`)));
    createInterface(child.stdout!).on('line', (line) => {
      const record = JSON.parse(line) as { event: string; level: string; port?: number };
      if (record.event === 'listening') resolve(`http://127.0.0.1:${record.port}`);
      if (record.event === 'failure' || (record.event === 'job' && record.level === 'error'))
        failures.push(record);
    });
  });
  return {
    base,
    failures,
    metric: async (name) => {
      const text = await (await fetch(`${base}/metrics`)).text();
      return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
    },
    stop: () => stop(child, ended),
  };
}

async function stop(child: ChildProcess, ended: Promise<number | null>): Promise<number | null> {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 60_000);
  const status = await ended;
  clearTimeout(timer);
  return status;
}
