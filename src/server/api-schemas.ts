import { z } from 'zod';
import type { AnswerRecord } from '../answers/index.ts';
import { aspectNames } from '../language/index.ts';
import { answerSchema } from './answer-schemas.ts';
import { named } from './openapi/named-schemas.ts';
import { formatSchema } from './request-schemas.ts';

/** What goes in and out of the service under /v1, as schemas: requests are checked by them, and OpenAPI shows them. */

export * from './answer-schemas.ts';
export * from './request-schemas.ts';

export const segmentResponseSchema = named(
  'SegmentResponse',
  z
    .object({
      imageId: z.string().nullable().describe('Of a kept image.'),
      answers: z.array(answerSchema),
    })
    .describe('Answers in the order of the sentences.'),
);

export const imageSchema = named(
  'Image',
  z
    .object({
      id: z
        .string()
        .describe(
          "The sha256 of the file's bytes; of a file that is read from its address, of address and version.",
        ),
      name: z.string().nullable(),
      width: z.int(),
      height: z.int(),
      bytes: z.int().describe('Of the file.'),
      created: z.iso.datetime(),
      expires: z.iso.datetime().describe('Moves on with every use.'),
      encodeSeconds: z
        .number()
        .describe(
          '0 where it was encoded before, and where it is encoded window by window when it is asked about.',
        ),
      searched: z
        .boolean()
        .describe('Whether it is larger than three views of the model, so that it is searched in windows.'),
    })
    .describe('An image that the service keeps.'),
);

export const modelSchema = named(
  'Model',
  z
    .object({
      name: z.string(),
      hash: z.string().describe("First 16 hexadecimal digits of the sha256 over the model's files."),
      imageSize: z.int().describe('Rows and columns that images are resized to.'),
      largerImageSize: z
        .int()
        .nullable()
        .describe('The same of images in one view that are larger than imageSize; null: no other.'),
      maxTokens: z.int().describe('Longest sentence in tokens, special ones included.'),
      scoreNote: z.string().describe('What `score` means for this model.'),
      unsureBelow: z
        .number()
        .nullable()
        .describe('Of answers with a lower score more are wrong than right; null: not measured.'),
      vocabulary: z
        .object({
          categories: z
            .array(
              z.object({
                name: z.string(),
                words: z.array(z.string()).readonly().optional(),
                drawnOnly: z.boolean().optional().describe('Taught from drawn pictures alone.'),
                measured: z
                  .object({ gIoU: z.number(), samples: z.int(), on: z.string() })
                  .optional()
                  .describe('How well it was measured, and on what.'),
              }),
            )
            .readonly(),
          aspects: z.array(z.enum(aspectNames)).readonly(),
        })
        .describe('What the model knows: categories, and what it understands of a sentence besides.'),
      formats: z.array(formatSchema),
      limits: z.object({
        bodyBytes: z.int(),
        pixels: z.int(),
        rasterPixels: z.int(),
        sentences: z.int(),
        requestSeconds: z.number(),
      }),
    })
    .describe('The model that answers, and what may be asked of it.'),
);

export const problemSchema = named(
  'Problem',
  z
    .object({
      type: z.string(),
      title: z.string(),
      status: z.int(),
      detail: z.string().describe('What was wrong, and what to do.'),
      instance: z.string().optional().describe('The request, as the log calls it.'),
      errors: z
        .array(z.object({ pointer: z.string(), detail: z.string() }))
        .optional()
        .describe('Where the body does not fit its schema.'),
    })
    .describe('Problem details (RFC 9457).'),
);

export const healthSchema = named(
  'Health',
  z.object({ status: z.string() }).describe('Whether the service lives, or is ready.'),
);

export type { AnswerRecord };
/** Answers in the order of the sentences. */
export interface SegmentResponse {
  readonly imageId: string | null;
  readonly answers: readonly AnswerRecord[];
}
export type ImageRecord = z.infer<typeof imageSchema>;
export type ModelRecord = z.infer<typeof modelSchema>;
