import './styles/index.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './components/app.tsx';
import { isolatePage } from './engine/isolation.ts';
import { openImage } from './image/open-image.ts';
import { reachThrough } from './image/reach.ts';
import { startWork } from './keep/start-work.ts';
import { loadEngine, probeServer } from './load-engine.ts';
import { keepPageFiles, whenIdle } from './offline.ts';
import { type EngineChoice, EngineHost } from './state/engine-host.ts';
import { Session } from './state/session.ts';
import { storedSetting } from './state/stored-setting.ts';
import { themeSetting } from './state/theme.ts';

const target = document.getElementById('app')!;
if (document.querySelector('meta[name="skyrefer-page"][content="label"]')) {
  const { startLabelling } = await import('./label/start.tsx');
  startLabelling(target);
} else if (import.meta.env.DEV || (await isolatePage())) {
  // The development server's files change all the time, and must not be kept.
  const choice = storedSetting<EngineChoice>('engine', ['browser', 'wasm', 'server']);
  const engine = new EngineHost(loadEngine, probeServer, choice);
  const reach = reachThrough({
    base: document.baseURI,
    isThere: async () => {
      await engine.askServer();
      return engine.serverOffer.value !== 'none';
    },
    headers: (): Readonly<Record<string, string>> =>
      engine.apiKey.value ? { authorization: `Bearer ${engine.apiKey.value}` } : {},
  });
  const session = new Session(
    engine,
    (origin, signal, rendering) => openImage(origin, signal, rendering, reach),
    reach,
  );
  render(<App session={session} theme={themeSetting()} />, target);
  void startWork(session);
  // Nothing competes with what the first answer needs; after it, all of the page is kept.
  const stop = effect(() => {
    if (engine.status.value.state !== 'ready') return;
    if (!import.meta.env.DEV) whenIdle(keepPageFiles);
    queueMicrotask(() => stop());
  });
}
