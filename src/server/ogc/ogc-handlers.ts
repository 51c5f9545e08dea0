import { openRemoteImage } from '../fetching/remote-image.ts';
import type { Handler, ServiceContext } from '../http/context.ts';
import { prefersAsync } from '../http/prefer.ts';
import { Problem } from '../http/problem.ts';
import { readBody } from '../http/read-body.ts';
import type { Job, JobRequest } from '../jobs/job.ts';
import type { Operation } from '../openapi/route.ts';
import { OPENAPI_TYPE } from '../openapi/route.ts';
import { contentBody, discardContent, fileBody } from '../outputs/answer-content.ts';
import { resultFile } from '../requests/answer-response.ts';
import { checkSentences } from '../requests/check-sentences.ts';
import { parseJson } from '../requests/request-input.ts';
import type { ServiceParts } from '../service-parts.ts';
import {
  acceptedJob,
  DEFAULT_FORMAT,
  type Execution,
  executionOf,
  noSuchJob,
  noSuchProcess,
  type Result,
  resultNotReady,
  resultResponse,
  statusInfo,
} from './execution.ts';
import { selectJobs } from './job-filter.ts';
import {
  CONFORMANCE,
  DISMISS,
  EXECUTE,
  JOB,
  JOBS,
  PROCESS,
  PROCESSES,
  RESULT,
  RESULTS,
} from './ogc-operations.ts';
import { executeSchema } from './ogc-schemas.ts';
import {
  CONFORMANCE_CLASSES,
  PROCESS_ID,
  processDescription,
  processSummary,
  RELATION,
} from './process-description.ts';

/** What links begin with: the address that the service was asked under, unless it has been given another. */
export const baseOf = ({ publicUrl }: Pick<ServiceParts, 'publicUrl'>, context: ServiceContext): string =>
  publicUrl ?? new URL(context.req.url).origin;

/** The landing page's links (OGC 18-062r2, section 7.2). */
export function landingPage(base: string) {
  const link = (path: string, rel: string, type: string, title: string) => ({
    href: `${base}${path}`,
    rel,
    type,
    title,
  });
  const json = 'application/json';
  return {
    title: 'skyrefer',
    description: 'Segments what a sentence describes in an aerial image.',
    links: [
      link('/?f=json', 'self', json, 'This document'),
      link('/', 'alternate', 'text/html', 'The page for people'),
      link('/api', 'service-desc', OPENAPI_TYPE, 'The OpenAPI document'),
      link('/docs', 'service-doc', 'text/html', 'The OpenAPI document for people'),
      link('/conformance', RELATION.conformance, json, 'What the service conforms to'),
      link('/processes', RELATION.processes, json, 'The processes'),
      link('/jobs', RELATION.jobs, json, 'The jobs'),
    ],
  };
}

/** The handlers of OGC API - Processes; the landing page is the site's. */
export function ogcHandlers(
  parts: ServiceParts,
  version: string,
): readonly (readonly [Operation, Handler])[] {
  const { jobs, limits } = parts;
  const { store } = jobs;
  const base = (context: ServiceContext) => baseOf(parts, context);

  const jobOf = (context: ServiceContext): Job => {
    const job = store.get(context.req.param('jobID')!);
    // A job of another key is none: whether it is there is nobody else's business.
    if (!job || job.owner !== context.var.owner) throw noSuchJob();
    return job;
  };
  const checkProcess = (context: ServiceContext) => {
    const id = context.req.param('processID')!;
    if (id !== PROCESS_ID) throw noSuchProcess(id);
  };
  const resultOf = async (job: Job, context: ServiceContext): Promise<Result> => {
    const content = await store.result(job.id);
    const href = `${base(context)}/jobs/${job.id}/results/result`;
    return { content, body: () => fileBody(content.path), mediaType: job.mediaType!, href };
  };
  const finishedJob = (context: ServiceContext): Job => {
    const job = jobOf(context);
    if (job.status === 'successful') return job;
    if (job.status !== 'failed') throw resultNotReady();
    const { status, detail, type, title } = job.problem!;
    throw new Problem(status, detail, { type, title });
  };

  return [
    [CONFORMANCE, () => Response.json({ conformsTo: CONFORMANCE_CLASSES })],
    [
      PROCESSES,
      (context) => {
        const limit = context.req.query('limit');
        if (limit !== undefined && !/^[1-9]\d*$/.test(limit)) {
          throw new Problem(400, `'limit' is '${limit}'; give a whole number from 1`);
        }
        const self = { href: `${base(context)}/processes`, rel: 'self', type: 'application/json' };
        return Response.json({ processes: [processSummary(version, base(context))], links: [self] });
      },
    ],
    [
      PROCESS,
      (context) => {
        checkProcess(context);
        const description = processDescription(version, base(context), {
          sentences: limits.sentences,
          defaultFormat: DEFAULT_FORMAT,
        });
        return Response.json(description);
      },
    ],
    [
      EXECUTE,
      async (context) => {
        checkProcess(context);
        const asynchronous = prefersAsync(context);
        if (!asynchronous) parts.pool.checkRoom(context.var.deadline);
        const execution = await receiveExecution(parts, context);
        try {
          return asynchronous
            ? await executeLater(parts, context, execution.content)
            : await executeNow(parts, context, execution.content);
        } finally {
          execution.release();
        }
      },
    ],
    [
      JOBS,
      (context) => {
        const url = new URL(context.req.url);
        const mine = store.all().filter(({ owner }) => owner === context.var.owner);
        const page = selectJobs(mine, url.searchParams, Date.now());
        const href = (offset: number | null) => {
          const query = new URLSearchParams(url.searchParams);
          if (offset !== null) query.set('offset', String(offset));
          return `${base(context)}/jobs${query.size > 0 ? `?${query}` : ''}`;
        };
        const type = 'application/json';
        return Response.json({
          jobs: page.jobs.map((job) => statusInfo(job, base(context))),
          links: [
            { href: href(null), rel: 'self', type },
            ...(page.next === null ? [] : [{ href: href(page.next), rel: 'next', type }]),
          ],
        });
      },
    ],
    [JOB, (context) => Response.json(statusInfo(jobOf(context), base(context)))],
    [
      DISMISS,
      async (context) => Response.json(statusInfo(await jobs.dismiss(jobOf(context)), base(context))),
    ],
    [
      RESULTS,
      async (context) => {
        const job = finishedJob(context);
        return resultResponse(await resultOf(job, context), job.request);
      },
    ],
    [
      RESULT,
      async (context) => {
        const result = await resultOf(finishedJob(context), context);
        return resultResponse(result, { response: 'raw', transmission: 'value' });
      },
    ],
  ];
}

async function receiveExecution(parts: ServiceParts, context: ServiceContext) {
  const { limits, budget, pool, tokenizer, fetcher } = parts;
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(type)) {
    throw new Problem(415, 'an execute request is JSON; send Content-Type: application/json');
  }
  const options = { maxBytes: limits.bodyBytes, seconds: limits.bodySeconds, budget };
  const body = await readBody(context.req.raw, options);
  try {
    const content = executionOf(parseJson(body, executeSchema));
    const checks = { sentences: limits.sentences, maxTokens: pool.model.maxTokens };
    checkSentences(content.request.sentences, checks, tokenizer);
    // An address that may not be fetched is the request's fault, which a job would only tell later.
    if ('url' in content.image) fetcher.check(content.image.url);
    return { content, release: () => body.release() };
  } catch (error) {
    body.release();
    throw error;
  }
}

const jobRequest = ({ image, request }: Execution): JobRequest =>
  'url' in image ? { ...request, name: null, url: image.url } : { ...request, name: image.name, url: null };

async function executeLater(
  parts: ServiceParts,
  context: ServiceContext,
  execution: Execution,
): Promise<Response> {
  const { image } = execution;
  const here = 'url' in image ? null : image;
  const job = await parts.jobs.submit(jobRequest(execution), context.var.owner, here);
  return acceptedJob(job, baseOf(parts, context));
}

async function executeNow(
  parts: ServiceParts,
  context: ServiceContext,
  execution: Execution,
): Promise<Response> {
  const { pool, fetcher, limits, jobs } = parts;
  const { image, request } = execution;
  const { signal, deadline, owner } = context.var;
  const source = 'url' in image ? await openRemoteImage(fetcher, image.url, signal) : image;
  const { sentences, format, options = {} } = request;
  const name = source.name ?? 'the image';
  const answered = await pool.ask(
    {
      ...{ key: null, image: source, name, maxPixels: limits.pixels },
      ...{ sentences, format, include: [], options },
    },
    { signal, deadline },
  );
  const result = resultFile(answered, null);
  const { content, mediaType } = result;
  if (request.transmission === 'reference') {
    const job = await jobs.keep(jobRequest(execution), owner, result);
    const href = `${baseOf(parts, context)}/jobs/${job.id}/results/result`;
    return resultResponse({ content, body: () => '', mediaType, href }, request);
  }
  try {
    return await resultResponse(
      { content, body: () => contentBody(content), mediaType, href: null },
      request,
    );
  } finally {
    if (request.response === 'document') await discardContent(content);
  }
}
