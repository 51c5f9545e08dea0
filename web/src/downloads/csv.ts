import type { OpenedImage } from '../image/opened-image.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import { answersGeoJson } from './geojson.ts';

type Ring = readonly (readonly number[])[];
interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
}

/** Answers as a table (RFC 4180), a row for each; the outline as WKT in the coordinates that GeoJSON has. */
export function answersCsv(
  image: Pick<OpenedImage, 'name' | 'frame'>,
  layers: readonly AnswerLayer[],
): string {
  const { features } = JSON.parse(answersGeoJson(image, layers)) as { features: readonly Feature[] };
  const columns = Object.keys(features[0]?.properties ?? {});
  const rows = features.map(({ properties, geometry }) => [
    ...columns.map((column) => properties[column]),
    wellKnownText(geometry),
  ]);
  return [[...columns, 'wkt'], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function wellKnownText(geometry: Feature['geometry']): string {
  if (!geometry) return '';
  const ring = (points: Ring) => `(${points.map((point) => point.join(' ')).join(', ')})`;
  const polygon = (rings: readonly Ring[]) => `(${rings.map(ring).join(', ')})`;
  return geometry.type === 'MultiPolygon'
    ? `MULTIPOLYGON (${(geometry.coordinates as readonly (readonly Ring[])[]).map(polygon).join(', ')})`
    : `POLYGON ${polygon(geometry.coordinates as readonly Ring[])}`;
}
