import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { ENOUGH_TO_TEACH } from '../../label/next-step.ts';
import type { Labelling } from '../../label/node.ts';
import type { Handler, ServiceContext } from '../http/context.ts';
import { Problem } from '../http/problem.ts';
import { readBody } from '../http/read-body.ts';
import type { Operation } from '../openapi/route.ts';
import { checkSentences } from '../requests/check-sentences.ts';
import { parseJson } from '../requests/request-input.ts';
import type { ServiceParts } from '../service-parts.ts';
import {
  CHANGE_LABEL,
  LABEL_PROGRESS,
  LABEL_SENTENCES,
  PICTURE_FILE,
  SAVED_LABELS,
} from './label-operations.ts';
import { type LabelProgressRecord, labelChangeSchema, labelSentencesSchema } from './label-schemas.ts';
import type { LabellingPart } from './labelling-part.ts';

/** Longer than any mask's run lengths. */
const LONGEST_TEXT = 2 ** 24;
/** Milliseconds that a page waits for news; then it asks again. */
const NEWS = 20_000;

/** The handlers of labelling a folder. */
export function labelHandlers(
  parts: ServiceParts,
  { labelling, nextStep }: LabellingPart,
): readonly (readonly [Operation, Handler])[] {
  const progress = (since = 0) => {
    const { folder, out, notes } = labelling;
    const { sentences, queue, pictures, ...counts } = labelling.progress(since);
    const record: LabelProgressRecord = {
      ...{ folder, out, notes: [...notes], enough: ENOUGH_TO_TEACH, next: nextStep() },
      ...{ ...counts, sentences: [...sentences], queue: [...queue], pictures: [...pictures] },
    };
    return Response.json(record, { headers: { 'cache-control': 'no-store' } });
  };
  return [
    [
      LABEL_PROGRESS,
      async (context) => {
        const since = context.req.query('since');
        if (since === undefined) return progress();
        if (!/^\d{1,15}$/.test(since)) throw new Problem(400, `'since' is no revision; give a whole number`);
        await labelling.changedSince(Number(since), NEWS, context.var.signal);
        return progress(Number(since));
      },
    ],
    [
      LABEL_SENTENCES,
      async (context) => {
        const { sentences } = await bodyOf(parts, context, labelSentencesSchema);
        checkSentences(
          sentences,
          { sentences: Number.POSITIVE_INFINITY, maxTokens: parts.pool.model.maxTokens },
          parts.tokenizer,
        );
        await labelling.ask(sentences);
        return progress();
      },
    ],
    [
      SAVED_LABELS,
      (context) => {
        const number = numberOf(labelling, context);
        return Response.json(
          { labels: labelling.labelsOf(number), answers: labelling.answersOf(number) },
          { headers: { 'cache-control': 'no-store' } },
        );
      },
    ],
    [
      CHANGE_LABEL,
      async (context) => {
        const number = numberOf(labelling, context);
        const change = await bodyOf(parts, context, labelChangeSchema);
        switch (change.state) {
          case 'accepted':
            await labelling.accept(number, change.labels);
            break;
          case 'skipped':
            await labelling.skip(number);
            break;
          case 'open':
            await labelling.reopen(number);
        }
        return progress();
      },
    ],
    [
      PICTURE_FILE,
      async (context) => {
        const bytes = await readFile(await labelling.fileOf(numberOf(labelling, context)));
        return new Response(bytes as Uint8Array<ArrayBuffer>, {
          headers: { 'content-type': 'application/octet-stream', 'cache-control': 'no-store' },
        });
      },
    ],
  ];
}

function numberOf(labelling: Labelling, context: ServiceContext): number {
  const text = context.req.param('number')!;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  if (!labelling.picture(number))
    throw new Problem(404, `there is no picture ${text.slice(0, 20)} in the list`);
  return number;
}

async function bodyOf<Schema extends z.ZodType>(
  { limits, budget }: ServiceParts,
  context: ServiceContext,
  schema: Schema,
): Promise<z.output<Schema>> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/json\b/i.test(type)) throw new Problem(415, 'send JSON, as application/json');
  const { bodyBytes, bodySeconds } = limits;
  const body = await readBody(context.req.raw, { maxBytes: bodyBytes, seconds: bodySeconds, budget });
  try {
    return parseJson(body, schema, { maxBytes: LONGEST_TEXT, longText: LONGEST_TEXT }).data;
  } finally {
    body.release();
  }
}
