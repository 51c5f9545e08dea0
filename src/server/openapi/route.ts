import type { z } from 'zod';

/** The media type of the OpenAPI document. */
export const OPENAPI_TYPE = 'application/vnd.oai.openapi+json;version=3.1';

/** One operation of the service, as the OpenAPI document shows it. */
export interface Operation {
  readonly method: 'get' | 'post' | 'delete' | 'head';
  /** As OpenAPI writes it: `/v1/images/{id}`. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: 'segment' | 'images' | 'model' | 'processes' | 'labelling' | 'service';
  readonly summary: string;
  readonly description?: string;
  /** Whether a key is asked for where the service has keys. */
  readonly secured: boolean;
  readonly parameters?: readonly Parameter[];
  /** Schemas by media type. */
  readonly body?: Readonly<Record<string, z.ZodType>>;
  readonly responses: Readonly<Record<number, ResponseDescription>>;
  /** Statuses of problems that it may give, besides those that every operation may. */
  readonly problems?: readonly number[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly description: string;
  readonly schema: z.ZodType;
}

export interface ResponseDescription {
  readonly description: string;
  /** By media type: a schema, or null for bytes. */
  readonly content?: Readonly<Record<string, z.ZodType | null>>;
  readonly headers?: Readonly<Record<string, string>>;
}
