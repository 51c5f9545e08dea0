import { readdir, rm, stat } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { SkyreferError } from '../errors/skyrefer-error.ts';
import { MODEL_FILES } from '../model/index.ts';
import { embeddedModel, type ModelFolder, openModel } from '../model/node.ts';
import { loadTokenizer } from '../text/tokenizer-node.ts';
import { DataFolder } from './data-folder.ts';
import { echo } from './echo/echo.ts';
import { GuardedFetch, type GuardedFetchOptions } from './fetching/guarded-fetch.ts';
import type { ServiceEnv } from './http/context.ts';
import { errorFields, Log } from './http/log.ts';
import { ServiceMetrics } from './http/metrics.ts';
import { BodyBudget } from './http/read-body.ts';
import { ImageStore } from './images/image-store.ts';
import { InferencePool } from './inference/inference-pool.ts';
import type { InferenceThreadOptions } from './inference/protocol.ts';
import { WorkerThread } from './inference/worker-thread.ts';
import { FileJobStore } from './jobs/file-job-store.ts';
import { JobRunner } from './jobs/job-runner.ts';
import type { JobStore } from './jobs/job-store.ts';
import { PostgresJobStore } from './jobs/postgres-job-store.ts';
import { answerJob } from './jobs/segment-job.ts';
import { LabellingRun } from './labelling/labelling-run.ts';
import { API_REFERENCE_FILES, apiReferenceFolder } from './openapi/api-reference.ts';
import { buildApp } from './service-app.ts';
import { DEFAULT_LIMITS, type ServiceLimits, type ServiceOptions, shareCores } from './service-options.ts';
import type { ServiceParts } from './service-parts.ts';
import { withLabelling, withServiceLinks } from './site/site.ts';
import { StaticFiles } from './site/static-files.ts';

/** How often expired images and jobs are looked for. */
const SWEEP_MILLISECONDS = 60_000;

/** The service cannot listen at the address that it was given. The message says why and what to do. */
export class ListenError extends SkyreferError {
  override readonly name = 'ListenError';
  readonly code = 'listen';
}

interface ServiceState {
  stopping: boolean;
  /** The host that it was asked to listen at; null before that. */
  listensAt: string | null;
}

/** The HTTP service: model, stores, routes and, once it listens, a server. */
export class Service {
  readonly app: Hono<ServiceEnv>;
  readonly #parts: ServiceParts;
  readonly #data: DataFolder;
  readonly #state: ServiceState;
  readonly #sweeper: NodeJS.Timeout;
  readonly #labelling: LabellingRun | null;
  #server: Server | null = null;
  #closed: Promise<void> | null = null;

  private constructor(
    app: Hono<ServiceEnv>,
    parts: ServiceParts,
    state: ServiceState,
    data: DataFolder,
    labelling: LabellingRun | null,
  ) {
    this.app = app;
    this.#parts = parts;
    this.#state = state;
    this.#data = data;
    this.#labelling = labelling;
    this.#sweeper = setInterval(() => {
      const failed = (error: unknown) => parts.log.write('error', 'failure', errorFields(error));
      parts.images.sweep().catch(failed);
      parts.jobs.store.sweep().catch(failed);
      sweepScratch(parts.scratchFolder).catch(failed);
    }, SWEEP_MILLISECONDS);
    this.#sweeper.unref();
  }

  /**
   * Loads the model and opens the stores.
   * Throws a ModelError, WeightsError or TokenizerError, a UrlPatternError, a DataFolderError or a
   * LockedError, a DatabaseError, or what the data folder cannot do.
   */
  static async create(options: ServiceOptions): Promise<Service> {
    const limits: ServiceLimits = { ...DEFAULT_LIMITS, ...options.limits };
    const log = new Log(options.log);
    const metrics = new ServiceMetrics();
    // First what costs nothing and may be wrong.
    const fetching: GuardedFetchOptions = {
      allow: options.allowUrls ?? [],
      maxBytes: limits.bodyBytes,
      seconds: limits.fetchSeconds,
      ...(options.resolve ? { resolve: options.resolve } : {}),
      ...(options.isPublicAddress ? { isPublic: options.isPublicAddress } : {}),
    };
    const fetcher = new GuardedFetch(fetching);
    const model = await openModel(options.model);
    const tokenizer = await loadTokenizer(model.tokenizerPath);
    const site = options.siteFolder ? await StaticFiles.open(options.siteFolder, pageModel()) : null;
    const labels = options.labelling !== undefined;
    await site?.change('index.html', (index) => withServiceLinks(labels ? withLabelling(index) : index));
    const reference = await StaticFiles.ofFiles(apiReferenceFolder(), API_REFERENCE_FILES);
    const data = await DataFolder.open(options.dataFolder);
    let pool: InferencePool | null = null;
    let store: JobStore | null = null;
    try {
      const scratchFolder = data.of('scratch');
      const images = await ImageStore.open({
        folder: data.of('images'),
        maxBytes: limits.imageBytes,
        seconds: limits.imageSeconds,
        onRemove: (id) => pool?.release(id),
      });
      store = await openJobs(options, limits, data, model, log);
      pool = await startPool(options, limits, { scratchFolder, fetch: fetching }, log);
      const { queue, searches } = pool;
      const answering = { pool, fetcher, maxPixels: limits.pixels };
      const jobs = new JobRunner({
        ...{ store, log, maxJobs: limits.jobs, seconds: limits.jobRunSeconds },
        // One short job and one search of a large image for each thread with the model.
        concurrency: queue.options.concurrency + searches.options.concurrency,
        work: (claim, signal) => {
          const { request } = claim.job;
          if (request.process === 'echo') return echo(request.echo, fetcher, signal);
          return answerJob(answering, claim, request, signal);
        },
      });
      const budget = new BodyBudget(limits.allBodyBytes);
      const publicUrl = options.publicUrl?.replace(/\/+$/, '') ?? null;
      const parts: ServiceParts = {
        ...{ pool, tokenizer, images, jobs, fetcher, limits, budget, log, metrics },
        publicUrl,
        scratchFolder,
        conformanceTests: options.conformanceTests ?? false,
        labelling: options.labelling ?? null,
      };
      addGauges(parts);
      const state: ServiceState = { stopping: false, listensAt: null };
      const app = buildApp(parts, options, site, reference, {
        stopping: () => state.stopping,
        listensAt: () => state.listensAt,
      });
      const labelling = await LabellingRun.begin(parts, model.config);
      return new Service(app, parts, state, data, labelling);
    } catch (error) {
      await pool?.dispose();
      await store?.close();
      await data.close();
      throw error;
    }
  }

  /** Begins to answer. Throws where the address cannot be had. */
  async listen(port: number, hostname: string): Promise<AddressInfo> {
    const headerMilliseconds = this.#parts.limits.headerSeconds * 1000;
    const server = createAdaptorServer({
      fetch: this.app.fetch,
      overrideGlobalObjects: false,
      serverOptions: {
        // Clients that send their headers byte by byte are let go; bodies have a limit of their own.
        headersTimeout: headerMilliseconds,
        requestTimeout: 0,
        keepAliveTimeout: 5_000,
        maxHeaderSize: 16 * 1024,
        connectionsCheckingInterval: Math.min(2000, headerMilliseconds / 2),
      },
    }) as Server;
    server.maxRequestsPerSocket = 0;
    server.maxConnections = this.#parts.limits.connections;
    this.#server = server;
    this.#state.listensAt = hostname;
    await new Promise<void>((resolve, reject) => {
      server.once('error', (cause: NodeJS.ErrnoException) => reject(listenError(cause, port, hostname)));
      server.listen(port, hostname, () => {
        server.removeAllListeners('error');
        resolve();
      });
    });
    const address = server.address() as AddressInfo;
    const { name, hash, loadSeconds } = this.#parts.pool.model;
    this.#parts.log.write('info', 'listening', {
      ...{ host: address.address, port: address.port },
      ...{ model: name, modelHash: hash, loadSeconds: Math.round(loadSeconds * 100) / 100 },
    });
    return address;
  }

  /**
   * Stops: nothing new is begun, what was begun is finished, jobs that wait stay for the next run. What has not ended
   * after the given seconds is broken off. Calling it again waits for the same end.
   */
  close(seconds = 30): Promise<void> {
    this.#closed ??= this.#close(seconds);
    return this.#closed;
  }

  async #close(seconds: number): Promise<void> {
    const { log, jobs, images, pool } = this.#parts;
    this.#state.stopping = true;
    log.write('info', 'stopping', { running: pool.queue.running, waiting: pool.queue.waiting });
    clearInterval(this.#sweeper);
    await this.#labelling?.stop();
    const server = this.#server;
    const closed = new Promise<void>((resolve) => {
      if (server) server.close(() => resolve());
      else resolve();
    });
    server?.closeIdleConnections();
    const finished = Promise.all([closed, jobs.stop()]).then(() => true);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), seconds * 1000);
    });
    const inTime = await Promise.race([finished, late]);
    clearTimeout(timer);
    if (!inTime) {
      await jobs.abandon();
      server?.closeAllConnections();
    }
    // When images were used last is not worth more than the rest of the end, as where the disk is full.
    await images.close().catch((error: unknown) => log.write('error', 'failure', errorFields(error)));
    await pool.dispose();
    await jobs.store.close();
    await this.#data.close();
    log.write(inTime ? 'info' : 'warn', 'stopped', { inTime });
  }
}

/** The embedded model, which the page's own engine runs whatever this service answers with. */
const pageModel = (): Record<string, string> =>
  Object.fromEntries(
    Object.values(MODEL_FILES).map((name) => [`model/${name}`, join(embeddedModel('tiny'), name)]),
  );

/** Answers' files are removed by the request that takes them; this is for those that none took. */
const SCRATCH_MILLISECONDS = 6 * 3600_000;

async function sweepScratch(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const status = await stat(path).catch(() => null);
    if (status && Date.now() - status.mtimeMs > SCRATCH_MILLISECONDS) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

/** Where jobs lie: in the data folder, or in a database that several services share. */
async function openJobs(
  { jobDatabase, version, precision = 'float32', imageSize }: ServiceOptions,
  limits: ServiceLimits,
  data: DataFolder,
  model: ModelFolder,
  log: Log,
): Promise<JobStore> {
  const kept = {
    ...{ seconds: limits.jobSeconds, maxBytes: limits.jobBytes, maxFinished: limits.finishedJobs },
  };
  if (jobDatabase === undefined) return FileJobStore.open({ folder: data.of('jobs'), ...kept });
  const store = await PostgresJobStore.open({
    ...{ address: jobDatabase, folder: join(data.of('jobs'), 'shared'), ...kept },
    answerer: {
      software: version,
      model: { name: model.config.name, hash: await model.hash() },
      ...{ precision, imageSize },
    },
  });
  for (const { answerer, jobs } of await store.waitingForOthers()) {
    log.write('warn', 'jobs', { waiting: jobs, answerer });
  }
  return store;
}

function startPool(
  options: ServiceOptions,
  limits: ServiceLimits,
  reading: Pick<InferenceThreadOptions, 'scratchFolder' | 'fetch'>,
  log: Log,
): Promise<InferencePool> {
  const { workers, threads } = shareCores(options);
  const sharedBytes = workers > 1 ? limits.encodingBytes / 4 : 0;
  const encodingBytes = (limits.encodingBytes - sharedBytes) / workers;
  const { model, precision = 'float32', memory = 'fast', imageSize } = options;
  const thread: InferenceThreadOptions = {
    ...{ model, threads, encodingBytes, precision, memory, imageSize },
    ...{ maxRasterPixels: limits.rasterPixels, maxFetchBytes: limits.fetchBytes },
    ...reading,
  };
  const start = options.startThread ?? WorkerThread.start;
  return InferencePool.start({
    size: workers,
    queue: limits.queue,
    sharedBytes,
    start: (onEnd) => start(thread, onEnd),
    onFailure: (error) => log.write('error', 'failure', errorFields(error)),
  });
}

function addGauges({ metrics, pool, images, jobs, budget }: ServiceParts): void {
  metrics.gauge('skyrefer_queue_waiting', 'Tasks that wait for the model.', () => pool.queue.waiting);
  metrics.gauge('skyrefer_queue_running', 'Tasks that the model works on.', () => pool.queue.running);
  metrics.gauge('skyrefer_searches_waiting', 'Large images that wait.', () => pool.searches.waiting);
  metrics.gauge('skyrefer_searches_running', 'Large images that are searched.', () => pool.searches.running);
  metrics.gauge('skyrefer_images', 'Images that are kept.', () => images.size);
  metrics.gauge('skyrefer_image_bytes', 'Bytes of their files.', () => images.bytes);
  metrics.gauge('skyrefer_jobs_unfinished', 'Jobs that wait or run.', () => jobs.store.countUnfinished());
  metrics.gauge('skyrefer_body_bytes', 'Bytes of request bodies in memory.', () => budget.used);
  metrics.counter('process_cpu_seconds_total', 'Processor time, of all threads.', () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  });
  metrics.gauge('process_resident_memory_bytes', 'Memory of the process.', () => process.memoryUsage.rss());
}

function listenError(cause: NodeJS.ErrnoException, port: number, hostname: string): ListenError {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} of ${hostname} is taken; stop what listens there, or choose another with --port`,
    EACCES: `port ${port} may not be listened at; choose one from 1024 up with --port`,
    EADDRNOTAVAIL: `${hostname} is no address of this machine; choose another with --host`,
    ENOTFOUND: `the host ${hostname} has no address; choose another with --host`,
  };
  const reason = reasons[cause.code ?? ''] ?? `${hostname}:${port} cannot be listened at (${cause.message})`;
  return new ListenError(reason, { cause });
}
