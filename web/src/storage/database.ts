/** The browser's own database: the work of the last visit with its larger pieces, and what searches have found so far. */

const DATABASE = 'skyrefer';
const VERSION = 4;
const STORES = ['projects', 'pieces', 'journals'] as const;
export type StoreName = (typeof STORES)[number];

/** Does one thing in a store. Throws where storage is refused or full. */
export const inStore = <Result>(
  name: StoreName,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> => inStores([name], mode, (transaction) => settled(work(transaction.objectStore(name))));

/**
 * Does several things in stores, all or none of them. What `work` waits for may only be requests of the transaction, which ends when
 * none is left. Throws where storage is refused or full.
 */
export async function inStores<Result>(
  names: readonly StoreName[],
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction) => Promise<Result>,
): Promise<Result> {
  const database = await settled(opening());
  try {
    const transaction = database.transaction(names, mode);
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the browser stopped storing'));
    });
    const [result] = await Promise.all([work(transaction), ended]);
    return result;
  } finally {
    database.close();
  }
}

function opening(): IDBOpenDBRequest {
  const request = indexedDB.open(DATABASE, VERSION);
  request.onupgradeneeded = ({ oldVersion }) => {
    // Work was kept in other shapes before, which nothing reads any more.
    if (oldVersion > 0 && oldVersion < 4) request.transaction!.objectStore('projects').clear();
    for (const name of STORES) {
      if (!request.result.objectStoreNames.contains(name)) request.result.createObjectStore(name);
    }
  };
  return request;
}

/** What a request comes to. */
export function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser’s database failed'));
  });
}
