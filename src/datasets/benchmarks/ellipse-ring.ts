/** Corners of the polygon that stands for an ellipse: a radius of 100 pixels is off by an eighth of a pixel at most. */
const CORNERS = 64;

/** An ellipse as a ring. @param degrees by which it is turned clockwise, as pixels count */
export function ellipseRing(x: number, y: number, rx: number, ry: number, degrees = 0): number[] {
  const turn = (degrees * Math.PI) / 180;
  return Array.from({ length: CORNERS }, (_, index) => {
    const angle = (2 * Math.PI * index) / CORNERS;
    const [u, v] = [rx * Math.cos(angle), ry * Math.sin(angle)];
    return [x + u * Math.cos(turn) - v * Math.sin(turn), y + u * Math.sin(turn) + v * Math.cos(turn)];
  }).flat();
}
