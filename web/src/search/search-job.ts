import { type Description, read } from '../../../src/language/index.ts';
import { sleep } from '../../../src/network/sleep.ts';
import { wholeImage } from '../../../src/search/window.ts';
import { EngineError } from '../engine/engine.ts';
import type { FoundBySearch, SearchJobs, SearchQuestion, SearchState } from '../engine/search-jobs.ts';
import type { ImageOrigin } from '../image/open-image.ts';
import type { Rendering } from '../image/rendering.ts';
import { KeptJournal } from './kept-journal.ts';
import { Pace } from './pace.ts';
import { nothingFound, type SearchFinding, type SearchRequest, windowsOf } from './search-image.ts';

export interface JobRequest extends SearchRequest {
  readonly jobs: SearchJobs;
  /** As it was said: the service understands it by itself. */
  readonly said: string;
  readonly origin: ImageOrigin;
  readonly rendering: Rendering | null;
}

/** Milliseconds between two looks at a job. */
const PAUSE = 1000;

/**
 * Looks for what a sentence describes in all of an image as a job of the server, which goes on while the page is away: after a
 * reload the page finds it again. Null where the server cannot have the image or does not read it as the page does.
 */
export async function searchByJob(request: JobRequest): Promise<SearchFinding | null> {
  const { jobs, image, signal, engine } = request;
  const question = questionOf(request);
  // What the server looks at in one view is no search.
  if (!question || Math.max(image.width, image.height) <= 3 * engine.info.imageSize) return null;
  const kept = await KeptJournal.open(
    ['job', request.imageKey, engine.info.modelHash, request.said, JSON.stringify(question.view)].join('\n'),
  );
  let id = (await kept.get('job')) as string | undefined;
  try {
    let state = id === undefined ? null : await follow(request, id);
    if (state === null) {
      id = (await jobs.begin(question, signal)) ?? undefined;
      if (id === undefined) return null;
      await kept.put('job', id);
      state = await follow(request, id);
    }
    const found = state?.state === 'done' ? await jobs.result(id!, signal) : null;
    await kept.forget();
    if (state?.state === 'failed') throw new EngineError(state.message, 'server');
    return found && findingOf(found, request);
  } catch (error) {
    // Where the server does not answer, the job may go on, and is found again by who asks again.
    if (!signal.aborted) throw error;
    await kept.forget();
    if (id !== undefined) await jobs.dismiss(id).catch(() => {});
    throw error;
  }
}

type Ended = Exclude<SearchState, { readonly state: 'waiting' | 'running' }>;

/** Looks at a job until it ended; null where it is gone. */
async function follow(request: JobRequest, id: string): Promise<Ended | null> {
  const { jobs, image, sentence, meant, signal, onProgress, engine } = request;
  const described: Description = meant ?? read(sentence);
  const windows = windowsOf(image, engine.info.imageSize, described);
  const pace = new Pace();
  for (let first = true; ; first = false) {
    if (!first) await sleep(PAUSE, signal);
    const state = await jobs.look(id, signal);
    if (state === null) return null;
    if (state.state === 'running') {
      const done = Math.round(state.part * windows.length);
      pace.reach(done);
      onProgress({ windows, done, refined: null, secondsLeft: pace.left(windows.length - done) });
    } else if (state.state !== 'waiting') return state;
  }
}

/** Null where the server cannot be given the image as it is. */
function questionOf({ origin, rendering, said, image }: JobRequest): SearchQuestion | null {
  const file = origin.kind === 'file' ? origin.file : addressOf(origin);
  if (!file) return null;
  const { bands, stretch } = rendering ?? {};
  const view = {
    ...(bands ? { bands: [...bands] } : {}),
    ...(stretch ? { stretch: textOf(stretch) } : {}),
  };
  return { image: file, name: image.name, sentence: said, view };
}

/** Of files that are read where they lie; maps, STAC items and examples are put together by the page. */
const addressOf = (origin: ImageOrigin): string | null =>
  origin.kind === 'url' && /\.(tiff?|cog)$/i.test(URL.parse(origin.url)?.pathname ?? '') ? origin.url : null;

const textOf = (stretch: NonNullable<Rendering['stretch']>): string =>
  stretch.kind === 'percent' || stretch.kind === 'range'
    ? `${stretch.kind}:${stretch.low},${stretch.high}`
    : stretch.kind;

/** Null where the server reads the image at another size, as pictures that say that they are turned. */
function findingOf(found: FoundBySearch, { image, engine }: JobRequest): SearchFinding | null {
  const { width, height, closeUp, ...said } = found;
  if (width !== image.width || height !== image.height) return null;
  return {
    ...said,
    region: closeUp?.region ?? wholeImage(image),
    logits: closeUp?.logits ?? nothingFound(engine.info.imageSize),
  };
}
