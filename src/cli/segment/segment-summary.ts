import type { ImageAnswer, OutputKind } from '../../answers/index.ts';
import { nothingMarked } from '../../model/sureness.ts';

/** What a file is, for people. */
export const OUTPUT_WORDS: Readonly<Record<OutputKind, string>> = {
  mask: 'mask',
  overlay: 'picture',
  json: 'numbers',
  geotiff: 'GeoTIFF',
  classes: 'GeoTIFF of classes, with styles and legend',
  geojson: 'GeoJSON',
  geopackage: 'GeoPackage',
  geoparquet: 'GeoParquet',
  flatgeobuf: 'FlatGeobuf',
  shapefile: 'zipped shapefile',
  kml: 'KML',
  csv: 'CSV',
};

/** An answer in a line for people. */
export function summaryOf(answer: ImageAnswer): string {
  const { notes, guess } = answer;
  const said = notes.length === 0 ? '' : `; ${notes.join('; ')}`;
  const { sentence, present, presence, score, areaPixels, box, areaSquareMetres, coarse, positions } = answer;
  if (present === null) return `${sentence}: ${guess ? 'nothing marked; ' : ''}${notes.join('; ')}`;
  if (!present) {
    const seen = coarse && positions === 'image' ? coarseNote(answer) : '';
    return `${sentence}: ${nothingMarked(answer)}${seen}${said}`;
  }
  const likely = presence === null ? '' : `, presence ${presence.toFixed(2)}`;
  const [x, y, width, height] = box!;
  const area = areaSquareMetres === null ? '' : ` (${squareMetres(areaSquareMetres)})`;
  const note = coarse ? coarseNote(answer) : '';
  const where = positions === 'window' ? '; positions in the sentence are relative to a window' : '';
  return `${sentence}: ${areaPixels} pixels${area}, box ${width} x ${height} at (${x}, ${y}), score ${score.toFixed(2)}${likely}${note}${where}${said}`;
}

const coarseNote = ({ smallestObjectPixels }: ImageAnswer): string =>
  `; seen too coarsely to be sure: objects show from about ${Math.round(smallestObjectPixels)} pixels on`;

function squareMetres(value: number): string {
  return value >= 1e6 ? `${significant(value / 1e6)} km2` : `${significant(value)} m2`;
}

const significant = (value: number): number => Number(value.toPrecision(4));
