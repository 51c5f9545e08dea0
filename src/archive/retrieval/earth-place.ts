/** Longitude and latitude in degrees. */
export type LonLat = readonly [longitude: number, latitude: number];

/**
 * The longitude and latitude of a point of a window, between those of its corners: straight lines between them differ from a map
 * projection's by far less than a cell of what the model sees.
 * @param corners of the window, clockwise from the upper left: longitude, latitude, ...
 * @param across, down parts of the window's sides, 0 to 1
 */
export function lonLatBetween(corners: readonly number[], across: number, down: number): LonLat {
  const [first] = corners as [number];
  // Corners beyond the 180th meridian are counted on from the first, so that the way between them is the short one.
  const longitude = (corner: number) => {
    const apart = corners[2 * corner]! - first;
    return first + apart - 360 * Math.round(apart / 360);
  };
  const between = (value: (corner: number) => number) =>
    (1 - down) * ((1 - across) * value(0) + across * value(1)) +
    down * ((1 - across) * value(3) + across * value(2));
  return [within180(between(longitude)), between((corner) => corners[2 * corner + 1]!)];
}

const within180 = (longitude: number): number =>
  longitude > 180 || longitude < -180 ? longitude - 360 * Math.round(longitude / 360) : longitude;

/** The cell of a grid of this many degrees that a place lies in, by its lower left corner. */
export function cellOf([longitude, latitude]: LonLat, degrees: number): LonLat {
  // 0.3 lies in the cell of 0.3, although 0.3 / 0.1 is a little less than 3.
  const down = (value: number) => Number((Math.floor(value / degrees + 1e-9) * degrees).toFixed(6));
  return [down(longitude), down(latitude)];
}
