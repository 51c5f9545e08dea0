import { useSignal } from '@preact/signals';
import type { ImageOrigin } from '../image/open-image.ts';
import { wholeOf } from '../image/opened-image.ts';
import type { Region } from '../image/region.ts';
import { openGiven } from '../keep/open-given.ts';
import type { Session } from '../state/session.ts';
import { formatCount } from '../text/format.ts';
import { Icon } from './icons.tsx';
import { ImagePicker } from './image-picker.tsx';

export interface ImageCardProps {
  readonly session: Session;
  readonly visibleRegion: () => Region | null;
}

/** Which image is open, what part of it is asked about, and the way to another. */
export function ImageCard({ session, visibleRegion }: ImageCardProps) {
  const choosing = useSignal(false);
  const image = session.image.value;
  const pick = (origin: ImageOrigin) => {
    choosing.value = false;
    void openGiven(session, origin);
  };
  if (!image) {
    return (
      <section class="section" aria-label="Image">
        <p class="lead">Say what you look for in an aerial image, and see it on the map.</p>
        <ImagePicker onPick={pick} />
      </section>
    );
  }
  const metres = image.groundSamplingDistance;
  const crs = image.frame.georeference?.crs?.name;
  return (
    <section class="section" aria-label="Image">
      <div class="image-line">
        <div class="image-facts">
          <strong class="ellipsis" title={image.name}>
            {image.name}
          </strong>
          <span class="muted">
            {formatCount(image.width)} × {formatCount(image.height)} px
            {metres !== null &&
              ` · ${metres < 1 ? `${(metres * 100).toFixed(0)} cm` : `${metres.toFixed(1)} m`} per pixel`}
            {crs && ` · ${crs}`}
          </span>
        </div>
        <button
          type="button"
          class="button small"
          aria-expanded={choosing.value}
          onClick={() => {
            choosing.value = !choosing.value;
          }}
        >
          {choosing.value ? 'Keep' : 'Change'}
        </button>
      </div>
      {choosing.value && <ImagePicker onPick={pick} />}
      <RegionChoice session={session} visibleRegion={visibleRegion} />
    </section>
  );
}

/** Large images lose small objects when the model sees them as a whole; a part can be asked about instead. */
function RegionChoice({ session, visibleRegion }: ImageCardProps) {
  const image = session.image.value!;
  const region = session.region.value;
  const seen = session.engine.info.value?.imageSize ?? 1024;
  if (Math.max(image.width, image.height) <= 1.5 * seen || !region) return null;
  const whole = region.width === image.width && region.height === image.height;
  return (
    <div class="region-choice">
      <span>
        Asking about{' '}
        <strong>
          {whole ? 'the whole image' : `${formatCount(region.width)} × ${formatCount(region.height)} px`}
        </strong>
      </span>
      <span class="button-pair">
        <button
          type="button"
          class="button small"
          onClick={() => {
            const view = visibleRegion();
            if (view) session.askAbout(view);
          }}
        >
          <Icon name="fit" />
          This view
        </button>
        {!whole && (
          <button type="button" class="button small" onClick={() => session.askAbout(wholeOf(image))}>
            Whole
          </button>
        )}
      </span>
    </div>
  );
}
