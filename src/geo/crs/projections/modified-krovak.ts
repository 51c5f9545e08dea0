import type { ProjectionParameters, Projector } from './projector.ts';

const X0 = 1089000;
const Y0 = 654000;
const [C1, C2, C3, C4, C5, C6, C7, C8, C9, C10] = [
  2.946529277e-2, 2.515965696e-2, 1.193845912e-7, -4.668270147e-7, 9.233980362e-12, 1.523735715e-12,
  1.696780024e-18, 4.408314235e-18, -8.331083518e-24, -3.689471323e-24,
];

/**
 * Krovak's projection with the corrections of the Czech grid of 2005, north orientated: EPSG methods 1042 and 1043,
 * guidance note 7-2, section 3.2.6. `krovak` has no false origin.
 */
export function modifiedKrovak(
  krovak: Projector,
  { x_0: east0 = 0, y_0: north0 = 0 }: ProjectionParameters,
): Projector {
  return {
    forward: (longitude, latitude) => {
      const [easting, northing] = krovak.forward(longitude, latitude);
      const [southing, westing] = [-northing, -easting];
      const [dx, dy] = corrections(southing, westing);
      return [-(westing - dy + east0), -(southing - dx + north0)];
    },
    inverse: (easting, northing) => {
      const [southing, westing] = [-northing - north0, -easting - east0];
      let [x, y] = [southing, westing];
      for (let i = 0; i < 4; i++) {
        const [dx, dy] = corrections(x, y);
        [x, y] = [southing + dx, westing + dy];
      }
      return krovak.inverse(-y, -x);
    },
  };
}

function corrections(southing: number, westing: number): [dx: number, dy: number] {
  const [x, y] = [southing - X0, westing - Y0];
  const [x2, y2] = [x * x, y * y];
  const quartic = x2 * x2 + y2 * y2 - 6 * x2 * y2;
  const dx =
    C1 + C3 * x - C4 * y - 2 * C6 * x * y + C5 * (x2 - y2) + C8 * x * (x2 - 3 * y2) - C7 * y * (3 * x2 - y2) +
    4 * C9 * x * y * (x2 - y2) + C10 * quartic; // biome-ignore format: as the note has it
  const dy =
    C2 +
    C3 * y +
    C4 * x +
    2 * C5 * x * y +
    C6 * (x2 - y2) +
    C8 * y * (3 * x2 - y2) +
    C7 * x * (x2 - 3 * y2) -
    4 * C10 * x * y * (x2 - y2) +
    C9 * quartic;
  return [dx, dy];
}
