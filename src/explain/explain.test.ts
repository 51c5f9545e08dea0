import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Picture } from '../imagery/index.ts';
import { Segmenter } from '../segmenter/node.ts';
import { miniatureConfig, writeMiniatureModel } from '../segmenter/testing/miniature-model.ts';
import { randomArray } from '../testing/random-tensor.ts';
import { emptyMask, encodeRle } from '../vector/index.ts';
import { type AnswerExplanation, explainAnswer } from './index.ts';
import { renderExplanation } from './write-explanation-node.ts';

const SENTENCE = 'the ship on the left <b>';
const picture: Picture = {
  width: 60,
  height: 40,
  pixels: Uint8Array.from(randomArray(60 * 40 * 3, 9), (value) => 127.5 + 127 * value),
};

let root: string;
let explanation: AnswerExplanation;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'skyrefer-explain-'));
  await writeMiniatureModel(root);
  await using segmenter = await Segmenter.load(root, { intermediates: true, threads: 1 });
  explanation = await explainAnswer(segmenter, await segmenter.open(picture), SENTENCE);
});
afterAll(() => rm(root, { recursive: true }));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('explainAnswer', () => {
  it('gives each word its attention, which adds up to 1, and its part', () => {
    const { words } = explanation;
    expect(words.map(({ text }) => text).slice(0, 5)).toEqual(['the', 'ship', 'on', 'the', 'left']);
    expect(words[1]!.part).toBe('target');
    expect(words[4]!.part).toBe('location');
    for (const { attention } of words) {
      expect(attention.values).toHaveLength(attention.width * attention.height);
      expect(sum(attention.values)).toBeCloseTo(1, 4);
    }
  });

  it('gives A_uu over words and cues, rows of at most 1, and C_uu with ones on its diagonal', () => {
    const { textAttention, tokenRelations, words } = explanation;
    const { contextTokens } = miniatureConfig.sgsrf;
    for (const { labels, rows } of textAttention) {
      expect(labels).toHaveLength(words.length + contextTokens);
      // Special tokens take the rest.
      for (const row of rows) expect(sum(row)).toBeLessThanOrEqual(1 + 1e-5);
      expect(Math.max(...rows.map(sum))).toBeGreaterThan(0.3);
    }
    for (const { rows } of tokenRelations) {
      for (const [index, row] of rows.entries()) {
        expect(row[index]).toBeCloseTo(1, 5);
        for (const [other, value] of row.entries()) expect(value).toBeCloseTo(rows[other]![index]!, 5);
      }
    }
  });

  it("gives every cue's attention on every level", () => {
    const { cues, densePrompt } = explanation;
    const { contextTokens } = miniatureConfig.sgsrf;
    expect(cues).toHaveLength(3 * contextTokens);
    for (let level = 0; level < 3; level++) {
      const own = cues.filter((cue) => cue.level === level);
      const cells = own[0]!.attention.values.length;
      // At every place the cues' shares add up to 1.
      for (let cell = 0; cell < cells; cell++) {
        expect(sum(own.map(({ attention }) => attention.values[cell]!))).toBeCloseTo(1, 4);
      }
    }
    expect(densePrompt!.values.every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });

  it('needs a segmenter that keeps intermediates', async () => {
    await using segmenter = await Segmenter.load(root, { threads: 1 });
    const encoded = await segmenter.open(picture);
    await expect(explainAnswer(segmenter, encoded, SENTENCE)).rejects.toThrow('{ intermediates: true }');
  });
});

describe('renderExplanation', () => {
  it('is a page that needs nothing else, and two models stand side by side', async () => {
    const page = await renderExplanation('a <title>', picture, [
      explanation,
      { ...explanation, model: 'other' },
    ]);
    expect(page.match(/<article>/g)).toHaveLength(2);
    expect(page).toContain('other: ');
    expect(page).toContain('the ship on the left &lt;b&gt;');
    expect(page).not.toContain('<b>');
    expect(page).not.toMatch(/(?:src|href)="(?!data:)/);
    const { words, cues } = explanation;
    const maps = 2 * (words.length + cues.length + 1);
    expect(page.match(/class="stack"/g)).toHaveLength(maps);
  });

  it('says that nothing is there, and still shows where it was looked for', async () => {
    const nothing = { present: false, score: 0, box: null, rle: encodeRle(emptyMask(60, 40)) };
    const page = await renderExplanation('a', picture, [
      { ...explanation, ...nothing, presence: 0.031, ruledOut: true },
      { ...explanation, ...nothing, presence: null },
      { ...explanation, present: true, presence: 0.967, score: 0.5, box: [1, 2, 3, 4] },
    ]);
    const titles = [...page.matchAll(/<h2>miniature: (.*?)<\/h2>/g)].map(([, title]) => title);
    expect(titles).toEqual([
      'nothing there (presence 0.03); the maps tell where it was looked for',
      'nothing found',
      'found, score 0.50, presence 0.97, box 3 x 4 at (1, 2)',
    ]);
    const { words, cues } = explanation;
    expect(page.match(/class="stack"/g)).toHaveLength(3 * (words.length + cues.length + 1));
  });
});
