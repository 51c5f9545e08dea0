import { beforeEach, describe, expect, test } from 'vitest';
import type { AnswerRecord } from '../../../src/server/api-schemas.ts';
import { encodeRle, maskFromRle } from '../../../src/vector/rle.ts';
import { imageOf } from '../../test/answer-layers.ts';
import { loadFakeEngine } from '../../test/fake-engine.ts';
import { OpenError } from '../image/opened-image.ts';
import { EngineHost } from '../state/engine-host.ts';
import { Session } from '../state/session.ts';
import { LabelDesk } from './label-desk.ts';
import type {
  LabelProgressRecord,
  LabelService,
  PictureStatusRecord,
  SentenceLabelRecord,
} from './label-service.ts';

/** A service in memory: every change is a revision. */
class MemoryService implements LabelService {
  readonly saved_ = new Map<number, readonly SentenceLabelRecord[]>();
  readonly skipped = new Set<number>();
  sentences: readonly string[] = ['the ship on the left', 'the ship on the right'];
  order: LabelProgressRecord['order'] = 'name';
  failing: string | null = null;
  answers: AnswerRecord[] | null = null;
  queue: (open: number[]) => number[] = (open) => open;
  #revision = 1;

  constructor(readonly names: readonly string[]) {}

  async progress(since?: number, signal?: AbortSignal): Promise<LabelProgressRecord> {
    if (since === this.#revision) {
      await new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    }
    return this.#record();
  }

  async saved(number: number) {
    return { labels: this.saved_.get(number) ?? null, answers: this.answers };
  }

  async change(number: number, change: Parameters<LabelService['change']>[1]) {
    if (this.failing) throw new Error(this.failing);
    this.saved_.delete(number);
    this.skipped.delete(number);
    if (change.state === 'accepted') this.saved_.set(number, change.labels);
    if (change.state === 'skipped') this.skipped.add(number);
    this.#revision++;
    return this.#record();
  }

  async setSentences(sentences: readonly string[]) {
    this.sentences = sentences;
    this.#revision++;
    return this.#record();
  }

  fileOf(_: number, name: string): string {
    return `http://label.test/${name}`;
  }

  #record(): LabelProgressRecord {
    const pictures = this.names.map((name, number): PictureStatusRecord => {
      const state = this.saved_.has(number) ? 'accepted' : this.skipped.has(number) ? 'skipped' : 'open';
      return { number, name, state, sureness: null, problem: null };
    });
    const open = pictures.filter(({ state }) => state === 'open').map(({ number }) => number);
    return {
      ...{ revision: this.#revision, folder: 'photos', out: 'photos/labels.json', order: this.order },
      sentences: [...this.sentences],
      ...{ total: pictures.length, accepted: this.saved_.size, skipped: this.skipped.size, preLabelled: 0 },
      ...{ queue: this.queue(open), pictures, notes: [], enough: 10, next: { finetune: '', label: '' } },
    };
  }
}

/** What a service says of an answer, as far as the page reads it. */
const RECORD = {
  present: true,
  presence: 0.9,
  ruledOut: false,
  score: 0.7,
  unsure: false,
  notes: [],
  guess: false,
  understanding: { category: 'ship' },
  model: 'beforehand',
  modelHash: null,
  seconds: { encodeImage: 1, encodeText: 1, ground: 0.1 },
} as unknown as AnswerRecord;

let service: MemoryService;
let session: Session;
let desk: LabelDesk;
let ended: AbortController;

beforeEach(() => {
  service = new MemoryService(['a.png', 'b.png', 'c.png', 'd.png']);
  const host = new EngineHost((choice, options) => loadFakeEngine(choice, options, { delay: 1 }));
  session = new Session(host, async (origin) => {
    const name = origin.kind === 'url' ? origin.url.split('/').at(-1)! : '';
    if (name === 'd.png') throw new OpenError('d.png cannot be read: it is damaged.');
    return { ...imageOf(80, 40), name };
  });
  desk = new LabelDesk(session, service);
  ended = new AbortController();
  return () => ended.abort();
});

const start = async () => {
  void desk.start(ended.signal);
  await expect.poll(() => desk.ready.value).toBe(true);
};
const opened = (number: number) =>
  expect.poll(() => [desk.current.value, desk.ready.value]).toEqual([number, true]);
const areaOf = ({ rle }: SentenceLabelRecord) =>
  rle ? maskFromRle(rle).data.reduce((sum, value) => sum + value, 0) : 0;

describe('the desk', () => {
  test('asks the sentences of every picture, accepts what is shown, and goes on to the next', async () => {
    await start();
    expect(session.layers.value.toReversed().map(({ sentence }) => sentence)).toEqual(service.sentences);
    expect(session.selected.value!.sentence).toBe('the ship on the left');
    await desk.nothingThere();
    await desk.accept();
    await opened(1);
    const [left, right] = service.saved_.get(0)!;
    expect(left).toEqual({ sentence: 'the ship on the left', rle: null });
    expect(right!.sentence).toBe('the ship on the right');
    expect(right!.rle!.size).toEqual([40, 80]);
    expect(areaOf(right!)).toBeGreaterThan(50);
    expect(session.image.value!.name).toBe('b.png');
  });

  test('an accepted picture that is opened again shows what was saved, to the pixel, and can be corrected', async () => {
    const mask = { width: 80, height: 40, data: new Uint8Array(80 * 40) };
    for (let y = 5; y < 30; y++) mask.data.fill(1, y * 80 + y, y * 80 + 50);
    mask.data[10 * 80 + 20] = 0; // a hole
    const labels = [
      { sentence: 'the pier', rle: encodeRle(mask) },
      { sentence: 'the ship', rle: null },
    ];
    service.saved_.set(2, labels);
    await start();
    await desk.open(2);
    expect(session.layers.value.toReversed().map(({ sentence }) => sentence)).toEqual([
      'the pier',
      'the ship',
    ]);
    await desk.accept();
    expect(service.saved_.get(2)).toEqual(labels);
  });

  test('of what the model does not know neither its guess nor an absence is accepted unseen', async () => {
    service.sentences = ['the swimming pool'];
    await start();
    expect(desk.unsaid.value.map(({ sentence }) => sentence)).toEqual(['the swimming pool']);
    await desk.accept();
    expect(service.saved_.size).toBe(0);
    expect(session.message.value!.text).toMatch(/does not know what “the swimming pool” means/);
    await desk.nothingThere();
    await desk.accept();
    await opened(1);
    expect(service.saved_.get(0)).toEqual([{ sentence: 'the swimming pool', rle: null }]);
    await session.mark({ kind: 'box', box: [10, 10, 20, 10] });
    await desk.accept();
    await opened(2);
    expect(areaOf(service.saved_.get(1)![0]!)).toBeGreaterThan(100);
  });

  test('what the model has said beforehand is shown without asking it again, and can be corrected', async () => {
    const logits = {
      width: 8,
      height: 8,
      data: Float32Array.from({ length: 64 }, (_, i) => (i % 8 < 2 ? 4 : -4)),
    };
    const data = Buffer.from(logits.data.buffer).toString('base64');
    service.answers = service.sentences.map((sentence) => ({
      ...RECORD,
      sentence,
      logits: { width: 8, height: 8, data },
    }));
    await start();
    const [right, left] = session.layers.value;
    expect([left!.sentence, right!.sentence]).toEqual(service.sentences);
    expect(left).toMatchObject({
      model: 'beforehand',
      category: 'ship',
      answer: { score: 0.7, presence: 0.9 },
    });
    await session.mark({ kind: 'include', at: { x: 60, y: 20 } });
    await desk.accept();
    await opened(1);
    const [saved, other] = service.saved_.get(0)!;
    expect(areaOf(other!)).toBeGreaterThan(0.2 * 80 * 40); // a quarter, its edge is interpolated
    expect(areaOf(saved!)).toBeGreaterThan(areaOf(other!));
  });

  test('what could not be saved stays as it is, and is told', async () => {
    await start();
    service.failing = 'skyrefer label says: the disk is full.';
    await desk.accept();
    expect(session.message.value).toMatchObject({ kind: 'error', text: service.failing });
    expect(desk.current.value).toBe(0);
    service.failing = null;
    await desk.accept();
    await opened(1);
  });

  test('a picture that cannot be read is told; it cannot be accepted with another one’s answers', async () => {
    await start();
    await desk.open(3);
    expect(session.message.value!.text).toMatch(/d\.png cannot be read/);
    await desk.accept();
    expect(service.saved_.size).toBe(0);
    await desk.skip();
    expect(service.skipped).toEqual(new Set([3]));
  });

  test('skips, goes on and back, and takes back', async () => {
    await start();
    await desk.next();
    await opened(1);
    await desk.previous();
    await opened(0);
    await desk.skip();
    await opened(1);
    await desk.previous();
    await opened(0);
    expect(desk.picture.value!.state).toBe('skipped');
    await desk.reopen();
    expect(desk.picture.value!.state).toBe('open');
  });

  test('what is newest in the order comes first after an accepted picture', async () => {
    service.order = 'least-sure';
    service.queue = (open) => open.toReversed();
    void desk.start(ended.signal);
    await expect.poll(() => desk.current.value).toBe(3);
    await desk.skip();
    await opened(2);
    await desk.accept();
    await opened(1);
  });

  test('a sentence is asked of this picture, or from now on of every one', async () => {
    service.sentences = [];
    await start();
    await desk.accept();
    expect(session.message.value!.text).toMatch(/Ask a sentence first/);
    await desk.ask('the ship  on the left ', true);
    expect(service.sentences).toEqual(['the ship on the left']);
    await desk.ask('the ship on the right', false);
    await desk.ask('the ship on the left', true);
    expect(session.layers.value).toHaveLength(2);
    await desk.accept();
    await opened(1);
    expect(session.layers.value.map(({ sentence }) => sentence)).toEqual(['the ship on the left']);
  });
});
