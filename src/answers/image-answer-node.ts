import { OutputError } from '../imagery/errors.ts';
import { replaceFile } from '../imagery/node.ts';
import { draftAnswers } from './answer-draft.ts';
import { answerRecord } from './answer-record.ts';
import {
  type AnswerImageOptions,
  type FeatureChoices,
  type GeoPackageChoices,
  ImageAnswer,
  type NamedSegmenter,
} from './image-answer.ts';
import type { OpenedImage } from './opened-image.ts';
import { type OutputKind, outputKind, SUFFIX_WORDS, TOGETHER, VECTOR_KINDS } from './output.ts';
import type { ImageQuestion } from './question.ts';
import { summarise } from './summarise.ts';
import { VectorFiles } from './vector-files-node.ts';
import { writeAnswers } from './write-answers-node.ts';

export interface WriteAnswerOptions extends FeatureChoices, GeoPackageChoices {
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
  /** @internal what answers are drawn from */
  static draftsOf(answers: readonly WritableImageAnswer[]) {
    return answers.map(({ draft }) => draft);
  }

  /**
   * Writes a file by its suffix: `.tif`, `.png`, `.overlay.png`, `.geojson`, `.gpkg`, `.parquet`, `.fgb`, `.shp.zip`, `.kml`,
   * `.csv` or `.json`. The image
   * has to be open for rasters of what is not in memory. Throws an OutputError, and a CrsError where the format wants
   * longitude and latitude that the image does not give.
   */
  async write(path: string, options: WriteAnswerOptions = {}): Promise<void> {
    const kind = kindOf(path);
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
 * Writes answers about one image into files by their suffixes, as {@link WritableImageAnswer.write} does it; files of outlines
 * and overlays hold all of them. With `classes`, a `.tif` has a value for each answer, and styles and a legend
 * beside it. Masks and numbers are those of one answer: of several, let each write its own. Throws an OutputError, and a
 * CrsError where a format wants longitude and latitude that the image does not give; nothing is written then of what
 * was not finished.
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises';
 * import { answerImage, openImage, Segmenter, writeAnswerFiles } from 'skyrefer';
 * await using segmenter = await Segmenter.load('tiny');
 * await using image = await openImage('examples/airport.png');
 * const answers = await answerImage(image, segmenter, ['the largest airplane', 'the airplanes']);
 * await writeAnswerFiles(answers, ['airplanes.tif', 'airplanes.csv'], { classes: true });
 * const { classes } = JSON.parse(await readFile('airplanes.legend.json', 'utf8'));
 * console.log(classes.map(({ value, sentence }) => `${value} ${sentence}`).join(', ')); // 1 the largest airplane, 2 the airplanes
 * ```
 */
export async function writeAnswerFiles(
  answers: readonly WritableImageAnswer[],
  paths: readonly string[],
  options: WriteAnswerOptions & { readonly classes?: boolean } = {},
): Promise<void> {
  const [first] = answers;
  if (!first || answers.some(({ image }) => image !== first.image)) {
    throw new OutputError('files hold answers about one image; give those of one call of answerImage');
  }
  const outputs = paths.map((path) => {
    const kind = kindOf(path, options.classes);
    if (!TOGETHER.has(kind) && answers.length > 1) {
      throw new OutputError(
        `${path} holds one answer, and there are ${answers.length}; let each write its own`,
      );
    }
    return { path, kind, sentences: answers.map((_, index) => index) };
  });
  const { image, model } = first;
  const choices = { ...options, time: options.time ?? new Date(), model, area: first.areaMethod };
  const { refused } = await writeAnswers(image, WritableImageAnswer.draftsOf(answers), outputs, choices);
  if (refused[0]) throw refused[0].error;
}

function kindOf(path: string, classes = false): OutputKind {
  const kind = outputKind(path, classes);
  if (kind) return kind;
  throw new OutputError(`${path}: the suffix says what is written: ${SUFFIX_WORDS}`);
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
export async function answerImage(
  image: OpenedImage,
  segmenter: NamedSegmenter,
  sentences: readonly string[],
  question: ImageQuestion = {},
  options: AnswerImageOptions = {},
): Promise<WritableImageAnswer[]> {
  const { keepPolygons = true, area } = options;
  const { model = { name: segmenter.config.name ?? '', hash: null }, signal } = options;
  const answers: WritableImageAnswer[] = [];
  for (const draft of await draftAnswers(image, segmenter, sentences, question, options)) {
    const numbers = await summarise(draft, image, { keepPolygons, area, signal });
    answers.push(new WritableImageAnswer(image, model, draft, numbers));
  }
  return answers;
}
