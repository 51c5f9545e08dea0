import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Cluster } from '../src/database/testing/cluster.ts';
import { type Command, type Output, readCommandBlocks } from './documents/blocks.ts';
import { DocumentShell } from './documents/document-shell.ts';
import { differenceFrom } from './documents/printed.ts';
import { Workplaces } from './documents/workplace.ts';
import { describeWithPostgres } from './optional-tools.ts';

/**
 * Runs every command block of the documents, in order, in a folder of its own for each document, with miniatures of what a document speaks
 * of. `documents/blocks.ts` says which blocks, and how a document says what is not run. With UPDATE_DOCUMENTS=1, what is printed is written
 * into the document where it differs.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const documents = globSync(
  ['*.md', 'docs/*.md', 'examples/**/*.md', 'experiments/**/*.md', 'models/*/*.md'],
  { cwd: root },
)
  .filter((name) => name !== 'CHANGELOG.md')
  .sort()
  .map((name) => {
    const text = readFileSync(join(root, name), 'utf8');
    try {
      return { name, blocks: readCommandBlocks(text) };
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`);
    }
  })
  .filter(({ blocks }) => blocks.some(({ notRun }) => notRun === null));

let places: Workplaces;
beforeAll(async () => {
  places = await Workplaces.create();
});
afterAll(() => places?.close());

/** What speaks of a database has one. */
const WITH_POSTGRES = new Set(['docs/archive.md']);

describe.each(documents.filter(({ name }) => !WITH_POSTGRES.has(name)))('$name', runBlocks);
describeWithPostgres.each(documents.filter(({ name }) => WITH_POSTGRES.has(name)))('$name', runBlocks);

function runBlocks({ name, blocks }: (typeof documents)[number]): void {
  let shell: DocumentShell;
  let cluster: Cluster | null = null;
  const updates: [Output, string][] = [];
  beforeAll(async () => {
    const place = await places.forDocument(name);
    if (WITH_POSTGRES.has(name)) cluster = await Cluster.start();
    const environment = {
      ...place.environment,
      ...(cluster ? { SKYREFER_DATABASE: cluster.address() } : {}),
    };
    shell = new DocumentShell({ ...place, environment });
  });
  afterAll(async () => {
    await shell?.close();
    await cluster?.stop();
    writeUpdates(join(root, name), updates);
  });

  it.each(blocks.filter(({ notRun }) => notRun === null))('line $line', async ({ commands, fails }) => {
    for (const [index, command] of commands.entries()) {
      const { status, stdout, output } = await shell.run(command.script);
      const failure = fails && index === commands.length - 1;
      if ((status !== 0) !== failure) {
        expect.fail(
          `${command.script}\nended with ${status}${failure ? ', and the document says that it fails' : ''}:\n${output}`,
        );
      }
      check(command, stdout, output, updates);
    }
  });
}

/** On a terminal both streams are read together; in a pipe only one. */
function check(
  { script, output: told }: Command,
  stdout: string,
  both: string,
  updates: [Output, string][],
): void {
  if (told === null || differenceFrom(told, both) === null) return;
  const difference = differenceFrom(told, stdout);
  if (difference === null) return;
  if (process.env.UPDATE_DOCUMENTS === '1') updates.push([told, stdout]);
  else expect.fail(`${script}\n${difference}\n(UPDATE_DOCUMENTS=1 writes it into the document)`);
}

function writeUpdates(path: string, updates: readonly [Output, string][]): void {
  if (updates.length === 0) return;
  const lines = readFileSync(path, 'utf8').split('\n');
  for (const [
    {
      lines: [first, last],
      indent,
      language,
    },
    printed,
  ] of [...updates].reverse()) {
    const text = language === 'json' ? JSON.stringify(JSON.parse(printed), null, 2) : printed.trimEnd();
    lines.splice(first, last - first, ...text.split('\n').map((line) => `${indent}${line}`.trimEnd()));
  }
  writeFileSync(path, lines.join('\n'));
}
