import { z } from 'zod';
import { formatSchema, problemSchema, questionOptionsSchema, segmentResponseSchema } from '../api-schemas.ts';
import { JOB_STATUSES } from '../jobs/job.ts';
import { named } from '../openapi/named-schemas.ts';
import { FORMAT_DESCRIPTIONS } from '../outputs/formats.ts';

/** The documents of OGC API - Processes - Part 1: Core 1.0 (OGC 18-062r2) that this service takes and gives. */

export const linkSchema = named(
  'Link',
  z.object({
    href: z.string(),
    rel: z.string().optional(),
    type: z.string().optional(),
    title: z.string().optional(),
  }),
);

const links = z.array(linkSchema);

export const landingPageSchema = named(
  'LandingPage',
  z.object({ title: z.string(), description: z.string(), links }),
);

export const conformanceSchema = named('Conformance', z.object({ conformsTo: z.array(z.string()) }));

const processSummary = {
  id: z.string(),
  version: z.string(),
  title: z.string(),
  description: z.string(),
  keywords: z.array(z.string()),
  jobControlOptions: z.array(z.enum(['sync-execute', 'async-execute', 'dismiss'])),
  outputTransmission: z.array(z.enum(['value', 'reference'])),
  links,
};

export const processSummarySchema = named('ProcessSummary', z.object(processSummary));

export const processListSchema = named(
  'ProcessList',
  z.object({ processes: z.array(processSummarySchema), links }),
);

export const processSchema = named(
  'Process',
  z.object({
    ...processSummary,
    inputs: z.record(z.string(), z.looseObject({ title: z.string(), schema: z.looseObject({}) })),
    outputs: z.record(z.string(), z.looseObject({ title: z.string(), schema: z.looseObject({}) })),
  }),
);

/** What results may come as; `image/png` is the mask, and the overlay has to be asked for by the input `format`. */
export const resultMediaTypes: readonly string[] = [
  ...new Set(Object.values(FORMAT_DESCRIPTIONS).map(({ mediaType }) => mediaType)),
];

const base64 = z
  .string()
  .min(1)
  .meta({ contentEncoding: 'base64', contentMediaType: 'image/tiff' })
  .describe('The file, as base64: PNG, JPEG, WebP or TIFF.');

export const imageInputSchema = named(
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

const sentence = z.string().min(1);

export const executeSchema = named(
  'Execute',
  z
    .object({
      inputs: z.strictObject({
        image: imageInputSchema,
        sentences: z.union([sentence, z.array(sentence).min(1)]).describe('One sentence, or several.'),
        format: formatSchema.optional(),
        ...questionOptionsSchema.shape,
      }),
      outputs: z
        .strictObject({
          result: z
            .object({
              format: z.object({ mediaType: z.string() }).optional(),
              transmissionMode: z.enum(['value', 'reference']).optional(),
            })
            .optional(),
        })
        .optional(),
      response: z.enum(['raw', 'document']).optional(),
      subscriber: z.unknown().optional(),
    })
    .describe('An execution of the process `segment`.'),
);

export const statusInfoSchema = named(
  'StatusInfo',
  z.object({
    processID: z.string(),
    type: z.literal('process'),
    jobID: z.string(),
    status: z.enum(JOB_STATUSES),
    message: z.string(),
    exception: problemSchema.optional(),
    created: z.iso.datetime(),
    started: z.iso.datetime().optional(),
    finished: z.iso.datetime().optional(),
    updated: z.iso.datetime(),
    progress: z.int(),
    links,
  }),
);

export const jobListSchema = named('JobList', z.object({ jobs: z.array(statusInfoSchema), links }));

export const resultsSchema = named(
  'Results',
  z
    .object({
      result: z.union([
        z.object({ value: z.unknown(), mediaType: z.string(), encoding: z.string().optional() }),
        linkSchema,
      ]),
    })
    .describe('The results of an execution by the name of the output.'),
);

export const jsonResultSchema = named(
  'JsonResult',
  z
    .union([resultsSchema, segmentResponseSchema])
    .describe('A document with the result, or the result itself where it is JSON.'),
);

export type Link = z.infer<typeof linkSchema>;
export type Execute = z.infer<typeof executeSchema>;
export type StatusInfo = z.infer<typeof statusInfoSchema>;
