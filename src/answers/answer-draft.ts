import type { Picture } from '../imagery/picture.ts';
import {
  type Choice,
  explainUnderstanding,
  lexiconOf,
  numberSaid,
  read,
  type Understanding,
  understand,
  type Vocabulary,
} from '../language/index.ts';
import { imageSizeFor } from '../model/image-size.ts';
import type { PresenceCalibration } from '../model/presence.ts';
import { isUnsure } from '../model/sureness.ts';
import type { Explanation } from '../programs/explanation.ts';
import { type LogitMap, logitMap, logitOf, MaskRows } from '../programs/logit-map.ts';
import {
  type FoundAnswer,
  fitsOneView,
  type MosaicOptions,
  mosaicRows,
  type RowBlock,
  SMALLEST_VIEW_PIXELS,
  segmentAllMatches,
  segmentLargeImage,
} from '../search/index.ts';
import { type Journal, JournalPart } from '../search/journal.ts';
import type { DrawnAnswer, GroundedAnswer } from '../segmenter/answer.ts';
import type { Correction, EncodedImage, SegmentOptions } from '../segmenter/encoded-image.ts';
import { type CorrectionStart, checkStart, drawFrom } from './correction-start.ts';
import { placeCorrections } from './corrections.ts';
import type { OpenedImage, PictureInMemory } from './opened-image.ts';
import { checkQuestion, type ImageQuestion, QuestionError } from './question.ts';

/** What the model says to one sentence about an image of any size; `rows` draw it. */
export interface AnswerDraft extends Omit<FoundAnswer, 'confidence' | 'coarse'> {
  /** S: side in pixels of the square that the image, or each window of it, was resized to. */
  readonly imageSize: number;
  /** Null of an image in one view. */
  readonly confidence: number | null;
  /** Null of an image in one view, where the size of what is marked tells. */
  readonly coarse: boolean | null;
  /** Of an image in one view: logits over all of it. */
  readonly logits: LogitMap | null;
  /** Of an image in one view, and a sentence about one thing: what else it may have meant, the likelier first. */
  readonly runnersUp: readonly RunnerUpMap[];
  /** Where it was asked for, of an image in one view. */
  readonly explanation: Explanation | null;
  readonly seconds: AnswerSeconds;
  readonly reading: AnswerReading;
  /** If something is marked, whether the score is one below which more answers are wrong than right. */
  readonly unsure: boolean;
}

/** What a sentence about one thing may have meant instead. */
export interface RunnerUpMap {
  /** Its part of the probability of all that was drawn, in (0, 1). */
  readonly share: number;
  /** Over all of the view; above 0 is inside. */
  readonly logits: LogitMap;
}

/** What was understood of a sentence, and what became of it. */
export interface AnswerReading {
  /** Null of a model that does not say what it knows: its sentences are asked as they are. */
  readonly understanding: Understanding | null;
  /** What is decided over the things that are found. */
  readonly choice: Choice | null;
  /** The sentence as it was said, where one view is asked so as well. */
  readonly inOwnWords: string | null;
  /** `unknown-category`: the model does not know what is asked for, and was not asked. */
  readonly reason: 'unknown-category' | null;
  /** The model does not know what is asked for, and was asked all the same. */
  readonly guess: boolean;
  /** All of this in words, a line each; none where everything was understood. */
  readonly notes: readonly string[];
  /** The sentence is about more than one thing, or every match was asked for: each outline is a thing of its own. */
  readonly several: boolean;
}

/** Seconds that an answer took; of an image in windows, `ground` has all of it and the others are null. */
export interface AnswerSeconds {
  /** 0 where the image was encoded before. */
  readonly encodeImage: number | null;
  readonly encodeText: number | null;
  readonly ground: number;
}

/** An image that the model has encoded, as far as answers need it. */
export type AskedImage = Pick<EncodedImage, 'ground' | 'redraw' | 'draw' | 'dispose' | 'encodeSeconds'>;

/** What answers need of a segmenter; `Segmenter` is one. */
export interface ImageSegmenter {
  readonly config: {
    /** Pixels of the model's view along a side: S. */
    readonly imageSize: number;
    /** S of images in one view that are larger than `imageSize`; default: the same. */
    readonly largerImageSize?: number | undefined;
    readonly presence?: PresenceCalibration | undefined;
    /** In [0, 1]: of answers with a lower score more are wrong than right. */
    readonly unsureBelow?: number | undefined;
    /** What the model knows; where it is not said, every sentence is asked as it is. */
    readonly vocabulary?: Vocabulary | undefined;
  };
  open(picture: Picture): Promise<AskedImage>;
}

/** How an answer is worked out, besides what is asked. */
export interface AnswerOptions {
  readonly signal?: AbortSignal | undefined;
  /** Of images in windows: keeps what windows said, so that a stopped job can go on. */
  readonly journal?: Journal | null | undefined;
  /** Of images in windows; refinement adds a few to the total. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Whether an image is looked at in one view of the model, or else searched in windows. */
export function isOneView(
  image: { readonly width: number; readonly height: number },
  viewSize: number,
  { all = false, oneView = false }: ImageQuestion,
): boolean {
  return oneView || (!all && fitsOneView(image, viewSize));
}

/**
 * Asks sentences of an image: of the one view that it fits, or in windows. Nothing is drawn until rows are read.
 * Throws a QuestionError, a CorrectionError or a GeoreferenceError before anything is encoded, a SentenceError, a
 * RasterError where the image shows nothing, and the signal's reason.
 */
export async function draftAnswers(
  image: OpenedImage,
  segmenter: ImageSegmenter,
  sentences: readonly string[],
  question: ImageQuestion = {},
  options: AnswerOptions = {},
): Promise<AnswerDraft[]> {
  checkQuestion(sentences, question);
  const corrections = placeCorrections(image, question);
  const { vocabulary } = segmenter.config;
  const anyway = question.tryAnyway === true || corrections !== null;
  const windows = !isOneView(image, segmenter.config.imageSize, question);
  if (question.start) {
    if (windows) throw new QuestionError('start is a mask of one view; give oneView, too');
    checkStart(question.start, imageSizeFor(segmenter.config, image));
  }
  const readings = sentences.map((sentence) =>
    readingOf(sentence, vocabulary, { anyway, all: question.all === true, windows }),
  );
  const known = readings.flatMap(({ reason, guess }, index) => (reason || guess ? [] : [index]));
  const guessed = readings.flatMap(({ guess }, index) => (guess ? [index] : []));
  const drafts = new Map<number, Drawn>();
  const { journal, onProgress } = options;
  const parts = [
    { indices: known, question, journal },
    // What is drawn for a guess is what is likeliest: that nothing is there is not known either.
    {
      indices: guessed,
      question: { ...question, assumePresent: true },
      journal: journal && new JournalPart(journal, 'guess '),
    },
  ].filter(({ indices }) => indices.length > 0);
  for (const [at, part] of parts.entries()) {
    const asked = part.indices.map((index): AskedSentence => {
      const { understanding, choice, inOwnWords } = readings[index]!;
      return { text: understanding?.asked ?? sentences[index]!, choice, inOwnWords };
    });
    const found = await draw(image, segmenter, asked, part.question, corrections, {
      ...options,
      journal: part.journal,
      onProgress: (done, total) => onProgress?.(at * total + done, parts.length * total),
    });
    for (const [order, index] of part.indices.entries()) drafts.set(index, found[order]!);
  }
  return sentences.map((sentence, index) => {
    const drawn = drafts.get(index) ?? unanswered(image, segmenter.config, windows);
    // What a person corrected is not in doubt.
    const unsure = !corrections && isUnsure(segmenter.config.unsureBelow, drawn.score);
    return { ...drawn, sentence, reading: readings[index]!, unsure };
  });
}

type Drawn = Omit<AnswerDraft, 'reading' | 'unsure'>;

/** A sentence as the model is asked, with what is decided over what it finds. */
interface AskedSentence {
  readonly text: string;
  readonly choice: Choice | null;
  readonly inOwnWords: string | null;
}

/**
 * What is understood of a sentence, and whether the model is asked.
 * @param how.anyway what is unknown is asked all the same
 * @param how.all every match is asked for, so that nothing is chosen
 * @param how.windows the image is searched in windows, which chooses one thing
 * @param how.pixels the image's pixels are at hand, so that colours are told. Default true
 */
export function readingOf(
  sentence: string,
  vocabulary: Vocabulary | undefined,
  {
    anyway,
    all,
    windows,
    pixels = true,
  }: {
    readonly anyway: boolean;
    readonly all: boolean;
    readonly windows: boolean;
    readonly pixels?: boolean;
  },
): AnswerReading {
  const several = all || numberSaid(read(sentence, vocabulary && lexiconOf(vocabulary))) === 'several';
  if (!vocabulary)
    return {
      understanding: null,
      reason: null,
      choice: null,
      inOwnWords: null,
      guess: false,
      notes: [],
      several,
    };
  const choices = all ? 'none' : windows ? 'one' : pixels ? 'any' : 'places';
  const understood = understand(sentence, vocabulary, choices);
  const { choice, inOwnWords, ...understanding } = understood;
  const unknown = understanding.category === null;
  return {
    understanding,
    choice,
    inOwnWords,
    reason: unknown && !anyway ? 'unknown-category' : null,
    guess: unknown && anyway,
    notes: explainUnderstanding(understood, vocabulary, anyway),
    several,
  };
}

/** The answer to what the model does not know: nothing is marked, and nothing is said of what is there. */
function unanswered(image: OpenedImage, config: ImageSegmenter['config'], windows: boolean): Drawn {
  const imageSize = windows ? config.imageSize : imageSizeFor(config, image);
  return {
    imageSize,
    sentence: '',
    presence: null,
    ruledOut: false,
    score: 0,
    confidence: null,
    coarse: null,
    smallestObjectPixels: SMALLEST_VIEW_PIXELS * Math.max(1, Math.max(image.width, image.height) / imageSize),
    positions: 'image',
    logits: null,
    runnersUp: [],
    explanation: null,
    seconds: { encodeImage: null, encodeText: null, ground: 0 },
    rows: (rowOptions = {}) => mosaicRows(image, [], { threshold: 0.5, ...rowOptions }),
  };
}

async function draw(
  image: OpenedImage,
  segmenter: ImageSegmenter,
  sentences: readonly AskedSentence[],
  question: ImageQuestion,
  corrections: ReturnType<typeof placeCorrections>,
  options: AnswerOptions,
): Promise<Drawn[]> {
  if (!isOneView(image, segmenter.config.imageSize, question)) {
    return inWindows(image, segmenter, sentences, question, corrections, options);
  }
  const shown = await image.picture(options.signal);
  return inOneView(shown, segmenter, sentences, question, corrections, options);
}

async function inOneView(
  shown: PictureInMemory,
  segmenter: ImageSegmenter,
  sentences: readonly AskedSentence[],
  { assumePresent = false, explain = false, threshold, start = null }: ImageQuestion,
  corrections: ReturnType<typeof placeCorrections>,
  { signal, onProgress }: AnswerOptions,
): Promise<Drawn[]> {
  const { picture } = shown;
  const encoded = await segmenter.open(picture);
  try {
    const imageSize = imageSizeFor(segmenter.config, picture);
    const pixelSize = Math.max(1, Math.max(picture.width, picture.height) / imageSize);
    const answers: Drawn[] = [];
    for (const { text: sentence, choice, inOwnWords } of sentences) {
      signal?.throwIfAborted();
      const began = performance.now();
      const { asked, drawn } = await drawSentence(
        encoded,
        sentence,
        { assumePresent, explain, choice, inOwnWords },
        start,
        corrections && promptsOf(corrections),
      );
      const { presence, ruledOut, score, logits } = drawn;
      const map = logitMap(logits);
      answers.push({
        sentence,
        imageSize,
        presence,
        ruledOut,
        score,
        confidence: null,
        coarse: null,
        smallestObjectPixels: SMALLEST_VIEW_PIXELS * pixelSize,
        positions: 'image',
        logits: map,
        runnersUp:
          corrections || !asked
            ? []
            : asked.runnersUp.map(({ share, logits: other }) => ({ share, logits: logitMap(other) })),
        explanation: asked?.explanation ?? null,
        seconds: {
          encodeImage: encoded.encodeSeconds,
          ...(asked?.seconds ?? { encodeText: 0, ground: (performance.now() - began) / 1000 }),
        },
        rows: (rowOptions = {}) =>
          pictureRows(shown, ruledOut ? null : map, threshold ?? 0.5, { signal, ...rowOptions }),
      });
      onProgress?.(answers.length, sentences.length);
    }
    return answers;
  } finally {
    encoded.dispose();
  }
}

/** What is drawn for a sentence, and what the model says to it; null where it is not asked, since what is corrected was given. */
async function drawSentence(
  encoded: AskedImage,
  sentence: string,
  options: SegmentOptions,
  start: CorrectionStart | null,
  prompts: Correction | null,
): Promise<{ readonly asked: GroundedAnswer | null; readonly drawn: DrawnAnswer }> {
  if (start && prompts) return { asked: null, drawn: await drawFrom(encoded, start, prompts) };
  const asked = await encoded.ground(sentence, options);
  return { asked, drawn: prompts ? await encoded.redraw(asked, prompts) : asked };
}

const promptsOf = ({ points, box }: NonNullable<ReturnType<typeof placeCorrections>>) => ({
  points,
  ...(box ? { box: [box.x, box.y, box.width, box.height] as const } : {}),
});

const BLOCK_ROWS = 64;

/** The rows of a picture's answer: nothing is inside where there is no data. */
async function* pictureRows(
  { picture, valid }: PictureInMemory,
  map: LogitMap | null,
  threshold: number,
  { probability = false, blockRows = BLOCK_ROWS, signal }: Omit<MosaicOptions, 'threshold'>,
): AsyncGenerator<RowBlock> {
  const { width, height } = picture;
  const marks = map && new MaskRows(map, picture, logitOf(threshold));
  const window = { x: 0, y: 0, width, height };
  const tiles = map ? [{ window, size: map.width, logits: map.data }] : [];
  const chances = probability ? mosaicRows(picture, tiles, { probability, blockRows, signal }) : null;
  const mask = new Uint8Array(blockRows * width);
  for (let y = 0; y < height; y += blockRows) {
    signal?.throwIfAborted();
    const rows = Math.min(blockRows, height - y);
    const block = mask.subarray(0, rows * width).fill(0);
    for (let row = 0; row < rows; row++) {
      marks?.mark(y + row, block.subarray(row * width, (row + 1) * width));
    }
    const chance = chances ? (await chances.next()).value.probability : null;
    if (valid) {
      for (let index = 0; index < block.length; index++) {
        if (valid[y * width + index]) continue;
        block[index] = 0;
        if (chance) chance[index] = 0;
      }
    }
    yield { y, rows, mask: block, probability: chance, empty: !map };
  }
}

async function inWindows(
  { raster }: OpenedImage,
  segmenter: ImageSegmenter,
  asked: readonly AskedSentence[],
  { all, minScore, threshold, assumePresent = false }: ImageQuestion,
  corrections: ReturnType<typeof placeCorrections>,
  { signal, journal, onProgress }: AnswerOptions,
): Promise<Drawn[]> {
  const start = performance.now();
  const sentences = asked.map(({ text }) => text);
  const common = {
    assumePresent,
    threshold: threshold ?? 0.5,
    signal,
    ...(journal ? { journal } : {}),
    onProgress: ({ done, total }: { done: number; total: number }) => onProgress?.(done, total),
  };
  const found = all
    ? await segmentAllMatches(raster, segmenter, sentences, {
        ...common,
        ...(typeof minScore === 'number' ? { minimumScore: minScore } : {}),
      })
    : await segmentLargeImage(raster, segmenter, sentences, {
        ...common,
        ...(corrections ? { corrections } : {}),
        meant: asked.map(({ choice }) => choice?.meant ?? null),
      });
  const ground = (performance.now() - start) / 1000 / found.length;
  return found.map((answer) => ({
    ...answer,
    imageSize: segmenter.config.imageSize,
    logits: null,
    runnersUp: [],
    explanation: null,
    seconds: { encodeImage: null, encodeText: null, ground },
  }));
}
