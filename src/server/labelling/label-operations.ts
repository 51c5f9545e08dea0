import { z } from 'zod';
import type { Operation } from '../openapi/route.ts';
import {
  labelChangeSchema,
  labelProgressSchema,
  labelSentencesSchema,
  savedLabelsSchema,
} from './label-schemas.ts';

/** The operations of `skyrefer label`: there where a folder is labelled, and only there. */

const numberParameter = {
  name: 'number',
  in: 'path',
  description: 'Of the picture, in the list of all.',
  schema: z.int().nonnegative(),
} as const;

const progress = {
  200: { description: 'How far labelling is.', content: { 'application/json': labelProgressSchema } },
} as const;

export const LABEL_PROGRESS: Operation = {
  method: 'get',
  path: '/v1/labelling',
  operationId: 'getLabelProgress',
  tag: 'labelling',
  summary: 'How far labelling is, at once or when something has changed',
  secured: true,
  parameters: [
    {
      name: 'since',
      in: 'query',
      description:
        'A revision that is known: waits up to 20 seconds for a newer one. Without it, the answer comes at once.',
      schema: z.int().nonnegative(),
    },
  ],
  responses: progress,
  problems: [400],
};

export const LABEL_SENTENCES: Operation = {
  method: 'post',
  path: '/v1/labelling/sentences',
  operationId: 'setLabelSentences',
  tag: 'labelling',
  summary: 'Which sentences are asked of every picture',
  secured: true,
  body: { 'application/json': labelSentencesSchema },
  responses: progress,
  problems: [400, 413, 415, 422, 507],
};

export const SAVED_LABELS: Operation = {
  method: 'get',
  path: '/v1/labelling/pictures/{number}',
  operationId: 'getLabels',
  tag: 'labelling',
  summary: 'What was accepted of a picture',
  secured: true,
  parameters: [numberParameter],
  responses: { 200: { description: 'It.', content: { 'application/json': savedLabelsSchema } } },
  problems: [404],
};

export const CHANGE_LABEL: Operation = {
  method: 'post',
  path: '/v1/labelling/pictures/{number}',
  operationId: 'changeLabels',
  tag: 'labelling',
  summary:
    'Accept what is said of a picture, skip it, or take that back; it is on the disk when this is answered',
  secured: true,
  parameters: [numberParameter],
  body: { 'application/json': labelChangeSchema },
  responses: progress,
  problems: [400, 404, 413, 415, 422, 507],
};

export const PICTURE_FILE: Operation = {
  method: 'get',
  path: '/v1/labelling/pictures/{number}/{name}',
  operationId: 'getPictureFile',
  tag: 'labelling',
  summary: "A picture's file, under any name",
  secured: true,
  parameters: [
    numberParameter,
    { name: 'name', in: 'path', description: 'What it is called.', schema: z.string() },
  ],
  responses: { 200: { description: 'The file.', content: { 'application/octet-stream': null } } },
  problems: [404, 422],
};
