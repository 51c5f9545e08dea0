/** What a file or a folder of labels holds, seen by itself. */

import { open, readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { readTextFile } from '../../files/text-file.ts';
import { DatasetError } from '../errors.ts';
import { type LabelFormat, labelFormatNames, labelFormats } from './labels.ts';

/** Files of one format that belong together. */
export interface FoundLabels {
  readonly format: LabelFormat;
  readonly files: readonly string[];
}

/** Folders below the one that is given in which tools keep their labels. */
const FOLDERS = ['annotations', 'labels', 'Annotations', 'train', 'valid', 'val', 'test'];
const DEEP = /^(?:train|valid|val|test|labels)$/;
/** A GeoJSON, COCO or LabelMe file says what it is near its beginning or anywhere; above this it is read in part. */
const PROBE = 1 << 20;

const UNDERSTOOD =
  'understood are COCO (.json), JSON Lines with sentences (.jsonl), GeoJSON with its GeoTIFFs beside it (.geojson), LabelMe (.json beside ' +
  'each picture), CVAT for images (.xml), YOLO (.txt with data.yaml or classes.txt) and Pascal VOC (.xml)';

/**
 * Finds the labels of a file or a folder. Throws a DatasetError that says what was found and what would be understood: where
 * nothing is recognised, and where a folder has labels of several formats.
 * @param wanted takes these alone
 */
export async function findLabels(path: string, wanted?: LabelFormat): Promise<FoundLabels> {
  const stats = await stat(path).catch(() => null);
  if (!stats) throw new DatasetError('does not exist; give a file or a folder with labels', path);
  const files = stats.isDirectory() ? await filesOf(path) : [path];
  const found = new Map<LabelFormat, string[]>();
  const others = new Map<string, number>();
  for (const file of files) {
    const format = await formatOf(file);
    if (format) found.set(format, [...(found.get(format) ?? []), file]);
    else others.set(extname(file) || basename(file), (others.get(extname(file) || basename(file)) ?? 0) + 1);
  }
  // Names of classes are no labels without label files, and these none without names.
  const own = wanted === undefined ? [...found] : [...found].filter(([format]) => format === wanted);
  if (own.length === 1) {
    const [format, list] = own[0]!;
    return { format, files: list };
  }
  if (own.length === 0) {
    const seen = [...others].map(([what, count]) => `${count} ${what}`).join(', ') || 'nothing';
    const also = [...found].map(([format, list]) => `${labelFormatNames[format]} (${list.length} files)`);
    const which = wanted === undefined ? 'no labels' : `no labels of ${labelFormatNames[wanted]}`;
    throw new DatasetError(`has ${which}: found ${[...also, seen].join(', ')}; ${UNDERSTOOD}`, path);
  }
  const named = labelFormats.flatMap((format) => {
    const list = found.get(format);
    if (!list) return [];
    const first = relative(path, list[0]!);
    const more = list.length > 1 ? ` and ${list.length - 1} more` : '';
    return [`${labelFormatNames[format]} (${first}${more})`];
  });
  throw new DatasetError(
    `has labels of several formats: ${named.join(', ')}; give the file itself, or one of them with --format`,
    path,
  );
}

async function filesOf(folder: string): Promise<string[]> {
  const list = async (place: string): Promise<string[]> => {
    const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isFile()).map(({ name }) => join(place, name));
  };
  const files = await list(folder);
  for (const name of FOLDERS) {
    const place = join(folder, name);
    files.push(...(await list(place)));
    if (!DEEP.test(name)) continue;
    for (const inner of ['labels', 'train', 'valid', 'val', 'test'])
      files.push(...(await list(join(place, inner))));
  }
  return files.sort();
}

async function formatOf(file: string): Promise<LabelFormat | null> {
  const name = basename(file).toLowerCase();
  switch (extname(name)) {
    case '.jsonl':
      return 'jsonl';
    case '.geojson':
      return 'geojson';
    case '.json':
      return formatOfJson(file);
    case '.xml':
      return formatOfXml(file);
    case '.yaml':
    case '.yml':
      return /^\s*names\s*:/m.test(await readTextFile(file)) ? 'yolo' : null;
    case '.txt':
      return (await isYoloText(file)) ? 'yolo' : null;
    default:
      return null;
  }
}

async function formatOfJson(file: string): Promise<LabelFormat | null> {
  const text = await beginning(file);
  if (/"type"\s*:\s*"Feature(?:Collection)?"/.test(text)) return 'geojson';
  if (/"shapes"\s*:/.test(text) && /"(?:imagePath|flags|version|imageData)"\s*:/.test(text)) return 'labelme';
  return /"(?:images|annotations|categories)"\s*:\s*\[/.test(text) && /^\s*\{/.test(text) ? 'coco' : null;
}

async function formatOfXml(file: string): Promise<LabelFormat | null> {
  const text = await beginning(file);
  if (/<annotations[\s>]/.test(text)) return 'cvat';
  return /<annotation[\s>]/.test(text) ? 'voc' : null;
}

/** Lines of a class's number and coordinates; an empty file says that its picture has no objects. */
async function isYoloText(file: string): Promise<boolean> {
  if (/^(?:classes\.txt|obj\.names)$/i.test(basename(file))) return true;
  const text = await beginning(file);
  const lines = text.split('\n', 8).filter((line) => line.trim() !== '');
  return lines.slice(0, 7).every((line) => /^\s*\d+(?:\s+-?\d*\.?\d+(?:e-?\d+)?){4,}\s*$/i.test(line));
}

async function beginning(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const bytes = new Uint8Array(PROBE);
    const { bytesRead } = await handle.read(bytes, 0, PROBE, 0);
    return new TextDecoder().decode(bytes.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}
