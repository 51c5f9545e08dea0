import type { ImageRecord } from '../api-schemas.ts';
import type { Handler, ServiceContext } from '../http/context.ts';
import { Problem } from '../http/problem.ts';
import type { ReadBodyOptions } from '../http/read-body.ts';
import { imageId, type StoredImage } from '../images/image-store.ts';
import type { Operation } from '../openapi/route.ts';
import { FORMATS, type Format, negotiateFormat } from '../outputs/formats.ts';
import { answerResponse } from '../segmentation/answer-response.ts';
import { checkSentences } from '../segmentation/check-sentences.ts';
import {
  type GivenImage,
  type Question,
  receiveImage,
  receiveQuestion,
  receiveSegment,
} from '../segmentation/request-input.ts';
import type { ServiceParts } from '../service-parts.ts';
import { ADD_IMAGE, ASK_IMAGE, DELETE_IMAGE, GET_IMAGE, GET_MODEL, SEGMENT } from './operations.ts';

/** The handlers under /v1. */
export function v1Handlers(parts: ServiceParts): readonly (readonly [Operation, Handler])[] {
  const { pool, images, limits, budget } = parts;
  const body: ReadBodyOptions = { maxBytes: limits.bodyBytes, seconds: limits.bodySeconds, budget };

  return [
    [
      SEGMENT,
      async (context) => {
        pool.queue.checkRoom();
        const received = await receiveSegment(context.req.raw, body);
        try {
          const { image, question } = received.content;
          const format = formatFor(context, question);
          check(parts, question);
          const { bytes, name } = await bytesOf(parts, image, context.var.signal);
          const result = await pool.ask(
            {
              key: null,
              image: { bytes },
              name: name ?? 'the image',
              maxPixels: limits.pixels,
              sentences: question.sentences,
              format,
              include: question.include,
            },
            { signal: context.var.signal },
          );
          return answerResponse(result, null, pool.model, name ?? 'answer');
        } finally {
          received.release();
        }
      },
    ],
    [
      ADD_IMAGE,
      async (context) => {
        pool.queue.checkRoom();
        const received = await receiveImage(context.req.raw, body);
        try {
          const { bytes, name } = await bytesOf(parts, received.content, context.var.signal);
          return await keepImage(parts, context, bytes, name);
        } finally {
          received.release();
        }
      },
    ],
    [GET_IMAGE, (context) => Response.json(imageRecord(storedImage(parts, context), 0))],
    [
      DELETE_IMAGE,
      async (context) => {
        if (!(await images.delete(context.req.param('id')!))) throw noSuchImage();
        return new Response(null, { status: 204 });
      },
    ],
    [
      ASK_IMAGE,
      async (context) => {
        pool.queue.checkRoom();
        const stored = storedImage(parts, context);
        const received = await receiveQuestion(context.req.raw, body);
        try {
          const question = received.content;
          const format = formatFor(context, question);
          check(parts, question);
          const { points, box } = question;
          const result = await pool.ask(
            {
              key: stored.id,
              image: { path: images.path(stored.id) },
              name: stored.name ?? stored.id,
              maxPixels: limits.pixels,
              sentences: question.sentences,
              format,
              include: question.include,
              ...(points || box ? { correction: { points: points ?? [], ...(box ? { box } : {}) } } : {}),
            },
            { signal: context.var.signal },
          );
          return answerResponse(result, stored.id, pool.model, stored.name ?? stored.id.slice(0, 12));
        } finally {
          received.release();
        }
      },
    ],
    [
      GET_MODEL,
      () => {
        const { name, hash, imageSize, maxTokens, scoreNote } = pool.model;
        const { bodyBytes, pixels, sentences, requestSeconds } = limits;
        return Response.json({
          ...{ name, hash, imageSize, maxTokens, scoreNote, formats: FORMATS },
          limits: { bodyBytes, pixels, sentences, requestSeconds },
        });
      },
    ],
  ];
}

function check({ limits, pool, tokenizer }: ServiceParts, question: Question): void {
  const { sentences, points, box } = question;
  checkSentences(sentences, { sentences: limits.sentences, maxTokens: pool.model.maxTokens }, tokenizer);
  if ((points || box) && sentences.length !== 1) {
    throw new Problem(422, 'points and a box correct the answer to one sentence; give that sentence alone');
  }
}

const formatFor = (context: ServiceContext, { format }: Question): Format =>
  format ?? negotiateFormat(context.req.header('accept') ?? null);

async function bytesOf(
  { fetcher }: ServiceParts,
  image: GivenImage,
  signal: AbortSignal,
): Promise<{ bytes: Uint8Array; name: string | null }> {
  if (!('url' in image)) return image;
  const { bytes } = await fetcher.download(image.url, signal);
  const name = new URL(image.url).pathname.split('/').at(-1);
  return { bytes, name: name ? decodeURIComponentSafely(name).slice(0, 200) : null };
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function keepImage(
  { pool, images, limits }: ServiceParts,
  context: ServiceContext,
  bytes: Uint8Array,
  name: string | null,
): Promise<Response> {
  const id = imageId(bytes);
  const known = images.use(id) !== undefined;
  if (!known) await images.writeBytes(id, bytes);
  const scene = {
    key: id,
    image: { path: images.path(id) },
    name: name ?? 'the image',
    maxPixels: limits.pixels,
  };
  try {
    const { width, height, encodeSeconds } = await pool.encode(scene, { signal: context.var.signal });
    const stored = images.use(id) ?? (await images.add(id, { name, width, height, bytes: bytes.byteLength }));
    return Response.json(imageRecord(stored, encodeSeconds), {
      status: known ? 200 : 201,
      headers: { location: `/v1/images/${id}` },
    });
  } catch (error) {
    if (images.use(id) === undefined) await images.delete(id);
    throw error;
  }
}

function storedImage({ images }: ServiceParts, context: ServiceContext): StoredImage {
  const stored = images.use(context.req.param('id')!);
  if (!stored) throw noSuchImage();
  return stored;
}

const noSuchImage = (): Problem =>
  new Problem(404, 'there is no such image, or its time is over; send it again with POST /v1/images');

function imageRecord(stored: StoredImage, encodeSeconds: number): ImageRecord {
  const { id, name, width, height, bytes, created, expires } = stored;
  return {
    ...{ id, name, width, height, bytes },
    created: created.toISOString(),
    expires: expires.toISOString(),
    encodeSeconds: Math.round(encodeSeconds * 1e4) / 1e4,
  };
}
