import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Labelling } from '../../label/node.ts';
import { defaultVocabulary } from '../../language/index.ts';
import { Problem } from '../http/problem.ts';
import type { ServiceParts } from '../service-parts.ts';
import { LabellingRun } from './labelling-run.ts';

/** A folder of one picture, and a model that fails so often before it answers. */
function folderOfOne(failures: readonly Error[]) {
  const waiting = [...failures];
  const told: unknown[] = [];
  let isOpen = true;
  const settle = (what: unknown) => {
    isOpen = false;
    told.push(what);
  };
  const labelling = {
    begin: async () => {},
    stop: () => {},
    fileOf: async () => 'a.png',
    picture: () => ({ fileName: 'a.png' }),
    revision: 1,
    unpredicted: () => (isOpen ? { number: 0, sentences: ['the ship'] } : null),
    changedSince: (_: number, __: number, signal: AbortSignal) =>
      new Promise<void>((done) => signal.addEventListener('abort', () => done())),
    predict: (_: number, predictions: readonly { sentence: string }[]) => settle(predictions[0]!.sentence),
    fail: (_: number, error: unknown) => settle(error),
  } as unknown as Labelling;
  const pool = {
    model: { vocabulary: defaultVocabulary, maxTokens: 64 },
    ask: async () => {
      const failure = waiting.shift();
      if (failure) throw failure;
      return { answers: [{ sentence: '', present: true, presence: null, score: 1, guess: false }] };
    },
  };
  const parts = {
    labelling: { labelling, sentences: [], nextStep: () => ({ finetune: '', label: '' }) },
    ...{ pool, tokenizer: {}, limits: { pixels: 1 } },
  } as unknown as ServiceParts;
  return { parts, told, asked: () => failures.length - waiting.length };
}

describe('what the model is asked beforehand', () => {
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['is asked again where the service was at fault', [503, 503], 'the ship'],
    ['is given up after some times', [503, 503, 503], 503],
    ['is not asked again about a picture that is no picture', [415], 415],
  ])('%s', async (_, statuses, outcome) => {
    vi.useFakeTimers();
    const { parts, told, asked } = folderOfOne(statuses.map((status) => new Problem(status, 'because')));
    const run = await LabellingRun.begin(parts, {});
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told.map((what) => (what instanceof Problem ? what.status : what))).toEqual([outcome]);
    expect(asked()).toBe(statuses.length);
    await run!.stop();
  });
});
