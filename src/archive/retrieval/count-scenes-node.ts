import type { Database } from '../../database/database-node.ts';
import type { Archive } from '../declaration.ts';
import { type AskStoredOptions, askStored, type RecallingSegmenter } from './ask-stored-node.ts';
import type { CountGroup } from './count-group.ts';
import { cellOf, type LonLat } from './earth-place.ts';
import type { SceneSighting } from './sighting.ts';
import type { StoredQuestion } from './stored-question.ts';

export interface CountScenesOptions extends Omit<AskStoredOptions, 'everyOne'> {
  readonly by: CountGroup;
  /** Side of a cell in degrees. */
  readonly cellDegrees: number;
}

/** What was counted of a group. */
export interface CountedGroup {
  /** `2024-05`, a scene's image, or a cell's lower left corner as `13,52.5`; null: what has no date, or no place on the Earth. */
  readonly group: string | null;
  /** Things that are marked. */
  readonly things: number;
  /** Scenes that show any. */
  readonly showing: number;
  /** Scenes that were asked; null of cells, of which it is not known what lies in them where nothing is marked. */
  readonly scenes: number | null;
}

export interface CountedScenes {
  /** In order, what has no date or place last; of scenes and cells those alone where something is marked. */
  readonly groups: readonly CountedGroup[];
  readonly things: number;
  readonly showing: number;
  readonly scenes: number;
  readonly windows: number;
}

/** Counts what a sentence describes in the scenes of an archive. Throws as `askStored`. */
export function countScenes(
  database: Database,
  archive: Archive,
  segmenter: RecallingSegmenter,
  question: StoredQuestion,
  { by, cellDegrees, ...options }: CountScenesOptions,
): Promise<CountedScenes> {
  return database.transaction(async (statements) => {
    const groups = new Map<string | null, { things: number; showing: number; scenes: number }>();
    let [things, showing, scenes, windows] = [0, 0, 0, 0];
    for await (const sighting of askStored(statements, archive, segmenter, question, {
      ...options,
      everyOne: true,
    })) {
      scenes++;
      windows += sighting.windows;
      things += sighting.places.length;
      if (sighting.present) showing++;
      for (const [group, count] of groupsOf(sighting, by, cellDegrees)) {
        const known = groups.get(group) ?? { things: 0, showing: 0, scenes: 0 };
        known.things += count;
        known.scenes++;
        if (sighting.present) known.showing++;
        groups.set(group, known);
      }
    }
    const listed = [...groups].map(([group, counted]) => ({
      group,
      ...counted,
      ...(by === 'cell' ? { scenes: null } : {}),
    }));
    return { groups: listed.sort(byGroup(by)), things, showing, scenes, windows };
  });
}

/** How many of a scene's things belong to which group. */
function groupsOf(
  { places, present, acquired, image }: SceneSighting,
  by: CountGroup,
  degrees: number,
): Iterable<readonly [string | null, number]> {
  if (by === 'month') return [[acquired?.slice(0, 'YYYY-MM'.length) ?? null, places.length]];
  if (!present) return [];
  if (by === 'scene') return [[image, places.length]];
  const cells = new Map<string | null, number>();
  for (const { lonLat } of places) {
    const cell = lonLat && cellName(cellOf(lonLat, degrees));
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  return cells;
}

const cellName = ([longitude, latitude]: LonLat): string => `${longitude},${latitude}`;

function byGroup(by: CountGroup): (a: CountedGroup, b: CountedGroup) => number {
  return (a, b) => {
    if (a.group === null || b.group === null) return Number(a.group === null) - Number(b.group === null);
    if (by !== 'month') return b.things - a.things || (a.group < b.group ? -1 : 1);
    return a.group < b.group ? -1 : 1;
  };
}
