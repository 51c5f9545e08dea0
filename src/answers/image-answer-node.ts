import { OutputError } from '../imagery/errors.ts';
import { replaceFile } from '../imagery/node.ts';
import { answerRecord } from './answer-record.ts';
import {
  type AnswerImageOptions,
  answersOf,
  type FeatureChoices,
  ImageAnswer,
  type NamedSegmenter,
} from './image-answer.ts';
import type { OpenedImage } from './opened-image.ts';
import { outputKind, SUFFIX_WORDS, VECTOR_KINDS } from './output.ts';
import type { ImageQuestion } from './question.ts';
import { VectorFiles } from './vector-files-node.ts';
import { writeAnswers } from './write-answers-node.ts';

export interface WriteAnswerOptions extends FeatureChoices {
  /** Rasters hold the probability instead of the mask. */
  readonly probability?: boolean;
}

/**
 * The answer to one sentence about an image of any size, which can be written to files.
 *
 * @example
 * ```ts
 * import { answerImage, answerRecord, openImage, Segmenter } from 'skyrefer';
 * await using segmenter = await Segmenter.load();
 * await using image = await openImage('examples/tank-farm.png');
 * const [answer] = await answerImage(image, segmenter, ['the storage tank on the upper right']);
 * await answer!.write('tank.geojson');
 * console.log((await answer!.polygons()).length, answerRecord(answer!).sentence); // 1 the storage tank on the upper right
 * ```
 */
export class WritableImageAnswer extends ImageAnswer {
  /**
   * Writes a file by its suffix: `.tif`, `.png`, `.overlay.png`, `.geojson`, `.gpkg`, `.parquet` or `.json`. The image
   * has to be open for rasters of what is not in memory. Throws an OutputError, and a CrsError where the format wants
   * longitude and latitude that the image does not give.
   */
  async write(path: string, options: WriteAnswerOptions = {}): Promise<void> {
    const kind = outputKind(path);
    if (!kind) throw new OutputError(`${path}: the suffix says what is written: ${SUFFIX_WORDS}`);
    const choices = { ...options, time: options.time ?? new Date() };
    const output = { path, kind, sentences: [0] };
    const { image, model } = this;
    if (kind === 'json') return replaceFile(path, `${JSON.stringify(answerRecord(this), null, 2)}\n`);
    if (!VECTOR_KINDS.has(kind)) {
      await writeAnswers(image, [this.draft], [output], { ...choices, model });
      return;
    }
    const vectors = new VectorFiles(image, choices);
    try {
      await vectors.add(output);
      await vectors.write(this);
      await vectors.finish();
    } catch (error) {
      await vectors.abort();
      throw error;
    }
  }
}

/**
 * Answers sentences about an image of any size, one answer for each; the image is encoded once for all of them.
 * Throws a QuestionError, a CorrectionError or a GeoreferenceError before anything is encoded, a SentenceError, a
 * RasterError where the image shows nothing, and the signal's reason.
 *
 * @example
 * ```ts
 * import { answerImage, openImage, Segmenter } from 'skyrefer';
 * await using segmenter = await Segmenter.load('tiny');
 * await using image = await openImage('examples/airport.png');
 * const [answer] = await answerImage(image, segmenter, ['the airplane on the far left']);
 * const { present, searched, positions } = answer!;
 * console.log(present, searched, positions); // true false image
 * await answer!.write('airplane.geojson');
 * const { features } = await answer!.toGeoJSON();
 * console.log(features.length, features[0]!.properties.sentence); // 1 the airplane on the far left
 * ```
 */
export const answerImageToWrite = (
  image: OpenedImage,
  segmenter: NamedSegmenter,
  sentences: readonly string[],
  question: ImageQuestion = {},
  options: AnswerImageOptions = {},
): Promise<WritableImageAnswer[]> =>
  answersOf(WritableImageAnswer, image, segmenter, sentences, question, options);
