import type { ImageOrigin } from '../image/open-image.ts';
import type { Rendering } from '../image/rendering.ts';
import type { Work } from '../state/work.ts';
import { inStores, settled } from '../storage/database.ts';
import { compactNumbers, spreadNumbers } from './compact-numbers.ts';
import { packWork, unpackHistory } from './pack-project.ts';
import type { WorkJson } from './project-schema.ts';

/** The work of the last visit. The name has the version of its shape: work of another one is not found. */
const CURRENT = 'current-3';

/** Work without its maps and image file, which are pieces of their own and named here. */
interface KeptWork {
  readonly json: WorkJson;
  readonly origin: Exclude<ImageOrigin, { kind: 'file' }> | { readonly kind: 'file'; readonly piece: string };
  readonly maps: readonly string[];
  readonly rendering: Rendering | null;
  readonly searches: readonly string[];
  readonly second: KeptWork | null;
}

/** What is written once and stays as it is: a map's numbers, compact, or an image file. */
type Piece = Uint8Array | File;

/**
 * Keeps work in the browser's database. The maps of answers, and the image's file, are written when they are new and deleted when
 * nothing names them any more; at each change only the list of what there is, is written again.
 */
export class WorkKeeper {
  /** Of maps and files, the names of their pieces. */
  readonly #names = new WeakMap<object, string>();

  /** Replaces what was kept. Throws where storage is refused or full. */
  async keep(work: Work): Promise<void> {
    const pieces = new Map<string, () => Piece>();
    const kept = this.#listOf(work, pieces);
    await inStores(['projects', 'pieces'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('pieces');
      // Another tab may have written or deleted pieces: the database itself says what it has.
      const there = new Set(await settled(store.getAllKeys()));
      for (const [name, piece] of pieces) if (!there.has(name)) store.put(piece(), name);
      for (const name of there) if (!pieces.has(name as string)) store.delete(name);
      transaction.objectStore('projects').put(kept, CURRENT);
    });
  }

  /** What was kept; null where nothing is. */
  async kept(): Promise<Work | null> {
    return inStores(['projects', 'pieces'], 'readonly', async (transaction) => {
      const kept = await settled<KeptWork | undefined>(transaction.objectStore('projects').get(CURRENT));
      if (!kept) return null;
      const store = transaction.objectStore('pieces');
      const [names, values] = await Promise.all([
        settled(store.getAllKeys()),
        settled<Piece[]>(store.getAll()),
      ]);
      return this.#workOf(kept, new Map(names.map((name, place) => [name as string, values[place]!])));
    });
  }

  async forget(): Promise<void> {
    await inStores(['projects', 'pieces'], 'readwrite', async (transaction) => {
      transaction.objectStore('projects').clear();
      transaction.objectStore('pieces').clear();
    });
  }

  #listOf(work: Work, pieces: Map<string, () => Piece>): KeptWork {
    const { origin, rendering, searches, second } = work;
    const { json, maps } = packWork(work);
    const named = (value: object, piece: () => Piece): string => {
      let name = this.#names.get(value);
      if (!name) {
        name = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
        this.#names.set(value, name);
      }
      pieces.set(name, piece);
      return name;
    };
    return {
      json,
      origin:
        origin.kind === 'file' ? { kind: 'file', piece: named(origin.file, () => origin.file) } : origin,
      maps: maps.map((map) => named(map, () => compactNumbers(map))),
      rendering,
      searches,
      second: second && this.#listOf(second, pieces),
    };
  }

  #workOf({ json, origin, maps, rendering, searches, second }: KeptWork, pieces: Map<string, Piece>): Work {
    const pieceOf = (name: string): Piece => {
      const piece = pieces.get(name);
      if (!piece) throw new RangeError(`a piece of the work is missing: ${name}`);
      return piece;
    };
    const history = unpackHistory(json, (_, place) => {
      const numbers = spreadNumbers(pieceOf(maps[place]!) as Uint8Array);
      this.#names.set(numbers, maps[place]!);
      return numbers;
    });
    const fileOf = (name: string): ImageOrigin => {
      const file = pieceOf(name) as File;
      this.#names.set(file, name);
      return { kind: 'file', file };
    };
    return {
      origin: origin.kind === 'file' ? fileOf(origin.piece) : origin,
      rendering,
      region: json.region,
      scope: json.scope,
      history,
      searches,
      second: second && this.#workOf(second, pieces),
    };
  }
}
