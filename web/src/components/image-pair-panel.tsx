import type { Session } from '../state/session.ts';
import { IconButton } from './icon-button.tsx';
import { ImageFacts } from './image-facts.tsx';

/** The second image, and how the two are laid over each other. */
export function ImagePairPanel({ session }: { readonly session: Session }) {
  const { comparing } = session;
  const shown = comparing.shown.value;
  const first = session.image.value;
  if (!shown || !first) return null;
  const { image, placement } = shown;
  return (
    <section class="pair" aria-label="Second image">
      <div class="image-line">
        <ImageFacts image={image} />
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
