import type { ColourName } from '../../../language/words.ts';
import { hueOf } from '../../../selection/index.ts';
import { type Affine, rasterise, transformPolygon } from '../../../vector/index.ts';
import type { AnnotatedObject } from '../annotated-object.ts';

/** Part of an object's pixels that must have its colour. */
const DOMINANT = 0.6;
/** Pixels of an object that are looked at, about. */
const SAMPLES = 400;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** R, G, B in turn. */
  readonly pixels: Uint8Array;
}

/**
 * The objects with the colour that most of their pixels have, measured inside of their outlines; without one where there is
 * none, or where it lies between two names.
 */
export function measureColours(picture: Pixels, objects: readonly AnnotatedObject[]): AnnotatedObject[] {
  return objects.map((object) => {
    const colour = dominantColour(picture, object);
    return colour === null ? object : { ...object, colour };
  });
}

function dominantColour(
  { width, height, pixels }: Pixels,
  { polygons, box }: AnnotatedObject,
): ColourName | null {
  const [left, top, across, down] = box;
  // A coarse grid over the box: colour needs no detail.
  const scale = Math.min(1, Math.sqrt(SAMPLES / Math.max(1, across * down)));
  const [columns, rows] = [Math.max(1, Math.round(across * scale)), Math.max(1, Math.round(down * scale))];
  const toGrid: Affine = [
    columns / across,
    0,
    0,
    rows / down,
    (-left * columns) / across,
    (-top * rows) / down,
  ];
  const inside = rasterise(transformPolygon(polygons, toGrid), columns, rows).data;
  const counts = new Map<ColourName | null, number>();
  let total = 0;
  for (let index = 0; index < inside.length; index++) {
    if (!inside[index]) continue;
    const x = Math.floor(left + (((index % columns) + 0.5) * across) / columns);
    const y = Math.floor(top + ((Math.floor(index / columns) + 0.5) * down) / rows);
    if (x < 0 || y < 0 || x >= width || y >= height) continue;
    const at = 3 * (y * width + x);
    const name = colourOf(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    total++;
  }
  for (const [name, count] of counts) if (name !== null && count >= DOMINANT * total) return name;
  return null;
}

/** The name of a colour; null where people would not agree on one. */
export function colourOf(red: number, green: number, blue: number): ColourName | null {
  const [largest, smallest] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const chroma = largest - smallest;
  const saturation = largest === 0 ? 0 : chroma / largest;
  if (largest < 50) return 'black';
  if (saturation < 0.14) {
    if (smallest >= 190) return 'white';
    return largest >= 75 && largest <= 165 ? 'grey' : null;
  }
  if (saturation < 0.25 || chroma < 30) return null;
  const hue = hueOf(red, green, blue);
  if (hue < 15 || hue >= 345) return largest >= 110 ? (saturation >= 0.4 ? 'red' : null) : 'brown';
  if (hue < 40) {
    if (largest < 170) return 'brown';
    return saturation >= 0.6 ? 'orange' : null;
  }
  if (hue >= 45 && hue < 65) return largest >= 150 && saturation >= 0.45 ? 'yellow' : null;
  if (hue >= 75 && hue < 165) return 'green';
  if (hue >= 185 && hue < 255) return 'blue';
  return null;
}
