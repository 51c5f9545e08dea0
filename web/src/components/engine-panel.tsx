import { useSignal } from '@preact/signals';
import type { EngineInfo } from '../engine/engine.ts';
import type { EngineChoice, EngineStatus } from '../state/engine-host.ts';
import type { Session } from '../state/session.ts';
import { formatBytes, plural } from '../text/format.ts';
import { Dialog } from './dialog.tsx';

/** Which engine answers, where the image goes (nowhere, mostly), and the choice of another. */
export function EnginePanel({ session }: { readonly session: Session }) {
  const open = useSignal(false);
  const { status, choice, serverOffer, apiKey } = session.engine;
  return (
    <footer class="engine">
      <p class="engine-text">
        <strong>{whereItRuns(status.value, choice.value)}</strong>
        <span class="muted">
          {choice.value === 'server'
            ? 'Images are sent to this page’s server.'
            : 'In this browser. Nothing is uploaded.'}
        </span>
      </p>
      <button
        type="button"
        class="button small"
        aria-haspopup="dialog"
        onClick={() => {
          open.value = true;
          void session.engine.askServer();
        }}
      >
        Engine
      </button>
      <Dialog title="Where answers are computed" open={open.value} onClose={() => (open.value = false)}>
        <fieldset class="options">
          <legend class="visually-hidden">Engine</legend>
          <Option
            session={session}
            value="browser"
            title="In this browser"
            text="On the graphics card where the browser offers WebGPU, else on the processor (WASM). Nothing is uploaded; the model is downloaded once and kept."
          />
          <Option
            session={session}
            value="wasm"
            title="In this browser, processor only"
            text="WASM, whatever the graphics card. Choose it where WebGPU misbehaves."
          />
          <Option
            session={session}
            value="server"
            title="On the server"
            disabled={serverOffer.value === 'none'}
            text={
              serverOffer.value !== 'none'
                ? 'The server that this page comes from answers, with the model that it was started with. The image is sent to it.'
                : 'Not offered here: this page comes from a plain web host. Start it with “skyrefer serve” to have it.'
            }
          />
        </fieldset>
        {serverOffer.value === 'with-key' && (
          <label class="choice">
            <span>API key</span>
            <input
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={apiKey.value}
              onInput={(event) => {
                apiKey.value = event.currentTarget.value;
              }}
            />
          </label>
        )}
        {status.value.state === 'ready' && <EngineFacts info={status.value.info} />}
        {status.value.state === 'failed' && <p class="message error">{status.value.message}</p>}
      </Dialog>
    </footer>
  );
}

function whereItRuns(status: EngineStatus, choice: EngineChoice): string {
  if (status.state === 'failed') return 'The model could not be loaded';
  if (status.state === 'ready') return backendName(status.info);
  return choice === 'server' ? 'Server engine' : 'Browser engine';
}

/** The engine in words. */
export function backendName({ backend, threads, model }: EngineInfo): string {
  switch (backend) {
    case 'webgpu':
      return 'WebGPU';
    case 'wasm':
      return threads !== null && threads > 1 ? `WASM, ${plural(threads, 'thread')}` : 'WASM, single-threaded';
    case 'server':
      return `On the server, model ${model}`;
  }
}

function EngineFacts({ info }: { readonly info: EngineInfo }) {
  return (
    <dl class="facts">
      <dt>Model</dt>
      <dd>
        {info.model} <code>{info.modelHash}</code>
      </dd>
      <dt>Runs</dt>
      <dd>{backendName(info)}</dd>
      {info.downloadBytes > 0 && (
        <>
          <dt>Download</dt>
          <dd>
            {formatBytes(info.downloadBytes)},{' '}
            {info.cached ? 'from this browser’s cache' : 'now kept in this browser'}
          </dd>
        </>
      )}
      {info.backend === 'wasm' && !info.crossOriginIsolated && (
        <>
          <dt>Threads</dt>
          <dd>One: the host of this page does not allow more (cross-origin isolation).</dd>
        </>
      )}
      {info.backendNote && (
        <>
          <dt>WebGPU</dt>
          <dd>{info.backendNote}</dd>
        </>
      )}
      <dt>Score</dt>
      <dd>{info.scoreNote}</dd>
    </dl>
  );
}

interface OptionProps {
  readonly session: Session;
  readonly value: EngineChoice;
  readonly title: string;
  readonly text: string;
  readonly disabled?: boolean;
}

function Option({ session, value, title, text, disabled }: OptionProps) {
  return (
    <label class="option" data-disabled={disabled}>
      <input
        type="radio"
        name="engine"
        checked={session.engine.choice.value === value}
        disabled={disabled}
        onChange={() => session.chooseEngine(value)}
      />
      <span>
        <strong>{title}</strong>
        <span class="muted">{text}</span>
      </span>
    </label>
  );
}
