import { z } from 'zod';
import { FORMATS } from './outputs/formats.ts';

/** What goes in and out of the service under /v1, as schemas: requests are checked by them, and OpenAPI shows them. */

const schemas = new Map<string, z.ZodType>();

/** Schemas with a name of their own in the OpenAPI document. */
export const apiSchemas: ReadonlyMap<string, z.ZodType> = schemas;

function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  schemas.set(id, schema);
  return schema;
}

/** A sentence's longest length in characters, before its tokens are counted. */
export const MAX_SENTENCE_LENGTH = 1000;

const sentence = z
  .string()
  .min(1)
  .max(MAX_SENTENCE_LENGTH)
  .describe('What to look for, in English: "the airplane on the far left"');

const sentences = z.array(sentence).min(1);

export const formatSchema = named(
  'Format',
  z
    .enum(FORMATS)
    .describe('What the answer is sent as. Without it, the Accept header decides; JSON by default.'),
);

export const includeSchema = named(
  'Include',
  z
    .enum(['logits', 'explanation'])
    .describe("What JSON answers carry besides: the mask's logits, and what each word attends to."),
);

const asked = {
  sentence: sentence.optional(),
  sentences: sentences.optional().describe('Several sentences; the image is encoded once for all of them.'),
  format: formatSchema.optional(),
  include: z.array(includeSchema).optional(),
};

export const imageSourceSchema = named(
  'ImageSource',
  z
    .union([
      z.strictObject({
        url: z
          .string()
          .min(1)
          .describe('Fetched by the service, where it was started with --allow-url for it.'),
      }),
      z.strictObject({
        base64: z.string().min(1).describe('The file itself: PNG, JPEG, WebP or TIFF.'),
        name: z.string().max(200).optional().describe('How results call the image.'),
      }),
    ])
    .describe('An image by its address or by its content.'),
);

export const segmentRequestSchema = named(
  'SegmentRequest',
  z.strictObject({ image: imageSourceSchema, ...asked }).describe('An image, and one or several sentences.'),
);

const binary = z.string().meta({ contentMediaType: 'application/octet-stream' });

export const segmentFormSchema = named(
  'SegmentForm',
  z
    .object({
      image: binary.optional().describe('The image as a file: PNG, JPEG, WebP or TIFF.'),
      url: z.string().optional().describe('Instead of the file: its address.'),
      sentence: z.array(sentence).min(1).describe('One part for each sentence.'),
      format: formatSchema.optional(),
      include: z.array(includeSchema).optional(),
    })
    .describe('The same as a form.'),
);

export const imageRequestSchema = named(
  'ImageRequest',
  z.strictObject({ image: imageSourceSchema }).describe('An image to keep and encode.'),
);

export const imageFormSchema = named(
  'ImageForm',
  z
    .object({
      image: binary.optional().describe('The image as a file: PNG, JPEG, WebP or TIFF.'),
      url: z.string().optional().describe('Instead of the file: its address.'),
    })
    .describe('An image to keep and encode, as a form.'),
);

const pixel = z.number().describe('In pixels of the image.');

export const pointSchema = named(
  'Point',
  z
    .strictObject({
      x: pixel,
      y: pixel,
      positive: z.boolean().describe('Whether the object is here, or is not.'),
    })
    .describe('A place that is in the object, or is not.'),
);

export const boxSchema = named(
  'Box',
  z
    .tuple([pixel, pixel, z.number().positive(), z.number().positive()])
    .describe('Left, top, width, height in pixels of the image.'),
);

export const furtherRequestSchema = named(
  'FurtherRequest',
  z
    .strictObject({
      ...asked,
      points: z.array(pointSchema).min(1).max(64).optional(),
      box: boxSchema.optional(),
    })
    .describe(
      'Sentences about an image that is kept. `points` and `box` correct the answer to one sentence: all corrections so far, not only the new ones.',
    ),
);

const floats = z.string().describe('float32, little-endian, row-major, as base64.');

export const mapSchema = named(
  'Float32Map',
  z.object({ width: z.int(), height: z.int(), data: floats }).describe('A map over the whole image.'),
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

export const answerSchema = named(
  'Answer',
  z
    .object({
      expression: z.string(),
      present: z.boolean().describe('Whether the mask has any pixel.'),
      score: z.number().describe("The model's own estimate of the mask's IoU with the true one, 0 to 1."),
      areaPixels: z.int(),
      bbox: boxSchema.nullable(),
      rle: rleSchema,
      seconds: z.object({ encodeText: z.number(), ground: z.number() }),
      logits: mapSchema
        .optional()
        .describe('Above 0 is inside; over the whole image, stretched to a square.'),
      explanation: explanationSchema.optional(),
    })
    .describe('What the model found for one sentence.'),
);

export const segmentResponseSchema = named(
  'SegmentResponse',
  z
    .object({
      model: z.object({ name: z.string(), hash: z.string() }),
      image: z.object({ id: z.string().nullable(), width: z.int(), height: z.int() }),
      answers: z.array(answerSchema),
      seconds: z.object({ encodeImage: z.number().describe('0 where the image was encoded before.') }),
    })
    .describe('Answers in the order of the sentences.'),
);

export const imageSchema = named(
  'Image',
  z
    .object({
      id: z.string().describe("The sha256 of the file's bytes."),
      name: z.string().nullable(),
      width: z.int(),
      height: z.int(),
      bytes: z.int().describe('Of the file.'),
      created: z.iso.datetime(),
      expires: z.iso.datetime().describe('Moves on with every use.'),
      encodeSeconds: z.number().describe('0 where it was encoded before.'),
    })
    .describe('An image that the service keeps.'),
);

export const modelSchema = named(
  'Model',
  z
    .object({
      name: z.string(),
      hash: z.string().describe("First 16 hexadecimal digits of the sha256 over the model's files."),
      imageSize: z.int().describe('Rows and columns that images are resized to.'),
      maxTokens: z.int().describe('Longest sentence in tokens, special ones included.'),
      scoreNote: z.string().describe('What `score` means for this model.'),
      formats: z.array(formatSchema),
      limits: z.object({
        bodyBytes: z.int(),
        pixels: z.int(),
        sentences: z.int(),
        requestSeconds: z.number(),
      }),
    })
    .describe('The model that answers, and what may be asked of it.'),
);

export const problemSchema = named(
  'Problem',
  z
    .object({
      type: z.string(),
      title: z.string(),
      status: z.int(),
      detail: z.string().describe('What was wrong, and what to do.'),
      instance: z.string().optional().describe('The request, as the log calls it.'),
      errors: z
        .array(z.object({ pointer: z.string(), detail: z.string() }))
        .optional()
        .describe('Where the body does not fit its schema.'),
    })
    .describe('Problem details (RFC 9457).'),
);

export const healthSchema = named(
  'Health',
  z.object({ status: z.string() }).describe('Whether the service lives, or is ready.'),
);

export type SegmentRequest = z.infer<typeof segmentRequestSchema>;
export type FurtherRequest = z.infer<typeof furtherRequestSchema>;
export type ImageSource = z.infer<typeof imageSourceSchema>;
export type Include = z.infer<typeof includeSchema>;
export type AnswerRecord = z.infer<typeof answerSchema>;
export type SegmentResponse = z.infer<typeof segmentResponseSchema>;
export type ImageRecord = z.infer<typeof imageSchema>;
