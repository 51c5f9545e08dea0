import { type Candidate, candidatesOf } from './candidate.ts';
import type { Journal } from './journal.ts';
import { wholeNumbers } from './journal.ts';
import { intersectWindows, type Level, type Window } from './window.ts';
import { type WindowView, windowFindings } from './window-findings.ts';
import { answerTile, type DenseMap, type WindowSegmenter, type WindowSource } from './window-segmenter.ts';

/** What is looked for, and where. */
export interface SearchQuery {
  /** Noun phrase, as `nounOf` gives it. */
  readonly noun: string;
  /** Where in the image it may lie. */
  readonly region: Window;
  /** A colour of it is said, so that some pixels of what is found are kept. Default false. */
  readonly coloured?: boolean;
}

export interface SearchOptions {
  readonly signal?: AbortSignal | undefined;
  readonly journal?: Journal | undefined;
  /** Called after every window. */
  readonly onWindow?: (window: Window) => void;
}

export interface SearchResult {
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
  /** By noun, the largest probability that a window gave for its presence; none where the model cannot tell. */
  readonly presences: ReadonlyMap<string, number>;
  /** Whether any window showed anything at all. */
  readonly anythingSeen: boolean;
}

/**
 * What a window is asked for each noun. A model of single objects gives one of several alike, or none; asked for each
 * place in the window it tells them apart.
 */
export const PROBES = [
  '',
  ' in the middle',
  ' on the upper left',
  ' on the upper right',
  ' on the lower left',
  ' on the lower right',
];

/** The sentences of one noun. */
export const probesOf = (noun: string): string[] => PROBES.map((place) => `The ${noun}${place}`);

/** The windows of a search, from coarse to fine; windows in which nothing is looked for are left out. */
export function searchWindows(levels: readonly Level[], queries: readonly SearchQuery[]): Window[] {
  return levels.flatMap(({ windows }) =>
    windows.filter((window) => queries.some(({ region }) => meets(window, region))),
  );
}

/**
 * Looks for nouns in all windows of a pyramid: each window is read and encoded once for all of them, and while one is
 * computed the next is read. What a window said is journalled. Nothing is ruled out here: in most windows objects are too
 * small for that.
 */
export async function search(
  source: WindowSource,
  segmenter: WindowSegmenter,
  levels: readonly Level[],
  queries: readonly SearchQuery[],
  options: SearchOptions = {},
): Promise<SearchResult> {
  const { signal, journal, onWindow } = options;
  const windows = searchWindows(levels, queries);
  const candidates = new Map<string, Candidate[]>(queries.map(({ noun }) => [noun, []]));
  const presences = new Map<string, number>();
  let anythingSeen = false;
  const viewSize = segmenter.config.imageSize;
  const look = async (window: Window, view: WindowView): Promise<WindowFindings> => {
    const image = await segmenter.open(view.picture);
    try {
      const found: Finding[] = [];
      const largest: [noun: string, presence: number][] = [];
      for (const { noun, coloured = false } of queries.filter(({ region }) => meets(window, region))) {
        let meaning: DenseMap | null = null;
        const told: number[] = [];
        for (const [probe, sentence] of probesOf(noun).entries()) {
          const answer = await image.ground(sentence, {
            explain: probe === 0,
            assumePresent: true,
            parts: 'all',
          });
          if (probe === 0) meaning = answer.explanation?.denseMap ?? null;
          signal?.throwIfAborted();
          if (answer.presence !== null) told.push(answer.presence);
          if (answer.score <= 0) continue;
          const tile = answerTile(window, answer, view);
          const picture = coloured ? view.picture : null;
          for (const candidate of candidatesOf(tile, answer, source, viewSize, { meaning, picture })) {
            found.push([noun, wholeNumbers(candidate)]);
          }
        }
        if (told.length > 0) largest.push([noun, wholeNumbers(Math.max(...told))]);
      }
      return { seen: true, found, presences: largest };
    } finally {
      image.dispose();
    }
  };
  const nothing: WindowFindings = { seen: false, found: [], presences: [] };
  const looking = { source, windows, viewSize, keyOf: windowKey, journal, signal, look, nothing };
  for await (const [window, findings] of windowFindings(looking)) {
    anythingSeen ||= findings.seen;
    for (const [noun, candidate] of findings.found) candidates.get(noun)?.push(candidate);
    for (const [noun, presence] of findings.presences) {
      presences.set(noun, Math.max(presences.get(noun) ?? 0, presence));
    }
    onWindow?.(window);
    // Where all of the image shows nothing, no part of it does.
    if (!findings.seen && window.width >= source.width && window.height >= source.height) break;
  }
  return { candidates, presences, anythingSeen };
}

type Finding = readonly [noun: string, candidate: Candidate];

/** What one window said, as the journal keeps it. */
interface WindowFindings {
  readonly seen: boolean;
  readonly found: readonly Finding[];
  /** By noun, the largest presence of its sentences. */
  readonly presences: readonly (readonly [noun: string, presence: number])[];
}

const windowKey = ({ x, y, width, height }: Window): string => `search ${x} ${y} ${width} ${height}`;

function meets(window: Window, region: Window): boolean {
  const common = intersectWindows(window, region);
  return common.width > 0 && common.height > 0;
}
