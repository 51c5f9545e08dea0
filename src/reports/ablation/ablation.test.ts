import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sgsrfPresets, validateConfig } from '../../sgsrf/config.ts';
import type { Table } from '../document.ts';
import { markdownTable } from '../render-markdown.ts';
import { readAblationConfig } from './ablation-config.ts';
import { type PlannedRun, planAblation } from './ablation-plan.ts';
import { ablationRows } from './ablation-rows.ts';
import { ablationDocument, ablationJson, measureRows, pooledDeviation } from './ablation-table.ts';
import { type AblationResult, readResults, runAblation } from './run-ablation.ts';

const demonstration = fileURLToPath(new URL('../../../experiments/ablation-tiny.yaml', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skyrefer-ablation-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A study in a file of its own. */
async function study(more = '', training = ''): Promise<string> {
  const file = join(folder, `${Math.abs(hash(more + training))}.yaml`);
  await writeFile(
    file,
    `output: study\n${more}\ntraining:\n  steps: 20\n  optimiser: { warmupSteps: 2 }\n  data: { format: jsonl, root: data }\n${training}`,
  );
  return file;
}
const hash = (text: string) =>
  [...text].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) | 0, 7);

const result = (run: PlannedRun, gIoU: number): AblationResult => ({
  configHash: run.configHash,
  seed: run.seed,
  steps: 20,
  metrics: { gIoU, cIoU: gIoU, 'Pr@0.5': 0.5, 'Pr@0.6': 0.4, 'Pr@0.7': 0.3, 'Pr@0.8': 0.2, 'Pr@0.9': 0.1 },
});

describe('the rows of Tables 7 and 8', () => {
  it('are configurations that both presets accept', () => {
    for (const { overrides } of ablationRows) {
      for (const preset of Object.values(sgsrfPresets)) validateConfig({ ...preset, ...overrides });
    }
    expect(ablationRows).toHaveLength(9 + 16);
  });

  it('switch the components on one after another', () => {
    const marks = ablationRows.slice(0, 9).map(({ overrides, consistency }) => {
      const { promptGeneration, densePrompt, bidirectional, contextTokens, modulation } = overrides;
      return [promptGeneration, densePrompt, bidirectional, contextTokens > 0, modulation, consistency > 0]
        .map(Number)
        .join('');
    });
    // GPG, dense prompt, BCMI, CLSM, GMFE, SCR
    expect(marks).toEqual([
      '000000',
      '100000',
      '110000',
      '111000',
      '111100',
      '111110',
      '111001',
      '111101',
      '111111',
    ]);
  });

  it('vary one setting at a time in Table 8', () => {
    const value = (id: string) => ablationRows.find((row) => row.id === id)!;
    expect(value('context-6-zero').overrides.contextInitialisation).toBe('zero');
    expect(value('context-6-random').overrides.contextInitialisation).toBe('random');
    expect([1, 3, 6, 9, 12].map((n) => value(`context-${n}`).overrides.contextTokens)).toEqual([
      1, 3, 6, 9, 12,
    ]);
    expect([3, 6, 9, 12].map((n) => value(`sparse-${n}`).overrides.sparseTokens)).toEqual([3, 6, 9, 12]);
    expect(['0', '0.1', '0.3', '0.5', '0.7'].map((n) => value(`lambda-${n}`).consistency)).toEqual([
      0, 0.1, 0.3, 0.5, 0.7,
    ]);
  });
});

describe('planAblation', () => {
  it('runs equal rows once: the demonstration takes 29 runs for 25 rows', async () => {
    const plan = planAblation(await readAblationConfig(demonstration));
    expect(plan).toHaveLength(21 + 4 * 2);
    expect(plan[8]!.rows).toEqual(['full', 'context-6', 'sparse-9', 'lambda-0.5']);
    expect(plan.find(({ rows }) => rows.includes('lambda-0'))!.rows).toEqual(['bcmi-clsm-gmfe', 'lambda-0']);
    expect(plan.slice(0, 21).every(({ seed }) => seed === 1)).toBe(true);
    const byName = new Map(plan.map((run) => [run.name, run]));
    expect(byName.size).toBe(plan.length);
    const [first, third] = [byName.get('full-seed-1')!, byName.get('full-seed-3')!];
    expect(third.training.seed - first.training.seed).toBe(2);
    expect(third.training.cache).toBe(first.training.cache);
    expect(first.training).toMatchObject({
      selection: 'last',
      steps: expect.any(Number),
      loss: { consistency: 0.5 },
    });
    expect(new Set(plan.map(({ configHash }) => configHash)).size).toBe(plan.length);
  });

  it('takes rows by id or number, and seeds from the command before the file', async () => {
    const file = await study('seeds: { default: 2, full: 3 }');
    const names = async (choices: Parameters<typeof readAblationConfig>[1]) =>
      planAblation(await readAblationConfig(file, choices)).map(({ name }) => name);
    expect(await names({ only: ['9', 'sparse-3'] })).toEqual([
      ...['full-seed-1', 'sparse-3-seed-1', 'full-seed-2', 'sparse-3-seed-2', 'full-seed-3'],
    ]);
    expect(await names({ only: ['9'], seeds: 1 })).toEqual(['full-seed-1']);
  });

  it('says what is wrong before anything is trained', async () => {
    const reading = async (more: string, training = '', choices = {}) =>
      readAblationConfig(await study(more, training), choices);
    await expect(reading('seed: 3')).rejects.toThrow(/seed/);
    await expect(reading('rows: [full, gmfe]')).rejects.toThrow(
      /rows: there is no row 'gmfe'; there are 1 to 9/,
    );
    await expect(reading('seeds: { fulll: 3 }')).rejects.toThrow(/seeds: there is no row 'fulll'/);
    await expect(reading('', '', { only: ['10'] })).rejects.toThrow(/--only: there is no row '10'/);
    await expect(reading('', '  output: elsewhere')).rejects.toThrow(
      /'training.output' is decided by the study/,
    );
    await expect(reading('', '  selection: val')).rejects.toThrow(/'training.selection' is decided/);
    await expect(reading('', '  model: { from: tiny }')).rejects.toThrow(
      /'training.model.from': rows are other/,
    );
    await expect(reading('', '  stepz: 3')).rejects.toThrow(/training: there is no key 'stepz'/);
    await expect(readAblationConfig(join(folder, 'absent.yaml'))).rejects.toThrow(
      /absent\.yaml: no such file/,
    );
  });
});

describe('the tables', () => {
  it('have mean and spread over seeds, shared rows, and both origins', async () => {
    const plan = planAblation(await readAblationConfig(await study('seeds: { default: 1, full: 3 }')));
    const results = new Map(
      plan
        .filter(({ name }) => /^(full|gpg-dense)-/.test(name))
        .map((run) => [run.name, result(run, run.rows.includes('full') ? 0.6 + run.seed / 100 : 0.58)]),
    );
    const rows = measureRows(plan, results);
    for (const id of ['full', 'context-6', 'sparse-9', 'lambda-0.5']) {
      const spread = rows.find(({ row }) => row.id === id)!.spreads!.at(-1)!;
      expect([spread.mean, spread.deviation, spread.count]).toEqual([
        expect.closeTo(0.62),
        expect.closeTo(0.01),
        3,
      ]);
    }
    expect(pooledDeviation(rows)).toBeCloseTo(0.01, 12);

    const { blocks } = ablationDocument(plan, results, { title: 'T', data: 'val.jsonl' });
    expect(blocks).toContainEqual({
      type: 'warning',
      text: expect.stringMatching(/^4 of 23 runs are finished/),
    });
    const tables = blocks.filter((block): block is Table => block.type === 'table');
    expect(tables).toHaveLength(8);
    const components = markdownTable(tables[0]!);
    expect(components).toMatch(
      /\| \*\*measured here\*\* \| \*\*\\?\+ BCMI, CLSM, SCR, GMFE: all\*\* \| 3 \|.* 62\.00 ± 1\.00 \|/,
    );
    expect(components).toMatch(
      /\| printed in the paper \| \\?\+ BCMI, CLSM, SCR, GMFE: all \| – \|.* 70\.31 \|/,
    );
    expect(components).toMatch(/\*\*\\?\+ BCMI\*\* \| – \| – \|/); // not run
    const change = tables[1]!.groups[0]!.rows;
    expect(change[2]).toEqual(['GPG, sparse and dense prompts', '58.00', '−4.00', '68.72', '−1.59']);
    expect(change[8]!.slice(1)).toEqual(['62.00 ± 1.00', '0.00', '70.31', '0.00']);

    const json = JSON.parse(JSON.stringify(ablationJson(plan, results)));
    const full = json.rows.find(({ id }: { id: string }) => id === 'full');
    expect(full.measured.mean.gIoU).toBeCloseTo(0.62, 12);
    expect(full.measured.seeds).toHaveLength(3);
    expect(full.printed.gIoU).toBe(0.7031);
    expect(json.rows.find(({ id }: { id: string }) => id === 'bcmi').measured).toBeNull();
  });
});

describe('results on disk', () => {
  it('are not run again, and refused where the configuration is another', async () => {
    const file = await study('# results');
    const choices = { only: ['full'], output: join(folder, 'results') };
    const plan = planAblation(await readAblationConfig(file, choices));
    const run = plan[0]!;
    await mkdir(run.folder, { recursive: true });
    await writeFile(join(run.folder, 'result.json'), JSON.stringify(result(run, 0.5)));
    const events: string[] = [];
    const { complete, results } = await runAblation(plan, { onEvent: ({ type }) => events.push(type) });
    expect([complete, results.get('full-seed-1')!.metrics.gIoU, events]).toEqual([true, 0.5, ['skipped']]);

    const other = planAblation(
      await readAblationConfig(await study('# results', '  targetSize: 64'), choices),
    );
    await expect(readResults(other)).rejects.toThrow(
      /full-seed-1 holds a run of another configuration .* another --out/,
    );
    await writeFile(join(run.folder, 'result.json'), '{"half');
    await expect(readResults(plan)).rejects.toThrow(/result\.json is not JSON; delete it/);
  });
});
