import { createReadStream } from 'node:fs';
import { dirname, extname, isAbsolute, join } from 'node:path';
import { createInterface } from 'node:readline';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import { UsageError } from '../failure.ts';
import { isAddress, type SegmentItem } from './segment-inputs.ts';

const pairSchema = z.object({
  image: z.string().trim().min(1, 'the image is empty'),
  sentence: z.string().trim().min(1, 'the sentence is empty'),
});

/**
 * Reads pairs of image and sentence: a `.csv` (or `.tsv`) file with the columns `image` and `sentence` in a first line
 * that names them, or a `.jsonl` file of objects with these keys. Other columns and keys are left alone. Paths count
 * from the file's own folder. Pairs of one image come together, so that it is encoded once, at the place of its
 * first pair. Throws a UsageError that names the line.
 */
export async function readPairs(file: string): Promise<SegmentItem[]> {
  const items = new Map<string, string[]>();
  const suffix = extname(file).toLowerCase();
  const records = suffix === '.csv' || suffix === '.tsv' ? csvRecords(file, suffix) : jsonRecords(file);
  for await (const { line, value } of records) {
    const pair = pairSchema.safeParse(value);
    if (!pair.success) {
      const { path, message } = pair.error.issues[0]!;
      throw new UsageError(`${file}:${line}: ${path.length > 0 ? `'${path.join('.')}': ` : ''}${message}`);
    }
    const { image, sentence } = pair.data;
    const place = isAbsolute(image) || isAddress(image) ? image : join(dirname(file), image);
    const sentences = items.get(place);
    if (!sentences) items.set(place, [sentence]);
    else if (!sentences.includes(sentence)) sentences.push(sentence);
  }
  if (items.size === 0) throw new UsageError(`${file} holds no pairs; give one image and sentence per line`);
  return [...items].map(([image, sentences]) => ({ image, sentences }));
}

interface Numbered {
  readonly line: number;
  readonly value: unknown;
}

async function* csvRecords(file: string, suffix: string): AsyncGenerator<Numbered> {
  const parser = createReadStream(file).pipe(
    parse({
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      delimiter: suffix === '.tsv' ? '\t' : [',', ';'],
      skipEmptyLines: true,
      trim: true,
      relaxColumnCountMore: true,
      info: true,
    }),
  );
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: object;
      info: { lines: number };
    }>) {
      if (!('image' in record && 'sentence' in record)) {
        throw new UsageError(`${file}: the first line must name the columns image and sentence`);
      }
      yield { line: info.lines, value: record };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new UsageError(`${file}: ${error.message}`, { cause: error });
    throw error;
  }
}

async function* jsonRecords(file: string): AsyncGenerator<Numbered> {
  let line = 0;
  for await (const text of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line++;
    if (text.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw new UsageError(`${file}:${line} is not JSON; give one object with image and sentence per line`);
    }
    yield { line, value };
  }
}
