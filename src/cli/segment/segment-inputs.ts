import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { byName } from '../../files/by-name.ts';
import { isAddress } from '../../imagery/raster/source/display-name.ts';
import { UsageError } from '../failure.ts';

export { isAddress };

/** One image and what is asked of it. */
export interface SegmentItem {
  /** A path or an address; printed and stored by its `displayName`. */
  readonly image: string;
  readonly sentences: readonly string[];
  /** Where each sentence stands, `file:line`, if it is of a list. */
  readonly places?: readonly string[];
}

/** Without one of these an argument is no pattern. */
const PATTERN_SIGNS = /[*?[\]{}()!+@]/;

const IMAGE_SUFFIX = /\.(tiff?|png|jpe?g|webp|gtiff?|vrt|img|jp2|j2k|json)$/i;

/**
 * Tells images from sentences in a command's arguments: images come first, and are what exists as a file, an address, a
 * pattern with matches, or ends as image files do. The first argument is an image in any case, so that a mistyped
 * name is said to be missing and not asked for. Throws a UsageError where there is no sentence.
 */
export async function itemsFromArguments(args: readonly string[]): Promise<SegmentItem[]> {
  const images: string[] = [];
  let rest = 0;
  for (; rest < args.length; rest++) {
    const found = await imagesOf(args[rest]!, rest === 0);
    if (!found) break;
    images.push(...found);
  }
  const sentences = args.slice(rest);
  if (sentences.length === 0) {
    throw new UsageError(
      "missing required argument 'sentence'; 'skyrefer segment --help' explains the command",
    );
  }
  if (sentences.some((sentence) => sentence.trim() === '')) {
    throw new UsageError("a sentence is empty; say what to look for, e.g. 'the airplane on the far left'");
  }
  return [...new Set(images)].map((image) => ({ image, sentences }));
}

/** What `--source` names, and all arguments as sentences. Throws a UsageError where there is none. */
export function itemsFromSource(source: string, sentences: readonly string[]): SegmentItem[] {
  if (sentences.length > 0 && sentences.every((sentence) => sentence.trim() !== ''))
    return [{ image: source, sentences }];
  throw new UsageError(
    "--source names the image, so that arguments are sentences; say what to look for, e.g. 'the airplane on the far left'",
  );
}

/** The images that an argument stands for, or null where it is a sentence. */
async function imagesOf(argument: string, first: boolean): Promise<string[] | null> {
  if (isAddress(argument)) return [argument];
  if (await stat(argument).catch(() => null)) return [argument];
  const matches = first || !argument.includes(' ') ? await matchesOf(argument) : null;
  if (matches) {
    if (matches.length > 0) return matches;
    if (first || IMAGE_SUFFIX.test(argument)) {
      throw new UsageError(
        `no file matches ${argument}; check the pattern, and quote it where the shell may expand it`,
      );
    }
    return null;
  }
  return first || IMAGE_SUFFIX.test(argument) ? [argument] : null;
}

/** The files that a pattern matches; null of what is no pattern. */
async function matchesOf(argument: string): Promise<string[] | null> {
  if (!PATTERN_SIGNS.test(argument)) return null;
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(argument)) return null;
  const matches = await glob(argument, {
    onlyFiles: true,
    expandDirectories: false,
    absolute: isAbsolute(argument),
  });
  return matches.sort(byName);
}
