import type { Database, Statements } from '../../database/database-node.ts';
import type { BoundingBox } from '../../geo/index.ts';
import { logitMap } from '../../programs/logit-map.ts';
import { thingsOf } from '../../programs/logit-things.ts';
import type { EncodedImage, PictureSegmenter } from '../../segmenter/index.ts';
import { ArchiveError } from '../archive-error.ts';
import type { Archive } from '../declaration.ts';
import { unpackEmbedding } from '../embedding/pack-embedding-node.ts';
import { SCHEMA } from '../layout.ts';
import { type SceneSighting, type SightedScene, sceneSighting, type WindowSighting } from './sighting.ts';
import type { StoredQuestion } from './stored-question.ts';
import { type StoredWindow, storedWindows } from './stored-windows-node.ts';

/** What asking needs of a segmenter; `Segmenter` is one. */
export interface RecallingSegmenter {
  recall(...args: Parameters<PictureSegmenter['recall']>): Promise<Pick<EncodedImage, 'ground' | 'dispose'>>;
}

export interface AskStoredOptions {
  /** Only windows that touch this box, in longitude and latitude. */
  readonly bbox?: BoundingBox | null;
  /** Everything of the kind is marked, also where the sentence asks for one. Default false. */
  readonly everyOne?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Called after every window. */
  readonly onWindow?: (windows: number) => void;
}

/**
 * What each scene of an archive says to a sentence, out of the embeddings that are stored of its windows: no image is read. Scenes come one
 * after another, and memory does not grow with their number. Throws an ArchiveError where the archive is not searchable.
 * @param statements a transaction in which nothing was done yet
 */
export async function* askStored(
  statements: Statements,
  archive: Archive,
  segmenter: RecallingSegmenter,
  question: StoredQuestion,
  { bbox = null, everyOne = false, signal, onWindow }: AskStoredOptions = {},
): AsyncGenerator<SceneSighting> {
  if (!archive.searchable) {
    throw new ArchiveError(
      `the archive '${archive.name}' keeps nothing that further sentences could be asked of; make another one with --searchable`,
      'option',
    );
  }
  let scene: SightedScene | null = null;
  let seen: WindowSighting[] = [];
  let windows = 0;
  for await (const stored of storedWindows(statements, archive, bbox)) {
    signal?.throwIfAborted();
    if (scene && scene.scene !== stored.scene.scene) {
      yield sceneSighting(scene, seen);
      seen = [];
    }
    scene = stored.scene;
    seen.push(await ask(segmenter, question, stored, everyOne));
    onWindow?.(++windows);
  }
  if (scene) yield sceneSighting(scene, seen);
}

async function ask(
  segmenter: RecallingSegmenter,
  { asked, reading: { choice, inOwnWords, guess } }: StoredQuestion,
  { window, corners, embedding }: StoredWindow,
  everyOne: boolean,
): Promise<WindowSighting> {
  const image = await segmenter.recall(window, await unpackEmbedding(embedding));
  try {
    const answer = await image.ground(asked, {
      ...{ choice, inOwnWords, assumePresent: guess },
      ...(everyOne ? { parts: 'several' as const } : {}),
    });
    const { present, presence, score, logits } = answer;
    return {
      window,
      corners,
      present,
      presence,
      score,
      things: present ? thingsOf(logitMap(logits), window) : [],
    };
  } finally {
    image.dispose();
  }
}

/** Scenes of an archive of which no window is stored: not answered yet, not readable, or without anything to see. */
export async function scenesWithoutEmbedding(database: Database, { id }: Archive): Promise<number> {
  const { rows } = await database.run<{ count: string }>(
    `SELECT count(*) FROM ${SCHEMA}.scene s
      WHERE s.archive = $1 AND NOT EXISTS (SELECT FROM ${SCHEMA}.embedding e WHERE e.archive = $1 AND e.scene = s.id)`,
    [id],
  );
  return Number(rows[0]!.count);
}
