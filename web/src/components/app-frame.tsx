import type { Signal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import type { ImageMap } from '../map/image-map.ts';
import type { Session } from '../state/session.ts';
import type { Theme } from '../state/theme.ts';
import { useBottomSheet } from './bottom-sheet.ts';
import { Header } from './header.tsx';
import { MapPane } from './map-pane.tsx';

export interface AppFrameProps {
  readonly session: Session;
  readonly theme: Signal<Theme>;
  readonly map: RefObject<ImageMap | null>;
  readonly className: string;
  /** What the panel is, for who does not see it. */
  readonly label: string;
  /** How many there are: a new one raises the panel on small screens. */
  readonly answers: number;
  readonly onHelp: () => void;
  /** Below the panel's header. */
  readonly panel: ComponentChildren;
  /** Dialogs, and what is beside map and panel. */
  readonly children: ComponentChildren;
}

/** The map, and beside it the panel; on small screens the panel is a sheet over the map. */
export function AppFrame(props: AppFrameProps) {
  const { session, theme, map, className, label, answers, onHelp, panel, children } = props;
  const sheet = useBottomSheet(answers);
  return (
    <div class={className} data-dragging={sheet.dragging} style={sheet.style}>
      <MapPane session={session} map={map} />
      <aside class="panel" aria-label={label}>
        <button
          type="button"
          class="sheet-handle"
          aria-label={`Panel height: ${sheet.height.value}. Change it`}
          {...sheet.handle}
        />
        <Header session={session} theme={theme} onHelp={onHelp} />
        {panel}
      </aside>
      {children}
    </div>
  );
}
