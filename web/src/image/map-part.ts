/** What of a map of the world is looked at. */
export interface MapPart {
  /** At which the world is 256 times 2 to its power pixels wide. */
  readonly zoom: number;
  /** Of its middle, in degrees. */
  readonly longitude: number;
  readonly latitude: number;
  /** Sides of the square, in metres on the ground. */
  readonly metres: number;
}
