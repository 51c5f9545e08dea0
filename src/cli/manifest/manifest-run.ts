import { open, realpath } from 'node:fs/promises';
import { exists } from '../../files/exists.ts';
import { FileLock } from '../../files/file-lock.ts';
import { writeAside } from '../../files/write-aside.ts';
import { outputError } from '../../imagery/replace-file-node.ts';
import type { Terminal } from '../terminal.ts';
import { ManifestError } from './manifest-lines.ts';
import { mergeManifests } from './merge-manifests.ts';
import { missingPairs } from './missing-pairs.ts';

export interface MergeOptions {
  readonly out: string;
  readonly prefer?: 'first' | 'last';
}

export interface MissingOptions {
  readonly pairs: string;
  readonly out: string;
}

const sayTorn = (terminal: Terminal) => (where: string) =>
  terminal.err(`${where} is not whole and left out; the run that wrote it was stopped, or is going on\n`);

export async function runMerge(
  terminal: Terminal,
  manifests: readonly string[],
  { out, prefer }: MergeOptions,
): Promise<void> {
  const merged = await mergeManifests(manifests, prefer ?? 'first', sayTorn(terminal));
  const { pairs, failed, conflicts, conflictCount, models } = merged;
  for (const { image, sentence, places } of conflicts) {
    terminal.err(`${image}, '${sentence}': ${places[0]} and ${places[1]} answer differently\n`);
  }
  if (conflictCount > 0 && prefer === undefined) {
    const named =
      conflictCount > conflicts.length ? `, of which the first ${conflicts.length} are above` : '';
    throw new ManifestError(
      `${conflictCount} pairs are answered twice and differently${named}; nothing was written: leave one of the manifests out, or give --prefer first or last`,
    );
  }
  if (models.size > 1) {
    const counts = [...models].map(([name, count]) => `${count} of ${name}`);
    terminal.err(`the answers are of ${models.size} models: ${counts.join(', ')}\n`);
  }
  await writeLines(out, merged.lines());
  const kept = conflictCount > 0 ? `, ${conflictCount} conflicts decided for the ${prefer}` : '';
  terminal.out(`${pairs} pairs, ${failed} of them failed${kept}\nwrote ${out}\n`);
}

export async function runMissing(
  terminal: Terminal,
  manifests: readonly string[],
  { pairs, out }: MissingOptions,
): Promise<void> {
  const lines = missingPairs(
    pairs,
    manifests,
    out,
    ({ where, error }) => terminal.err(`${where} cannot be asked and is left out: ${error}\n`),
    sayTorn(terminal),
  );
  const count = await writeLines(out, lines);
  const { failed, missing } = count;
  terminal.out(
    `${failed + missing} of ${count.pairs} pairs have no answer: ${failed} failed, ${missing} have no line\nwrote ${out}\n`,
  );
}

/**
 * Writes a file of lines as they come. Nobody else may be writing it: a run whose manifest is replaced would lose what it adds.
 * Throws a LockedError, or an OutputError.
 */
async function writeLines<Result>(path: string, lines: AsyncGenerator<string, Result>): Promise<Result> {
  const lock = (await exists(path))
    ? await FileLock.take(`${await realpath(path)}.lock`, { what: path })
    : null;
  let result: Result;
  try {
    await writeAside(path, async (aside) => {
      const file = await open(aside, 'w').catch((cause: unknown) => {
        throw outputError(path, cause);
      });
      try {
        for (let buffer = ''; ; ) {
          const next = await lines.next();
          if (!next.done) buffer += `${next.value}\n`;
          if (next.done || buffer.length > 1 << 16) {
            await file.writeFile(buffer).catch((cause: unknown) => {
              throw outputError(path, cause);
            });
            buffer = '';
          }
          if (next.done) {
            result = next.value;
            break;
          }
        }
        await file.sync();
      } finally {
        await file.close();
      }
    });
  } finally {
    await lock?.release();
  }
  return result!;
}
