/** The hue of a colour, in degrees from 0 (red) to below 360; 0 of grey. Its channels are of any one scale. */
export function hueOf(red: number, green: number, blue: number): number {
  const largest = Math.max(red, green, blue);
  const chroma = largest - Math.min(red, green, blue);
  if (chroma === 0) return 0;
  const sixth =
    largest === red
      ? ((((green - blue) / chroma) % 6) + 6) % 6
      : largest === green
        ? (blue - red) / chroma + 2
        : (red - green) / chroma + 4;
  return 60 * sixth;
}
