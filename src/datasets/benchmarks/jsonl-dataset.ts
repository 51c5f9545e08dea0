import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { annotationMask, isAbsent, readLocatedAnnotations } from '../annotations-node.ts';
import { DatasetError } from '../errors.ts';
import { imageFolder } from './image-folder.ts';
import { type ReferringDataset, type ReferringSample, SPLITS, type Split } from './referring-dataset.ts';

/**
 * Expressions as JSON Lines, with masks as polygons or run lengths: skyrefer's own lines
 * (`file_name`, `expression`, `segmentation`, ...) or RSRefSeg2's (`file_name`, `sent`, `segmentation`, ...).
 * An empty list of rings says that the image does not show what the sentence describes.
 * A line's split is the one that it says, else the one that ends its file's name (`x_val.jsonl`, `val.jsonl`), else train.
 *
 * @param source a file, or a folder whose `*.jsonl` are read
 * @param options.images folder of the images; default `images` beside the files, or their own folder
 * Throws a DatasetError.
 */
export async function openJsonlDataset(
  source: string,
  options: { readonly images?: string } = {},
): Promise<ReferringDataset> {
  const files = await jsonLinesFiles(source);
  const images = options.images ?? (await imageFolder(files[0]!));
  const splits = new Set<Split>();
  const categories = new Set<string>();
  for (const file of files) {
    const onBad = (_: DatasetError, line: unknown) => splits.add(splitOfLine(line, file));
    for await (const { annotation } of readLocatedAnnotations(file, onBad)) {
      const { split, category } = annotation;
      splits.add(split ?? splitOfName(file));
      if (category !== undefined) categories.add(category);
    }
  }
  return {
    name: basename(source),
    splits: SPLITS.filter((split) => splits.has(split)),
    categories: [...categories].sort(),
    published: null,
    async *samples(split, onBad): AsyncGenerator<ReferringSample> {
      for (const file of files) {
        const tell = (error: DatasetError, line: unknown) => {
          if (splitOfLine(line, file) !== split) return;
          if (!onBad) throw error;
          onBad({ id: idOfLine(line), where: error.where, reason: error.reason });
        };
        for await (const { annotation, where } of readLocatedAnnotations(file, tell)) {
          if ((annotation.split ?? splitOfName(file)) !== split) continue;
          const { id, fileName, expression, category, kind } = annotation;
          yield {
            id: String(id),
            split,
            fileName,
            imagePath: join(images, fileName),
            expression,
            ...(category === undefined ? {} : { category }),
            ...(kind === undefined ? {} : { kind }),
            ...(isAbsent(annotation) ? { absent: true } : {}),
            where,
            mask: async () => {
              try {
                return annotationMask(annotation);
              } catch (cause) {
                throw new DatasetError((cause as Error).message, where);
              }
            },
          };
        }
      }
    },
  };
}

async function jsonLinesFiles(source: string): Promise<string[]> {
  const stats = await stat(source).catch(() => null);
  if (!stats) throw new DatasetError('does not exist; give a .jsonl file or a folder of them', source);
  if (!stats.isDirectory()) return [source];
  const names = (await readdir(source)).filter((name) => name.endsWith('.jsonl')).sort();
  if (names.length === 0) throw new DatasetError('has no .jsonl files', source);
  return names.map((name) => join(source, name));
}

function splitOfName(file: string): Split {
  const match = /(?:^|[_.-])(train|val|test)\.jsonl$/.exec(basename(file));
  return (match?.[1] as Split | undefined) ?? 'train';
}

/** The split of a line that cannot be used, as far as it says it. */
function splitOfLine(line: unknown, file: string): Split {
  const said = (line as { split?: unknown } | null | undefined)?.split;
  return SPLITS.find((split) => split === said) ?? splitOfName(file);
}

const idOfLine = (line: unknown): string => String((line as { id?: unknown } | null | undefined)?.id ?? '');
