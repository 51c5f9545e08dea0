import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { DownloadFormat } from '../downloads/download.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import type { Session } from '../state/session.ts';
import { Icon } from './icons.tsx';

const FORMATS: readonly { readonly format: DownloadFormat; readonly label: string; readonly note: string }[] =
  [
    { format: 'geojson', label: 'GeoJSON', note: 'outlines, for maps' },
    { format: 'geotiff', label: 'GeoTIFF', note: 'mask, same place as the image' },
    { format: 'png', label: 'PNG mask', note: 'black and white, full size' },
    { format: 'overlay', label: 'PNG picture', note: 'the image with the answer on it' },
  ];

export interface DownloadMenuProps {
  readonly session: Session;
  readonly layer: AnswerLayer;
}

export function DownloadMenu({ session, layer }: DownloadMenuProps) {
  const open = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open.value) return;
    const leave = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) open.value = false;
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [open.value, open]);
  const start = async (format: DownloadFormat) => {
    open.value = false;
    try {
      // Writers are loaded when they are needed.
      const { download } = await import('../downloads/download.ts');
      session.say(`Saved ${await download(format, session.image.value!, layer)}.`);
    } catch (error) {
      session.report(error);
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears Escape from the buttons inside
    <div
      class="menu"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open.value) return;
        event.stopPropagation();
        open.value = false;
        root.current?.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        class="button small"
        aria-expanded={open.value}
        aria-controls={id}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name="download" />
        Download
      </button>
      <ul class="menu-list" id={id} hidden={!open.value}>
        {FORMATS.map(({ format, label, note }) => (
          <li key={format}>
            <button type="button" data-format={format} onClick={() => void start(format)}>
              <strong>{label}</strong>
              <span>{note}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
