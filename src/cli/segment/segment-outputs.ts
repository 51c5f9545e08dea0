import { OUTPUT_WORDS, sceneToWrite, writeAnswerFiles } from '../../answers/answer-files-node.ts';
import type { SceneAnswer } from '../../answers/answer-scene.ts';
import type { AnswerToWrite } from '../../answers/answer-to-write.ts';
import type { OpenedScene } from '../../answers/open-scene-node.ts';
import type { Output } from '../../answers/output.ts';
import { RasterError } from '../../imagery/raster/errors.ts';
import { UsageError } from '../failure.ts';
import { outputTime } from './output-time.ts';
import type { SegmentSettings } from './segment-options.ts';
import type { AnswerRecord } from './segment-record.ts';

export interface Written {
  readonly paths: ReadonlySet<string>;
  /** For people: what was written, and what could not be and why. */
  readonly lines: readonly string[];
}

/** Writes all outputs of one scene. */
export async function writeAnswers(
  outputs: readonly Output[],
  scene: OpenedScene,
  answers: readonly SceneAnswer[],
  records: readonly AnswerRecord[],
  options: {
    readonly settings: SegmentSettings;
    readonly model: { readonly name: string; readonly hash: string };
    readonly signal: AbortSignal;
  },
): Promise<Written> {
  const { settings, model, signal } = options;
  const { written, refused } = await writeAnswerFiles(
    outputs,
    sceneToWrite(scene, signal),
    answers satisfies readonly AnswerToWrite[],
    records,
    {
      model,
      time: outputTime(),
      probability: settings.probability,
      simplify: settings.simplify,
      minArea: settings.minArea,
      explode: settings.all,
      signal,
    },
  ).catch(asUsage);
  return {
    paths: new Set(written.map(({ path }) => path)),
    lines: [
      ...written.map(({ path, kind }) => `wrote ${path} (${OUTPUT_WORDS[kind]})`),
      ...refused.map(({ output, error }) => `left out ${output.path}: ${error.message}`),
    ],
  };
}

/** What an option asks of an image that does not have it is an error of usage. */
function asUsage(error: unknown): never {
  if (error instanceof RasterError && error.reason === 'option') {
    throw new UsageError(error.message, { cause: error });
  }
  throw error;
}
