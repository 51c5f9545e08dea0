import type { Database } from '../../database/database-node.ts';
import type { Archive } from '../declaration.ts';
import { type AskStoredOptions, askStored, type RecallingSegmenter } from './ask-stored-node.ts';
import { BestSightings, type SceneSighting } from './sighting.ts';
import type { StoredQuestion } from './stored-question.ts';

export interface FindScenesOptions extends Omit<AskStoredOptions, 'everyOne'> {
  /** Scenes that are given. */
  readonly limit: number;
}

/** Which scenes of an archive show something. */
export interface FoundScenes {
  /** Those that show it, the likeliest first. */
  readonly ranked: readonly SceneSighting[];
  /** How many show it, whatever the limit. */
  readonly showing: number;
  /** How many were asked, and of how many windows. */
  readonly scenes: number;
  readonly windows: number;
}

/** The scenes of an archive that show what a sentence describes. Throws as `askStored`. */
export function findScenes(
  database: Database,
  archive: Archive,
  segmenter: RecallingSegmenter,
  question: StoredQuestion,
  { limit, ...options }: FindScenesOptions,
): Promise<FoundScenes> {
  return database.transaction(async (statements) => {
    const best = new BestSightings(limit);
    let [showing, scenes, windows] = [0, 0, 0];
    for await (const sighting of askStored(statements, archive, segmenter, question, options)) {
      scenes++;
      windows += sighting.windows;
      if (!sighting.present) continue;
      showing++;
      best.add(sighting);
    }
    return { ranked: best.ranked, showing, scenes, windows };
  });
}
