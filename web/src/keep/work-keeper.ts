import type { Work } from '../state/work.ts';
import { inStores, settled } from '../storage/database.ts';
import { type KeptWork, listWork, type Piece, PieceNumbers, readWork } from './kept-work.ts';

/** The work of the last visit. The name has the version of its shape: work of another one is not found. */
const CURRENT = 'current-4';

/**
 * Keeps work in the browser's database. What it is made of (answers, maps, corrections, states of the history, the image's file) is
 * written when it is new and deleted when nothing names it any more; at each change only the list of what there is, is written again.
 */
export class WorkKeeper {
  readonly #numbers = new PieceNumbers();

  /** Replaces what was kept. Throws where storage is refused or full. */
  async keep(work: Work): Promise<void> {
    const pieces = new Map<number, () => Piece>();
    const kept = listWork(work, this.#numbers, pieces);
    await inStores(['projects', 'pieces'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('pieces');
      // Another tab may have written or deleted pieces: the database itself says what it has.
      const there = new Set(await settled(store.getAllKeys()));
      for (const [number, piece] of pieces) if (!there.has(number)) store.put(piece(), number);
      for (const key of there) if (!pieces.has(key as number)) store.delete(key);
      transaction.objectStore('projects').put(kept, CURRENT);
    });
  }

  /** What was kept; null where nothing is. */
  async kept(): Promise<Work | null> {
    return inStores(['projects', 'pieces'], 'readonly', async (transaction) => {
      const kept = await settled<KeptWork | undefined>(transaction.objectStore('projects').get(CURRENT));
      if (!kept) return null;
      const store = transaction.objectStore('pieces');
      const [keys, values] = await Promise.all([
        settled(store.getAllKeys()),
        settled<Piece[]>(store.getAll()),
      ]);
      const pieces = new Map(keys.map((key, place) => [key as number, values[place]!]));
      return readWork(kept, this.#numbers, pieces);
    });
  }

  async forget(): Promise<void> {
    await inStores(['projects', 'pieces'], 'readwrite', async (transaction) => {
      transaction.objectStore('projects').clear();
      transaction.objectStore('pieces').clear();
    });
  }
}
