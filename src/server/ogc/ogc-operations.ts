import { z } from 'zod';
import type { Operation, ResponseDescription } from '../openapi/route.ts';
import { FILE_CONTENTS } from '../outputs/formats.ts';
import {
  conformanceSchema,
  jobListSchema,
  jsonResultSchema,
  landingPageSchema,
  processListSchema,
  processSchema,
  statusInfoSchema,
} from './ogc-schemas.ts';
import type { OgcProcess } from './process.ts';

/** The operations of OGC API - Processes. */

const json = (description: string, schema: z.ZodType): ResponseDescription => ({
  description,
  content: { 'application/json': schema },
});

/** A document that there is as a page as well. */
const documented = (description: string, schema: z.ZodType): ResponseDescription => ({
  description,
  content: { 'application/json': schema, 'text/html': null },
});

const processId = {
  name: 'processID',
  in: 'path',
  description: 'The process: `segment`, and `echo` where the service was started with `--conformance`.',
  schema: z.string(),
} as const;

const jobId = { name: 'jobID', in: 'path', description: 'The job.', schema: z.string() } as const;

const query = (name: string, description: string, schema: z.ZodType = z.string()) =>
  ({ name, in: 'query', description, schema }) as const;

const f = query('f', '`json` or `html`; without it, Accept decides.', z.enum(['json', 'html']));

const limit = query('limit', 'How many to list at most.', z.int().min(1).max(1000));

const result: ResponseDescription = {
  description: 'The result itself (`response: raw`), or a document with it or with where it is.',
  content: {
    'application/json': jsonResultSchema,
    ...FILE_CONTENTS,
    'multipart/related': null,
    'text/html': null,
  },
};

const byReference: ResponseDescription = {
  description: 'The result by reference.',
  headers: { Link: 'Where the result is.' },
};

export const LANDING: Operation = {
  method: 'get',
  path: '/',
  operationId: 'getLandingPage',
  tag: 'processes',
  summary: 'Landing page, or the page for people',
  description:
    'Browsers get the page; `f=json`, or an Accept header without text/html, gets the landing page.',
  secured: false,
  parameters: [f],
  responses: {
    200: { description: 'Links.', content: { 'application/json': landingPageSchema, 'text/html': null } },
  },
};

export const CONFORMANCE: Operation = {
  method: 'get',
  path: '/conformance',
  operationId: 'getConformance',
  tag: 'processes',
  summary: 'What the service conforms to',
  secured: false,
  parameters: [f],
  responses: { 200: documented('Conformance classes.', conformanceSchema) },
  problems: [400],
};

export const PROCESSES: Operation = {
  method: 'get',
  path: '/processes',
  operationId: 'getProcesses',
  tag: 'processes',
  summary: 'The processes',
  secured: true,
  parameters: [limit, f],
  responses: { 200: documented('The processes.', processListSchema) },
  problems: [400],
};

export const PROCESS: Operation = {
  method: 'get',
  path: '/processes/{processID}',
  operationId: 'getProcess',
  tag: 'processes',
  summary: 'A process with its inputs and outputs',
  secured: true,
  parameters: [processId, f],
  responses: { 200: documented('The process.', processSchema) },
  problems: [400, 404],
};

/** Of the processes that the service has. */
export const executeOperation = (processes: readonly OgcProcess[]): Operation => ({
  method: 'post',
  path: '/processes/{processID}/execution',
  operationId: 'execute',
  tag: 'processes',
  summary: 'Execute a process, at once or as a job',
  secured: true,
  parameters: [
    processId,
    {
      name: 'Prefer',
      in: 'header',
      description: '`respond-async` makes a job of it.',
      schema: z.string(),
    },
  ],
  body: { 'application/json': bodySchema(processes.map(({ executeSchema }) => executeSchema)) },
  responses: {
    200: result,
    201: {
      ...json('A job, which goes on.', statusInfoSchema),
      headers: { Location: 'The job.', 'Preference-Applied': 'What was asked for by Prefer.' },
    },
    204: byReference,
  },
  problems: [400, 403, 404, 408, 413, 415, 422, 429, 502, 503, 504],
});

const bodySchema = ([first, ...others]: readonly z.ZodType[]): z.ZodType =>
  others.length === 0 ? first! : z.union([first!, ...others]);

export const JOBS: Operation = {
  method: 'get',
  path: '/jobs',
  operationId: 'getJobs',
  tag: 'processes',
  summary: 'The jobs, newest first',
  secured: true,
  parameters: [
    limit,
    query('offset', 'Where the page begins.', z.int().min(0)),
    query('type', 'Kinds of jobs; there is only `process`.'),
    query('processID', 'Processes.'),
    query('status', 'States, separated by commas.'),
    query('datetime', 'When they were made: a time, or START/END with `..` for an open end.'),
    query('minDuration', 'Seconds that they ran at least.', z.int().min(0)),
    query('maxDuration', 'Seconds that they ran at most.', z.int().min(0)),
    f,
  ],
  responses: { 200: documented('The jobs.', jobListSchema) },
  problems: [400, 503],
};

export const JOB: Operation = {
  method: 'get',
  path: '/jobs/{jobID}',
  operationId: 'getJob',
  tag: 'processes',
  summary: "A job's state",
  secured: true,
  parameters: [jobId, f],
  responses: { 200: documented('The state.', statusInfoSchema) },
  problems: [400, 404, 503],
};

export const DISMISS: Operation = {
  method: 'delete',
  path: '/jobs/{jobID}',
  operationId: 'dismissJob',
  tag: 'processes',
  summary: 'End a job, and remove it and its result',
  secured: true,
  parameters: [jobId, f],
  responses: { 200: documented('Its last state.', statusInfoSchema) },
  problems: [400, 404, 503],
};

export const RESULTS: Operation = {
  method: 'get',
  path: '/jobs/{jobID}/results',
  operationId: 'getResults',
  tag: 'processes',
  summary: "A job's results",
  description: 'As its execution asked for them. A job that failed gives its problem here.',
  secured: true,
  parameters: [jobId, f],
  responses: { 200: result, 204: byReference },
  problems: [400, 404, 413, 415, 422, 502, 503, 504],
};

export const RESULT: Operation = {
  method: 'get',
  path: '/jobs/{jobID}/results/{outputID}',
  operationId: 'getResult',
  tag: 'processes',
  summary: 'An output of a job, raw: what references point to',
  secured: true,
  parameters: [
    jobId,
    { name: 'outputID', in: 'path', description: 'The output: `result` of `segment`.', schema: z.string() },
  ],
  responses: { 200: result },
  problems: [404, 503],
};
