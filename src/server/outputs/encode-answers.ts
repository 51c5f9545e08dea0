import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { encodeCog } from '../../imagery/geotiff/index.ts';
import { composeOverlay } from '../../imagery/index.ts';
import { encodeMaskPng, encodePicture } from '../../imagery/node.ts';
import type { Answer } from '../../segmenter/index.ts';
import type { FeatureSink } from '../../vector/features/feature-sink.ts';
import { createGeoPackageFile } from '../../vector/features/geopackage/geopackage-file-node.ts';
import { createGeoParquetFile } from '../../vector/features/geoparquet-file-node.ts';
import { type Feature, featuresOf, geoJsonText, measurerFor, placeOf } from '../../vector/features/index.ts';
import { traceMask } from '../../vector/index.ts';
import type { OpenedPicture } from '../inference/open-picture.ts';
import type { AnswerFile, ModelDescription } from '../inference/protocol.ts';
import { FORMAT_DESCRIPTIONS, type Format } from './formats.ts';

/**
 * Answers about one image as a file. Masks of several sentences come as a ZIP of numbered files.
 * Throws a CrsError where the format wants a reference system that is not known.
 * @param time that the file says it was made at
 */
export async function encodeAnswers(
  format: Exclude<Format, 'json'>,
  answers: readonly Answer[],
  opened: OpenedPicture,
  model: ModelDescription,
  time: Date,
): Promise<AnswerFile> {
  const { mediaType, suffix, perSentence } = FORMAT_DESCRIPTIONS[format];
  if (!perSentence) {
    const bytes = await encodeTogether(format, answers, opened, model, time);
    return { content: { bytes }, mediaType, suffix };
  }
  const masks: Uint8Array[] = [];
  for (const answer of answers) masks.push(await encodeOne(format, answer, opened));
  if (masks.length === 1) return { content: { bytes: masks[0]! }, mediaType, suffix };
  const files = masks.map((bytes, index) => [`mask-${index + 1}${suffix}`, bytes] as const);
  // The files are compressed already.
  return {
    content: { bytes: zipSync(Object.fromEntries(files), { level: 0 }) },
    mediaType: 'application/zip',
    suffix: '.zip',
  };
}

async function encodeOne(format: Format, answer: Answer, opened: OpenedPicture): Promise<Uint8Array> {
  const { expression, mask } = answer;
  if (format === 'png') return encodeMaskPng(mask);
  const { width, height, data } = mask;
  const visible = data.map((value) => value * 255);
  return encodeCog(visible, { width, height, georeference: opened.georeference, description: expression });
}

async function encodeTogether(
  format: Format,
  answers: readonly Answer[],
  opened: OpenedPicture,
  model: ModelDescription,
  time: Date,
): Promise<Uint8Array> {
  if (format === 'overlay') return encodePicture(composeOverlay(opened.picture, answers), 'png');
  const place = placeOf(opened.georeference);
  const features = answers.flatMap((answer) => answerFeatures(answer, opened, model, time));
  switch (format) {
    case 'gpkg':
      return throughFile((path) => createGeoPackageFile(path, place, { time }), features);
    case 'parquet':
      return throughFile((path) => createGeoParquetFile(path, place), features);
    default:
      return Buffer.from(geoJsonText(features, place));
  }
}

function answerFeatures(
  answer: Answer,
  { name, georeference }: OpenedPicture,
  model: ModelDescription,
  time: Date,
): Feature[] {
  const { expression, score, presence, mask } = answer;
  const description = {
    sentence: expression,
    score,
    presence,
    source: name,
    model: model.name,
    modelHash: model.hash,
    time,
  };
  return [...featuresOf(traceMask(mask), description, { measurer: measurerFor(placeOf(georeference)) })];
}

/** A file's bytes, for formats that are written to disk. */
async function throughFile(
  create: (path: string) => Promise<FeatureSink>,
  features: readonly Feature[],
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'skyrefer-answer-'));
  try {
    const path = join(folder, 'answers');
    const sink = await create(path);
    try {
      for (const feature of features) await sink.write(feature);
      await sink.finish();
    } finally {
      await sink.abort();
    }
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
