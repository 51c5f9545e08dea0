import { type CoordinateReferenceSystem, crsFromWkt } from '../../../geo/index.ts';
import type { AnswerDescription, CountedPolygon, Feature } from '../feature.ts';
import { featuresOf } from '../feature.ts';
import { measurerFor } from '../measure.ts';
import type { GroundPlace } from '../place.ts';

const DEGREES =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]';

export const wgs84 = (): Promise<CoordinateReferenceSystem> =>
  crsFromWkt(`${DEGREES},AUTHORITY["EPSG","4326"]]`, 'test');

export const utm33 = (authority = ''): Promise<CoordinateReferenceSystem> =>
  crsFromWkt(
    `PROJCS["UTM 33N",${DEGREES}],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]${authority}]`,
    'test',
  );

/** A system that no transformation is known of. */
export const quarry = (): Promise<CoordinateReferenceSystem> =>
  crsFromWkt('LOCAL_CS["quarry",UNIT["metre",1]]', 'test');

export const answer: AnswerDescription = {
  sentence: 'the "large", <grey> ship & Häfen',
  presence: null,
  ruledOut: false,
  score: 0.875,
  confidence: 0.25,
  coarse: true,
  image: 'a.tif',
  model: { name: 'tiny', hash: null },
  time: new Date('2026-01-02T03:04:05.678Z'),
};

/** 4 x 3 pixels at (1, 1) with a hole of one pixel, and 1 x 2 pixels at (7, 1). */
export const polygons: readonly CountedPolygon[] = [
  { exterior: [1, 1, 5, 1, 5, 4, 1, 4], holes: [[2, 2, 2, 3, 3, 3, 3, 2]], pixels: 11 },
  { exterior: [7, 1, 8, 1, 8, 3, 7, 3], holes: [], pixels: 2 },
];

/** One feature of both polygons, and one of something that was not found. */
export function foundAndNot(place: GroundPlace): [Feature, Feature] {
  const measurer = measurerFor(place);
  const [found] = featuresOf(polygons, answer, { measurer });
  const [not] = featuresOf([], { ...answer, sentence: 'a second\nline' }, { measurer });
  return [found!, not!];
}
