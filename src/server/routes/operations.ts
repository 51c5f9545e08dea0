import { z } from 'zod';
import {
  furtherRequestSchema,
  imageFormSchema,
  imageRequestSchema,
  imageSchema,
  modelSchema,
  segmentFormSchema,
  segmentRequestSchema,
  segmentResponseSchema,
} from '../api-schemas.ts';
import { statusInfoSchema } from '../ogc/ogc-schemas.ts';
import type { Operation, ResponseDescription } from '../openapi/route.ts';
import { FILE_CONTENTS, FORMAT_DESCRIPTIONS } from '../outputs/formats.ts';

/** The operations under /v1. */

const answers: ResponseDescription = {
  description:
    'The answers, in the format that `format` names, else the one that Accept prefers, else JSON. Masks of several sentences come as a ZIP.',
  content: { 'application/json': segmentResponseSchema, ...FILE_CONTENTS },
};

const job: ResponseDescription = {
  description: 'With `Prefer: respond-async`: a job, whose results `/jobs/{jobID}/results` has later.',
  content: { 'application/json': statusInfoSchema },
  headers: { Location: 'The job.', 'Preference-Applied': 'respond-async' },
};

const preferParameter = {
  name: 'Prefer',
  in: 'header',
  description: '`respond-async` makes a job of it, as large images need, which are searched for minutes.',
  schema: z.string(),
} as const;

const acceptParameter = {
  name: 'Accept',
  in: 'header',
  description: `Decides about the format where \`format\` does not: ${Object.values(FORMAT_DESCRIPTIONS)
    .filter(({ format }) => format !== 'overlay')
    .map(({ mediaType }) => `\`${mediaType}\``)
    .join(', ')}.`,
  schema: z.string(),
} as const;

const idParameter = {
  name: 'id',
  in: 'path',
  description: "The image's id: the sha256 of its bytes.",
  schema: z.string().regex(/^[0-9a-f]{64}$/),
} as const;

const file = z.string().meta({ contentMediaType: 'application/octet-stream' });

export const SEGMENT: Operation = {
  method: 'post',
  path: '/v1/segment',
  operationId: 'segment',
  tag: 'segment',
  summary: 'Find what sentences describe in an image that is sent along',
  description:
    'Images larger than three views of the model are searched in windows. Nothing is kept. For several rounds about one image, keep it with `POST /v1/images`.',
  secured: true,
  parameters: [acceptParameter, preferParameter],
  body: { 'application/json': segmentRequestSchema, 'multipart/form-data': segmentFormSchema },
  responses: { 200: answers, 201: job },
  problems: [400, 403, 406, 408, 413, 415, 422, 429, 502, 503, 504],
};

export const ADD_IMAGE: Operation = {
  method: 'post',
  path: '/v1/images',
  operationId: 'addImage',
  tag: 'images',
  summary: 'Keep and encode an image',
  description: 'The same bytes give the same id, and are kept and encoded once.',
  secured: true,
  body: {
    'application/json': imageRequestSchema,
    'multipart/form-data': imageFormSchema,
    'application/octet-stream': file,
  },
  responses: {
    200: { description: 'It was kept before.', content: { 'application/json': imageSchema } },
    201: {
      description: 'It is kept from now on.',
      content: { 'application/json': imageSchema },
      headers: { Location: 'The image.' },
    },
  },
  problems: [400, 403, 408, 413, 415, 422, 429, 502, 503, 504, 507],
};

export const GET_IMAGE: Operation = {
  method: 'get',
  path: '/v1/images/{id}',
  operationId: 'getImage',
  tag: 'images',
  summary: 'What is known of a kept image',
  secured: true,
  parameters: [idParameter],
  responses: { 200: { description: 'The image.', content: { 'application/json': imageSchema } } },
  problems: [404],
};

export const DELETE_IMAGE: Operation = {
  method: 'delete',
  path: '/v1/images/{id}',
  operationId: 'deleteImage',
  tag: 'images',
  summary: 'Remove a kept image',
  secured: true,
  parameters: [idParameter],
  responses: { 204: { description: 'It is gone.' } },
  problems: [404],
};

export const ASK_IMAGE: Operation = {
  method: 'post',
  path: '/v1/images/{id}/segment',
  operationId: 'segmentImage',
  tag: 'images',
  summary: 'Find what sentences describe in a kept image, or correct an answer',
  description:
    'The image is encoded already, which makes this fast. `points` and `box` correct the answer to the one sentence that is given.',
  secured: true,
  parameters: [idParameter, acceptParameter, preferParameter],
  body: { 'application/json': furtherRequestSchema },
  responses: { 200: answers, 201: job },
  problems: [400, 403, 404, 406, 408, 413, 415, 422, 429, 502, 503, 504],
};

export const FETCH_FOR_PAGE: Operation = {
  method: 'get',
  path: '/v1/fetch',
  operationId: 'fetchForPage',
  tag: 'images',
  summary: 'A file of another host, for the page of this service',
  description:
    'Only addresses that the service is started to fetch (`--allow-url`), and only for its own page, which needs it of hosts that do not let other pages read their files. The status is that of the other host; requests for ranges are passed on.',
  secured: true,
  parameters: [
    { name: 'url', in: 'query', description: 'Address of the file.', schema: z.string() },
    { name: 'Range', in: 'header', description: 'Part of the file.', schema: z.string() },
  ],
  responses: {
    200: { description: 'The file.', content: { 'application/octet-stream': null } },
    206: { description: 'The part.', content: { 'application/octet-stream': null } },
  },
  problems: [400, 403, 413, 502, 504],
};

export const GET_MODEL: Operation = {
  method: 'get',
  path: '/v1/model',
  operationId: 'getModel',
  tag: 'model',
  summary: 'The model that answers, and what may be asked of it',
  secured: true,
  responses: { 200: { description: 'The model.', content: { 'application/json': modelSchema } } },
};
