import type { Picture } from '../imagery/picture.ts';
import { type Choice, lexiconOf, type NumberMeant, numberMeant, pluralOf, read } from '../language/index.ts';
import type { ModelConfig } from '../model/model-config.ts';
import { judgePresence } from '../model/presence.ts';
import type { Drawer } from '../programs/correction-program.ts';
import { EXPLANATION_OUTPUTS, explain } from '../programs/explanation.ts';
import type { ImageFeatures } from '../programs/image-program.ts';
import { logitMap } from '../programs/logit-map.ts';
import { rankedParts, withoutSpecks } from '../programs/logit-parts.ts';
import { CorrectionError, type MaskPrompts, type PointPrompt } from '../programs/mask-prompts.ts';
import type { Programs } from '../programs/programs.ts';
import { groupTokens } from '../programs/word-grouping.ts';
import type { Tensor } from '../runtime/index.ts';
import type { Box } from '../vector/index.ts';
import {
  type Answer,
  type DrawnAnswer,
  drawnAnswer,
  type GroundedAnswer,
  type MaskAnswer,
  maskAnswer,
  type RunnerUp,
} from './answer.ts';
import { chooseThings, type FoundThings, findThings, nounsOf } from './choose-things.ts';

export interface SegmentOptions {
  /** The answer tells what each word looked at (`Answer.explanation`). Default false. */
  readonly explain?: boolean;
  /**
   * The image is known to show what the sentence describes: the mask is what the decoder draws, however unlikely the
   * model takes it (`Answer.presence`) to be there. Default false.
   */
  readonly assumePresent?: boolean;
  /**
   * Which parts of the mask are kept. `one`: the most likely alone; `several`: all but specks; `all`: as it is drawn. Default:
   * by what the sentence asks for, of models that say what they know; else `all`.
   */
  readonly parts?: NumberMeant | 'all';
  /**
   * What is decided over the things that are found (`understand`), where that is not left to the model: "the second from the
   * left". Default null: what the model answers.
   */
  readonly choice?: Choice | null;
  /**
   * The sentence with words that the model was not taught (`understand`), which is asked as well: its answer is taken unless the
   * model takes its object to be absent, as unknown words alone make it do. Default null.
   */
  readonly inOwnWords?: string | null;
}

/** An answer before it is judged; `fits`: there is something that is meant. */
interface OwnAnswer {
  /** (1, 1, S/4, S/4) */
  readonly maskLogits: Tensor<Float32Array>;
  readonly predictedIou: number;
  readonly objectScore: number;
  readonly fits: boolean;
  readonly runnersUp: readonly RunnerUp[];
}

/** What the model says of all things of a category. */
interface Things extends FoundThings {
  readonly objectScore: number;
  readonly predictedIou: number;
}

/** How a user corrects an answer: all points so far, not only the new ones. */
export interface Correction {
  readonly points?: readonly PointPrompt[];
  /** Left, top, width, height in pixels of the image. */
  readonly box?: Box;
}

/** An encoded image. Sentences may be asked concurrently. */
export class EncodedImage {
  readonly #programs: Programs;
  readonly #intermediates: boolean;
  readonly #config: Pick<ModelConfig, 'presence' | 'vocabulary'>;
  #features: ImageFeatures | null;
  /** By category, so that a second sentence about it costs nothing. */
  readonly #things = new Map<string, Promise<Things>>();

  /** @internal made by `Segmenter.open` */
  constructor(
    programs: Programs,
    readonly picture: Picture,
    features: ImageFeatures,
    /** Seconds that encoding took, reading the file not included. */
    readonly encodeSeconds: number,
    options: {
      readonly intermediates: boolean;
      readonly config: Pick<ModelConfig, 'presence' | 'vocabulary'>;
    },
  ) {
    this.#programs = programs;
    this.#features = features;
    this.#intermediates = options.intermediates;
    this.#config = options.config;
  }

  get width(): number {
    return this.picture.width;
  }

  get height(): number {
    return this.picture.height;
  }

  /**
   * What the image was encoded to: `Segmenter.restore` makes the encoded image of it again, also in another thread that
   * has the same model. Throws where the image has been disposed of.
   */
  get features(): ImageFeatures {
    if (!this.#features) throw disposed();
    return this.#features;
  }

  /**
   * Finds what a sentence describes. The answer's mask is empty where nothing was found, and where the model takes it
   * that there is no such object.
   * Throws a SentenceError where the sentence is empty, too long or has no known word.
   */
  segment(sentence: string, options: SegmentOptions = {}): Promise<Answer> {
    return this.#use(async (features) => {
      const start = performance.now();
      const grounded = await this.#ground(features, sentence, options);
      const answer = maskAnswer(grounded, this);
      const { encodeText } = grounded.seconds;
      return { ...answer, seconds: { encodeText, ground: secondsSince(start) - encodeText } };
    });
  }

  /**
   * As `segment`, without the mask at the image's own size: for those who cut it out of the logits themselves, as the
   * page does at a threshold of the user's choice.
   */
  ground(sentence: string, options: SegmentOptions = {}): Promise<GroundedAnswer> {
    return this.#use((features) => this.#ground(features, sentence, options));
  }

  /**
   * An answer after a user's corrections: points on the object, points on what is not the object, a box around it. What
   * is not corrected stays where it can. Corrections are of the sentence's own answer: give that one each time, with
   * all points so far, and a point that is taken back leaves no trace.
   * A correction says that the object is there: the mask is drawn also where the answer's was empty because
   * the model took it to be absent.
   * @param answer any object with the answer's logits; what else it has is kept
   * Throws a CorrectionError where there is neither a point nor a box, or one lies outside of the image.
   */
  correct<A extends Pick<MaskAnswer, 'logits'>>(
    answer: A,
    correction: Correction,
  ): Promise<A & MaskAnswer & Pick<Answer, 'seconds'>> {
    return this.#use(async (features) => {
      const start = performance.now();
      const drawn = await this.#redraw(features, answer, correction);
      const mask = maskAnswer(drawn, this);
      return { ...answer, ...mask, seconds: { encodeText: 0, ground: secondsSince(start) } };
    });
  }

  /** As `correct`, without the mask at the image's own size. */
  redraw(answer: Pick<MaskAnswer, 'logits'>, correction: Correction): Promise<DrawnAnswer> {
    return this.#use((features) => this.#redraw(features, answer, correction));
  }

  /**
   * Draws a mask from any of points, a box and an earlier mask's logits, without a sentence: SAM 2 as it was
   * pre-trained, on this image's encoding. What was found in a coarser or larger view of the same place is redrawn
   * sharply this way: give its box, or its logits resized to S/4 x S/4 of this image, or both.
   *
   * Points and box are pixels of this image. Throws a CorrectionError where there is no prompt or one lies outside
   * of the image, and a RangeError where the logits have another size.
   * @param drawer `trained`: the mask decoder as the model was trained with it, which draws what the model knows in the way
   *   that it was taught; default `pretrained`
   */
  refine(prompts: MaskPrompts, drawer: Drawer = 'pretrained'): Promise<MaskAnswer> {
    return this.#use(async (features) => maskAnswer(await this.#draw(features, prompts, drawer), this));
  }

  /** As `refine`, without the mask at the image's own size. */
  draw(prompts: MaskPrompts, drawer: Drawer = 'pretrained'): Promise<DrawnAnswer> {
    return this.#use((features) => this.#draw(features, prompts, drawer));
  }

  /** Lets go of the encoded image. */
  dispose(): void {
    this.#features = null;
    this.#things.clear();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.dispose();
  }

  async #ground(features: ImageFeatures, sentence: string, options: SegmentOptions): Promise<GroundedAnswer> {
    const start = performance.now();
    const { encodeText, ...grounded } = await this.#asked(features, sentence, options);
    const { parts = this.#partsMeant(sentence), choice = null } = options;
    const own = { ...grounded, ...meant(parts, grounded.maskLogits), fits: true };
    const chosen = choice ? await this.#choose(features, choice, own) : own;
    const { maskLogits, predictedIou, objectScore, fits, runnersUp } =
      chosen.fits || !options.assumePresent ? chosen : own;
    const judged = judgePresence(this.#config.presence, objectScore);
    const ruledOut = (judged.ruledOut && !options.assumePresent) || !fits;
    const presence = fits ? judged.presence : judged.presence && 0;
    return {
      sentence,
      ...drawnAnswer(maskLogits, predictedIou, { presence, ruledOut }),
      runnersUp: ruledOut ? [] : runnersUp,
      objectScore,
      explanation: options.explain
        ? explain(groupTokens(this.#programs.tokenizer, grounded.words), grounded.intermediates)
        : null,
      intermediates: this.#intermediates ? named(grounded.intermediates) : {},
      seconds: { encodeText, ground: secondsSince(start) - encodeText },
    };
  }

  /** What the model says to a sentence, or to its own words, with those that it answers. */
  async #asked(
    features: ImageFeatures,
    sentence: string,
    { inOwnWords = null, assumePresent }: SegmentOptions,
  ) {
    const ask = async (words: string) => {
      const start = performance.now();
      const text = await this.#programs.text.encode(words);
      const encodeText = secondsSince(start);
      return { ...(await this.#programs.grounding.run(features, text)), words, encodeText };
    };
    const own = inOwnWords === null || inOwnWords === sentence ? null : await ask(inOwnWords);
    if (own && (assumePresent || !judgePresence(this.#config.presence, own.objectScore).ruledOut)) return own;
    const plain = await ask(sentence); // asked only where it is the answer
    return { ...plain, encodeText: plain.encodeText + (own?.encodeText ?? 0) };
  }

  /** The model's own answer, or what is chosen of all things of its kind. */
  async #choose(features: ImageFeatures, choice: Choice, own: OwnAnswer): Promise<OwnAnswer> {
    const things = new Map<string, Things>();
    for (const noun of nounsOf(choice)) things.set(noun, await this.#thingsNamed(features, noun));
    const chosen = chooseThings(choice, things, logitMap(own.maskLogits), this.picture);
    if (chosen.from === 'direct') return own;
    const { objectScore, predictedIou } = things.get(choice.meant.noun)!;
    const maskLogits = { ...own.maskLogits, data: chosen.map.data };
    return { maskLogits, objectScore, predictedIou, fits: chosen.fits, runnersUp: [] };
  }

  #thingsNamed(features: ImageFeatures, noun: string): Promise<Things> {
    const known = this.#things.get(noun);
    if (known) return known;
    const asked = (async (): Promise<Things> => {
      const text = await this.#programs.text.encode(`The ${pluralOf(noun)}`);
      const { maskLogits, objectScore, predictedIou } = await this.#programs.grounding.run(features, text);
      const found = findThings(withoutSpecks(logitMap(maskLogits)), this);
      return { ...found, objectScore, predictedIou };
    })();
    this.#things.set(noun, asked);
    asked.catch(() => this.#things.delete(noun));
    return asked;
  }

  /** A model that does not say what it knows is asked as the paper has it: its masks stay as they are drawn. */
  #partsMeant(sentence: string): NumberMeant | 'all' {
    const { vocabulary } = this.#config;
    return (vocabulary && numberMeant(read(sentence, lexiconOf(vocabulary)))) ?? 'all';
  }

  async #redraw(
    features: ImageFeatures,
    answer: Pick<MaskAnswer, 'logits'>,
    correction: Correction,
  ): Promise<DrawnAnswer> {
    const { points = [], box } = correction;
    if (points.length === 0 && !box)
      throw new CorrectionError('a correction needs at least one point or a box');
    const prompts = { points, ...(box ? { box } : {}), maskLogits: answer.logits };
    const { maskLogits, predictedIou } = await this.#programs.corrections.correct(features, prompts, this);
    return drawnAnswer(maskLogits, predictedIou);
  }

  async #draw(features: ImageFeatures, prompts: MaskPrompts, drawer: Drawer): Promise<DrawnAnswer> {
    const { corrections } = this.#programs;
    const { maskLogits, predictedIou } = await corrections.draw(features, prompts, this, drawer);
    return drawnAnswer(maskLogits, predictedIou);
  }

  #use<Result>(work: (features: ImageFeatures) => Promise<Result>): Promise<Result> {
    const features = this.#features;
    return this.#programs.use(async () => {
      if (!features) throw disposed();
      return work(features);
    });
  }
}

/** Parts of a mask that are given besides the one that is meant. */
const RUNNERS_UP = 4;

/** Logits with the parts of the mask that are meant, and what else may have been, where one is: (1, 1, S/4, S/4) */
function meant(
  parts: NumberMeant | 'all',
  logits: Tensor<Float32Array>,
): { maskLogits: Tensor<Float32Array>; runnersUp: RunnerUp[] } {
  if (parts === 'all') return { maskLogits: logits, runnersUp: [] };
  const map = logitMap(logits);
  if (parts === 'several') {
    return { maskLogits: { ...logits, data: withoutSpecks(map).data }, runnersUp: [] };
  }
  const [best, ...others] = rankedParts(map, 1 + RUNNERS_UP);
  return {
    maskLogits: { ...logits, data: best.map.data },
    runnersUp: others.map(({ map: { data }, share }) => ({ share, logits: { ...logits, data } })),
  };
}

const disposed = (): Error => new Error('the encoded image has been disposed of; open the image again');

/** Without what only explanations are made of. */
function named<Value>(outputs: Readonly<Record<string, Value>>): Record<string, Value> {
  const { [EXPLANATION_OUTPUTS.wordAttention]: _, ...rest } = outputs;
  return rest;
}

const secondsSince = (start: number): number => (performance.now() - start) / 1000;
