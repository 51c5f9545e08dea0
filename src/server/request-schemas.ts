import { z } from 'zod';
import { named } from './openapi/named-schemas.ts';
import { FORMATS } from './outputs/formats.ts';

/** What is asked of the service under /v1: an image, sentences, and how they are answered. */

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
    .enum(['logits', 'explanation', 'runnersUp', 'closeUp'])
    .describe(
      "What JSON answers carry besides: the mask's logits, what each word attends to, and what a sentence about one thing may have meant instead; null (runnersUp: none) of images that were searched. Of these alone `closeUp`: the logits around what was found.",
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

export const startSchema = named(
  'CorrectionStart',
  z
    .union([
      z.literal('nothing').describe('What lies at the points or in the box is drawn by itself.'),
      z.strictObject({
        width: z.int().min(1).max(1024),
        height: z.int().min(1).max(1024),
        data: z.string().min(4).describe('float32, little-endian, row-major, as base64.'),
      }),
    ])
    .describe(
      'What points and box correct instead of the answer to the sentence: the logits of another mask of the same image, as `logits` and `runnersUp` of answers have them; or nothing. In one view only.',
    ),
);

export const furtherRequestSchema = named(
  'FurtherRequest',
  z
    .strictObject({
      ...asked,
      points: z.array(pointSchema).min(1).max(64).optional(),
      box: boxSchema.optional(),
      start: startSchema.optional(),
    })
    .describe(
      'Sentences about an image that is kept. `points` and `box` correct the answer to one sentence: all corrections so far, not only the new ones.',
    ),
);

export type SegmentRequest = z.infer<typeof segmentRequestSchema>;
export type FurtherRequest = z.infer<typeof furtherRequestSchema>;
export type ImageReference = z.infer<typeof imageSourceSchema>;
