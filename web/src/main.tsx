import './styles/index.css';
import { render } from 'preact';
import { App } from './components/app.tsx';
import { openImage } from './image/open-image.ts';
import { loadEngine, probeServer } from './load-engine.ts';
import { EngineHost } from './state/engine-host.ts';
import { Session } from './state/session.ts';
import { themeSetting } from './state/theme.ts';

const engine = new EngineHost(loadEngine, probeServer);
const session = new Session(engine, openImage);

render(<App session={session} theme={themeSetting()} />, document.getElementById('app')!);
