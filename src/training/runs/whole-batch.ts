import type { Tensor } from '../../runtime/runtime.ts';
import type { Tokenizer } from '../../text/index.ts';
import type { SampledBatch } from '../data/sampler.ts';
import { targetTensor } from './compact-batch.ts';
import type { BatchShape } from './compact-program.ts';
import type { PictureInputs, PicturePair, ReadUnit } from './picture-inputs.ts';
import type { TrainingBatch } from './prepared-run.ts';

/** How a whole model reads sentences. */
export interface SentenceReading {
  readonly tokenizer: Tokenizer;
  /** Tokens that every sentence is padded to. */
  readonly tokens: number;
}

/** `token_ids` and `text_mask` of sentences; rows beyond them repeat the last one. */
export function sentenceTensors(
  sentences: readonly string[],
  count: number,
  { tokenizer, tokens }: SentenceReading,
): Record<string, Tensor> {
  const ids = new BigInt64Array(count * tokens);
  const mask = new Float32Array(count * tokens);
  for (let index = 0; index < count; index++) {
    const sentence = sentences[Math.min(index, sentences.length - 1)]!;
    const encoded = tokenizer.encode(sentence, { maxTokens: tokens });
    const padded = tokenizer.padTo(encoded, tokens);
    ids.set(BigInt64Array.from(padded.ids, BigInt), index * tokens);
    mask.set(padded.mask, index * tokens);
  }
  return {
    token_ids: { dtype: 'int64', shape: [count, tokens], data: ids },
    text_mask: { dtype: 'float32', shape: [count, tokens], data: mask },
  };
}

/** Lays a batch out as `buildWholeModelGraph` expects it: image-major. */
export function wholeBatch(
  sampled: SampledBatch<ReadUnit, PicturePair>,
  shape: BatchShape,
  inputs: PictureInputs,
  reading: SentenceReading,
): TrainingBatch {
  const pairs = sampled.items.flatMap(({ samples }) => samples);
  const sentences = pairs.map(({ text }) => text);
  return {
    feeds: {
      ...inputs.tensors(sampled.items.map(({ samples }) => samples[0]!.prepared)),
      ...sentenceTensors(sentences, pairs.length, reading),
      target: targetTensor(pairs, shape.targetSize),
    },
    images: shape.images,
    next: sampled.next,
  };
}
