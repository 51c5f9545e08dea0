import type { GeometryCollection as GeoJsonCollection } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, Polygon as TopoPolygon } from 'topojson-specification';
import type { Coordinates, Polygon } from './geometry.ts';

/** Points of a piece of outline, from one end to the other: x and y behind the two numbers that find them. */
export type Arc = readonly (readonly number[])[];

/**
 * Outlines in pieces: where two polygons share a border it is one arc, which both of them use, so that whatever is done to it
 * is done to both. Arcs meet in their ends. A ring that shares nothing is one arc, whose last point is its first.
 */
export interface SharedArcs {
  readonly arcs: readonly Arc[];
  /** Of every polygon: its rings, the exterior first, as numbers of arcs; `~n` is arc n in the other direction. */
  readonly rings: readonly (readonly (readonly number[])[])[];
}

/** Finds the borders that polygons share. They must not overlap, and shared borders must have the same points, as traced. */
export function shareArcs(polygons: readonly Polygon[]): SharedArcs {
  const collection: GeoJsonCollection = {
    type: 'GeometryCollection',
    geometries: polygons.map(({ exterior, holes }) => ({
      type: 'Polygon',
      coordinates: [exterior, ...holes].map(closedPoints),
    })),
  };
  const { arcs, objects } = topology({ all: collection });
  const { geometries } = objects.all as GeometryCollection;
  return { arcs, rings: geometries.map((geometry) => (geometry as TopoPolygon).arcs) };
}

/** Polygons of arcs that have become others; all else of them is carried over. */
export function withArcs<P extends Polygon>(
  polygons: readonly P[],
  rings: SharedArcs['rings'],
  arcs: readonly Arc[],
): P[] {
  return polygons.map((polygon, index) => {
    const [exterior, ...holes] = rings[index]!.map((ring) => ringOf(ring, arcs));
    return { ...polygon, exterior: exterior!, holes };
  });
}

/** A ring from its arcs. */
export function ringOf(arcNumbers: readonly number[], arcs: readonly Arc[]): Float64Array {
  const points: number[] = [];
  for (const number of arcNumbers) {
    const arc = number < 0 ? arcs[~number]!.toReversed() : arcs[number]!;
    for (const [, , x, y] of arc.slice(0, -1)) points.push(x!, y!);
  }
  return Float64Array.from(points);
}

/** The arcs of some polygons, as flags. */
export function arcsOf(
  { arcs, rings }: SharedArcs,
  belongs: (polygon: number) => boolean,
): Uint8Array<ArrayBuffer> {
  const flags = new Uint8Array(arcs.length);
  for (const [index, polygon] of rings.entries()) {
    if (!belongs(index)) continue;
    for (const number of polygon.flat()) flags[number < 0 ? ~number : number] = 1;
  }
  return flags;
}

/**
 * Points as topojson-server takes them. It finds equal ones by a hash of their bits, of which whole numbers have few that
 * differ; so it gets multiples that have many, and the coordinates are carried behind them.
 */
function closedPoints(ring: Coordinates): number[][] {
  const points: number[][] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const x = ring[i]!;
    const y = ring[i + 1]!;
    points.push([x * Math.PI, y * Math.PI, x, y]);
  }
  points.push(points[0]!);
  return points;
}
