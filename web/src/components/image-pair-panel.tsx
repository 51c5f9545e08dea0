import type { Session } from '../state/session.ts';
import { formatCount, formatLength } from '../text/format.ts';
import { IconButton } from './icon-button.tsx';

/** The second image, and how the two are laid over each other. */
export function ImagePairPanel({ session }: { readonly session: Session }) {
  const { comparing } = session;
  const shown = comparing.shown.value;
  const first = session.image.value;
  const answers = comparing.second.value;
  if (!shown || !first || !answers) return null;
  const { image, placement } = shown;
  const crs = image.frame.georeference?.crs?.name;
  const metres = image.groundSamplingDistance;
  return (
    <section class="pair" aria-label="Second image">
      <div class="image-line">
        <div class="image-facts">
          <strong class="ellipsis" title={image.name}>
            {image.name}
          </strong>
          <span class="muted">
            {formatCount(image.width)} × {formatCount(image.height)} px
            {metres !== null && ` · ${formatLength(metres)} per pixel`}
            {crs && ` · ${crs}`}
          </span>
        </div>
        <IconButton icon="exchange" label="Exchange the sides" onClick={() => void session.swapImages()} />
        <IconButton icon="close" label="Close the second image" onClick={() => session.closeSecond()} />
      </div>
      <p class="hint">
        {placement.by === 'coordinates'
          ? 'Laid where its coordinates say.'
          : `Laid over ${first.name} from corner to corner: not both images say where they lie. It fits only where they show the same ground.`}
      </p>
      <fieldset class="segments">
        <legend class="visually-hidden">Which image sentences are asked of</legend>
        {([true, false] as const).map((both) => (
          <label key={String(both)}>
            <input
              type="radio"
              name="asked-images"
              checked={comparing.asksBoth.value === both}
              onChange={() => {
                comparing.asksBoth.value = both;
              }}
            />
            <span>{both ? 'Ask both' : 'Ask the first only'}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
