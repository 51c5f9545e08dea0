import { z } from 'zod';
import { healthSchema } from '../api-schemas.ts';
import { OPENAPI_TYPE, type Operation } from '../openapi/route.ts';

/** Operations about the service itself. */

export const HEALTH: Operation = {
  method: 'get',
  path: '/healthz',
  operationId: 'getHealth',
  tag: 'service',
  summary: 'Whether the service lives',
  secured: false,
  responses: { 200: { description: 'It does.', content: { 'application/json': healthSchema } } },
};

export const READY: Operation = {
  method: 'get',
  path: '/readyz',
  operationId: 'getReadiness',
  tag: 'service',
  summary: 'Whether the service can answer: the model is loaded, and it is not stopping',
  secured: false,
  responses: { 200: { description: 'It can.', content: { 'application/json': healthSchema } } },
  problems: [503],
};

export const METRICS: Operation = {
  method: 'get',
  path: '/metrics',
  operationId: 'getMetrics',
  tag: 'service',
  summary: 'Counts for Prometheus',
  secured: true,
  responses: { 200: { description: 'Text format 0.0.4.', content: { 'text/plain': null } } },
};

const openApiOperation = (path: string, operationId: string): Operation => ({
  method: 'get',
  path,
  operationId,
  tag: 'service',
  summary: 'This document',
  secured: false,
  responses: {
    200: { description: 'OpenAPI 3.1.', content: { [OPENAPI_TYPE]: null } },
  },
});

export const OPENAPI: Operation = openApiOperation('/openapi.json', 'getOpenApi');

export const API: Operation = openApiOperation('/api', 'getApi');

export const DOCS: Operation = {
  method: 'get',
  path: '/docs',
  operationId: 'getDocs',
  tag: 'service',
  summary: 'This document for people',
  secured: false,
  responses: { 200: { description: 'A page.', content: { 'text/html': null } } },
};

export const DOCS_FILE: Operation = {
  method: 'get',
  path: '/docs/{file}',
  operationId: 'getDocsFile',
  tag: 'service',
  summary: 'Scripts and styles of that page',
  secured: false,
  parameters: [{ name: 'file', in: 'path', description: "The file's name.", schema: z.string() }],
  responses: {
    200: { description: 'The file.', content: { 'text/javascript': null, 'text/css': null } },
    304: { description: 'It did not change.' },
  },
  problems: [404],
};
