import type { Work } from '../state/session.ts';

/** The work of the last visit, in the browser's own database. Its version tells kept projects of other shapes apart. */
const DATABASE = 'skyrefer';
const STORE = 'projects';
const CURRENT = 'current-1';

/** Replaces what was kept. Throws where storage is refused or full. */
export async function keepProject(work: Work): Promise<void> {
  await inStore('readwrite', (store) => store.put(work, CURRENT));
}

/** What was kept; null where nothing is. */
export async function keptProject(): Promise<Work | null> {
  return (await inStore('readonly', (store) => store.get(CURRENT))) ?? null;
}

export async function forgetProject(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(CURRENT));
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await settled(opening());
  try {
    const transaction = database.transaction(STORE, mode);
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the browser stopped storing'));
    });
    const [result] = await Promise.all([settled(work(transaction.objectStore(STORE))), ended]);
    return result;
  } finally {
    database.close();
  }
}

function opening(): IDBOpenDBRequest {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return request;
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser’s database failed'));
  });
}
