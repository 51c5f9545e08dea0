import { z } from 'zod';
import { problemSchema } from '../api-schemas.ts';
import { namedSchemas } from './named-schemas.ts';
import type { Operation, Parameter, ResponseDescription } from './route.ts';

type Json = Record<string, unknown>;

const PROBLEM_TEXT: Readonly<Record<number, string>> = {
  400: 'The request cannot be understood.',
  401: 'A key is asked for.',
  403: 'The address may not be fetched.',
  404: 'There is nothing under this address or id.',
  406: 'No format that Accept names can be given.',
  408: 'The body did not arrive in time.',
  413: 'The body or the image is too large.',
  415: 'The body or the image is of a type that is not read.',
  422: 'The request is understood, and cannot be done: a sentence, the image or a correction is at fault.',
  429: 'The service is busy; come back after `Retry-After` seconds.',
  500: 'The service failed.',
  502: 'The address gave no image.',
  503: 'The service is starting or stopping.',
  504: 'It took too long.',
  507: 'The image is larger than all images that are kept may be.',
};

const TAGS: readonly { readonly name: Operation['tag']; readonly description: string }[] = [
  { name: 'segment', description: 'Sentences about an image that is sent along.' },
  { name: 'images', description: 'Images that are kept, so that further sentences are fast.' },
  { name: 'model', description: 'What answers.' },
  { name: 'processes', description: 'OGC API - Processes - Part 1: Core 1.0.' },
  { name: 'labelling', description: 'A folder of pictures that a person labels.' },
  { name: 'service', description: 'Health, metrics, documents.' },
];

export interface DocumentOptions {
  readonly version: string;
  readonly operations: readonly Operation[];
  /** Whether keys are asked for. */
  readonly keys: boolean;
}

/** The OpenAPI 3.1 document of the service. Its schemas are JSON Schema 2020-12, made from those that check requests. */
export function openApiDocument({ version, operations, keys }: DocumentOptions): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: describeOperation(operation, keys),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'skyrefer',
      version,
      summary: 'Segments what a sentence describes in an aerial image.',
      description:
        'Ask sentences of an image that you send along (`/v1/segment`), or of one that is kept and encoded once (`/v1/images`). GIS clients drive the same through OGC API - Processes (`/processes`). Errors are problem details (RFC 9457); every answer has an `X-Request-Id`.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: TAGS.filter(({ name }) => operations.some(({ tag }) => tag === name)),
    paths,
    components: {
      schemas: componentSchemas(),
      ...(keys
        ? {
            securitySchemes: {
              bearer: { type: 'http', scheme: 'bearer' },
              apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
            },
          }
        : {}),
    },
  };
}

function describeOperation(operation: Operation, keys: boolean): Json {
  const {
    operationId,
    tag,
    summary,
    description,
    parameters = [],
    body,
    responses,
    problems = [],
  } = operation;
  const secured = keys && operation.secured;
  const statuses = [...new Set([...problems, 500, ...(secured ? [401] : [])])].sort((a, b) => a - b);
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(secured ? { security: [{ bearer: [] }, { apiKey: [] }] } : {}),
    ...(parameters.length === 0 ? {} : { parameters: parameters.map(parameterOf) }),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: Object.fromEntries(
              Object.entries(body).map(([mediaType, schema]) => [mediaType, { schema: schemaOf(schema) }]),
            ),
          },
        }
      : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(responses).map(([status, response]) => [status, responseOf(response)]),
      ),
      ...Object.fromEntries(
        statuses.map((status) => [
          String(status),
          {
            description: PROBLEM_TEXT[status] ?? 'A problem.',
            content: { 'application/problem+json': { schema: schemaOf(problemSchema) } },
          },
        ]),
      ),
    },
  };
}

const parameterOf = (parameter: Parameter): Json => ({
  name: parameter.name,
  in: parameter.in,
  required: parameter.in === 'path',
  description: parameter.description,
  schema: schemaOf(parameter.schema),
});

function responseOf({ description, content, headers }: ResponseDescription): Json {
  return {
    description,
    ...(headers
      ? {
          headers: Object.fromEntries(
            Object.entries(headers).map(([name, about]) => [
              name,
              { description: about, schema: { type: 'string' } },
            ]),
          ),
        }
      : {}),
    ...(content
      ? {
          content: Object.fromEntries(
            Object.entries(content).map(([mediaType, schema]) => [
              mediaType,
              schema ? { schema: schemaOf(schema) } : {},
            ]),
          ),
        }
      : {}),
  };
}

/** All named schemas, pointing at each other where they contain each other. */
function componentSchemas(): Record<string, Json> {
  const { schemas } = z.toJSONSchema(namedSchemas, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'input',
    unrepresentable: 'any',
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [id, withoutIdentity(schema as Json)]),
  );
}

/** A schema by its name, or where it has none, itself. */
function schemaOf(schema: z.ZodType): Json {
  const name = namedSchemas.get(schema)?.id;
  if (name !== undefined) return { $ref: `#/components/schemas/${name}` };
  return withoutIdentity(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json);
}

/** The document is where a schema lies; `$id` and `$schema` of its own would say otherwise. */
function withoutIdentity({ $id: _, $schema: __, ...schema }: Json): Json {
  return schema;
}
