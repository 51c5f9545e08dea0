import { describe, expect, it } from 'vitest';
import type { Picture } from '../imagery/picture.ts';
import { defaultVocabulary, type Vocabulary } from '../language/index.ts';
import { MemoryJournal } from '../search/journal.ts';
import { BlobSegmenter, blobImage } from '../search/testing/blob-segmenter.ts';
import { answerRecord } from './answer-record.ts';
import { answerImage } from './image-answer-node.ts';
import { OpenedImage } from './opened-image.ts';
import type { ImageQuestion } from './question.ts';
import { DrawingSegmenter } from './testing/drawing-segmenter.ts';
import { drawnImage } from './testing/drawn-image.ts';

const UNKNOWN = "does not know 'roundabout'; nearest of what it knows: bridge, vehicle";

async function ask(sentences: readonly string[], question: ImageQuestion = {}) {
  const segmenter = new DrawingSegmenter({
    boxes: [{ box: [2, 1, 4, 3] }],
    presence: 0.1,
    threshold: 0.05,
    vocabulary: defaultVocabulary,
  });
  return { answers: await answerImage(drawnImage(40, 40), segmenter, sentences, question), segmenter };
}

describe('an answer to what the model does not know', () => {
  it('marks nothing, says nothing of what is there, and why; the model is not asked', async () => {
    const { answers, segmenter } = await ask(['the roundabout on the left']);
    expect(answers[0]).toMatchObject({
      ...{
        sentence: 'the roundabout on the left',
        present: null,
        presence: null,
        reason: 'unknown-category',
      },
      ...{ guess: false, ruledOut: false, score: 0, areaPixels: 0, box: null, searched: false },
      notes: [UNKNOWN],
      understanding: { category: null, noun: 'roundabout' },
    });
    expect(segmenter.opened).toEqual([]);
    const { counts } = answers[0]!.rle!;
    expect(counts).toBe((await ask(['les bateaux'])).answers[0]!.rle!.counts);
    expect(answerRecord(answers[0]!)).toMatchObject({
      present: null,
      reason: 'unknown-category',
      guess: false,
      notes: [UNKNOWN],
      understanding: { nearest: ['bridge', 'vehicle'] },
    });
  });

  it('is no absent thing in files of outlines either', async () => {
    const { answers } = await ask(['the roundabout', 'the oil tank', 'ships']);
    const properties = await Promise.all(
      answers.map(async (answer) => (await answer.features({ firstId: 7 }))[0]!.properties),
    );
    expect(properties).toMatchObject([
      { id: 7, category: null, noun: 'roundabout', count: 0, present: null, guess: false },
      { id: 7, category: 'storage tank', noun: 'oil tank', count: 1, present: true },
      { category: 'ship', noun: 'ships', count: 1 },
    ]);
    const guessed = await ask(['the roundabout'], { tryAnyway: true });
    const [feature] = await guessed.answers[0]!.features();
    expect(feature!.properties).toMatchObject({ id: 1, present: true, guess: true });
  });

  it('is a guess where it is tried anyway, drawn however unlikely, and says so', async () => {
    const { answers, segmenter } = await ask(['the roundabout', 'the ship'], { tryAnyway: true });
    expect(answers.map(({ guess, present, reason }) => [guess, present, reason])).toEqual([
      [true, true, null],
      [false, true, null],
    ]);
    expect(answers[0]!.notes).toEqual([`${UNKNOWN}; what is marked is a guess`]);
    expect(segmenter.asked.map(({ sentence, options }) => [sentence, options.assumePresent])).toEqual([
      ['the ship', false],
      ['the roundabout', true],
    ]);
  });

  it('is drawn where a person says that it is there', async () => {
    const points = [{ x: 12, y: 10, positive: true }];
    const { answers } = await ask(['the roundabout'], { points });
    expect(answers[0]).toMatchObject({ present: true, guess: true, reason: null });
  });

  it('says from which size things would have shown', async () => {
    const segmenter = new DrawingSegmenter({ boxes: [], vocabulary: defaultVocabulary });
    for (const [width, height, expected] of [
      [80, 40, 16],
      [40, 120, 24],
      [20, 30, 8],
    ] as const) {
      const [answer] = await answerImage(drawnImage(width, height), segmenter, ['the roundabout']);
      expect(answer!.smallestObjectPixels).toBe(expected);
    }
  });

  it('stands in its place among others', async () => {
    const { answers } = await ask(['the ship', 'asdf', 'the wooden car']);
    expect(answers.map(({ sentence, present }) => [sentence, present])).toEqual([
      ['the ship', true],
      ['asdf', null],
      ['the wooden car', true],
    ]);
  });
});

describe('an answer to a sentence of which the model understands a part', () => {
  it('is to that part, and says what was left out', async () => {
    const { answers, segmenter } = await ask([
      'the wooden ship on the left',
      'the airplane not on the right',
    ]);
    expect(segmenter.asked.map(({ sentence }) => sentence)).toEqual(['The ship on the left', 'The airplane']);
    // Unknown words may mean something to the model, what is denied means its opposite.
    expect(segmenter.asked.map(({ options }) => options.inOwnWords)).toEqual([
      'the wooden ship on the left',
      null,
    ]);
    expect(answers.map(({ sentence, notes }) => [sentence, ...notes])).toEqual([
      ['the wooden ship on the left', "does not understand 'wooden': the answer may not follow it"],
      [
        'the airplane not on the right',
        "answered without 'not on the right': the model does not understand negations",
      ],
    ]);
  });

  it('is asked as it is of a model that does not say what it knows', async () => {
    const segmenter = new DrawingSegmenter({ boxes: [] });
    const [answer] = await answerImage(drawnImage(40, 40), segmenter, ['the wooden roundabout']);
    expect(segmenter.asked[0]!.sentence).toBe('the wooden roundabout');
    expect(answer).toMatchObject({ present: false, understanding: null, notes: [], reason: null });
  });
});

describe('in windows', () => {
  const blobs = [
    { noun: 'ruby', x: 30, y: 40, width: 24, height: 20 },
    { noun: 'leaf', x: 400, y: 300, width: 30, height: 30 },
  ] as const;
  const vocabulary: Vocabulary = { categories: [{ name: 'leaf' }], aspects: ['zone'] };

  async function search(question: ImageQuestion) {
    const model = new BlobSegmenter();
    const segmenter = {
      config: { imageSize: model.config.imageSize, vocabulary },
      open: async (picture: Picture) => ({ ...(await model.open(picture)), encodeSeconds: 0 }) as never,
    };
    const { read } = blobImage(520, 400, blobs);
    const image = new OpenedImage({ ...drawnImage(520, 400).file, read });
    const keys: string[] = [];
    const journal = new MemoryJournal();
    const kept = { has: journal.has.bind(journal), get: journal.get.bind(journal) };
    const put = (key: string, value: unknown) => {
      keys.push(key.split(' ')[0]!);
      return journal.put(key, value);
    };
    const sentences = ['the ruby', 'the wooden leaf on the right'];
    const steps: (readonly [done: number, total: number])[] = [];
    const onProgress = (done: number, total: number) => void steps.push([done, total]);
    const answers = await answerImage(image, segmenter, sentences, question, {
      ...{ journal: { ...kept, put }, onProgress },
    });
    return { answers, keys: new Set(keys), steps };
  }

  it('what is unknown is not looked for', async () => {
    const { answers, keys } = await search({});
    expect(answers[0]).toMatchObject({ present: null, reason: 'unknown-category', searched: false });
    expect(answers[1]).toMatchObject({
      ...{ sentence: 'the wooden leaf on the right', present: true, searched: true },
      understanding: { asked: 'The leaf on the right', ignoredWords: ['wooden'] },
    });
    expect(keys).toEqual(new Set(['search']));
  });

  it('is searched for where it is tried anyway, with entries of its own in the journal', async () => {
    const { answers, keys, steps } = await search({ tryAnyway: true });
    // What is known is the first half of the work, the guess the other.
    expect(steps.map(([done]) => done)).toEqual(steps.map(([done]) => done).sort((a, b) => a - b));
    expect(steps.at(-1)![0]).toBe(steps.at(-1)![1]);
    expect(steps.some(([done, total]) => done === total / 2)).toBe(true);
    expect(answers.map(({ present, guess }) => [present, guess])).toEqual([
      [true, true],
      [true, false],
    ]);
    const [x, y] = answers[0]!.box!;
    expect(Math.abs(x - 30) + Math.abs(y - 40)).toBeLessThan(12);
    expect(keys).toEqual(new Set(['search', 'guess']));
  });
});

describe('an answer with a low score', () => {
  const NOTE = 'not sure: of answers with so low a score more are wrong than right';
  const answerOf = async (unsureBelow: number | undefined, question: ImageQuestion = {}, presence = 1) => {
    const segmenter = new DrawingSegmenter({
      boxes: [{ box: [2, 1, 4, 3] }],
      score: 0.5,
      ...{ presence, threshold: 0.05 },
      ...(unsureBelow === undefined ? {} : { unsureBelow }),
    });
    return (await answerImage(drawnImage(40, 40), segmenter, ['the ship'], question))[0]!;
  };

  it('is called unsure, in the record and in files, too', async () => {
    const answer = await answerOf(0.51);
    expect(answerRecord(answer)).toMatchObject({ unsure: true, notes: [NOTE], present: true });
    expect((await answer.features())[0]!.properties.unsure).toBe(true);
  });

  it('is not where the score is high enough or its worth was not measured', async () => {
    for (const limit of [0.5, undefined]) {
      const answer = await answerOf(limit);
      expect([answer.unsure, answer.notes]).toEqual([false, []]);
    }
  });

  it('is not where nothing is marked, and after a correction', async () => {
    const absent = await answerOf(0.51, {}, 0.01);
    expect([absent.present, absent.unsure, absent.notes]).toEqual([false, false, []]);
    const points = [{ x: 12, y: 10, positive: true }];
    expect((await answerOf(0.51, { points })).unsure).toBe(false);
  });
});
