/**
 * Sentences that people wrote by looking at annotated images: JSON Lines that name the image and the objects that are meant,
 * so that they can be kept and shared without the images.
 */

import { z } from 'zod';
import { readTextLines } from '../files/text-file.ts';
import { DatasetError } from './errors.ts';
import type { AnnotatedObject, FrameSize } from './expressions/index.ts';
import { parseJsonLines } from './jsonl-node.ts';

const lineSchema = z.strictObject({
  /** Which set of images it is about. */
  set: z.string().min(1),
  /** The image's file name as the set's instances have it. */
  image: z.string().min(1),
  /** Ids of the annotations that are meant, all of them; none: there is no such thing in the image. */
  annotations: z.array(z.int()).readonly(),
  expression: z.string().trim().min(1),
  /** What singles it out: category, colour, ordinal ... */
  kind: z.string().min(1),
});
export type WrittenSentence = z.infer<typeof lineSchema>;

/** The sentences of a file about one set. Throws a DatasetError that names file and line. */
export async function readWrittenSentences(file: string, set?: string): Promise<WrittenSentence[]> {
  const sentences: WrittenSentence[] = [];
  for await (const sentence of parseJsonLines(readTextLines(file), file, lineSchema)) {
    if (set === undefined || sentence.set === set) sentences.push(sentence);
  }
  return sentences;
}

/** An image and what is annotated in it. */
type Annotated = FrameSize & { readonly fileName: string; readonly objects: readonly AnnotatedObject[] };

/**
 * The sentences about each image, by file name. Throws a DatasetError where an image or an annotation is not there.
 * @param file of the sentences, for errors
 */
export function sentencesByImage(
  sentences: readonly WrittenSentence[],
  images: readonly Annotated[],
  file: string,
): Map<string, WrittenSentence[]> {
  const annotated = new Map(images.map((image) => [image.fileName, image]));
  const byImage = new Map<string, WrittenSentence[]>();
  for (const sentence of sentences) {
    const { image, annotations, expression } = sentence;
    const objects = annotated.get(image)?.objects;
    if (!objects) throw new DatasetError(`'${expression}' is about ${image}, which is not annotated`, file);
    const unknown = annotations.find((id) => !objects.some((object) => object.id === id));
    if (unknown !== undefined) {
      throw new DatasetError(
        `'${expression}' means annotation ${unknown}, which ${image} does not have`,
        file,
      );
    }
    byImage.set(image, [...(byImage.get(image) ?? []), sentence]);
  }
  return byImage;
}
