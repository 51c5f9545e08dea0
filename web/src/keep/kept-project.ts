import type { Work } from '../state/session.ts';
import { inStore } from '../storage/database.ts';

/** The work of the last visit. The name has the version of its shape: work of another one is not found. */
const CURRENT = 'current-2';

/** Replaces what was kept. Throws where storage is refused or full. */
export async function keepProject(work: Work): Promise<void> {
  await inStore('projects', 'readwrite', (store) => store.put(work, CURRENT));
}

/** What was kept; null where nothing is. */
export async function keptProject(): Promise<Work | null> {
  return (await inStore<Work | undefined>('projects', 'readonly', (store) => store.get(CURRENT))) ?? null;
}

export async function forgetProject(): Promise<void> {
  await inStore('projects', 'readwrite', (store) => store.clear());
}
