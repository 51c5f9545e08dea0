import type { Handler, ServiceContext } from '../http/context.ts';
import { prefersAsync } from '../http/prefer.ts';
import { Problem } from '../http/problem.ts';
import { type Body, readBody } from '../http/read-body.ts';
import { prefersHtml } from '../http/representation.ts';
import type { Job } from '../jobs/job.ts';
import type { Operation } from '../openapi/route.ts';
import { discardContent, type Results, sentContent } from '../outputs/answer-content.ts';
import type { ServiceParts } from '../service-parts.ts';
import { DOCUMENT_HEADERS } from '../site/site.ts';
import {
  acceptedJob,
  conformance,
  noSuchJob,
  noSuchProcess,
  processDescription,
  processList,
  resultNotReady,
  type Sending,
  statusInfo,
} from './documents.ts';
import { echoProcess } from './echo-process.ts';
import { selectJobs } from './job-filter.ts';
import { type Link, representationLinks } from './links.ts';
import {
  CONFORMANCE,
  DISMISS,
  executeOperation,
  JOB,
  JOBS,
  PROCESS,
  PROCESSES,
  RESULT,
  RESULTS,
} from './ogc-operations.ts';
import {
  conformanceHtml,
  jobHtml,
  jobListHtml,
  processHtml,
  processListHtml,
  resultsHtml,
  type ShownResult,
} from './pages.ts';
import type { Execution, OgcProcess } from './process.ts';
import { type Result, resultNamed, resultsResponse } from './results.ts';
import { segmentProcess } from './segment-process.ts';

/** What links begin with: the address that the service was asked under, unless it has been given another. */
export const baseOf = ({ publicUrl }: Pick<ServiceParts, 'publicUrl'>, context: ServiceContext): string =>
  publicUrl ?? new URL(context.req.url).origin;

/** A document as what the client prefers. */
export function documentResponse<Document extends object>(
  { base, as }: Sending,
  document: Document,
  html: (document: Document, base: string) => string,
): Response {
  if (as === 'json') return Response.json(document, { headers: { vary: 'Accept' } });
  return htmlResponse(html(document, base));
}

const htmlResponse = (text: string): Response =>
  new Response(text, {
    headers: { 'content-type': 'text/html; charset=utf-8', vary: 'Accept', ...DOCUMENT_HEADERS },
  });

/** Bytes up to which a text is shown on the page of results. */
const LARGEST_SHOWN = 2 ** 16;

/** The handlers of OGC API - Processes; the landing page is the site's. */
export function ogcHandlers(
  parts: ServiceParts,
  version: string,
): readonly (readonly [Operation, Handler])[] {
  const { jobs, conformanceTests } = parts;
  const { store } = jobs;
  const processes = [segmentProcess(parts), ...(conformanceTests ? [echoProcess(parts)] : [])];
  const base = (context: ServiceContext) => baseOf(parts, context);
  const sending = (context: ServiceContext): Sending => ({
    base: base(context),
    as: prefersHtml(context) ? 'html' : 'json',
  });

  const jobOf = async (context: ServiceContext): Promise<Job> => {
    const job = await store.get(context.req.param('jobID')!);
    // A job of another key is none: whether it is there is nobody else's business.
    if (!job || job.owner !== context.var.owner) throw noSuchJob();
    return job;
  };
  const processOf = (context: ServiceContext): OgcProcess => {
    const id = context.req.param('processID')!;
    const process = processes.find((one) => one.id === id);
    if (!process) throw noSuchProcess(id);
    return process;
  };
  const finishedJob = async (context: ServiceContext): Promise<Job> => {
    const job = await jobOf(context);
    if (job.status === 'successful') return job;
    if (job.status !== 'failed') throw resultNotReady();
    const { status, detail, type, title } = job.problem!;
    throw new Problem(status, detail, { type, title });
  };
  const resultsOf = (job: Job, context: ServiceContext): Promise<Result[]> =>
    keptResults(parts, job, base(context));

  return [
    [CONFORMANCE, (context) => documentResponse(sending(context), conformance(), conformanceHtml)],
    [
      PROCESSES,
      (context) => {
        const limit = context.req.query('limit');
        if (limit !== undefined && !/^[1-9]\d*$/.test(limit)) {
          throw new Problem(400, `'limit' is '${limit}'; give a whole number from 1`);
        }
        const listed = limit === undefined ? processes : processes.slice(0, Number(limit));
        const address = `${base(context)}/processes${limit === undefined ? '' : `?limit=${limit}`}`;
        const sent = sending(context);
        return documentResponse(sent, processList(listed, version, address, sent), processListHtml);
      },
    ],
    [
      PROCESS,
      (context) => {
        const sent = sending(context);
        return documentResponse(sent, processDescription(processOf(context), version, sent), processHtml);
      },
    ],
    [
      executeOperation(processes),
      async (context) => {
        const process = processOf(context);
        const asynchronous = prefersAsync(context);
        if (!asynchronous) process.checkRoom(context.var.deadline);
        const body = await receiveBody(parts, context, process.bodyBytes);
        try {
          const execution = process.read(body.bytes);
          return asynchronous
            ? await executeLater(parts, context, execution)
            : await executeNow(parts, context, execution);
        } finally {
          body.release();
        }
      },
    ],
    [
      JOBS,
      async (context) => {
        const url = new URL(context.req.url);
        const page = selectJobs(await store.of(context.var.owner), url.searchParams, Date.now());
        const href = (offset: number | null) => {
          const query = new URLSearchParams(url.searchParams);
          if (offset !== null) query.set('offset', String(offset));
          return `${base(context)}/jobs${query.size > 0 ? `?${query}` : ''}`;
        };
        const sent = sending(context);
        const type = sent.as === 'html' ? 'text/html' : 'application/json';
        const next: Link[] =
          page.next === null ? [] : [{ href: href(page.next), rel: 'next', type, title: 'Older jobs' }];
        const document = {
          jobs: page.jobs.map((job) => statusInfo(job, sent)),
          links: [...representationLinks(href(null), sent.as, 'The jobs'), ...next],
        };
        return documentResponse(sent, document, jobListHtml);
      },
    ],
    [
      JOB,
      async (context) => {
        const sent = sending(context);
        return documentResponse(sent, statusInfo(await jobOf(context), sent), jobHtml);
      },
    ],
    [
      DISMISS,
      async (context) => {
        const sent = sending(context);
        return documentResponse(sent, statusInfo(await jobs.dismiss(await jobOf(context)), sent), jobHtml);
      },
    ],
    [
      RESULTS,
      async (context) => {
        const job = await finishedJob(context);
        if (prefersHtml(context)) return resultsPage(parts, job, base(context));
        return resultsResponse(await resultsOf(job, context), job.request);
      },
    ],
    [
      RESULT,
      async (context) => {
        const results = await resultsOf(await finishedJob(context), context);
        const { name } = resultNamed(results, context.req.param('outputID')!);
        return resultsResponse(results, { response: 'raw', outputs: [{ name, transmission: 'value' }] });
      },
    ],
  ];
}

function receiveBody(
  { limits, budget }: ServiceParts,
  context: ServiceContext,
  maxBytes: number,
): Promise<Body> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(type)) {
    throw new Problem(415, 'an execute request is JSON; send Content-Type: application/json');
  }
  return readBody(context.req.raw, { maxBytes, seconds: limits.bodySeconds, budget });
}

async function executeLater(
  parts: ServiceParts,
  context: ServiceContext,
  { request, image }: Execution,
): Promise<Response> {
  const job = await parts.jobs.submit(request, context.var.owner, image);
  return acceptedJob(job, baseOf(parts, context));
}

async function executeNow(
  parts: ServiceParts,
  context: ServiceContext,
  { request, run }: Execution,
): Promise<Response> {
  const { signal, deadline, owner } = context.var;
  // A page of results links to them, so they have to stay for a while, as those by reference do.
  const asPage = prefersHtml(context);
  const results = await run({ signal, deadline });
  if (asPage || request.outputs.some(({ transmission }) => transmission === 'reference')) {
    const job = await parts.jobs.store.keep(request, owner, results);
    const base = baseOf(parts, context);
    if (asPage) return resultsPage(parts, job, base);
    return resultsResponse(await keptResults(parts, job, base), request);
  }
  const response = await resultsResponse(sentResults(results), request);
  // What is not the body of the response is in it by now, or is not wanted.
  const body = request.response === 'raw' ? onlyOf(results, request.outputs) : null;
  for (const [name, { content }] of Object.entries(results)) {
    if (name !== body) await discardContent(content);
  }
  return response;
}

/** The output that is the whole body of a raw response, if there is one. */
function onlyOf(results: Results, outputs: Execution['request']['outputs']): string | null {
  const names = Object.keys(results);
  const wanted = outputs.length === 0 ? names : names.filter((name) => outputs.some((o) => o.name === name));
  return wanted.length === 1 ? wanted[0]! : null;
}

const sentResults = (results: Results): Result[] =>
  Object.entries(results).map(([name, { content, mediaType }]) => ({
    ...{ name, content: sentContent(content), mediaType, href: null },
  }));

/** The results of a job, which stay where they are. */
async function keptResults({ jobs }: ServiceParts, job: Job, base: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const { name, mediaType } of job.results ?? []) {
    const content = await jobs.store.result(job.id, name);
    const href = `${base}/jobs/${job.id}/results/${name}`;
    results.push({ name, content, mediaType, href });
  }
  return results;
}

async function resultsPage({ jobs }: ServiceParts, job: Job, base: string): Promise<Response> {
  const shown: ShownResult[] = [];
  for (const { name, mediaType } of job.results ?? []) {
    const content = await jobs.store.result(job.id, name);
    const { size } = content;
    const readable = mediaType.startsWith('text/') || /^application\/(\S+\+)?json\b/.test(mediaType);
    const text =
      readable && size <= LARGEST_SHOWN ? Buffer.from(await content.bytes()).toString('utf8') : null;
    shown.push({ name, mediaType, bytes: size, href: `${base}/jobs/${job.id}/results/${name}`, text });
  }
  return htmlResponse(resultsHtml(shown, job.id, base));
}
