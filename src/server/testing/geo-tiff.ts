import type { Picture } from '../../imagery/index.ts';

const SHORT = 3;
const LONG = 4;
const DOUBLE = 12;
const ASCII = 2;

/** Rows of a strip. */
const STRIP = 16;

/**
 * A picture as an RGB GeoTIFF in UTM zone 33 north (EPSG:32633), without compression and in strips.
 * @param pixelSize metres
 * @param more the value that stands for missing data, and EPSG's code of another system or 0 for one that is not known
 */
export function geoTiff(
  { width, height, pixels }: Picture,
  pixelSize = 0.5,
  { nodata, epsg = 32633 }: { readonly nodata?: number; readonly epsg?: number } = {},
): Buffer {
  const strips = Math.ceil(height / STRIP);
  const counts = Array.from({ length: strips }, (_, i) => Math.min(STRIP, height - i * STRIP) * width * 3);
  const geoKeys = [1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, epsg];
  const place = [0, 0, 0, 500_000, 5_000_000, 0];
  const entries: [tag: number, type: number, values: number[]][] = [
    [256, LONG, [width]],
    [257, LONG, [height]],
    [258, SHORT, [8, 8, 8]],
    [259, SHORT, [1]],
    [262, SHORT, [2]],
    [273, LONG, counts.map((_, i) => i * STRIP * width * 3)], // from where the pixels begin
    [277, SHORT, [3]],
    [278, LONG, [STRIP]],
    [279, LONG, counts],
    [33550, DOUBLE, [pixelSize, pixelSize, 0]],
    [33922, DOUBLE, place],
    [34735, SHORT, geoKeys],
    ...(nodata === undefined
      ? []
      : [[42113, ASCII, [...Buffer.from(`${nodata}\0`)]] as [number, number, number[]]]),
  ];
  const sizes: Record<number, number> = { [ASCII]: 1, [SHORT]: 2, [LONG]: 4, [DOUBLE]: 8 };
  const directory = 8;
  let extra = directory + 2 + entries.length * 12 + 4;
  const offsets = entries.map(([, type, values]) => {
    const bytes = sizes[type]! * values.length;
    if (bytes <= 4) return null;
    const offset = extra;
    extra += bytes + (bytes % 2);
    return offset;
  });
  const head = Buffer.alloc(extra);
  head.write('II*\0', 'latin1');
  head.writeUInt32LE(directory, 4);
  head.writeUInt16LE(entries.length, directory);
  for (const [index, [tag, type, values]] of entries.entries()) {
    const at = directory + 2 + index * 12;
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(type, at + 2);
    head.writeUInt32LE(values.length, at + 4);
    let to = at + 8;
    if (offsets[index] !== null) {
      head.writeUInt32LE(offsets[index]!, to);
      to = offsets[index]!;
    }
    for (const value of values) {
      if (type === ASCII) head.writeUInt8(value, to);
      else if (type === SHORT) head.writeUInt16LE(value, to);
      else if (type === LONG) head.writeUInt32LE(tag === 273 ? value + extra : value, to);
      else head.writeDoubleLE(value, to);
      to += sizes[type]!;
    }
  }
  return Buffer.concat([head, pixels]);
}
