import type { Coordinates, Polygon } from '../geometry.ts';
import { withDecimals } from './decimals.ts';

/** Polygons as one MULTIPOLYGON in well-known text (OGC 06-103r4), the numbers with so many decimals; `MULTIPOLYGON EMPTY` of none. */
export function multiPolygonText(polygons: readonly Polygon[], decimals: number): string {
  if (polygons.length === 0) return 'MULTIPOLYGON EMPTY';
  const number = (value: number) => String(withDecimals(value, decimals));
  const ring = (points: Coordinates) => {
    const texts: string[] = [];
    for (let i = 0; i < points.length; i += 2) texts.push(`${number(points[i]!)} ${number(points[i + 1]!)}`);
    return `(${[...texts, texts[0]!].join(', ')})`;
  };
  const parts = polygons.map(({ exterior, holes }) => `(${[exterior, ...holes].map(ring).join(', ')})`);
  return `MULTIPOLYGON (${parts.join(', ')})`;
}
