import { effect } from '@preact/signals';
import type { Session } from '../state/session.ts';
import type { WorkKeeper } from './work-keeper.ts';

/** Changes within so many milliseconds are kept together. */
const PAUSE = 600;
/** Files beyond this would fill the browser's storage: answers are kept, and the file has to be chosen again. */
const MOST_BYTES = 1e9;

/** Keeps the work on the open image while it changes. Where storage is refused, that is said once. @returns what ends it */
export function autosave(session: Session, keeper: WorkKeeper): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();
  let refused = false;
  const save = () => {
    timer = undefined;
    const work = session.work.peek();
    const large = [work, work?.second].some(
      (one) => one?.origin.kind === 'file' && one.origin.file.size > MOST_BYTES,
    );
    saving = saving
      .then(() => (work && !large ? keeper.keep(work) : keeper.forget()))
      .catch((error: unknown) => {
        if (refused) return;
        refused = true;
        const reason = error instanceof Error ? error.message : String(error);
        session.tell(
          'note',
          `This browser does not keep your work for the next visit (${reason}). Save the project as a file.`,
        );
      });
  };
  const stop = effect(() => {
    if (!session.work.value) return;
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  });
  const leave = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    save();
  };
  addEventListener('pagehide', leave);
  return () => {
    stop();
    removeEventListener('pagehide', leave);
    clearTimeout(timer);
  };
}
