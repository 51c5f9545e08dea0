import { SentenceEncoder } from '../../programs/text-program.ts';
import type { TrainingConfig } from '../config.ts';
import { canRead } from '../data/annotated-source.ts';
import { openTrainingData, type TrainingData } from '../data/training-data.ts';
import { TextStatesCache } from '../features/text-states.ts';
import type { CompactModel } from './compact-model.ts';
import type { RunContext } from './prepared-run.ts';

/** Fewest tokens that sentences are padded to; rule-made sentences have at most 20. */
const SHORTEST_PADDING = 24;
/** Longer sentences make the padding longer in steps of this. */
const PADDING_STEP = 8;

const DEFAULT_TARGET_SIZE = 256;

/** The data of a run that reads with a frozen text encoder. */
export interface CompactData {
  readonly data: TrainingData;
  /** Tokens that every sentence is padded to. */
  readonly tokens: number;
  /** Side of the square on which masks are compared. */
  readonly targetSize: number;
  /** Whether a sentence keeps to them. */
  readonly isReadable: (sentence: string) => boolean;
  /** Loads the text encoder, which belongs to the run from then on. */
  readonly openTexts: () => Promise<TextStatesCache>;
}

/** Opens a compact model's data, and says how its sentences are read. */
export async function openCompactData(
  config: TrainingConfig,
  model: CompactModel,
  { runtime, bad, own, threads }: Pick<RunContext, 'runtime' | 'bad' | 'own' | 'threads'>,
): Promise<CompactData> {
  const { sgsrf, sam2, text, backbone, stages } = model;
  // A model goes on at its decoder's own resolution.
  const targetSize = config.targetSize ?? (stages ? sam2.imageSize / 4 : DEFAULT_TARGET_SIZE);
  const tokenizer = await model.tokenizer();
  const maxTokens = Math.min(sgsrf.maxTokens, text.maxTokens);
  const countTokens = (sentence: string) => tokenizer.encode(sentence, { maxTokens }).ids.length;
  const data = await openTrainingData(config, { targetSize, countTokens, bad });
  const tokens = paddedLength(data, maxTokens);
  return {
    data,
    tokens,
    targetSize,
    isReadable: (sentence) =>
      canRead(sentence, (one) => tokenizer.encode(one, { maxTokens: tokens }).ids.length),
    async openTexts() {
      const options = { tokens, cooperative: true, ...(threads === undefined ? {} : { threads }) };
      return new TextStatesCache(
        own(await SentenceEncoder.load(runtime, backbone, text, tokenizer, options)),
      );
    },
  };
}

function paddedLength({ longestSentence }: TrainingData, maxTokens: number): number {
  const rounded = Math.ceil(longestSentence / PADDING_STEP) * PADDING_STEP;
  return Math.min(maxTokens, Math.max(SHORTEST_PADDING, rounded));
}
