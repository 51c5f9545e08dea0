import { effect, type Signal } from '@preact/signals';
import { storedSetting } from './stored-setting.ts';

export type Theme = 'system' | 'light' | 'dark';

/** The chosen theme, which the page follows; `theme.js` sets it before anything is painted. */
export function themeSetting(): Signal<Theme> {
  const theme = storedSetting<Theme>('theme', ['system', 'light', 'dark']);
  effect(() => {
    const { dataset } = document.documentElement;
    if (theme.value === 'system') delete dataset.theme;
    else dataset.theme = theme.value;
  });
  return theme;
}
