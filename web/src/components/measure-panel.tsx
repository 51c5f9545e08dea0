import { useEffect, useState } from 'preact/hooks';
import type { Measured } from '../map/measure-line.ts';
import type { Session } from '../state/session.ts';
import { formatLength, formatShort, formatSquareMetres } from '../text/format.ts';

const BY: Readonly<Record<Measured['by'], string>> = {
  ground: 'on the ground',
  map: 'in the plane of the image’s map',
  pixels: 'in pixels: the image does not say how large they are',
};

/** A line that is measured: how long it is, and what it encloses. */
export function MeasurePanel({ session }: { readonly session: Session }) {
  const places = session.measured.value;
  const image = session.image.value;
  const isOn = session.tool.value === 'measure';
  const [measured, setMeasured] = useState<Measured | null>(null);
  useEffect(() => {
    let left = false;
    setMeasured(null);
    if (!image || places.length < 2) return;
    void import('../map/measure-line.ts')
      .then(({ measureLine }) => {
        if (!left) setMeasured(measureLine(image.frame, places));
      })
      .catch((error: unknown) => {
        if (!left) session.report(error);
      });
    return () => {
      left = true;
    };
  }, [session, image, places]);
  if (!isOn) return null;
  return (
    <div class="tools">
      <p class="tool-hint" role="status">
        {measured ? (
          <>
            <strong>{words(measured)}</strong>
            <span>{BY[measured.by]}</span>
          </>
        ) : (
          'Click places, or press Enter for the one under the cross. From three on, the area is measured, too.'
        )}
        {places.length > 0 && (
          <button type="button" class="link" onClick={() => (session.measured.value = places.slice(0, -1))}>
            Last place back
          </button>
        )}
        <button type="button" class="link" onClick={() => session.measure(false)}>
          Done
        </button>
      </p>
    </div>
  );
}

function words({ length, area, by }: Measured): string {
  if (by === 'pixels') {
    return `${formatShort(length)} px${area === null ? '' : `, encloses ${formatShort(area)} px²`}`;
  }
  return `${formatLength(length)}${area === null ? '' : `, encloses ${formatSquareMetres(area)}`}`;
}
