import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { FileLock, LockedError } from './file-lock.ts';
import { LineJournal } from './line-journal.ts';

const folder = temporaryFolder();
const path = () => folder('list.jsonl.lock');
const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
});

/** Another process that takes the lock and keeps it. @param launcher starts it, where it is not to be this process's child */
async function holder(launcher: readonly string[] = []): Promise<ChildProcess> {
  const module = fileURLToPath(new URL('./file-lock.ts', import.meta.url));
  const code = `import { FileLock } from ${JSON.stringify(module)};
    await FileLock.take(${JSON.stringify(path())});
    process.stdout.write('taken');
    setInterval(() => {}, 1000);`;
  const command = [process.execPath, '--import', 'tsx', '--input-type=module', '-e', code];
  const [file, ...args] = [...launcher, ...command];
  const child = spawn(file!, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await once(child.stdout!, 'data');
  return child;
}

const longAgo = () => utimes(path(), new Date(Date.now() - 3_600_000), new Date(Date.now() - 3_600_000));

describe('FileLock', () => {
  it('is of one at a time, and leaves nothing behind', async () => {
    const first = await FileLock.take(path());
    const refused = await FileLock.take(path()).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(LockedError);
    expect((refused as Error).message).toContain(`list.jsonl is in use by process ${process.pid}`);
    await first.release();
    await first.release();
    const second = await FileLock.take(path());
    await first.release(); // must not take the other's away
    await expect(FileLock.take(path())).rejects.toThrow('is in use');
    await second.release();
    expect(await readdir(folder())).not.toContain('list.jsonl.lock');
  });

  it('lets one wait', async () => {
    const first = await FileLock.take(path());
    const waited: string[] = [];
    const second = FileLock.take(path(), { timeout: 5000, onWait: (name) => waited.push(name) });
    setTimeout(() => first.release(), 50);
    await (await second).release();
    expect(waited).toEqual([`process ${process.pid} on ${hostname()}`]);
  });

  it('of a process that was killed is taken over at once, of one that lives never', async () => {
    const child = await holder();
    await longAgo(); // as if it were stopped, or its disk had slept
    await expect(FileLock.take(path())).rejects.toThrow(`process ${child.pid}`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await FileLock.take(path())).release();
  });

  it.runIf(process.platform === 'linux')(
    'of a process whose number another one has is taken over',
    async () => {
      const lock = await FileLock.take(path());
      const own = JSON.parse(await readFile(path(), 'utf8'));
      await lock.release();
      await writeFile(path(), JSON.stringify({ ...own, pid: process.ppid, began: '1' }));
      await (await FileLock.take(path())).release();
    },
  );

  it.runIf(process.platform === 'linux')(
    'of a process that has ended is taken over where nobody has asked how it did, and its number is still taken',
    async () => {
      await holder(['sh', '-c', '"$@" & exec sleep 1000', 'sh']);
      const { pid } = JSON.parse(await readFile(path(), 'utf8'));
      process.kill(pid, 'SIGKILL');
      await expect.poll(() => readFile(`/proc/${pid}/stat`, 'utf8')).toContain(') Z ');
      await (await FileLock.take(path())).release();
    },
  );

  it('of another machine is kept as long as it gives signs of life', async () => {
    await writeFile(path(), JSON.stringify({ id: 'x', pid: process.pid, host: 'elsewhere' }));
    await expect(FileLock.take(path())).rejects.toThrow('on elsewhere');
    await longAgo();
    await (await FileLock.take(path())).release();
  });

  it('goes to one of many that find one left behind', async () => {
    await writeFile(path(), JSON.stringify({ id: 'x', pid: 2 ** 22 + 1, host: hostname(), numbering: null }));
    const taken = await Promise.allSettled(Array.from({ length: 20 }, () => FileLock.take(path())));
    const locks = taken.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(locks).toHaveLength(1);
    await locks[0]!.release();
  });
});

describe('a journal', () => {
  it('is written by one at a time, under any of its names', async () => {
    const file = folder('j.jsonl');
    const first = await LineJournal.open(file);
    await first.append('one');
    await expect(LineJournal.open(file)).rejects.toThrow(/j\.jsonl is in use by process/);
    await first.append('two');
    await first.close();
    expect(await readFile(file, 'utf8')).toBe('one\ntwo\n');
    const second = await LineJournal.open(file);
    await second.close();
    expect((await readdir(folder())).filter((name) => name.includes('j.jsonl.'))).toEqual([]);
  });
});
