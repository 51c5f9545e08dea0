import type { ImageRecord } from '../api-schemas.ts';
import { fetchForPage } from '../fetching/fetch-for-page.ts';
import { openRemoteImage, type RemoteImage } from '../fetching/remote-image.ts';
import type { Handler, ServiceContext } from '../http/context.ts';
import { prefersAsync } from '../http/prefer.ts';
import { Problem } from '../http/problem.ts';
import type { ReadBodyOptions } from '../http/read-body.ts';
import { addressId, imageId, keyOfImage, type StoredImage } from '../images/image-store.ts';
import { SharedWork } from '../images/shared-work.ts';
import type { PoolRequest, TaskOptions } from '../inference/inference-pool.ts';
import { checkOptions } from '../inference/question-options.ts';
import type { JobRequest } from '../jobs/job.ts';
import { acceptedJob } from '../ogc/documents.ts';
import { baseOf } from '../ogc/ogc-handlers.ts';
import type { Operation } from '../openapi/route.ts';
import { FORMATS, negotiateFormat } from '../outputs/formats.ts';
import { answerResponse } from '../requests/answer-response.ts';
import { checkSentences } from '../requests/check-sentences.ts';
import {
  type GivenImage,
  type Question,
  receiveImage,
  receiveQuestion,
  receiveSegment,
} from '../requests/request-input.ts';
import type { ServiceParts } from '../service-parts.ts';
import {
  ADD_IMAGE,
  ASK_IMAGE,
  DELETE_IMAGE,
  FETCH_FOR_PAGE,
  GET_IMAGE,
  GET_MODEL,
  SEGMENT,
} from './operations.ts';

/** The handlers under /v1. */
export function v1Handlers(parts: ServiceParts): readonly (readonly [Operation, Handler])[] {
  const { pool, images, limits, budget } = parts;
  const uploads = new SharedWork<Upload>();
  const body: ReadBodyOptions = { maxBytes: limits.bodyBytes, seconds: limits.bodySeconds, budget };

  return [
    [
      SEGMENT,
      async (context) => {
        const later = prefersAsync(context);
        if (!later) pool.checkRoom(context.var.deadline);
        const received = await receiveSegment(context.req.raw, body);
        try {
          const { image, question } = received.content;
          const task = taskOf(parts, context, question);
          if (later) return await submitJob(parts, context, task, image);
          const { name, ...bytes } = await fetched(parts, image, context.var.signal);
          const { signal, deadline } = context.var;
          const result = await pool.ask(
            { ...task, key: null, image: bytes, name: name ?? 'the image', maxPixels: limits.pixels },
            { signal, deadline },
          );
          return answerResponse(result, null, name ?? 'answer');
        } finally {
          received.release();
        }
      },
    ],
    [
      ADD_IMAGE,
      async (context) => {
        pool.checkRoom(context.var.deadline);
        const received = await receiveImage(context.req.raw, body);
        try {
          return await keepImage(
            parts,
            context,
            uploads,
            await fetched(parts, received.content, context.var.signal),
          );
        } finally {
          received.release();
        }
      },
    ],
    [GET_IMAGE, (context) => Response.json(imageRecord(storedImage(parts, context), idOf(context), 0))],
    [
      DELETE_IMAGE,
      async (context) => {
        if (!(await images.delete(keyOfImage(idOf(context), context.var.owner)))) throw noSuchImage();
        return new Response(null, { status: 204 });
      },
    ],
    [
      ASK_IMAGE,
      async (context) => {
        const later = prefersAsync(context);
        if (!later) pool.checkRoom(context.var.deadline);
        const stored = storedImage(parts, context);
        return images.hold(stored.id, async () => {
          const received = await receiveQuestion(context.req.raw, body);
          try {
            const task = taskOf(parts, context, received.content);
            const image = stored.url ? { url: stored.url } : { path: images.path(stored.id) };
            const id = idOf(context);
            const name = stored.name ?? id;
            if (later)
              return await submitJob(parts, context, task, { ...image, name }, { id, key: stored.id });
            const { signal, deadline } = context.var;
            const result = await pool.ask(
              { ...task, key: stored.id, image, name, maxPixels: limits.pixels },
              { signal, deadline },
            );
            return answerResponse(result, id, stored.name ?? id.slice(0, 12));
          } finally {
            received.release();
          }
        });
      },
    ],
    [FETCH_FOR_PAGE, fetchForPage(parts.fetcher)],
    [
      GET_MODEL,
      () => {
        const { name, hash, imageSize, largerImageSize, maxTokens } = pool.model;
        const { scoreNote, vocabulary, unsureBelow } = pool.model;
        const { bodyBytes, pixels, rasterPixels, sentences, requestSeconds } = limits;
        return Response.json({
          ...{ name, hash, imageSize, largerImageSize, maxTokens, scoreNote, vocabulary, unsureBelow },
          formats: FORMATS,
          limits: { bodyBytes, pixels, rasterPixels, sentences, requestSeconds },
        });
      },
    ],
  ];
}

type Task = Pick<PoolRequest, 'sentences' | 'format' | 'include' | 'options' | 'correction'>;

/** A question as the pool takes it. Throws where it makes no sense, before anything is fetched or computed. */
function taskOf(
  { limits, pool, tokenizer }: ServiceParts,
  context: ServiceContext,
  question: Question,
): Task {
  const { sentences, include, options } = question;
  const format = question.format ?? negotiateFormat(context.req.header('accept') ?? null);
  checkSentences(sentences, { sentences: limits.sentences, maxTokens: pool.model.maxTokens }, tokenizer);
  const correction = correctionOf(question);
  checkOptions(sentences, options, correction);
  return { sentences, format, include, options, ...(correction ? { correction } : {}) };
}

function correctionOf({ points, box, start }: Question): Task['correction'] {
  if (!points && !box && !start) return undefined;
  return { points: points ?? [], ...(box ? { box } : {}), ...(start ? { start } : {}) };
}

/** Leaves a question to a job. */
async function submitJob(
  parts: ServiceParts,
  context: ServiceContext,
  task: Task,
  image: GivenImage | { readonly path: string; readonly name: string },
  kept?: { readonly id: string; readonly key: string },
): Promise<Response> {
  if ('url' in image) parts.fetcher.check(image.url);
  const request: JobRequest = {
    ...task,
    process: 'segment',
    name: 'name' in image ? image.name : null,
    url: 'url' in image ? image.url : null,
    ...(kept ? { imageId: kept.id, imageKey: kept.key } : {}),
    response: 'raw',
    outputs: [],
  };
  const job = await parts.jobs.submit(request, context.var.owner, 'url' in image ? null : image);
  return acceptedJob(job, baseOf(parts, context));
}

/** What a client gave, or the file that its address leads to, unless that is left there. */
async function fetched(
  { fetcher }: ServiceParts,
  image: GivenImage,
  signal: AbortSignal,
): Promise<RemoteImage> {
  return 'url' in image ? openRemoteImage(fetcher, image.url, signal) : image;
}

interface Upload {
  readonly stored: StoredImage;
  readonly encodeSeconds: number;
  /** Whether it was kept before. */
  readonly known: boolean;
}

/** Keeps an image. The same one sent by many at once is written and encoded once. */
async function keepImage(
  parts: ServiceParts,
  context: ServiceContext,
  uploads: SharedWork<Upload>,
  given: RemoteImage,
): Promise<Response> {
  const { images } = parts;
  const { deadline, signal } = context.var;
  const id = 'bytes' in given ? imageId(given.bytes) : addressId(given.url, given.version);
  const key = keyOfImage(id, context.var.owner);
  const { result, own } = await uploads.run(key, signal, (anybody) =>
    images.hold(key, () => upload(parts, { id, key }, given, { deadline, signal: anybody })),
  );
  const { stored, encodeSeconds, known } = result;
  return Response.json(imageRecord(stored, id, own ? encodeSeconds : 0), {
    status: own && !known ? 201 : 200,
    headers: { location: `/v1/images/${id}` },
  });
}

async function upload(
  { pool, images, limits }: ServiceParts,
  { id, key }: { readonly id: string; readonly key: string },
  given: RemoteImage,
  options: TaskOptions,
): Promise<Upload> {
  const kept = images.use(key);
  if (!kept && 'bytes' in given) await images.writeBytes(key, given.bytes);
  const { name } = given;
  const image = 'bytes' in given ? { path: images.path(key) } : { url: given.url };
  const called = kept?.name ?? name ?? id; // as questions about it call it
  const request = { key, image, name: called, maxPixels: limits.pixels };
  const { width, height, encodeSeconds, searched } = await pool.encode(request, options);
  const [bytes, url] = 'bytes' in given ? [given.bytes.byteLength, null] : [given.size, given.url];
  const stored = images.use(key) ?? (await images.add(key, { name, width, height, bytes, url, searched }));
  return { stored, encodeSeconds, known: kept !== undefined };
}

function storedImage({ images }: ServiceParts, context: ServiceContext): StoredImage {
  const stored = images.use(keyOfImage(idOf(context), context.var.owner));
  if (!stored) throw noSuchImage();
  return stored;
}

const idOf = (context: ServiceContext): string => context.req.param('id')!;

const noSuchImage = (): Problem =>
  new Problem(404, 'there is no such image, or its time is over; send it again with POST /v1/images');

function imageRecord(stored: StoredImage, id: string, encodeSeconds: number): ImageRecord {
  const { name, width, height, bytes, searched, created, expires } = stored;
  return {
    ...{ id, name, width, height, bytes },
    created: created.toISOString(),
    expires: expires.toISOString(),
    encodeSeconds: Math.round(encodeSeconds * 1e4) / 1e4,
    searched,
  };
}
