import { z } from 'zod';
import { problemSchema, segmentResponseSchema } from '../api-schemas.ts';
import { JOB_STATUSES } from '../jobs/job.ts';
import { named } from '../openapi/named-schemas.ts';

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
    .record(
      z.string(),
      z.union([
        z.string(),
        z.number(),
        z.array(z.unknown()),
        z.object({ value: z.unknown(), mediaType: z.string(), encoding: z.string().optional() }),
        linkSchema,
      ]),
    )
    .describe('The results of an execution by the names of the outputs.'),
);

export const jsonResultSchema = named(
  'JsonResult',
  z
    .union([resultsSchema, segmentResponseSchema])
    .describe('A document with the result, or the result itself where it is JSON.'),
);

export type StatusInfo = z.infer<typeof statusInfoSchema>;
