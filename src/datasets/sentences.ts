import { withSlashes } from '../files/listed-path.ts';

/** Keys under which tools keep an annotation's sentences; the first that holds any counts. */
const KEYS = [
  'expressions',
  'expression',
  'sentences',
  'sentence',
  'captions',
  'caption',
  'text',
  'description',
] as const;

/** Where sentences are looked for, for people. */
export const SENTENCE_KEYS = `${KEYS.slice(0, -1).join(', ')} or ${KEYS.at(-1)}, of the annotation or of its attributes`;

/**
 * The sentences of an annotation: of itself, or of its `attributes`, as CVAT, Label Studio and others write what people
 * type. A list may hold texts, or objects with a `sent`, `raw` or `text` (as RefCOCO's). Empty ones are none.
 */
export function sentencesOf(annotation: Readonly<Record<string, unknown>>): string[] {
  const own = underKeys(annotation);
  if (own.length > 0) return own;
  const { attributes } = annotation;
  return typeof attributes === 'object' && attributes !== null && !Array.isArray(attributes)
    ? underKeys(attributes as Record<string, unknown>)
    : [];
}

function underKeys(values: Readonly<Record<string, unknown>>): string[] {
  const byName = new Map(Object.entries(values).map(([key, value]) => [key.toLowerCase(), value]));
  for (const key of KEYS) {
    const found = [byName.get(key)].flat().flatMap(textOf);
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

function textOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) {
    const { sent, raw, text } = value as Record<string, unknown>;
    return textOf(sent ?? raw ?? text);
  }
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
}

/** Whether a key is one of those under which sentences are kept. */
export const isSentenceKey = (key: string): boolean =>
  (KEYS as readonly string[]).includes(key.toLowerCase());

/** The name of an image in the folder of images, whatever system wrote it. */
export const imageNameOf = (name: string): string => withSlashes(name).replace(/^(\.\/)+/, '');
