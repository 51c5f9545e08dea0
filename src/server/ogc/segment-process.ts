import { z } from 'zod';
import { formatSchema, questionOptionsSchema } from '../api-schemas.ts';
import { openRemoteImage } from '../fetching/remote-image.ts';
import { Problem } from '../http/problem.ts';
import { shortened } from '../http/shortened.ts';
import { checkOptions } from '../inference/question-options.ts';
import type { JobRequest, SegmentTask } from '../jobs/job.ts';
import { named } from '../openapi/named-schemas.ts';
import type { Results } from '../outputs/answer-content.ts';
import { FORMAT_DESCRIPTIONS, FORMATS, type Format, formatOfMediaType } from '../outputs/formats.ts';
import { resultFile } from '../requests/answer-response.ts';
import { checkSentences } from '../requests/check-sentences.ts';
import { decodeBase64, type JsonBody, type JsonLimits } from '../requests/json-body.ts';
import { type GivenImage, parseJson, pickOptions } from '../requests/request-input.ts';
import type { ServiceParts } from '../service-parts.ts';
import {
  type Execution,
  executeEnvelope,
  type InputDescription,
  type OgcProcess,
  openApi30Schema,
  presentationOf,
  type RequestTime,
} from './process.ts';

/** JSON, since every client reads it. */
const DEFAULT_FORMAT: Format = 'json';

/** What results may come as; `image/png` is the mask, and the overlay has to be asked for by the input `format`. */
const resultMediaTypes: readonly string[] = [
  ...new Set(Object.values(FORMAT_DESCRIPTIONS).map(({ mediaType }) => mediaType)),
];

const base64 = z
  .string()
  .min(1)
  .meta({ contentEncoding: 'base64', contentMediaType: 'image/tiff' })
  .describe('The file, as base64: PNG, JPEG, WebP or TIFF.');

const imageInputSchema = named(
  'ImageInput',
  z
    .union([
      base64,
      z.object({
        value: base64,
        mediaType: z.string().optional(),
        encoding: z.literal('base64').optional(),
      }),
      z.object({
        href: z
          .string()
          .min(1)
          .describe('Fetched by the service, where it was started with --allow-url for it.'),
        type: z.string().optional(),
      }),
    ])
    .describe('An aerial image, by value or by reference.'),
);

const IMAGE_FILE: JsonLimits = { files: ['/inputs/image', '/inputs/image/value'] };

const sentence = z.string().min(1);

const executeSchema = named(
  'Execute',
  executeEnvelope(
    z.strictObject({
      image: imageInputSchema,
      sentences: z.union([sentence, z.array(sentence).min(1)]).describe('One sentence, or several.'),
      format: formatSchema.optional(),
      ...questionOptionsSchema.shape,
    }),
    ['result'],
  ).describe('An execution of the process `segment`.'),
);

type Execute = z.infer<typeof executeSchema>;

/** `segment`: what the service is there for. */
export function segmentProcess(parts: ServiceParts): OgcProcess {
  const { limits, pool, tokenizer, fetcher } = parts;
  const checks = { sentences: limits.sentences, maxTokens: pool.model.maxTokens };
  return {
    id: 'segment',
    title: 'Segment what a sentence describes',
    description:
      'Finds what each sentence describes in an aerial image: masks, polygons on the ground, scores. Georeferenced images give georeferenced results.',
    keywords: ['referring segmentation', 'remote sensing', 'aerial imagery'],
    inputs: inputsFor(limits.sentences),
    outputs: {
      result: {
        title: 'The answers',
        description: 'All answers in one file; masks of several sentences as a ZIP.',
        schema: { oneOf: resultSchemas() },
      },
    },
    bodyBytes: limits.bodyBytes,
    executeSchema,
    checkRoom: (deadline) => pool.checkRoom(deadline),
    read(body): Execution {
      const { data: execute, files } = parseJson({ bytes: body }, executeSchema, IMAGE_FILE);
      const presentation = presentationOf(execute);
      const task = taskOf(execute);
      const image = givenImage(execute.inputs.image, files);
      checkSentences(task.sentences, checks, tokenizer);
      // An address that may not be fetched is the request's fault, which a job would only tell later.
      if ('url' in image) fetcher.check(image.url);
      const source = 'url' in image ? { name: null, url: image.url } : { name: image.name, url: null };
      const request: JobRequest = { ...presentation, ...task, ...source };
      return {
        request,
        image: 'url' in image ? null : image,
        run: (time) => answerNow(parts, image, task, time),
      };
    },
  };
}

type Task = Omit<SegmentTask, 'name' | 'url'>;

function taskOf({ inputs, outputs }: Execute): Task {
  const { image: _, sentences: given, format, ...options } = inputs;
  const sentences = typeof given === 'string' ? [given] : given;
  checkOptions(sentences, options, undefined);
  const wanted = outputs?.result?.format?.mediaType;
  return {
    process: 'segment',
    sentences,
    format: wanted === undefined ? (format ?? DEFAULT_FORMAT) : formatOf(wanted),
    options: pickOptions(options),
  };
}

async function answerNow(
  { pool, fetcher, limits }: ServiceParts,
  image: GivenImage,
  { sentences, format, options = {} }: Task,
  { signal, deadline }: RequestTime,
): Promise<Results> {
  const source = 'url' in image ? await openRemoteImage(fetcher, image.url, signal) : image;
  const name = source.name ?? 'the image';
  const answered = await pool.ask(
    {
      ...{ key: null, image: source, name, maxPixels: limits.pixels },
      ...{ sentences, format, include: [], options },
    },
    { signal, deadline },
  );
  return { result: resultFile(answered, null) };
}

function givenImage(image: Execute['inputs']['image'], files: JsonBody['files']): GivenImage {
  if (typeof image !== 'string' && 'href' in image) return { url: image.href };
  const text = typeof image === 'string' ? image : image.value;
  return { bytes: decodeBase64(files.get(text) ?? text), name: null };
}

function formatOf(mediaType: string): Format {
  const format = formatOfMediaType(mediaType);
  if (format) return format;
  throw new Problem(
    400,
    `results are not given as '${shortened(mediaType, 80)}'; ask for one of ${resultMediaTypes.join(', ')}`,
  );
}

const once = { minOccurs: 0, maxOccurs: 1 } as const;

function inputsFor(sentences: number): Record<string, InputDescription> {
  const image = ['image/png', 'image/jpeg', 'image/webp', 'image/tiff; application=geotiff'];
  return {
    image: {
      title: 'Image',
      description:
        'An aerial image: PNG, JPEG, WebP or (Geo)TIFF, by value as base64 or by reference as a link.',
      minOccurs: 1,
      maxOccurs: 1,
      schema: { oneOf: image.map(base64Of) },
    },
    sentences: {
      title: 'Sentences',
      description: 'What to look for, in English: "the airplane on the far left". One answer for each.',
      minOccurs: 1,
      maxOccurs: sentences,
      schema: { type: 'string', minLength: 1 },
    },
    format: {
      title: 'Format',
      description: `What the result is: ${FORMATS.map((name) => `${name} (${FORMAT_DESCRIPTIONS[name].about})`).join('; ')}. The output's format.mediaType goes before it.`,
      ...once,
      schema: { type: 'string', enum: [...FORMATS], default: DEFAULT_FORMAT },
    },
    ...optionInputs(),
  };
}

/** How the image is looked at: one input for each option, as its schema says. */
function optionInputs(): Record<string, InputDescription> {
  return Object.fromEntries(
    Object.entries(questionOptionsSchema.shape).map(([name, option]) => {
      const { description = name, ...schema } = openApi30Schema(option) as { readonly description?: string };
      return [name, { title: name, description, ...once, schema }];
    }),
  );
}

const base64Of = (contentMediaType: string) => ({
  type: 'string',
  contentEncoding: 'base64',
  contentMediaType,
});

const resultSchemas = () => [
  { type: 'object', contentMediaType: 'application/json' },
  { type: 'object', contentMediaType: 'application/geo+json' },
  ...Object.values(FORMAT_DESCRIPTIONS)
    .filter(({ format }) => format !== 'json' && format !== 'geojson' && format !== 'overlay')
    .map(({ mediaType }) => base64Of(mediaType)),
];
