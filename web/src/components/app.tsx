import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ImageMap } from '../map/image-map.ts';
import type { Session } from '../state/session.ts';
import type { Theme } from '../state/theme.ts';
import { ActivityLine } from './activity-line.tsx';
import { AnswerList } from './answer-list.tsx';
import { answerShortcuts } from './answer-shortcuts.ts';
import { AppFrame } from './app-frame.tsx';
import { AskForm } from './ask-form.tsx';
import { ComparisonPanel } from './comparison-panel.tsx';
import { DropZone } from './drop-zone.tsx';
import { EnginePanel } from './engine-panel.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { ImageCard } from './image-card.tsx';
import { Announcer, MessageBar } from './message-bar.tsx';
import { PairAnswers } from './pair-answers.tsx';
import { SecondAnswers } from './second-answers.tsx';
import { useShortcuts } from './use-shortcuts.ts';

export function App({ session, theme }: { readonly session: Session; readonly theme: Signal<Theme> }) {
  const map = useRef<ImageMap | null>(null);
  const help = useSignal(false);
  const scroller = useRef<HTMLDivElement>(null);
  useSignalEffect(() => {
    if (session.image.value) scroller.current?.scrollTo({ top: 0 });
  });
  const { keys, commands } = answerShortcuts(session, map, () => {
    help.value = true;
  });
  useShortcuts({
    keys: {
      ...keys,
      o: () => document.querySelector<HTMLElement>('.picker .primary, .image-line button')?.focus(),
    },
    commands,
  });
  return (
    <AppFrame
      session={session}
      theme={theme}
      map={map}
      className="app"
      label="Questions and answers"
      answers={session.layers.value.length}
      onHelp={() => (help.value = true)}
      panel={
        <>
          <div class="panel-scroll" ref={scroller}>
            <MessageBar session={session} />
            <ImageCard session={session} visibleRegion={() => map.current?.visibleRegion() ?? null} />
            <AskForm session={session} />
            <ComparisonPanel session={session} />
            <PairAnswers session={session} />
            <AnswerList session={session} onZoom={(box) => map.current?.fit(box)} />
            <SecondAnswers session={session} onZoom={(box) => map.current?.fit(box)} />
          </div>
          <ActivityLine session={session} />
          <EnginePanel session={session} />
        </>
      }
    >
      <DropZone session={session} />
      <Announcer session={session} />
      <HelpDialog open={help.value} onClose={() => (help.value = false)} />
    </AppFrame>
  );
}
