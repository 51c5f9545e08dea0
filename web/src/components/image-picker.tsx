import { useRef, useState } from 'preact/hooks';
import type { ImageOrigin } from '../image/open-image.ts';
import { Icon } from './icons.tsx';

export const EXAMPLES = [
  { name: 'airport', title: 'Airport' },
  { name: 'tank-farm', title: 'Tank farm' },
  { name: 'harbor', title: 'Harbor' },
] as const;

const ACCEPTED =
  '.skyrefer,.png,.jpg,.jpeg,.webp,.tif,.tiff,.jp2,.j2k,image/png,image/jpeg,image/webp,image/tiff,image/jp2';

/** The three ways to an image: from disk, from an address, from the examples. */
export function ImagePicker({ onPick }: { readonly onPick: (origin: ImageOrigin) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [url, setUrl] = useState('');
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
        PNG, JPEG, WebP, GeoTIFF, COG, JPEG 2000, or a saved project. You can also drop it on the page.
      </p>
      <form
        class="field-row"
        onSubmit={(event) => {
          event.preventDefault();
          onPick({ kind: 'url', url });
        }}
      >
        <label class="visually-hidden" for="image-url">
          Address of an image, GeoTIFF, COG or JPEG 2000
        </label>
        <input
          id="image-url"
          type="text"
          inputMode="url"
          autocomplete="url"
          placeholder="https://… .tif, .png, .jpg"
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          <Icon name="link" />
          Open
        </button>
      </form>
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
