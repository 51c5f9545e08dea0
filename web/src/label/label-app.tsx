import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ActivityLine } from '../components/activity-line.tsx';
import { AnswerList } from '../components/answer-list.tsx';
import { answerShortcuts } from '../components/answer-shortcuts.ts';
import { AppFrame } from '../components/app-frame.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Announcer, MessageBar } from '../components/message-bar.tsx';
import { useShortcuts } from '../components/use-shortcuts.ts';
import type { ImageMap } from '../map/image-map.ts';
import type { Session } from '../state/session.ts';
import type { Theme } from '../state/theme.ts';
import type { LabelDesk } from './label-desk.ts';
import { LabelKeys } from './label-keys.tsx';
import { LabelHead, LabelSettings } from './label-panel.tsx';
import { PictureList } from './picture-list.tsx';

const FOLD_KEYS = '(max-width: 44rem), (max-height: 40rem)';

/** The page while a folder is labelled: the page's own map, answers and corrections, with what becomes of each picture. */
export function LabelApp({ desk, theme }: { readonly desk: LabelDesk; readonly theme: Signal<Theme> }) {
  const { session } = desk;
  const map = useRef<ImageMap | null>(null);
  const help = useSignal(false);
  useLabelShortcuts(desk, map, () => (help.value = true));
  useMapFocus();
  return (
    <AppFrame
      session={session}
      theme={theme}
      map={map}
      className="app labelling"
      label="Labelling"
      answers={0}
      onHelp={() => (help.value = true)}
      panel={
        <>
          <LabelHead desk={desk} />
          <div class="panel-scroll">
            <MessageBar session={session} />
            <LabelSettings desk={desk} />
            <AnswerList session={session} onZoom={(box) => map.current?.fit(box)} />
            <section class="section" aria-label="All pictures">
              <PictureList desk={desk} />
            </section>
            <section class="section" aria-label="Keys">
              <details open={!matchMedia(FOLD_KEYS).matches}>
                <summary>
                  <h2 class="small-heading">Keys</h2>
                </summary>
                <LabelKeys />
              </details>
            </section>
          </div>
          <ActivityLine session={session} />
          <footer class="engine">
            <p class="engine-text">
              <strong>{modelWords(session)}</strong>
              <span class="muted">On this machine. Nothing leaves it.</span>
            </p>
          </footer>
        </>
      }
    >
      <Announcer session={session} />
      <Dialog title="Keys" open={help.value} onClose={() => (help.value = false)}>
        <LabelKeys />
      </Dialog>
    </AppFrame>
  );
}

function modelWords({ engine }: Session): string {
  const info = engine.info.value;
  return info ? `Model ${info.model}` : 'The model';
}

function useLabelShortcuts(desk: LabelDesk, map: RefObject<ImageMap | null>, showHelp: () => void): void {
  const { session } = desk;
  const numbers = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [String(index + 1), () => desk.select(index)]),
  );
  const { keys, commands } = answerShortcuts(session, map, showHelp);
  useShortcuts({
    keys: {
      ...keys,
      ...numbers,
      n: () => void desk.nothingThere(),
      s: () => void desk.skip(),
      j: () => void desk.next(),
      k: () => void desk.previous(),
      escape: () => {
        session.tool.value = 'move';
        focusMap();
      },
    },
    commands,
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const command = event.ctrlKey || event.metaKey;
      if (event.key === 'Enter' && (command || !hasOwnEnter(event.target))) {
        event.preventDefault();
        if (!event.repeat) void desk.accept(); // a key that is held accepts one picture, not the rest of them
      }
      if (event.key === ' ' && isMap(event.target) && dab(session, map.current)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}

/** Whether Enter does something by itself where the focus is. */
const hasOwnEnter = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, input, select, textarea, summary') !== null;

const isMap = (target: EventTarget | null): boolean =>
  target instanceof Element && target.classList.contains('map');

/** A dab of the brush under the cross. @returns whether a brush is in hand */
function dab(session: Session, map: ImageMap | null): boolean {
  const kind = session.tool.value;
  const middle = map?.centre();
  if (!map || !middle || (kind !== 'paint' && kind !== 'erase')) return false;
  const radius = session.brushRadius.value * map.pixelsPerScreenPixel();
  void session.mark({ kind, radius, path: [middle, middle] });
  return true;
}

const focusMap = () => document.querySelector<HTMLElement>('.map')?.focus({ preventScroll: true });

/** After a click on a button the map has the keyboard, so that Enter accepts and does not press the button again. */
function useMapFocus(): void {
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const byPointer = event.detail > 0;
      if (byPointer && event.target instanceof Element && event.target.closest('button')) {
        queueMicrotask(focusMap); // where a dialog opens, the map cannot have it
      }
    };
    window.addEventListener('click', onClick);
    return () => window.removeEventListener('click', onClick);
  }, []);
}
