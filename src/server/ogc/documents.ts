import { OGC_EXCEPTION, Problem } from '../http/problem.ts';
import { isFinished, type JobState } from '../jobs/job.ts';
import { type Link, landingLinks, RELATION, type Representation, representationLinks } from './links.ts';
import type { StatusInfo } from './ogc-schemas.ts';
import type { OgcProcess } from './process.ts';

/** The documents of OGC API - Processes - Part 1: Core 1.0 (OGC 18-062r2). */

/** What the service conforms to. */
export const CONFORMANCE_CLASSES = [
  'core',
  'ogc-process-description',
  'json',
  'html',
  'job-list',
  'dismiss',
].map((name) => `http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/${name}`);

/** Where a document lies and how it is sent. */
export interface Sending {
  /** What links begin with. */
  readonly base: string;
  readonly as: Representation;
}

export function landingPage({ base, as }: Sending) {
  return {
    title: 'skyrefer',
    description: 'Segments what a sentence describes in an aerial image.',
    links: [...representationLinks(`${base}/?f=${as}`, as, 'What the service offers'), ...landingLinks(base)],
  };
}

export const conformance = () => ({ conformsTo: CONFORMANCE_CLASSES });

/** A process's entry in the list of processes. */
export function processSummary(
  { id, title, description, keywords }: OgcProcess,
  version: string,
  { base, as }: Sending,
) {
  const address = `${base}/processes/${id}`;
  const links: Link[] = [
    ...representationLinks(address, as, 'The description of the process'),
    { href: `${address}/execution`, rel: RELATION.execute, title: 'Execute the process' },
    { href: `${base}/jobs?processID=${id}`, rel: RELATION.jobs, title: 'Jobs of the process' },
  ];
  return {
    ...{ id, version, title, description, keywords },
    jobControlOptions: ['sync-execute', 'async-execute', 'dismiss'],
    outputTransmission: ['value', 'reference'],
    links,
  };
}

export function processList(
  processes: readonly OgcProcess[],
  version: string,
  address: string,
  sending: Sending,
) {
  return {
    processes: processes.map((process) => processSummary(process, version, sending)),
    links: representationLinks(address, sending.as, 'The processes'),
  };
}

/** A process with its inputs and outputs (OGC process description, section 7.10). */
export function processDescription(process: OgcProcess, version: string, sending: Sending) {
  const { inputs, outputs } = process;
  return { ...processSummary(process, version, sending), inputs, outputs };
}

/** A job's state as clients get it. */
export function statusInfo(job: JobState, { base, as }: Sending): StatusInfo {
  const { id, status, message, progress, created, started, finished, updated, problem } = job;
  const self = `${base}/jobs/${id}`;
  const done = isFinished(job);
  return {
    processID: job.request.process,
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
      ...representationLinks(self, as, 'This job'),
      ...(done
        ? []
        : [{ href: self, rel: 'monitor', type: 'application/json', title: 'How far the job is' }]),
      ...(status === 'successful'
        ? [{ href: `${self}/results`, rel: RELATION.results, title: 'The results of the job' }]
        : []),
      ...(status === 'failed'
        ? [{ href: `${self}/results`, rel: RELATION.exceptions, title: 'Why it failed' }]
        : []),
    ],
  };
}

/** The response to what was made a job. */
export const acceptedJob = (job: JobState, base: string): Response =>
  Response.json(statusInfo(job, { base, as: 'json' }), {
    status: 201,
    headers: { location: `${base}/jobs/${job.id}`, 'preference-applied': 'respond-async' },
  });

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
