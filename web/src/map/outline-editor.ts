import Collection from 'ol/Collection.js';
import Feature from 'ol/Feature.js';
import MapPolygon from 'ol/geom/Polygon.js';
import Modify from 'ol/interaction/Modify.js';
import Snap from 'ol/interaction/Snap.js';
import VectorLayer from 'ol/layer/Vector.js';
import type OlMap from 'ol/Map.js';
import VectorSource from 'ol/source/Vector.js';
import CircleStyle from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import StrokeStyle from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import { mapPolygon, type Polygon } from '../../../src/vector/geometry.ts';
import { type PixelFrame, toMap, toPixel } from '../image/pixel-frame.ts';

const HANDLE = new Style({
  image: new CircleStyle({
    radius: 6,
    fill: new Fill({ color: '#ffffff' }),
    stroke: new StrokeStyle({ color: '#0b57d0', width: 2 }),
  }),
});
const LINE = [
  new Style({ stroke: new StrokeStyle({ color: '#000000a0', width: 4 }) }),
  new Style({ stroke: new StrokeStyle({ color: '#ffffff', width: 2 }) }),
];

/**
 * Outlines whose corners are dragged: a drag on a line makes a new corner, Alt and a click takes one away. Corners snap
 * to the outlines of other answers, to the image's edge and to each other.
 */
export class OutlineEditor {
  readonly #map: OlMap;
  readonly #frame: PixelFrame;
  readonly #source = new VectorSource();
  readonly #layer = new VectorLayer({ source: this.#source, style: LINE });
  readonly #modify: Modify;
  readonly #snap: Snap;

  /** @param snapTo polygons of other answers and of the image; all in pixels of the image */
  constructor(
    map: OlMap,
    frame: PixelFrame,
    polygons: readonly Polygon[],
    snapTo: readonly Polygon[],
    onEnd: (polygons: readonly Polygon[]) => void,
  ) {
    this.#map = map;
    this.#frame = frame;
    this.show(polygons);
    this.#modify = new Modify({ source: this.#source, style: HANDLE, pixelTolerance: 12 });
    this.#modify.on('modifyend', () => onEnd(this.polygons()));
    const targets = [...snapTo.map((polygon) => this.#feature(polygon)), ...this.#source.getFeatures()];
    this.#snap = new Snap({ features: new Collection(targets), pixelTolerance: 10 });
    map.addLayer(this.#layer);
    map.addInteraction(this.#modify);
    map.addInteraction(this.#snap); // after the other: it moves the pointer for it
  }

  show(polygons: readonly Polygon[]): void {
    this.#source.clear();
    this.#source.addFeatures(polygons.map((polygon) => this.#feature(polygon)));
  }

  polygons(): Polygon[] {
    return this.#source.getFeatures().map((feature) => {
      const [exterior, ...holes] = (feature.getGeometry() as MapPolygon).getCoordinates();
      const flat = (ring: readonly (readonly number[])[]) =>
        Float64Array.from(ring.flatMap(([x, y]) => toPixel(this.#frame, [x!, y!])));
      return { exterior: flat(exterior!), holes: holes.map(flat) };
    });
  }

  dispose(): void {
    this.#map.removeInteraction(this.#snap);
    this.#map.removeInteraction(this.#modify);
    this.#map.removeLayer(this.#layer);
    this.#source.clear();
  }

  #feature(polygon: Polygon): Feature<MapPolygon> {
    const { exterior, holes } = mapPolygon(polygon, (x, y) => toMap(this.#frame, [x, y]));
    return new Feature(new MapPolygon([exterior, ...holes].map(ringOf)));
  }
}

function ringOf(flat: ArrayLike<number>): number[][] {
  const ring: number[][] = [];
  for (let i = 0; i < flat.length; i += 2) ring.push([flat[i]!, flat[i + 1]!]);
  const [first, last] = [ring[0]!, ring.at(-1)!];
  if (first[0] !== last[0] || first[1] !== last[1]) ring.push([...first]);
  return ring;
}
