import type { Session } from '../state/session.ts';
import { autosave } from './autosave.ts';
import { linkedBy } from './link.ts';

/**
 * Begins with what the page's address asks for, else with the work of the last visit; from then on work is kept. An
 * address is used once: what comes of it is the user's work.
 */
export async function startWork(session: Session): Promise<void> {
  const { WorkKeeper } = await import('./work-keeper.ts'); // the page is shown meanwhile
  const keeper = new WorkKeeper();
  const linked = linkedBy(location.href);
  if (linked) {
    history.replaceState(null, '', location.pathname);
    autosave(session, keeper);
    const opening = session.open(linked.origin);
    await opening;
    if (session.origin.value === linked.origin) {
      await Promise.all(linked.sentences.map((sentence) => session.ask(sentence)));
    }
    return;
  }
  try {
    const kept = await keeper.kept();
    // The user may have been quicker.
    if (kept && !session.image.value && !session.activity.value) await session.restore(kept);
  } catch {
    await keeper.forget().catch(() => {}); // of another version, or storage is refused
  }
  autosave(session, keeper);
}
