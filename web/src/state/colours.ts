/** Told apart from each other, and from what aerial images are made of: soil, roofs, asphalt, vegetation, water. */
export const LAYER_COLOURS = [
  '#ffb000',
  '#00c8ff',
  '#ff4d9d',
  '#9b7bff',
  '#b6f03c',
  '#ff6a2b',
  '#2ef2c0',
  '#fff04a',
] as const;

/** The colour that the layers use least, earlier ones first. */
export function nextColour(used: readonly string[]): string {
  const count = (colour: string) => used.filter((other) => other.toLowerCase() === colour).length;
  return LAYER_COLOURS.reduce((best, colour) => (count(colour) < count(best) ? colour : best));
}

export function rgbOf(colour: string): [red: number, green: number, blue: number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const HEAT: readonly (readonly [number, number, number])[] = [
  [13, 8, 80],
  [92, 18, 138],
  [178, 42, 120],
  [236, 104, 72],
  [253, 178, 56],
  [250, 247, 150],
];

/** A sequential colour map, dark violet to light yellow: its lightness grows evenly, so it reads without hue. */
export function heatColour(value: number): [red: number, green: number, blue: number] {
  const position = Math.min(1, Math.max(0, value)) * (HEAT.length - 1);
  const index = Math.min(HEAT.length - 2, Math.floor(position));
  const part = position - index;
  const [from, to] = [HEAT[index]!, HEAT[index + 1]!];
  const mix = (channel: 0 | 1 | 2) => Math.round(from[channel] + (to[channel] - from[channel]) * part);
  return [mix(0), mix(1), mix(2)];
}
