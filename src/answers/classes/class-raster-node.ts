import { basename } from 'node:path';
import { OutputError } from '../../imagery/errors.ts';
import { createCogFile } from '../../imagery/geotiff/cog-file-node.ts';
import { replaceFile } from '../../imagery/node.ts';
import type { AnswerDraft } from '../answer-draft.ts';
import type { ImageAnswer } from '../image-answer.ts';
import { filesOf, type Output } from '../output.ts';
import { qmlOfClasses, sldOfClasses } from './class-styles.ts';
import { type ClassCounts, mergeRows } from './merge-rows.ts';
import { classColour, hexColour, MOST_CLASSES, OVERLAP_RULE, type RasterClass } from './raster-class.ts';

/**
 * Writes answers about one image as a raster of classes, a Cloud Optimized GeoTIFF with a value for each sentence and a colour
 * table, and beside it the styles of QGIS and of SLD and a legend. The raster comes into its place last: where it
 * is, everything is. Throws an OutputError and the signal's reason.
 */
export async function writeClasses(
  output: Output,
  answers: readonly ImageAnswer[],
  drafts: readonly AnswerDraft[],
  { time, signal }: { readonly time: Date; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  const [path, qml, sld, legend] = filesOf(output) as [string, string, string, string];
  if (answers.length > MOST_CLASSES) {
    throw new OutputError(
      `${path} cannot be written: it holds ${MOST_CLASSES} sentences at most, and there are ${answers.length}; ask fewer at a time`,
    );
  }
  const { image, model } = answers[0]!;
  const { width, height } = image;
  const counts: ClassCounts = {
    pixels: new Float64Array(answers.length),
    hidden: new Float64Array(answers.length),
  };
  const about = {
    MODEL: model.name,
    ...(model.hash === null ? {} : { MODEL_HASH: model.hash }),
    TIME: time.toISOString(),
  };
  const sink = await createCogFile(path, {
    ...{ width, height, georeference: image.raster.georeference, overviews: 'mode', nodata: 0 },
    colours: [[0, 0, 0], ...answers.map((_, index) => classColour(index))],
    description: 'classes',
    metadata: {
      VALUES: `the number of the sentence, 0 of none; ${OVERLAP_RULE}`,
      ...Object.fromEntries(answers.map(({ sentence }, index) => [`CLASS_${index + 1}`, sentence])),
      ...about,
    },
  });
  try {
    for await (const values of mergeRows(drafts, image, counts)) {
      signal?.throwIfAborted();
      await sink.write(values);
    }
    const classes = answers.map(
      ({ sentence, understanding, present, score }, index): RasterClass => ({
        value: index + 1,
        sentence,
        category: understanding?.category ?? null,
        colour: classColour(index),
        ...{ present, score },
        pixels: counts.pixels[index]!,
        hiddenPixels: counts.hidden[index]!,
      }),
    );
    await replaceFile(qml, qmlOfClasses(classes));
    await replaceFile(sld, sldOfClasses(basename(path).replace(/\.tiff?$/i, ''), classes));
    const said = {
      raster: basename(path),
      image: image.name,
      nodata: 0,
      overlap: OVERLAP_RULE,
      classes: classes.map((one) => ({ ...one, colour: hexColour(one.colour) })),
      ...{ model: model.name, modelHash: model.hash, time: time.toISOString() },
    };
    await replaceFile(legend, `${JSON.stringify(said, null, 2)}\n`);
    await sink.finish();
  } catch (error) {
    await sink.abort();
    throw error;
  }
}
