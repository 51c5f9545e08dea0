import { z } from 'zod';
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
    .enum(['logits', 'explanation'])
    .describe("What JSON answers carry besides: the mask's logits, and what each word attends to."),
);

/** How an image is looked at, and what becomes of the answers; each as `skyrefer segment` has it. */
const sceneOptions = {
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
  assumePresent: z
    .boolean()
    .optional()
    .describe(
      'The image is known to show what the sentences describe: the likeliest is drawn, even where the model says that nothing is there.',
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
    .describe('Leave out polygons of fewer square metres; of geojson, gpkg and parquet.'),
  simplify: z
    .number()
    .min(0)
    .optional()
    .describe('Polygons may differ by so many pixels; neighbours keep their common edges.'),
};

export const sceneOptionsSchema = z.strictObject(sceneOptions);

export type SceneOptions = z.infer<typeof sceneOptionsSchema>;

/** Names of the options, in the order of the schema. */
export const SCENE_OPTIONS = Object.keys(sceneOptions) as readonly (keyof SceneOptions)[];

const asked = {
  sentence: sentence.optional(),
  sentences: sentences.optional().describe('Several sentences; the image is encoded once for all of them.'),
  format: formatSchema.optional(),
  include: z.array(includeSchema).optional(),
  ...sceneOptions,
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
      ...sceneOptions,
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
      presence: z
        .number()
        .nullable()
        .describe(
          "Probability that the image shows what the sentence describes. Where it is below the model's threshold, the mask is empty, unless assumePresent is given. Null where the model cannot tell, and of corrected answers.",
        ),
      score: z.number().describe("The model's own estimate of the mask's IoU with the true one, 0 to 1."),
      areaPixels: z.int(),
      bbox: boxSchema.nullable(),
      rle: rleSchema
        .nullable()
        .describe(
          'Null where the answer spreads over more than 67 million pixels, or its run lengths take more than 8 MB: ask for tif or gpkg.',
        ),
      coarse: z
        .boolean()
        .describe(
          'Whether the thing, or the scene where nothing was found, was seen too coarsely to be sure of it.',
        ),
      smallestObjectPixels: z
        .number()
        .describe('Longer side from which things show, in pixels of the answer.'),
      positions: z
        .enum(['scene', 'window'])
        .describe("What the sentence's positions were taken to be about; window: with all."),
      confidence: z
        .number()
        .optional()
        .describe('Of images that were searched: how sure it is that this is the thing that is meant.'),
      areaSquareMetres: z
        .number()
        .optional()
        .describe('Of images that were searched, or asked with options.'),
      areaMethod: z
        .string()
        .optional()
        .describe('geodesic: on the ellipsoid. planar: in the plane of the map.'),
      seconds: z.object({ encodeText: z.number(), ground: z.number() }),
      logits: mapSchema
        .optional()
        .describe(
          'Above 0 is inside; over the whole image, stretched to a square. Not of images that were searched, or asked with options but oneView.',
        ),
      explanation: explanationSchema.optional(),
    })
    .describe('What the model found for one sentence.'),
);

export const viewSchema = named(
  'View',
  z
    .object({
      searched: z.boolean().describe('Whether it was searched in windows, and not looked at in one view.'),
      window: boxSchema.describe(
        "Left, top, width, height of what was looked at, in the image's own pixels.",
      ),
      scale: z.number().describe("The image's own pixels per pixel of the answers."),
      groundSamplingDistance: z.number().nullable().describe('Metres per pixel of the answers.'),
      overview: z
        .int()
        .nullable()
        .describe('Which overview of the file serves that scale, counted from 1; null: the full resolution.'),
    })
    .describe('How the image was looked at.'),
);

export const segmentResponseSchema = named(
  'SegmentResponse',
  z
    .object({
      model: z.object({ name: z.string(), hash: z.string() }),
      image: z
        .object({ id: z.string().nullable(), width: z.int(), height: z.int() })
        .describe('Width and height are those of the answers: with bbox or gsd, of the part at its scale.'),
      view: viewSchema,
      answers: z.array(answerSchema),
      seconds: z.object({ encodeImage: z.number().describe('0 where the image was encoded before.') }),
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
      formats: z.array(formatSchema),
      limits: z.object({
        bodyBytes: z.int(),
        pixels: z.int(),
        scenePixels: z.int(),
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
export type ModelRecord = z.infer<typeof modelSchema>;
export type ViewRecord = z.infer<typeof viewSchema>;
