import { CrsError } from '../../geo/index.ts';
import type { Coordinates, Polygon } from '../geometry.ts';
import { withDecimals } from './decimals.ts';
import { FEATURE_FIELDS, type Feature } from './feature.ts';
import type { GroundPlace } from './place.ts';
import { coordinateDecimals, placedPolygons } from './placed-polygons.ts';

/**
 * Writes features as KML 2.2 (OGC 07-147r2), piece by piece, for globes: longitude and latitude, what is known of each as
 * `ExtendedData`.
 */
export class KmlEncoder {
  readonly #place: GroundPlace;
  readonly #decimals: number;

  /** Throws a CrsError where the image does not say where it lies: KML has nothing but degrees. */
  constructor(place: GroundPlace) {
    if (place.lonLat instanceof CrsError) throw place.lonLat;
    if (!place.lonLat) {
      throw new CrsError(
        'KML holds longitude and latitude, and the image has no coordinate reference system; write GeoJSON or CSV, which take pixels',
      );
    }
    this.#place = place;
    this.#decimals = coordinateDecimals(place, 'lonlat');
  }

  begin(): string {
    return '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n<name>skyrefer</name>\n';
  }

  feature({ polygons, properties }: Feature): string {
    const data = FEATURE_FIELDS.flatMap(({ name }) => {
      const value = properties[name];
      return value === null ? [] : `<Data name="${name}"><value>${escaped(String(value))}</value></Data>`;
    });
    const shapes = polygons
      .flatMap((polygon) => placedPolygons(polygon, this.#place, 'lonlat'))
      .map((polygon) => this.#polygon(polygon));
    const geometry = shapes.length > 0 ? `<MultiGeometry>${shapes.join('')}</MultiGeometry>` : '';
    return `<Placemark><name>${escaped(properties.sentence)}</name><ExtendedData>${data.join('')}</ExtendedData>${geometry}</Placemark>\n`;
  }

  end(): string {
    return '</Document></kml>\n';
  }

  #polygon({ exterior, holes }: Polygon): string {
    const inner = holes.map((hole) => `<innerBoundaryIs>${this.#ring(hole)}</innerBoundaryIs>`).join('');
    return `<Polygon><outerBoundaryIs>${this.#ring(exterior)}</outerBoundaryIs>${inner}</Polygon>`;
  }

  #ring(ring: Coordinates): string {
    const points: string[] = [];
    for (let i = 0; i < ring.length; i += 2) {
      points.push(`${this.#number(ring[i]!)},${this.#number(ring[i + 1]!)}`);
    }
    return `<LinearRing><coordinates>${[...points, points[0]!].join(' ')}</coordinates></LinearRing>`;
  }

  #number(value: number): string {
    return String(withDecimals(value, this.#decimals));
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text of XML; characters that XML 1.0 cannot hold become spaces. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ' ')
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!);
