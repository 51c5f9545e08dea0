import { z } from 'zod';
import type { AnswerRecord } from '../answers/index.ts';
import { named } from './openapi/named-schemas.ts';
import { boxSchema } from './request-schemas.ts';

/** What the service says to a sentence under /v1. */

const floats = z.string().describe('float32, little-endian, row-major, as base64.');

export const mapSchema = named(
  'Float32Map',
  z.object({ width: z.int(), height: z.int(), data: floats }).describe('A map over the whole image.'),
);

export const runnerUpSchema = named(
  'RunnerUp',
  z
    .object({
      share: z.number().describe('Its part of the probability of all that was drawn, 0 to 1.'),
      logits: mapSchema,
    })
    .describe('Another part of what was drawn for a sentence about one thing.'),
);

export const closeUpSchema = named(
  'CloseUp',
  z
    .object({
      window: boxSchema.describe('What was found, with room around it, in pixels of the answer.'),
      logits: mapSchema.describe('Over the window, stretched to a square.'),
    })
    .describe('What was found in a searched image, from near.'),
);

export const explanationSchema = named(
  'Explanation',
  z
    .object({
      words: z.array(
        z.object({
          text: z.string(),
          grid: z.int().describe('Rows and columns of the attention.'),
          attention: floats,
        }),
      ),
      denseMap: mapSchema.nullable().describe('The dense prompt map, as probabilities.'),
    })
    .describe('What each word of the sentence attends to.'),
);

export const rleSchema = named(
  'RunLengths',
  z
    .object({ size: z.tuple([z.int(), z.int()]).describe('Height, width.'), counts: z.string() })
    .describe("COCO's compressed run lengths."),
);

const words = z.array(z.string()).readonly();

export const understandingSchema = named(
  'Understanding',
  z
    .object({
      category: z
        .string()
        .nullable()
        .describe("The model's category; null: it does not know what was asked for."),
      noun: z.string().describe('What the sentence asks for, in its own words.'),
      unknownWords: words.describe('Words that are unknown.'),
      ignoredWords: words.describe('Words and phrases that this model does not understand.'),
      negation: z
        .string()
        .nullable()
        .describe('What the sentence denies; the answer is as if it were not said.'),
      corrections: z
        .array(z.object({ said: z.string(), read: z.string() }))
        .readonly()
        .describe('Words taken for others of which they differ by one slip of the keyboard.'),
      nearest: words.describe("Of the model's categories those that are nearest to an unknown one."),
      asked: z
        .string()
        .describe('What the model was asked: the sentence without what it does not understand.'),
    })
    .describe('What was understood of a sentence.'),
);

export const answerSchema = named(
  'Answer',
  z
    .object({
      image: z.string().describe('How the request called the image, or its address.'),
      sentence: z.string(),
      present: z
        .boolean()
        .nullable()
        .describe('Whether the mask has any pixel. Null where the model does not know what was asked for.'),
      reason: z
        .enum(['unknown-category'])
        .nullable()
        .describe(
          'Why nothing is marked: the model does not know what was asked for. tryAnyway asks it all the same.',
        ),
      guess: z
        .boolean()
        .describe('Whether the model does not know what was asked for, and was asked all the same.'),
      unsure: z
        .boolean()
        .describe(
          'Whether more answers with such a score are wrong than right; false also of models of which that was not measured.',
        ),
      notes: z
        .array(z.string())
        .readonly()
        .describe('What was not understood of the sentence, and that the answer is unsure, in words.'),
      understanding: understandingSchema
        .nullable()
        .describe('Of models that do not say what they know: null.'),
      presence: z
        .number()
        .nullable()
        .describe(
          'Probability that the image shows what the sentence describes. Null where the model cannot tell, and of corrected answers.',
        ),
      ruledOut: z
        .boolean()
        .describe(
          "Whether the mask is empty because presence is below the model's threshold. assumePresent draws it all the same.",
        ),
      score: z
        .number()
        .describe(
          "The model's own estimate of the mask's IoU with the true one, 0 to 1; 0 where nothing was found.",
        ),
      confidence: z
        .number()
        .nullable()
        .describe(
          'How sure it is that this is the object that is meant, 0 to 1. Null of images in one view.',
        ),
      areaPixels: z.int(),
      areaSquareMetres: z
        .number()
        .nullable()
        .describe('Area on the ground. Null where the image does not say how large its pixels are.'),
      areaMethod: z
        .enum(['geodesic', 'planar'])
        .nullable()
        .describe('geodesic: on the ellipsoid. planar: in the plane of the map.'),
      crsAccuracyMetres: z
        .number()
        .nullable()
        .describe('How exact longitudes and latitudes are. Null where that is not known, or there are none.'),
      warnings: z
        .array(z.string())
        .describe(
          'What to know of how the image was read and where it lies: bands in another order, a page of several, a shift of its datum that is coarse, for example.',
        ),
      box: boxSchema.nullable().describe('Around the mask; null where it is empty.'),
      rle: rleSchema
        .nullable()
        .describe('The mask. Null where its run lengths take more than 8 MB: ask for tif or gpkg.'),
      coarse: z
        .boolean()
        .describe(
          'Whether the object, or the searched image where nothing was found, was seen too coarsely to be sure of it.',
        ),
      smallestObjectPixels: z
        .number()
        .describe('Longer side from which objects show, in pixels of the answer.'),
      smallestObjectMetres: z.number().nullable().describe('The same on the ground.'),
      positions: z
        .enum(['image', 'window'])
        .describe("What the sentence's positions were taken to be about; window: with all."),
      searched: z
        .boolean()
        .describe('Whether the image was searched in windows, and not looked at in one view.'),
      width: z.int().describe('Of the answer: with bbox or gsd, of the part at its scale.'),
      height: z.int(),
      window: boxSchema.describe("What was looked at, in the image's own pixels."),
      groundSamplingDistance: z.number().nullable().describe('Metres per pixel of the answer.'),
      overview: z
        .int()
        .nullable()
        .describe('Which overview of the file was read, counted from 1; null: the full resolution.'),
      bands: z
        .tuple([z.int(), z.int(), z.int()])
        .readonly()
        .describe('Bands of the file that were shown as red, green and blue, counted from 1.'),
      model: z.string(),
      modelHash: z.string().nullable(),
      imageSize: z
        .int()
        .describe('Side in pixels of the square that the image, or each window of it, was resized to.'),
      seconds: z
        .object({
          encodeImage: z.number().nullable().describe('0 where the image was encoded before.'),
          encodeText: z.number().nullable(),
          ground: z.number(),
        })
        .describe('What it took. Of searched images, ground has all of it and the others are null.'),
      logits: mapSchema
        .nullable()
        .optional()
        .describe(
          'Above 0 is inside, unless ruledOut; over all that was looked at, stretched to a square. Null of searched images.',
        ),
      runnersUp: z
        .array(runnerUpSchema)
        .readonly()
        .optional()
        .describe('What a sentence about one thing may have meant instead, the likelier first.'),
      explanation: explanationSchema.nullable().optional().describe('Null of searched images.'),
      closeUp: closeUpSchema.nullable().optional().describe('Null of others than searched images.'),
    })
    .describe(
      'What the model found for one sentence: the same fields whatever was asked; null is not known.',
    ),
);

/** The schema is that of the records that are sent. */
answerSchema satisfies z.ZodType<AnswerRecord>;
