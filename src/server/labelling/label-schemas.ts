import { z } from 'zod';
import { PICTURE_STATES } from '../../label/label-progress.ts';
import { LABEL_ORDERS } from '../../label/sureness.ts';
import { answerSchema } from '../answer-schemas.ts';
import { MAX_SENTENCE_LENGTH } from '../request-schemas.ts';

/** What goes in and out of the service while it labels a folder. */

const count = z.int().nonnegative();

const pictureStatusSchema = z.object({
  number: count.describe('In the list of all pictures, from 0.'),
  name: z.string(),
  state: z.enum(PICTURE_STATES),
  sureness: z
    .number()
    .nullable()
    .describe('How sure the model is of it, 0 to 1; null where it has not looked at it.'),
  problem: z.string().nullable().describe('Why it cannot be shown.'),
});

export const labelProgressSchema = z
  .object({
    revision: count.describe('Counts changes.'),
    folder: z.string(),
    out: z.string().describe('The COCO file.'),
    order: z.enum(LABEL_ORDERS),
    sentences: z.array(z.string()).describe('Asked of every picture.'),
    total: count,
    accepted: count,
    skipped: count,
    preLabelled: count,
    queue: z.array(count).describe('Open pictures in the order in which they are to be labelled.'),
    pictures: z.array(pictureStatusSchema).describe('What changed since the revision that was asked for.'),
    notes: z.array(z.string()).describe('What cannot be labelled, and why.'),
    enough: count.describe('From so many accepted pictures on, teaching the model is worth its time.'),
    next: z.object({ finetune: z.string(), label: z.string() }).describe('Commands for the next step.'),
  })
  .describe('How far labelling is.');

const sentenceLabelSchema = z.object({
  sentence: z.string().min(1).max(MAX_SENTENCE_LENGTH),
  rle: z
    .object({ size: z.tuple([z.int().positive(), z.int().positive()]), counts: z.string() })
    .nullable()
    .describe("The mask by COCO's compressed run lengths; null: the picture does not show it."),
});

export const savedLabelsSchema = z.object({
  labels: z.array(sentenceLabelSchema).nullable().describe('Null where the picture was not accepted.'),
  answers: z
    .array(answerSchema)
    .nullable()
    .describe(
      'What the model has said to the sentences of every picture; null where it has not, or it is not kept.',
    ),
});

export const labelChangeSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('accepted'), labels: z.array(sentenceLabelSchema).max(200) }),
  z.object({ state: z.literal('skipped') }),
  z.object({ state: z.literal('open') }),
]);

export const labelSentencesSchema = z.object({
  sentences: z.array(z.string().min(1).max(MAX_SENTENCE_LENGTH)).max(200),
});

export type LabelProgressRecord = z.infer<typeof labelProgressSchema>;
export type PictureStatusRecord = z.infer<typeof pictureStatusSchema>;
export type SentenceLabelRecord = z.infer<typeof sentenceLabelSchema>;
export type LabelChangeRequest = z.infer<typeof labelChangeSchema>;
export type LabelSentencesRequest = z.infer<typeof labelSentencesSchema>;
