import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { whenBack } from '../database/database-node.ts';
import { reasonOf } from '../errors/reason-of.ts';
import { SkyreferError } from '../errors/skyrefer-error.ts';
import { isAddress } from '../imagery/raster/source/display-name.ts';
import { sleep } from '../network/sleep.ts';
import { ArchiveError } from './archive-error.ts';
import { type Archive, type ArchiveDeclaration, modelWords } from './declaration.ts';
import type { PartSink } from './parts-node.ts';
import type { AnswerScene } from './scene-answer-node.ts';
import type { Claim, SceneQueue } from './scene-queue-node.ts';
import { markPart, removeAnswers, writeScene } from './write-scene-node.ts';

/** What became of a scene. */
export interface SceneOutcome {
  readonly image: string;
  /**
   * `again`: what was met may pass, and the scene is tried again; `lost`: another worker had it in the meantime, and nothing was
   * written; `returned`: it was given back.
   */
  readonly state: 'done' | 'unreadable' | 'again' | 'failed' | 'lost' | 'returned';
  readonly reason: string | null;
}

export interface WorkOptions {
  /** Scenes that are answered at once. Default 1. */
  readonly concurrency?: number;
  /** Goes on waiting for scenes that are added later. Default false: ends when all scenes are finished. */
  readonly stay?: boolean;
  /** Gives back what is in work, and ends. */
  readonly signal?: AbortSignal;
  readonly onOutcome?: (outcome: SceneOutcome) => void;
  /** Where GeoParquet parts are kept; null: nowhere. */
  readonly parts?: PartSink | null;
}

/** Milliseconds between two looks into an empty queue: the first, and the longest. */
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 3000;

/** Scenes between two looks whether parts can be written. */
const PARTS_EVERY = 50;

/**
 * Throws an ArchiveError where a worker would not answer as the archive is declared.
 * @param own the model and the version of this worker
 */
export function checkWorker(archive: Archive, own: Pick<ArchiveDeclaration, 'model' | 'software'>): void {
  if (archive.software !== own.software) {
    throw new ArchiveError(
      `the archive '${archive.name}' is answered by skyrefer ${archive.software}, and this is ${own.software}; install that version, or make another archive`,
      'version',
    );
  }
  if (archive.model.hash !== own.model.hash) {
    throw new ArchiveError(
      `the archive '${archive.name}' is answered by the model ${modelWords(archive.model)}, and this is ${modelWords(own.model)}; give that model, or make another archive`,
      'version',
    );
  }
}

/**
 * Answers scenes until there are none left, or it is stopped. Each scene's answer is written with its completion in one transaction,
 * and only while the scene is this worker's; while the database is away, what is answered waits.
 * Gives what became of how many scenes. Throws what the database throws for good.
 */
export async function workOn(
  queue: SceneQueue,
  answerScene: AnswerScene,
  options: WorkOptions = {},
): Promise<Record<SceneOutcome['state'], number>> {
  const { concurrency = 1, stay = false, signal, onOutcome, parts = null } = options;
  const worker = `${hostname()}:${process.pid}:${randomBytes(3).toString('hex')}`;
  const counts = { done: 0, unreadable: 0, again: 0, failed: 0, lost: 0, returned: 0 };
  const ended = new AbortController();
  const stop = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal;
  const waiting: Claim[] = [];
  const tell = (image: string, state: SceneOutcome['state'], reason: string | null = null) => {
    counts[state]++;
    onOutcome?.({ image, state, reason });
  };

  let asking: Promise<unknown> = Promise.resolve();
  /** The next scene, asked for by one at a time; null where it is over. */
  const next = (): Promise<Claim | null> => {
    const mine = asking.then(async () => {
      for (let pause = FIRST_PAUSE; !stop.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
        if (waiting.length === 0) {
          waiting.push(...(await whenBack(stop, () => queue.claim(concurrency))));
        }
        const claim = waiting.shift();
        if (claim) return claim;
        for (const image of await whenBack(stop, () => queue.bury(worker))) tell(image, 'failed');
        if (parts) await whenBack(stop, () => parts.writeAll(stop));
        if (!stay && !(await whenBack(stop, () => queue.hasUnfinished()))) {
          if (parts) await whenBack(stop, () => parts.writeAll(stop, true));
          return null;
        }
        await sleep(pause, stop);
      }
      return null;
    });
    asking = mine.catch(() => {});
    return mine;
  };

  const answer = async (claim: Claim): Promise<void> => {
    const { image, scene } = claim;
    const { archive } = queue;
    let answered: Awaited<ReturnType<AnswerScene>>;
    try {
      stop.throwIfAborted();
      answered = await answerScene(image, stop);
    } catch (error) {
      stop.throwIfAborted();
      const reason = reasonOf(error);
      if (mayPass(error, image)) {
        const kept = await whenBack(stop, () => queue.fail(claim, reason));
        return tell(image, kept ? 'again' : 'lost', reason);
      }
      const recorded = await whenBack(stop, () =>
        queue.settle(claim, 'unreadable', { reason, worker }, async (statements) => {
          await removeAnswers(statements, archive, scene);
          await markPart(statements, archive, scene);
        }),
      );
      return tell(image, recorded ? 'unreadable' : 'lost', reason);
    }
    const written = await whenBack(stop, () =>
      queue.settle(claim, 'done', { worker }, async (statements) => {
        await writeScene(statements, archive, scene, answered);
        await markPart(statements, archive, scene);
      }),
    );
    tell(image, written ? 'done' : 'lost');
    if (parts && counts.done % PARTS_EVERY === 0) await whenBack(stop, () => parts.writeAll(stop));
  };

  const slot = async () => {
    for (;;) {
      const claim = await next();
      if (!claim) return;
      try {
        await answer(claim);
      } catch (error) {
        waiting.push(claim); // it is given back with the others, if it is not settled
        throw error;
      }
    }
  };
  const slots = Array.from({ length: concurrency }, () =>
    slot().catch((error: unknown) => {
      if (!stop.aborted) ended.abort(error);
      throw error;
    }),
  );
  const results = await Promise.allSettled(slots);
  for (const claim of waiting) {
    // Without a database nothing can be given back: others get it when no sign of life comes.
    const returned = await queue.settle(claim, 'listed', {}).catch(() => false);
    if (returned) tell(claim.image, 'returned');
  }
  const failed = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
  if (failed && !signal?.aborted) throw failed.reason;
  return counts;
}

/** Failures that another try may mend: a fault of the software, and an address that does not answer; what a file is, it stays. */
function mayPass(error: unknown, image: string): boolean {
  if (!(error instanceof SkyreferError)) return true;
  const { reason } = error as { reason?: string };
  return isAddress(image) && (reason === 'unreadable' || reason === 'stalled');
}
