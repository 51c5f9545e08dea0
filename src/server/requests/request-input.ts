import type { z } from 'zod';
import type { RecordPart } from '../../answers/index.ts';
import {
  type FurtherRequest,
  formatSchema,
  furtherRequestSchema,
  type ImageReference,
  imageRequestSchema,
  includeSchema,
  QUESTION_OPTIONS,
  type QuestionOptions,
  type SegmentRequest,
  segmentRequestSchema,
} from '../api-schemas.ts';
import { Problem } from '../http/problem.ts';
import { type Body, type ReadBodyOptions, readBody } from '../http/read-body.ts';
import { shortened } from '../http/shortened.ts';
import type { Format } from '../outputs/formats.ts';
import { readForm } from './form-body.ts';
import { formOptions } from './form-options.ts';
import { decodeBase64, type JsonBody, type JsonLimits, readJson } from './json-body.ts';

/** An image as a request gives it. */
export type GivenImage =
  | { readonly bytes: Uint8Array; readonly name: string | null }
  | { readonly url: string };

/** What a request asks about an image. */
export interface Question {
  readonly sentences: readonly string[];
  /** Null: the Accept header decides. */
  readonly format: Format | null;
  readonly include: readonly RecordPart[];
  readonly options: QuestionOptions;
  readonly points?: FurtherRequest['points'];
  readonly box?: FurtherRequest['box'];
  readonly start?: FurtherRequest['start'];
}

export interface Received<Content> {
  readonly content: Content;
  /** Gives the body's bytes back to the budget. */
  release(): void;
}

/** Where the JSON of a request has its image. */
const IMAGE_FILE: JsonLimits = { files: ['/image/base64'] };
/** Where a question has a mask's logits. */
const START_FILE: JsonLimits = { files: ['/start/data'] };
/** Problems that are told of one request. */
const MOST_ERRORS = 20;

const JSON_OR_FORM = 'send application/json or multipart/form-data, as the OpenAPI document says';

/** Reads `POST /v1/segment`. Throws a Problem. */
export function receiveSegment(
  request: Request,
  options: ReadBodyOptions,
): Promise<Received<{ image: GivenImage; question: Question }>> {
  return receive(request, options, ['json', 'form'], async (body, kind) => {
    if (kind === 'form') {
      const form = await parseForm(request, body);
      return { image: await formImage(form), question: formQuestion(form) };
    }
    const { data, files } = parseJson(body, segmentRequestSchema, IMAGE_FILE);
    return { image: givenImage(data.image, files), question: jsonQuestion(data) };
  });
}

/** Reads `POST /v1/images`: JSON, a form, or the file itself. Throws a Problem. */
export function receiveImage(request: Request, options: ReadBodyOptions): Promise<Received<GivenImage>> {
  return receive(request, options, ['json', 'form', 'file'], async (body, kind) => {
    if (kind === 'form') return formImage(await parseForm(request, body));
    if (kind === 'file') return { bytes: body.bytes, name: null };
    const { data, files } = parseJson(body, imageRequestSchema, IMAGE_FILE);
    return givenImage(data.image, files);
  });
}

/** Reads `POST /v1/images/{id}/segment`. Throws a Problem. */
export function receiveQuestion(request: Request, options: ReadBodyOptions): Promise<Received<Question>> {
  return receive(request, options, ['json', 'form'], async (body, kind) => {
    if (kind === 'form') return formQuestion(await parseForm(request, body));
    const { data: value, files } = parseJson(body, furtherRequestSchema, START_FILE);
    const { points, box } = value;
    const start = givenStart(value.start, files);
    return {
      ...jsonQuestion(value),
      ...(points ? { points } : {}),
      ...(box ? { box } : {}),
      ...(start ? { start } : {}),
    };
  });
}

type Kind = 'json' | 'form' | 'file';

/** Decides by the content type before anything is received. */
async function receive<Content>(
  request: Request,
  options: ReadBodyOptions,
  kinds: readonly Kind[],
  parse: (body: Body, kind: Kind) => Promise<Content>,
): Promise<Received<Content>> {
  const kind = kindOf(request.headers.get('content-type'));
  if (kind === null || !kinds.includes(kind)) {
    const given = request.headers.get('content-type');
    throw new Problem(
      415,
      `${given ? `a body of type '${shortened(given, 80)}' is not read here` : 'the body has no Content-Type'}; ${JSON_OR_FORM}`,
    );
  }
  const body = await readBody(request, options);
  try {
    return { content: await parse(body, kind), release: () => body.release() };
  } catch (error) {
    body.release();
    throw error;
  }
}

function kindOf(contentType: string | null): Kind | null {
  const [type = ''] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase());
  if (type === 'application/json' || type.endsWith('+json')) return 'json';
  if (type === 'multipart/form-data') return 'form';
  return type.startsWith('image/') || type === 'application/octet-stream' ? 'file' : null;
}

/** A JSON body by its schema, and its files. Throws a Problem 400 that says where it does not fit, or 413. */
export function parseJson<Schema extends z.ZodType>(
  { bytes }: Pick<Body, 'bytes'>,
  schema: Schema,
  limits: JsonLimits = {},
): { readonly data: z.output<Schema>; readonly files: JsonBody['files'] } {
  const { value, files } = readJson(bytes, limits);
  const parsed = schema.safeParse(value);
  if (parsed.success) return { data: parsed.data, files };
  throw misfit(parsed.error);
}

function misfit(error: z.ZodError): Problem {
  const errors = error.issues.slice(0, MOST_ERRORS).map(({ path, message }) => ({
    pointer: shortened(
      path.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join(''),
    ),
    detail: shortened(message),
  }));
  const [first] = errors;
  const where = first?.pointer ? `at ${first.pointer}: ` : '';
  return new Problem(
    400,
    `the body does not fit its schema: ${where}${first?.detail ?? 'unknown'}; the OpenAPI document has the schema`,
    { errors },
  );
}

function givenImage(source: ImageReference, files: JsonBody['files']): GivenImage {
  if ('url' in source) return source;
  return { bytes: decodeBase64(files.get(source.base64) ?? source.base64), name: source.name ?? null };
}

/** With the text of the logits, which was left as bytes where it is long. */
function givenStart(start: FurtherRequest['start'], files: JsonBody['files']): FurtherRequest['start'] {
  if (!start || start === 'nothing') return start;
  const text = files.get(start.data);
  return text ? { ...start, data: Buffer.from(text).toString('latin1') } : start;
}

/** What a JSON body asks; what it says of the image, points and a box is not looked at. */
function jsonQuestion(value: SegmentRequest | FurtherRequest): Question {
  const { sentence, sentences = [], format = null, include = [] } = value;
  return {
    sentences: [...(sentence === undefined ? [] : [sentence]), ...sentences],
    format,
    include,
    options: pickOptions(value),
  };
}

/** The options that were given, of a body that has them beside other things. */
export function pickOptions(value: QuestionOptions): QuestionOptions {
  return Object.fromEntries(
    QUESTION_OPTIONS.flatMap((name) => (value[name] === undefined ? [] : [[name, value[name]]])),
  );
}

const parseForm = (request: Request, { bytes }: Body): Promise<FormData> =>
  readForm(bytes, request.headers.get('content-type')!);

async function formImage(form: FormData): Promise<GivenImage> {
  const image = form.get('image');
  const url = form.get('url');
  if (image !== null && url !== null) {
    throw new Problem(400, "the form has both 'image' and 'url'; send one of them");
  }
  if (typeof url === 'string') return { url };
  if (image === null)
    throw new Problem(400, "the form has no image; add a file as 'image', or an address as 'url'");
  if (typeof image === 'string') {
    throw new Problem(400, "'image' is text, not a file; with curl, write -F image=@FILE");
  }
  const name = image.name === '' || image.name === 'blob' ? null : image.name.slice(0, 200);
  return { bytes: new Uint8Array(await image.arrayBuffer()), name };
}

function formQuestion(form: FormData): Question {
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
  const field = <Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema>[] =>
    texts(name)
      .flatMap((text) => text.split(',', MOST_ERRORS))
      .map((text) => {
        const parsed = schema.safeParse(text.trim());
        if (parsed.success) return parsed.data;
        throw new Problem(
          400,
          `'${name}' is '${shortened(text, 80)}': ${parsed.error.issues[0]?.message ?? 'not known'}`,
        );
      });
  return {
    sentences: [...texts('sentence'), ...texts('sentences')],
    format: field('format', formatSchema).at(-1) ?? null,
    include: field('include', includeSchema),
    options: formOptions(form),
  };
}
