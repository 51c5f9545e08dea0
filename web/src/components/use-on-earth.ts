import { useEffect, useState } from 'preact/hooks';
import type { OpenedImage } from '../image/opened-image.ts';
import type { OnEarth } from '../map/on-earth.ts';

/** Where the image's pixels lie on the Earth, once the code that knows reference systems is there; null of others. */
export function useOnEarth(image: OpenedImage): OnEarth | null {
  const [earth, setEarth] = useState<OnEarth | null>(null);
  useEffect(() => {
    let left = false;
    setEarth(null);
    if (!image.frame.georeference?.crs) return;
    void import('../map/on-earth.ts').then(
      ({ onEarth }) => {
        if (!left) setEarth(onEarth(image.frame));
      },
      () => {}, // without a connection there are no degrees
    );
    return () => {
      left = true;
    };
  }, [image]);
  return earth;
}
