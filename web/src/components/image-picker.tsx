import { useRef, useState } from 'preact/hooks';
import { serviceOf } from '../../../src/imagery/raster/source/map-service.ts';
import type { MapPart } from '../image/map-part.ts';
import type { ImageOrigin } from '../image/open-image.ts';
import { Icon } from './icons.tsx';

export const EXAMPLES = [
  { name: 'airport', title: 'Airport' },
  { name: 'tank-farm', title: 'Tank farm' },
  { name: 'harbor', title: 'Harbor' },
] as const;

const PART_FIELDS: readonly { readonly name: keyof MapPart; readonly label: string }[] = [
  { name: 'longitude', label: 'Longitude' },
  { name: 'latitude', label: 'Latitude' },
  { name: 'metres', label: 'Metres across' },
  { name: 'zoom', label: 'Zoom' },
];

const ACCEPTED =
  '.skyrefer,.png,.jpg,.jpeg,.webp,.tif,.tiff,.jp2,.j2k,image/png,image/jpeg,image/webp,image/tiff,image/jp2';

export interface ImagePickerProps {
  readonly onPick: (origin: ImageOrigin) => void;
  /** To be laid beside an open one. */
  readonly isSecond?: boolean;
}

/** The three ways to an image: from disk, from an address, from the examples. */
export function ImagePicker({ onPick, isSecond = false }: ImagePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const [url, setUrl] = useState('');
  const [part, setPart] = useState<MapPart>({ zoom: 18, longitude: 0, latitude: 0, metres: 500 });
  const isMap = serviceOf(url.trim()) !== null;
  return (
    <div class="picker">
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept={ACCEPTED}
        tabIndex={-1}
        aria-label="Image file"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onPick({ kind: 'file', file });
        }}
      />
      <button type="button" class="button primary wide" onClick={() => input.current!.click()}>
        <Icon name="image" />
        Open an image
      </button>
      <p class="hint">
        {isSecond
          ? 'PNG, JPEG, WebP, GeoTIFF, COG or JPEG 2000.'
          : 'PNG, JPEG, WebP, GeoTIFF, COG, JPEG 2000, or a saved project. You can also drop it on the page.'}
      </p>
      <form
        class="field-row"
        onSubmit={(event) => {
          event.preventDefault();
          onPick({ kind: 'url', url, ...(isMap ? { part } : {}) });
        }}
      >
        <label class="visually-hidden" for="image-url">
          Address of an image, STAC item or map service
        </label>
        <input
          id="image-url"
          type="text"
          inputMode="url"
          autocomplete="url"
          placeholder="https://… .tif, .png, STAC, WMTS"
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          <Icon name="link" />
          Open
        </button>
        {isMap && (
          <div class="map-part">
            {PART_FIELDS.map(({ name, label }) => (
              <label key={name}>
                {label}
                <input
                  type="number"
                  step="any"
                  required
                  value={part[name]}
                  onInput={(event) => setPart({ ...part, [name]: event.currentTarget.valueAsNumber })}
                />
              </label>
            ))}
          </div>
        )}
      </form>
      <p class="hint">
        Also a STAC item, or a map: tiles (<code>{'{z}/{x}/{y}'}</code>), WMTS or WMS (<code>service=</code>).
        The browser asks the host itself, which has to let other pages read it.
      </p>
      <h2 class="small-heading">Or try an example</h2>
      <ul class="examples">
        {EXAMPLES.map(({ name, title }) => (
          <li key={name}>
            <button type="button" class="example" onClick={() => onPick({ kind: 'example', name })}>
              <img
                src={`./examples/${name}.thumbnail.webp`}
                alt=""
                width="240"
                height="240"
                loading="lazy"
                decoding="async"
              />
              <span>{title}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
