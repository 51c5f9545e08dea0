import { basename } from 'node:path';
import { CrsError } from '../geo/errors.ts';
import {
  encodePicture,
  encodingOf,
  hasFonts,
  replaceFile,
  resizePicture,
  withLegend,
} from '../imagery/node.ts';
import { answerColours, composeOverlay } from '../imagery/overlay.ts';
import type { Picture } from '../imagery/picture.ts';
import type { RowSink } from '../imagery/row-sink.ts';
import type { RowBlock } from '../search/index.ts';
import type { AreaMethod } from '../vector/features/index.ts';
import type { Mask } from '../vector/index.ts';
import type { AnswerDraft } from './answer-draft.ts';
import { answerRecord } from './answer-record.ts';
import { hexColour } from './classes/raster-class.ts';
import {
  type AnsweringModel,
  type FeatureChoices,
  type GeoPackageChoices,
  ImageAnswer,
} from './image-answer.ts';
import { legendEntry } from './legend-entry.ts';
import type { OpenedImage } from './opened-image.ts';
import { type Output, VECTOR_KINDS } from './output.ts';
import { createRasterSink, type RasterChoices, rasterValues } from './raster-sink-node.ts';
import { overlaySize, ReducedMask } from './reduced-mask.ts';
import { summarise } from './summarise.ts';
import { VectorFiles } from './vector-files-node.ts';

export interface WriteOptions extends FeatureChoices, GeoPackageChoices, RasterChoices {
  readonly model: AnsweringModel;
  /** How areas and lengths are measured where there is a choice. Default `geodesic`: on the ground. */
  readonly area?: AreaMethod | null;
  /** When, as files say it. */
  readonly time: Date;
  readonly signal?: AbortSignal | undefined;
}

/** The answers, and what became of the files. */
export interface WrittenAnswers {
  readonly answers: readonly ImageAnswer[];
  readonly written: readonly Output[];
  /** Files that cannot be written of this image, with the reason; the others were written. */
  readonly refused: readonly { readonly output: Output; readonly error: Error }[];
  /** What is written and lacks something: a sentence for each thing. */
  readonly warnings: readonly string[];
}

/**
 * Draws answers about one image into their files. Every answer's rows are read once, whatever is made of them (a raster of
 * classes reads all of them in step once more), and memory does not grow with the image's height (but with what polygons there are). Files are made aside and put into
 * place one by one at the end; where anything fails, those that are not finished are removed. A format that wants
 * longitude and latitude is refused, and the others written, where the image's reference system is not known to proj4.
 *
 * Throws an OutputError, a RasterError where an option does not fit the image, and the signal's reason.
 */
export async function writeAnswers(
  image: OpenedImage,
  draft: readonly AnswerDraft[],
  outputs: readonly Output[],
  options: WriteOptions,
): Promise<WrittenAnswers> {
  const { model, signal } = options;
  const vectors = new VectorFiles(image, options);
  const overlays = outputs.filter(({ kind }) => kind === 'overlay');
  const refused: { output: Output; error: Error }[] = [];
  const answers: ImageAnswer[] = [];
  const masks: Mask[] = [];
  try {
    for (const output of outputs) {
      if (!VECTOR_KINDS.has(output.kind)) continue;
      await vectors.add(output).catch((error: unknown) => {
        if (!(error instanceof CrsError)) throw error;
        refused.push({ output, error });
      });
    }
    for (const [index, one] of draft.entries()) {
      const own = outputs.filter(({ sentences }) => sentences.includes(index));
      const reduced = overlays.length > 0 ? new ReducedMask(image) : null;
      const answer = await drawAnswer(image, one, own, reduced, !vectors.empty, options);
      if (!vectors.empty) await vectors.write(answer);
      if (reduced) masks.push(reduced);
      answers.push(answer);
    }
    await vectors.finish();
    for (const output of outputs) {
      if (output.kind === 'classes') {
        const { writeClasses } = await import('./classes/class-raster-node.ts');
        await writeClasses(output, answers, draft, options);
      }
    }
    for (const { path } of overlays) {
      const picture = await pictureOf(image, overlaySize(image), signal);
      await replaceFile(
        path,
        await encodePicture(await overlayOf(picture, answers, masks), encodingOf(path)),
      );
    }
    for (const { path, kind, sentences } of outputs) {
      if (kind !== 'json') continue;
      await replaceFile(path, `${JSON.stringify(answerRecord(answers[sentences[0]!]!), null, 2)}\n`);
    }
  } catch (error) {
    await vectors.abort();
    throw error;
  }
  const failed = new Set(refused.map(({ output }) => output));
  const warnings = overlays.length > 0 && !(await hasFonts()) ? [NO_FONTS] : [];
  return { answers, written: outputs.filter((output) => !failed.has(output)), refused, warnings };

  async function drawAnswer(
    image: OpenedImage,
    one: AnswerDraft,
    own: readonly Output[],
    reduced: ReducedMask | null,
    keepPolygons: boolean,
    choices: WriteOptions,
  ): Promise<ImageAnswer> {
    const rasters: RowSink[] = [];
    try {
      for (const output of own) {
        const raster = await createRasterSink(output, image, one.sentence, model, choices);
        if (raster) rasters.push(raster);
      }
      const numbers = await summarise(one, image, {
        keepPolygons,
        probability: rasters.length > 0 && choices.probability === true,
        area: choices.area,
        signal,
        sinks: [
          ...(reduced ? [(rows: RowBlock) => reduced.addRows(rows.mask)] : []),
          ...(rasters.length > 0
            ? [
                async (rows: RowBlock) => {
                  const values = rasterValues(rows);
                  await Promise.all(rasters.map((raster) => raster.write(values)));
                },
              ]
            : []),
        ],
      });
      for (const raster of rasters) await raster.finish();
      return new ImageAnswer(image, model, one, numbers);
    } catch (error) {
      await Promise.all(rasters.map((raster) => raster.abort()));
      throw error;
    }
  }
}

const NO_FONTS =
  'this system has no fonts: in the legend of the picture letters are boxes; install one, as fonts-dejavu-core';

/** The picture with its answers, each in its colour, and a legend below. */
function overlayOf(
  picture: Picture,
  answers: readonly ImageAnswer[],
  masks: readonly Mask[],
): Promise<Picture> {
  const coloured = answers.map((answer, index) => ({
    answer,
    mask: masks[index]!,
    colour: answerColours[index % answerColours.length]!,
  }));
  const legend = coloured.map(({ answer, colour }) =>
    legendEntry({
      ...answer,
      colour: hexColour(colour),
      runnerUp: 0,
      area: { pixels: answer.areaPixels, squareMetres: answer.areaSquareMetres },
      image: basename(answer.image.name),
      model: answer.model.name,
    }),
  );
  return withLegend(composeOverlay(picture, coloured), legend);
}

/** The whole image at a size. */
async function pictureOf(
  image: OpenedImage,
  size: { readonly width: number; readonly height: number },
  signal: AbortSignal | undefined,
) {
  const { width, height } = image;
  if (image.inMemory) {
    return resizePicture((await image.picture(signal)).picture, size.width, size.height);
  }
  return (await image.raster.read({ x: 0, y: 0, width, height }, size, signal)).picture;
}
