import { OGC_EXCEPTION, Problem } from '../http/problem.ts';
import { checkOptions } from '../inference/question-options.ts';
import type { Job, JobRequest } from '../jobs/job.ts';
import { type AnswerContent, contentInDocument, sizeOfContent } from '../outputs/answer-content.ts';
import { type Format, formatOfMediaType } from '../outputs/formats.ts';
import { decodeBase64, type GivenImage, pickOptions } from '../requests/request-input.ts';
import { type Execute, resultMediaTypes, type StatusInfo } from './ogc-schemas.ts';
import { PROCESS_ID, RELATION } from './process-description.ts';

/** JSON, since every client reads it. */
export const DEFAULT_FORMAT: Format = 'json';

/** An execute request as the service runs it. */
export interface Execution {
  readonly image: GivenImage;
  readonly request: Omit<JobRequest, 'name' | 'url'>;
}

/** Reads an execute request. Throws a Problem. */
export function executionOf(execute: Execute): Execution {
  if (execute.subscriber !== undefined) {
    throw new Problem(
      400,
      'callbacks (`subscriber`) are not done by this service; ask for the job at /jobs/{id}',
    );
  }
  const { image, sentences: given, format, ...options } = execute.inputs;
  const sentences = typeof given === 'string' ? [given] : given;
  checkOptions(sentences, options, undefined);
  const { format: wanted, transmissionMode = 'value' } = execute.outputs?.result ?? {};
  return {
    image: givenImage(image),
    request: {
      sentences,
      format: wanted ? formatOf(wanted.mediaType) : (format ?? DEFAULT_FORMAT),
      response: execute.response ?? 'raw',
      transmission: transmissionMode,
      options: pickOptions(options),
    },
  };
}

function givenImage(image: Execute['inputs']['image']): GivenImage {
  if (typeof image === 'string') return { bytes: decodeBase64(image), name: null };
  if ('href' in image) return { url: image.href };
  return { bytes: decodeBase64(image.value), name: null };
}

function formatOf(mediaType: string): Format {
  const format = formatOfMediaType(mediaType);
  if (format) return format;
  throw new Problem(
    400,
    `results are not given as '${mediaType}'; ask for one of ${resultMediaTypes.join(', ')}`,
  );
}

/** A result as an execution or a job gives it. */
export interface Result {
  readonly content: AnswerContent;
  /** Its content as the body of a response. */
  body(): BodyInit;
  readonly mediaType: string;
  /** Where the bytes are to be had; only needed for references. */
  readonly href: string | null;
}

/** The response with a result: raw or in a document, by value or by reference (OGC 18-062r2, table 12). */
export async function resultResponse(
  { content, body, mediaType, href }: Result,
  { response, transmission }: Pick<JobRequest, 'response' | 'transmission'>,
): Promise<Response> {
  if (transmission === 'reference') {
    if (response === 'document') return Response.json({ result: { href, type: mediaType } });
    const link = `<${href}>; rel="${RELATION.results}"; type="${mediaType.replace(/"/g, '')}"; title="result"`;
    return new Response(null, { status: 204, headers: { link } });
  }
  if (response === 'raw') {
    const headers = { 'content-type': mediaType, 'content-length': String(sizeOfContent(content)) };
    return new Response(body(), { headers });
  }
  const bytes = await contentInDocument(content);
  const json = mediaType === 'application/json' || mediaType.endsWith('+json');
  const value = json
    ? JSON.parse(Buffer.from(bytes).toString('utf8'))
    : Buffer.from(bytes).toString('base64');
  return Response.json({ result: { value, mediaType, ...(json ? {} : { encoding: 'base64' }) } });
}

/** The response to what was made a job. */
export const acceptedJob = (job: Job, base: string): Response =>
  Response.json(statusInfo(job, base), {
    status: 201,
    headers: { location: `${base}/jobs/${job.id}`, 'preference-applied': 'respond-async' },
  });

/** A job's state as clients get it. */
export function statusInfo(job: Job, base: string): StatusInfo {
  const { id, status, message, progress, created, started, finished, updated, problem } = job;
  const self = `${base}/jobs/${id}`;
  return {
    processID: PROCESS_ID,
    type: 'process',
    jobID: id,
    status,
    message,
    ...(problem ? { exception: problem } : {}),
    created,
    ...(started === null ? {} : { started }),
    ...(finished === null ? {} : { finished }),
    updated,
    progress,
    links: [
      { href: self, rel: 'self', type: 'application/json', title: 'This job' },
      ...(status === 'successful'
        ? [{ href: `${self}/results`, rel: RELATION.results, title: 'The results of the job' }]
        : []),
      ...(status === 'failed'
        ? [
            {
              href: `${self}/results`,
              rel: 'http://www.opengis.net/def/rel/ogc/1.0/exceptions',
              title: 'Why it failed',
            },
          ]
        : []),
    ],
  };
}

export const noSuchProcess = (id: string): Problem =>
  new Problem(404, `there is no process '${id.slice(0, 80)}'; /processes lists them`, {
    type: OGC_EXCEPTION.noSuchProcess,
    title: 'No such process',
  });

export const noSuchJob = (): Problem =>
  new Problem(404, 'there is no such job, or it was dismissed, or its time is over; /jobs lists them', {
    type: OGC_EXCEPTION.noSuchJob,
    title: 'No such job',
  });

export const resultNotReady = (): Problem =>
  new Problem(404, 'the job has no results yet; ask /jobs/{id} until its status is successful', {
    type: OGC_EXCEPTION.resultNotReady,
    title: 'Result not ready',
  });
