import './label.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { openImage } from '../image/open-image.ts';
import { loadEngine, probeServer } from '../load-engine.ts';
import { type EngineChoice, EngineHost } from '../state/engine-host.ts';
import { Session } from '../state/session.ts';
import { themeSetting } from '../state/theme.ts';
import { LabelApp } from './label-app.tsx';
import { LabelDesk } from './label-desk.ts';
import { HttpLabelService } from './label-service.ts';

/** Shows the page on which a folder is labelled. The model is the service's: nothing of it is downloaded. */
export function startLabelling(target: Element): void {
  const engine = new EngineHost(loadEngine, probeServer, signal<EngineChoice>('server'));
  const session = new Session(engine, openImage);
  const desk = new LabelDesk(session, new HttpLabelService(document.baseURI), () => {
    // Where somebody types, the keyboard stays.
    if (document.activeElement?.tagName !== 'INPUT') {
      document.querySelector<HTMLElement>('.map')?.focus({ preventScroll: true });
    }
  });
  document.title = 'skyrefer label';
  render(<LabelApp desk={desk} theme={themeSetting()} />, target);
  const page = new AbortController();
  addEventListener('pagehide', () => page.abort());
  desk.start(page.signal).catch((error: unknown) => session.report(error));
}
