import { setTimeout as wait } from 'node:timers/promises';
import type { GuardedFetch } from '../fetching/guarded-fetch.ts';
import { Problem } from '../http/problem.ts';
import type { AnswerFile, Results } from '../outputs/answer-content.ts';
import { BINARY_TYPE, ECHO_INPUTS, type EchoInput, type EchoInputName } from './echo-inputs.ts';

/** What the echo is to give back. */
export interface EchoRequest {
  readonly inputs: Readonly<Partial<Record<EchoInputName, EchoInput>>>;
  /** Seconds before it answers. */
  readonly pause: number;
}

/**
 * Gives every input back as the output of its name. What a link leads to is fetched, where that is allowed, and checked
 * like a value. Throws a Problem.
 */
export async function echo(
  { inputs, pause }: EchoRequest,
  fetcher: GuardedFetch,
  signal: AbortSignal,
): Promise<Results> {
  await wait(pause * 1000, undefined, { signal });
  const results: Record<string, AnswerFile> = {};
  for (const [name, input] of Object.entries(inputs) as [EchoInputName, EchoInput][]) {
    results[name] = await echoed(name, input, fetcher, signal);
  }
  return results;
}

async function echoed(
  name: EchoInputName,
  input: EchoInput,
  fetcher: GuardedFetch,
  signal: AbortSignal,
): Promise<AnswerFile> {
  if (name === 'binary') {
    const mediaType = input.mediaType ?? BINARY_TYPE;
    const bytes =
      'href' in input
        ? (await fetcher.download(input.href, signal)).bytes
        : Buffer.from(input.value as string, 'base64');
    return { content: { bytes }, mediaType, suffix: '.bin' };
  }
  const value = 'href' in input ? await fetchedValue(name, input.href, fetcher, signal) : input.value;
  return typeof value === 'string'
    ? { content: { bytes: Buffer.from(value) }, mediaType: 'text/plain; charset=utf-8', suffix: '.txt' }
    : {
        content: { bytes: Buffer.from(JSON.stringify(value)) },
        mediaType: 'application/json',
        suffix: '.json',
      };
}

/** A value behind an address: JSON where it is any and fits, else the text itself. */
async function fetchedValue(
  name: EchoInputName,
  href: string,
  fetcher: GuardedFetch,
  signal: AbortSignal,
): Promise<unknown> {
  const text = Buffer.from((await fetcher.download(href, signal)).bytes).toString('utf8');
  const { schema } = ECHO_INPUTS[name];
  const asJson = parsed(text);
  if (schema.safeParse(asJson).success) return asJson;
  if (schema.safeParse(text).success) return text;
  throw new Problem(422, `what the address of the input '${name}' gives does not fit its schema`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
