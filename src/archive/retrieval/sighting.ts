import type { LogitThing } from '../../programs/logit-things.ts';
import { type Candidate, isCut, mergeCandidates, quality } from '../../search/candidate.ts';
import type { Window } from '../../search/window.ts';
import { type LonLat, lonLatBetween } from './earth-place.ts';

/** What a stored window says to a sentence. */
export interface WindowSighting {
  readonly window: Window;
  /** Of the window, clockwise from the upper left; null where the scene has no place on the Earth. */
  readonly corners: readonly number[] | null;
  /** Whether the model takes it to show what was asked for. */
  readonly present: boolean;
  readonly presence: number | null;
  readonly score: number;
  /** What is marked, one by one, in pixels of the window. */
  readonly things: readonly Pick<LogitThing, 'box' | 'area' | 'confidence'>[];
}

/** A place of a scene where something is marked. */
export interface SightedPlace {
  /** Pixels of the scene. */
  readonly box: Window;
  /** Square pixels. */
  readonly area: number;
  /** Of the box's middle; null where the scene has no place on the Earth. */
  readonly lonLat: LonLat | null;
  /** Of the box, clockwise from the upper left: longitude, latitude, ...; null likewise. */
  readonly corners: readonly number[] | null;
}

/** What a scene says to a sentence, by all of its windows. */
export interface SceneSighting {
  readonly scene: string;
  /** In the order of adding. */
  readonly number: number;
  readonly image: string;
  /** When it was taken: ISO 8601; null where that is not known. */
  readonly acquired: string | null;
  readonly present: boolean;
  /** The largest of its windows; null where the model cannot tell. */
  readonly presence: number | null;
  /** Of the window that shows it best. */
  readonly score: number;
  /** What is marked, the surest first; what several windows show is one. */
  readonly places: readonly SightedPlace[];
  readonly windows: number;
}

export type SightedScene = Pick<SceneSighting, 'scene' | 'number' | 'image' | 'acquired'>;

/** Puts together what the windows of a scene say. @param windows at least one */
export function sceneSighting(scene: SightedScene, windows: readonly WindowSighting[]): SceneSighting {
  const [best] = [...windows].sort(byLikelihood) as [WindowSighting, ...WindowSighting[]];
  const image = {
    width: Math.max(...windows.map(({ window: { x, width } }) => x + width)),
    height: Math.max(...windows.map(({ window: { y, height } }) => y + height)),
  };
  const candidates = windows.flatMap((window) => candidatesOf(window, image));
  const merged =
    windows.length > 1
      ? mergeCandidates(candidates.map(({ candidate }) => candidate)).map((object) => object.best)
      : candidates.map(({ candidate }) => candidate).sort((a, b) => quality(b) - quality(a));
  const seenBy = new Map(candidates.map(({ candidate, window }) => [candidate, window]));
  return {
    ...scene,
    present: best.present,
    presence: best.presence,
    score: best.score,
    places: merged.map((candidate) => placeOn(candidate, seenBy.get(candidate)!)),
    windows: windows.length,
  };
}

/** The likelier before the less likely; of equal ones the one with the better mask. */
export function byLikelihood(
  a: Pick<SceneSighting, 'present' | 'presence' | 'score'>,
  b: Pick<SceneSighting, 'present' | 'presence' | 'score'>,
): number {
  return Number(b.present) - Number(a.present) || (b.presence ?? 0) - (a.presence ?? 0) || b.score - a.score;
}

/** The best sightings of any number of them, in the memory of those that are kept. */
export class BestSightings {
  readonly #most: number;
  #kept: SceneSighting[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  add(sighting: SceneSighting): void {
    const last = this.#kept.at(-1);
    if (this.#kept.length >= this.#most && last && byRank(last, sighting) <= 0) return;
    this.#kept.push(sighting);
    this.#kept.sort(byRank);
    this.#kept = this.#kept.slice(0, this.#most);
  }

  /** The likeliest first. */
  get ranked(): readonly SceneSighting[] {
    return this.#kept;
  }
}

/** Of equally likely ones the one that was added first, so that the order is the same each time. */
const byRank = (a: SceneSighting, b: SceneSighting): number => byLikelihood(a, b) || a.number - b.number;

/** What a window marks, as observations of the scene. */
function candidatesOf(
  sighting: WindowSighting,
  image: { readonly width: number; readonly height: number },
): { readonly candidate: Candidate; readonly window: WindowSighting }[] {
  const { window, presence, score, things } = sighting;
  return things.map(({ box: inside, area, confidence }) => {
    const box = { ...inside, x: window.x + inside.x, y: window.y + inside.y };
    const cut = isCut(window, image, {
      left: inside.x <= 0,
      top: inside.y <= 0,
      right: inside.x + inside.width >= window.width,
      bottom: inside.y + inside.height >= window.height,
    });
    const candidate: Candidate = {
      box,
      area,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      score,
      presence,
      probability: confidence,
      meaning: 1,
      window,
      pixelSize: 1,
      cut,
    };
    return { candidate, window: sighting };
  });
}

function placeOn({ box, area, x, y }: Candidate, { window, corners }: WindowSighting): SightedPlace {
  const at = (px: number, py: number) =>
    lonLatBetween(corners!, (px - window.x) / window.width, (py - window.y) / window.height);
  if (!corners) return { box, area, lonLat: null, corners: null };
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  return {
    box,
    area,
    lonLat: at(x, y),
    corners: [at(box.x, box.y), at(right, box.y), at(right, bottom), at(box.x, bottom)].flat(),
  };
}
