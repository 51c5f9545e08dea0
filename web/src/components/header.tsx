import type { Signal } from '@preact/signals';
import type { Session } from '../state/session.ts';
import type { Theme } from '../state/theme.ts';
import { IconButton } from './icon-button.tsx';

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };
const THEME_ICON = { system: 'auto', light: 'sun', dark: 'moon' } as const;

export interface HeaderProps {
  readonly session: Session;
  readonly theme: Signal<Theme>;
  readonly onHelp: () => void;
}

export function Header({ session, theme, onHelp }: HeaderProps) {
  const undo = session.undoLabel.value;
  const redo = session.redoLabel.value;
  return (
    <header class="header">
      <img src="./icon.svg" alt="" width="28" height="28" class="logo" />
      <h1>skyrefer</h1>
      <div class="header-actions">
        <IconButton
          icon="undo"
          label={undo ? `Undo ${undo}` : 'Undo'}
          shortcut="Control+Z"
          disabled={undo === null}
          onClick={() => session.undo()}
        />
        <IconButton
          icon="redo"
          label={redo ? `Redo ${redo}` : 'Redo'}
          shortcut="Control+Shift+Z"
          disabled={redo === null}
          onClick={() => session.redo()}
        />
        <IconButton
          icon={THEME_ICON[theme.value]}
          label={`Theme: ${theme.value}. Change to ${NEXT[theme.value]}`}
          onClick={() => {
            theme.value = NEXT[theme.value];
          }}
        />
        <IconButton icon="help" label="Help and shortcuts" shortcut="?" onClick={onHelp} />
      </div>
    </header>
  );
}
