import { z } from 'zod';
import type { AnswerRecord } from '../answers/index.ts';
import { aspectNames } from '../language/index.ts';
import { named } from './openapi/named-schemas.ts';
import { FORMATS } from './outputs/formats.ts';

/** What goes in and out of the service under /v1, as schemas: requests are checked by them, and OpenAPI shows them. */

/** A sentence's longest length in characters, before its tokens are counted. */
export const MAX_SENTENCE_LENGTH = 1000;

const sentence = z
  .string()
  .min(1)
  .max(MAX_SENTENCE_LENGTH)
  .describe('What to look for, in English: "the airplane on the far left"');

const sentences = z.array(sentence).min(1);

const STRETCH = /^(auto|none|minmax|percent|(percent|range):[^:,]+,[^:,]+)$/;

export const formatSchema = named(
  'Format',
  z
    .enum(FORMATS)
    .describe('What the answer is sent as. Without it, the Accept header decides; JSON by default.'),
);

export const includeSchema = named(
  'Include',
  z
    .enum(['logits', 'explanation', 'runnersUp'])
    .describe(
      "What JSON answers carry besides: the mask's logits, what each word attends to, and what a sentence about one thing may have meant instead; null (runnersUp: none) of images that were searched.",
    ),
);

/** How an image is looked at, and what becomes of the answers; each as `skyrefer segment` has it. */
const questionOptions = {
  bands: z
    .array(z.int().min(1))
    .refine(({ length }) => length === 1 || length === 3, 'give one band, or three')
    .optional()
    .describe('Bands shown as red, green and blue, counted from 1; or one band.'),
  stretch: z
    .string()
    .max(100)
    .regex(STRETCH, 'give auto, none, minmax, percent:LOW,HIGH or range:LOW,HIGH')
    .optional()
    .describe(
      'How samples become 8 bits, over the whole image: auto, none, minmax, percent:2,98 or range:0,4000.',
    ),
  bbox: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .optional()
    .describe(
      'Only this part, as two corners x0, y0, x1, y1. Positions in the sentence are then about it, and so are the pixels of the answers.',
    ),
  bboxCrs: z
    .enum(['pixel', 'map', 'lonlat'])
    .optional()
    .describe(
      "What the numbers of bbox are: pixels, the image's own coordinates, or degrees. Default pixel.",
    ),
  gsd: z
    .number()
    .positive()
    .optional()
    .describe('Metres per pixel to work at, of images that say how large their pixels are.'),
  nodata: z
    .union([z.number(), z.enum(['none', 'nan'])])
    .optional()
    .describe('The value that stands for missing data, instead of what the file says; none: there is none.'),
  page: z.int().min(1).optional().describe('Which page of a TIFF file, counted from 1. Default 1.'),
  all: z
    .boolean()
    .optional()
    .describe('Every match, window by window; positions in the sentence are then relative to a window.'),
  minScore: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('With all: least score of a window that counts. Default 0.3.'),
  threshold: z
    .number()
    .gt(0)
    .lt(1)
    .optional()
    .describe('Probability above which a pixel is inside. Default 0.5.'),
  assumePresent: z
    .boolean()
    .optional()
    .describe(
      'The image is known to show what the sentences describe: the likeliest is drawn, even where the model says that nothing is there.',
    ),
  tryAnyway: z
    .boolean()
    .optional()
    .describe(
      'Sentences about what the model does not know are answered all the same; what is marked is a guess then.',
    ),
  oneView: z
    .boolean()
    .optional()
    .describe(
      'Look at the image in one view of the model, however large it is: quick, and what is small is lost. Default: images larger than three views of the model are searched in windows.',
    ),
  minArea: z
    .number()
    .min(0)
    .optional()
    .describe('Leave out polygons of fewer square metres; of formats of outlines.'),
  simplify: z
    .number()
    .min(0)
    .optional()
    .describe('Polygons may differ by so many pixels; neighbours keep their common edges.'),
  simplifyMetres: z.number().min(0).optional().describe('The same in metres, instead.'),
  classes: z
    .boolean()
    .optional()
    .describe(
      'With format tif: one raster of all sentences, a value for each, in a ZIP with its legend and the styles of QGIS and SLD.',
    ),
  regularise: z
    .boolean()
    .optional()
    .describe('Outlines that are nearly of right angles are squared up, round ones become circles.'),
  smooth: z.boolean().optional().describe('Outlines that are not squared up become curves.'),
  maxAreaChange: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe(
      'Most that regularise and smooth may add to an area or take away, as a part of it. Default 0.1.',
    ),
  area: z
    .enum(['geodesic', 'planar'])
    .optional()
    .describe(
      'How areas and lengths are measured where there is a choice: on the ellipsoid, or in the plane of the map. Default geodesic.',
    ),
};

export const questionOptionsSchema = z.strictObject(questionOptions);

export type QuestionOptions = z.infer<typeof questionOptionsSchema>;

/** Names of the options, in the order of the schema. */
export const QUESTION_OPTIONS = Object.keys(questionOptions) as readonly (keyof QuestionOptions)[];

const asked = {
  sentence: sentence.optional(),
  sentences: sentences.optional().describe('Several sentences; the image is encoded once for all of them.'),
  format: formatSchema.optional(),
  include: z.array(includeSchema).optional(),
  ...questionOptions,
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
      ...questionOptions,
    })
    .describe('The same as a form. Lists are written with commas, as in bands=4,3,2.'),
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

export const runnerUpSchema = named(
  'RunnerUp',
  z
    .object({
      share: z.number().describe('Its part of the probability of all that was drawn, 0 to 1.'),
      logits: mapSchema,
    })
    .describe('Another part of what was drawn for a sentence about one thing.'),
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
    })
    .describe(
      'What the model found for one sentence: the same fields whatever was asked; null is not known.',
    ),
);

/** The schema is that of the records that are sent. */
answerSchema satisfies z.ZodType<AnswerRecord>;

export const segmentResponseSchema = named(
  'SegmentResponse',
  z
    .object({
      imageId: z.string().nullable().describe('Of a kept image.'),
      answers: z.array(answerSchema),
    })
    .describe('Answers in the order of the sentences.'),
);

export const imageSchema = named(
  'Image',
  z
    .object({
      id: z
        .string()
        .describe(
          "The sha256 of the file's bytes; of a file that is read from its address, of address and version.",
        ),
      name: z.string().nullable(),
      width: z.int(),
      height: z.int(),
      bytes: z.int().describe('Of the file.'),
      created: z.iso.datetime(),
      expires: z.iso.datetime().describe('Moves on with every use.'),
      encodeSeconds: z
        .number()
        .describe(
          '0 where it was encoded before, and where it is encoded window by window when it is asked about.',
        ),
      searched: z
        .boolean()
        .describe('Whether it is larger than three views of the model, so that it is searched in windows.'),
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
      unsureBelow: z
        .number()
        .nullable()
        .describe('Of answers with a lower score more are wrong than right; null: not measured.'),
      vocabulary: z
        .object({
          categories: z
            .array(
              z.object({
                name: z.string(),
                words: z.array(z.string()).readonly().optional(),
                drawnOnly: z.boolean().optional().describe('Taught from drawn pictures alone.'),
                measured: z
                  .object({ gIoU: z.number(), samples: z.int(), on: z.string() })
                  .optional()
                  .describe('How well it was measured, and on what.'),
              }),
            )
            .readonly(),
          aspects: z.array(z.enum(aspectNames)).readonly(),
        })
        .describe('What the model knows: categories, and what it understands of a sentence besides.'),
      formats: z.array(formatSchema),
      limits: z.object({
        bodyBytes: z.int(),
        pixels: z.int(),
        rasterPixels: z.int(),
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
export type ImageReference = z.infer<typeof imageSourceSchema>;
export type { AnswerRecord };
/** Answers in the order of the sentences. */
export interface SegmentResponse {
  readonly imageId: string | null;
  readonly answers: readonly AnswerRecord[];
}
export type ImageRecord = z.infer<typeof imageSchema>;
export type ModelRecord = z.infer<typeof modelSchema>;
