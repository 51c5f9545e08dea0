import { useEffect, useState } from 'preact/hooks';
import type { OnEarth } from '../image/on-earth.ts';
import type { OpenedImage } from '../image/opened-image.ts';

/** Where the image's pixels lie on the Earth, once the code that knows reference systems is there; null of others. */
export function useOnEarth(image: OpenedImage): OnEarth | null {
  const [earth, setEarth] = useState<OnEarth | null>(null);
  useEffect(() => {
    let left = false;
    setEarth(null);
    if (!image.frame.georeference?.crs) return;
    void import('../image/on-earth.ts').then(
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
