import { Command, Option } from 'commander';
import type { ImageSizeChoice } from '../model/image-size.ts';
import { builtPage } from './built-page.ts';
import { DATABASE_VARIABLE, sayOlderNode } from './database.ts';
import { UsageError } from './failure.ts';
import { imageSizeOption, memoryOption, precisionOption } from './model-options.ts';
import { collect, wholeNumber } from './option-values.ts';
import { LOG_KINDS, type LogKind, serveLog } from './serve-log.ts';
import { stopSignal } from './stop-signal.ts';
import type { Terminal } from './terminal.ts';

interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly model: string;
  readonly data?: string;
  readonly jobs?: string;
  readonly workers?: number;
  readonly threads?: number;
  readonly precision: 'float32' | 'int8';
  readonly imageSize?: ImageSizeChoice;
  readonly memory: 'fast' | 'lean';
  readonly apiKey: readonly string[];
  readonly cors: readonly string[];
  readonly allowUrl: readonly string[];
  readonly publicUrl?: string;
  readonly maxBody: number;
  readonly maxPixels: number;
  readonly maxRasterPixels: number;
  readonly maxFetch: number;
  readonly maxSentences: number;
  readonly queue: number;
  readonly timeout: number;
  readonly imageTtl: number;
  readonly jobTtl: number;
  readonly jobTimeout: number;
  readonly encodingMemory: number;
  readonly shutdownTimeout: number;
  readonly page: boolean;
  readonly conformance: boolean;
  readonly log: LogKind;
}

const API_KEYS_VARIABLE = 'SKYREFER_API_KEYS';
const MEBIBYTE = 2 ** 20;

/** `skyrefer serve` */
export function serveCommand(terminal: Terminal, interruptible: () => void, version: string): Command {
  return new Command('serve')
    .summary('answer over HTTP, with a page for people')
    .description('Answers sentences over HTTP, and shows a page for people.')
    .option('--host <address>', 'address to listen at; 0.0.0.0 for all', '127.0.0.1')
    .option('--port <number>', 'port to listen at; 0 for a free one', wholeNumber(0, 65535), 8080)
    .option('--model <model>', "'tiny' or a model's folder", 'tiny')
    .option('--data <folder>', 'where kept images and jobs lie; without it, they end with the service')
    .option(
      '--jobs <address>',
      `PostgreSQL database with the jobs of several services: postgres://USER@HOST/DATABASE, or postgres for that of ${DATABASE_VARIABLE}; without it, they lie with the data`,
    )
    .option('--workers <number>', 'copies of the model that work at once', wholeNumber(1, 64))
    .option('--threads <number>', 'threads of each of them', wholeNumber(1, 256))
    .addOption(imageSizeOption())
    .addOption(precisionOption())
    .addOption(memoryOption())
    .option(
      '--api-key <key>',
      `key that clients have to show; may be repeated (or ${API_KEYS_VARIABLE})`,
      collect,
      [],
    )
    .option('--cors <origin>', "origin whose pages may call, or '*'; may be repeated", collect, [])
    .option(
      '--allow-url <pattern>',
      'addresses that may be fetched for clients; may be repeated',
      collect,
      [],
    )
    .option('--public-url <url>', 'what links begin with, behind a proxy')
    .option('--max-body <MiB>', 'largest body, and largest file that is fetched', wholeNumber(1, 4096), 100)
    .option('--max-pixels <number>', 'largest image that is decoded whole', wholeNumber(1, 2 ** 31), 2 ** 27)
    .option(
      '--max-raster-pixels <number>',
      'largest TIFF, which is read in parts',
      wholeNumber(1, 1e12),
      2 ** 31,
    )
    .option('--max-fetch <MiB>', 'read of one file by its address, in parts', wholeNumber(1, 1e6), 1024)
    .option('--max-sentences <number>', 'sentences of one request', wholeNumber(1, 1000), 16)
    .option('--queue <number>', 'requests that may wait for the model', wholeNumber(0, 10_000), 32)
    .option('--timeout <seconds>', 'for one request', wholeNumber(1, 3600), 60)
    .option('--job-timeout <seconds>', 'for one job', wholeNumber(1, 1e9), 7200)
    .option(
      '--image-ttl <seconds>',
      'how long images are kept after their last use',
      wholeNumber(1, 1e9),
      86_400,
    )
    .option('--job-ttl <seconds>', 'how long jobs are kept after their end', wholeNumber(1, 1e9), 86_400)
    .option('--encoding-memory <MiB>', 'memory for encoded images', wholeNumber(32, 1e6), 1024)
    .option(
      '--shutdown-timeout <seconds>',
      'for what has begun when the service is stopped',
      wholeNumber(0, 3600),
      30,
    )
    .option('--no-page', 'do not serve the page')
    .option('--conformance', "offer the process 'echo', which the standard's test suite asks for", false)
    .addOption(
      new Option(
        '--log <kind>',
        'for people: where it listens and what fails; or every request as a line of JSON',
      )
        .choices(LOG_KINDS)
        .default('text' satisfies LogKind),
    )
    .addHelpText(
      'after',
      `
Addresses are fetched only where --allow-url says so, as in --allow-url 'https://data.example.org/imagery/*',
and never from private networks. SIGTERM and Ctrl-C stop the service after it has finished what it began.

Examples:
  $ skyrefer serve
  $ ${API_KEYS_VARIABLE}=secret skyrefer serve --host 0.0.0.0 --data /var/lib/skyrefer
  $ ${DATABASE_VARIABLE}=postgres://me:secret@db.example.org/jobs skyrefer serve --jobs postgres
  $ curl -F image=@city.tif -F 'sentence=the airplane on the far left' http://127.0.0.1:8080/v1/segment`,
    )
    .action((options: ServeOptions) => {
      interruptible();
      return serve(terminal, options, version);
    });
}

async function serve(terminal: Terminal, options: ServeOptions, version: string): Promise<void> {
  const apiKeys = [...options.apiKey, ...(process.env[API_KEYS_VARIABLE] ?? '').split(',')]
    .map((key) => key.trim())
    .filter((key) => key !== '');
  const jobDatabase = options.jobs === undefined ? undefined : jobAddress(options.jobs);
  const stop = stopSignal(terminal.signal);
  try {
    if (options.log === 'text') terminal.err(`loading the model '${options.model}'\n`);
    if (jobDatabase !== undefined && options.log === 'text') await sayOlderNode(terminal);
    const { Service } = await import('../server/service.ts');
    const service = await Service.create({
      model: options.model,
      version,
      dataFolder: options.data ?? null,
      ...(jobDatabase === undefined ? {} : { jobDatabase }),
      log: serveLog(terminal, options.log),
      conformanceTests: options.conformance,
      ...(options.workers === undefined ? {} : { workers: options.workers }),
      ...(options.threads === undefined ? {} : { threads: options.threads }),
      ...(options.publicUrl === undefined ? {} : { publicUrl: checkUrl(options.publicUrl) }),
      precision: options.precision,
      imageSize: options.imageSize,
      memory: options.memory,
      apiKeys,
      corsOrigins: options.cors,
      allowUrls: options.allowUrl,
      siteFolder: options.page ? builtPage() : null,
      limits: {
        bodyBytes: options.maxBody * MEBIBYTE,
        allBodyBytes: Math.max(512, 2 * options.maxBody) * MEBIBYTE,
        pixels: options.maxPixels,
        rasterPixels: options.maxRasterPixels,
        fetchBytes: options.maxFetch * MEBIBYTE,
        sentences: options.maxSentences,
        queue: options.queue,
        requestSeconds: options.timeout,
        imageSeconds: options.imageTtl,
        jobSeconds: options.jobTtl,
        jobRunSeconds: options.jobTimeout,
        encodingBytes: options.encodingMemory * MEBIBYTE,
      },
    });
    try {
      if (!stop.signal.aborted) await service.listen(options.port, options.host);
      await stop.aborted;
    } finally {
      await service.close(options.shutdownTimeout);
    }
  } finally {
    stop.release();
  }
}

/** The address of the jobs' database. */
function jobAddress(given: string): string {
  if (/^postgres(ql)?:\/\//i.test(given)) return given;
  const named = process.env[DATABASE_VARIABLE];
  if (given === 'postgres' && named) return named;
  throw new UsageError(
    given === 'postgres'
      ? `--jobs postgres needs the database's address in ${DATABASE_VARIABLE}; set it, or give --jobs postgres://USER@HOST/DATABASE`
      : `--jobs is '${given}'; give postgres://USER@HOST/DATABASE, or postgres for the database of ${DATABASE_VARIABLE}`,
  );
}

function checkUrl(text: string): string {
  if (/^https?:\/\/[^/?#]+(\/[^?#]*)?$/.test(text)) return text;
  throw new UsageError(`--public-url is '${text}'; give an address as https://maps.example.org/skyrefer`);
}
