import { useSignal } from '@preact/signals';
import type { ImageOrigin } from '../image/open-image.ts';
import { wholeOf } from '../image/opened-image.ts';
import type { Region } from '../image/region.ts';
import { openBeside, openGiven } from '../keep/open-given.ts';
import type { Session } from '../state/session.ts';
import { formatCount, formatLength, formatShort } from '../text/format.ts';
import { IconButton } from './icon-button.tsx';
import { ImageFacts } from './image-facts.tsx';
import { ImagePairPanel } from './image-pair-panel.tsx';
import { ImagePicker } from './image-picker.tsx';
import { RenderingDialog } from './rendering-dialog.tsx';

export interface ImageCardProps {
  readonly session: Session;
  readonly visibleRegion: () => Region | null;
}

/** Which image is open, what part of it is asked about, and the way to another. */
export function ImageCard({ session, visibleRegion }: ImageCardProps) {
  const choosing = useSignal(false);
  const adding = useSignal(false);
  const rendering = useSignal(false);
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
  return (
    <section class="section" aria-label="Image">
      <div class="image-line">
        <ImageFacts image={image} />
        {image.samples && (
          <IconButton icon="bands" label="Bands and stretch" onClick={() => (rendering.value = true)} />
        )}
        <IconButton
          icon="compare"
          label="Lay a second image beside it"
          pressed={adding.value}
          onClick={() => {
            choosing.value = false;
            adding.value = !adding.value;
          }}
        />
        <button
          type="button"
          class="button small"
          aria-expanded={choosing.value}
          onClick={() => {
            adding.value = false;
            choosing.value = !choosing.value;
          }}
        >
          {choosing.value ? 'Keep' : 'Change'}
        </button>
      </div>
      {choosing.value && <ImagePicker onPick={pick} />}
      {adding.value && (
        <div class="second-picker">
          <p class="hint">
            An image of the same place, of another day or another sensor: a line on the map divides the two,
            and sentences are asked of both.
          </p>
          <ImagePicker
            isSecond
            onPick={(origin) => {
              adding.value = false;
              void openBeside(session, origin);
            }}
          />
        </div>
      )}
      <ImagePairPanel session={session} />
      <RegionChoice session={session} visibleRegion={visibleRegion} />
      <RenderingDialog session={session} open={rendering} />
    </section>
  );
}

/** Longer sides of images that one view shows nearly as they are; a fixed number, so that nothing jumps when the model is there. */
const SHOWN_WHOLE = 1008;

/**
 * How the image is looked at: in one view of the model, which is quick and loses what is small, or window by window. Says
 * how large the smallest objects are that can show.
 */
function RegionChoice({ session, visibleRegion }: ImageCardProps) {
  const image = session.image.value!;
  const region = session.region.value;
  const seen = session.engine.info.value?.imageSize ?? 672;
  if (Math.max(image.width, image.height) <= SHOWN_WHOLE || !region) return null;
  const whole = region.width === image.width && region.height === image.height;
  const everything = session.scope.value === 'everything';
  return (
    <fieldset class="scope">
      <legend class="small-heading">Look at</legend>
      <div class="segments">
        <label>
          <input
            type="radio"
            name="scope-of-questions"
            checked={!everything && whole}
            onChange={() => session.askAbout(wholeOf(image))}
          />
          <span>Whole image</span>
        </label>
        <label>
          <input
            type="radio"
            name="scope-of-questions"
            checked={!everything && !whole}
            onClick={() => {
              const view = visibleRegion(); // again, where the map has moved
              if (view) session.askAbout(view);
            }}
          />
          <span>This view</span>
        </label>
        <label>
          <input
            type="radio"
            name="scope-of-questions"
            checked={everything}
            onChange={() => session.askAboutEverything()}
          />
          <span>Everything</span>
        </label>
      </div>
      <p class="hint">
        {everything
          ? `Searched window by window; it takes a while, and can be cancelled or go on after a reload. ${sharpness(wholeOf(image), seen, image.groundSamplingDistance, 'One view would show')}`
          : `${formatCount(region.width)} × ${formatCount(region.height)} px in one view. ${sharpness(region, seen, image.groundSamplingDistance, 'The model sees')}`}
      </p>
    </fieldset>
  );
}

/** Pixels of a view along which an object has to be to show, as in the search of large images. */
const SMALLEST_VIEW_PIXELS = 8;

/** What one pixel of the model's view shows, and what is lost by that. */
function sharpness(region: Region, seen: number, metres: number | null, begin: string): string {
  const pixels = Math.max(1, Math.max(region.width, region.height) / seen);
  const least = SMALLEST_VIEW_PIXELS * pixels;
  return metres === null
    ? `${begin} ${formatShort(pixels)} px as one: objects shorter than ${formatShort(least)} px are lost.`
    : `${begin} ${formatLength(pixels * metres)} per pixel: objects shorter than ${formatLength(least * metres)} are lost.`;
}
