import { CrsError } from '../../geo/index.ts';
import { type Coordinates, type Polygon, rightHandRule } from '../geometry.ts';
import { withDecimals } from './decimals.ts';
import type { Feature } from './feature.ts';
import { onEarth, pixelDegrees } from './on-earth.ts';
import type { GroundPlace } from './place.ts';

/** Stands in files whose coordinates are not longitude and latitude. */
export const PIXEL_NOTE =
  'Coordinates are pixels, column and row from the upper left corner, since the image has no coordinate reference system.';

/**
 * Writes features as GeoJSON text, piece by piece: `begin`, one `feature` after another, `end`. As RFC 7946 asks:
 * longitude and latitude on WGS 84, outlines counterclockwise and holes clockwise, cut at the antimeridian. Images
 * without a reference system give pixel coordinates, and the file says so in a member `note`.
 *
 * Decimals go down to a thousandth of a pixel, at least 7 (a centimetre), so that nothing of the outline is lost.
 */
export class GeoJsonEncoder {
  readonly #place: GroundPlace;
  readonly #decimals: number;
  #first = true;

  /** Throws a CrsError where the reference system cannot be transformed to longitude and latitude. */
  constructor(place: GroundPlace) {
    if (place.lonLat instanceof CrsError) throw place.lonLat;
    this.#place = place;
    const finest = Math.ceil(3 - Math.log10(pixelDegrees(place)));
    this.#decimals = place.lonLat ? Math.min(12, Math.max(7, finest)) : 3;
  }

  begin(): string {
    const note = this.#place.lonLat ? '' : `"note":${JSON.stringify(PIXEL_NOTE)},\n`;
    return `{"type":"FeatureCollection",\n${note}"features":[`;
  }

  feature({ polygons, properties }: Feature): string {
    const start = this.#first ? '\n' : ',\n';
    this.#first = false;
    const parts = polygons.flatMap((polygon) => this.#placed(polygon));
    const text = parts.map((polygon) => this.#rings(polygon));
    const geometry =
      text.length === 0
        ? 'null'
        : text.length === 1
          ? `{"type":"Polygon","coordinates":${text[0]}}`
          : `{"type":"MultiPolygon","coordinates":[${text.join(',')}]}`;
    return `${start}{"type":"Feature","geometry":${geometry},"properties":${JSON.stringify(properties)}}`;
  }

  end(): string {
    return '\n]}\n';
  }

  #placed(polygon: Polygon): Polygon[] {
    return (this.#place.lonLat ? onEarth(polygon, this.#place) : [polygon]).map(rightHandRule);
  }

  #rings({ exterior, holes }: Polygon): string {
    return `[${[exterior, ...holes].map((ring) => this.#ring(ring)).join(',')}]`;
  }

  #ring(ring: Coordinates): string {
    const points: [x: number, y: number][] = [];
    for (let i = 0; i < ring.length; i += 2) {
      points.push([withDecimals(ring[i]!, this.#decimals), withDecimals(ring[i + 1]!, this.#decimals)]);
    }
    points.push(points[0]!);
    return JSON.stringify(points);
  }
}

/** Features as one GeoJSON text. Throws where {@link GeoJsonEncoder} does. */
export function geoJsonText(features: Iterable<Feature>, place: GroundPlace): string {
  const encoder = new GeoJsonEncoder(place);
  const pieces = [encoder.begin()];
  for (const feature of features) pieces.push(encoder.feature(feature));
  pieces.push(encoder.end());
  return pieces.join('');
}
