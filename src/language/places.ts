/** Where an object lies in the frame, and how it lies to another: names and meanings. */

/** The nine zones of a frame in thirds, row by row, as RRSIS-D says them. */
export const zoneNames = [
  'on the upper left',
  'on the top',
  'on the upper right',
  'on the left',
  'in the middle',
  'on the right',
  'on the lower left',
  'at the bottom',
  'on the lower right',
] as const;
export type ZoneName = (typeof zoneNames)[number];

/** 0 is left or top, 1 the middle, 2 right or bottom. */
export type Third = 0 | 1 | 2;

export const zoneAt = (column: Third, row: Third): ZoneName => zoneNames[3 * row + column]!;

/** Column and row of a zone. */
export function thirdsOf(zone: ZoneName): { readonly column: Third; readonly row: Third } {
  const index = zoneNames.indexOf(zone);
  return { column: (index % 3) as Third, row: Math.floor(index / 3) as Third };
}

export const sides = ['left', 'right', 'top', 'bottom'] as const;
export type Side = (typeof sides)[number];

/** The halves of a frame in which several objects may lie together. */
export const halves = ['on the left', 'on the right', 'at the top', 'at the bottom'] as const;
export type Half = (typeof halves)[number];

/** Directions from one object to another, as RRSIS-D says them. */
export const directionNames = [
  'on the left of',
  'on the right of',
  'above',
  'below',
  'on the upper left of',
  'on the upper right of',
  'on the lower left of',
  'on the lower right of',
] as const;
export type DirectionName = (typeof directionNames)[number];

/** Sign of an offset; 0 along an axis that a direction says nothing of. */
export type Sign = -1 | 0 | 1;

/** From the reference to the object: dx to the right, dy down. */
export const directionOffsets: Readonly<Record<DirectionName, { readonly dx: Sign; readonly dy: Sign }>> = {
  'on the left of': { dx: -1, dy: 0 },
  'on the right of': { dx: 1, dy: 0 },
  above: { dx: 0, dy: -1 },
  below: { dx: 0, dy: 1 },
  'on the upper left of': { dx: -1, dy: -1 },
  'on the upper right of': { dx: 1, dy: -1 },
  'on the lower left of': { dx: -1, dy: 1 },
  'on the lower right of': { dx: 1, dy: 1 },
};

/** The direction of an offset. */
export function directionAt(dx: Sign, dy: Sign): DirectionName {
  const found = directionNames.find((name) => {
    const offset = directionOffsets[name];
    return offset.dx === dx && offset.dy === dy;
  });
  if (!found) throw new RangeError('a direction has an offset along at least one axis');
  return found;
}
