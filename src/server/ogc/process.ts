import { z } from 'zod';
import type { RequestVariables } from '../http/context.ts';
import { Problem } from '../http/problem.ts';
import type { ImageBytes } from '../inference/image-bytes.ts';
import type { JobRequest, ResultPresentation } from '../jobs/job.ts';
import type { Results } from '../outputs/answer-content.ts';

/** Until when a request is worth answering. */
export type RequestTime = Pick<RequestVariables, 'signal' | 'deadline'>;

/** An execution of a process that is found to make sense. */
export interface Execution {
  readonly request: JobRequest;
  /** Of an image that came along, which a job keeps. */
  readonly image: ImageBytes | null;
  /** Computes it at once. */
  run(request: RequestTime): Promise<Results>;
}

export interface InputDescription {
  readonly title: string;
  readonly description: string;
  readonly minOccurs: number;
  readonly maxOccurs: number;
  /** As OpenAPI 3.0 has schemas, which the standard asks for. */
  readonly schema: Readonly<Record<string, unknown>>;
}

export type OutputDescription = Pick<InputDescription, 'title' | 'description' | 'schema'>;

/** A process as OGC API - Processes offers it (OGC 18-062r2, sections 7.10 and 7.11). */
export interface OgcProcess {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly inputs: Readonly<Record<string, InputDescription>>;
  readonly outputs: Readonly<Record<string, OutputDescription>>;
  /** Bytes of an execute request. */
  readonly bodyBytes: number;
  /** What an execute request is checked by. */
  readonly executeSchema: z.ZodType;
  /** Throws a Problem 429 where a request at once would not find room in its time. */
  checkRoom(deadline: RequestVariables['deadline']): void;
  /** Reads an execute request. Throws a Problem. */
  read(body: Uint8Array): Execution;
}

/** What every execute request has, of a process with these inputs and outputs. */
export function executeEnvelope<Inputs extends z.ZodType, const Output extends string>(
  inputs: Inputs,
  outputNames: readonly Output[],
) {
  const output = z
    .object({
      format: z.object({ mediaType: z.string().optional() }).optional(),
      transmissionMode: z.enum(['value', 'reference']).optional(),
    })
    .optional();
  return z.object({
    inputs,
    outputs: z
      .strictObject(
        Object.fromEntries(outputNames.map((name) => [name, output])) as Record<Output, typeof output>,
      )
      .optional(),
    response: z.enum(['raw', 'document']).optional(),
    subscriber: z.unknown().optional(),
  });
}

/** How an execute request wants its results. Throws a Problem where it wants to be called back. */
export function presentationOf(execute: {
  readonly outputs?: Readonly<
    Record<string, { readonly transmissionMode?: 'value' | 'reference' } | undefined>
  >;
  readonly response?: 'raw' | 'document';
  readonly subscriber?: unknown;
}): ResultPresentation {
  if (execute.subscriber !== undefined) {
    throw new Problem(
      400,
      'callbacks (`subscriber`) are not done by this service; ask for the job at /jobs/{id}',
    );
  }
  return {
    response: execute.response ?? 'raw',
    outputs: Object.entries(execute.outputs ?? {}).map(([name, output]) => ({
      name,
      transmission: output?.transmissionMode ?? 'value',
    })),
  };
}

/** A schema as OpenAPI 3.0 writes it. */
export function openApi30Schema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io: 'input', target: 'openapi-3.0' });
  return plain;
}
