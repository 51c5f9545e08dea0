import { describe, expect, it } from 'vitest';
import { crsFromWkt, type Georeference } from '../../geo/index.ts';
import { traceMask } from '../trace/trace.ts';
import { type AnswerDescription, featuresOf } from './feature.ts';
import { GeoJsonEncoder, geoJsonText } from './geojson.ts';
import { measurerFor } from './measure.ts';
import { placeOf } from './place.ts';

const WGS84 = await crsFromWkt(
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]',
  'test',
);
const answer: AnswerDescription = {
  sentence: 'the "large" ship',
  presence: null,
  ruledOut: false,
  score: 0.875,
  confidence: 0.5,
  coarse: false,
  image: 'image.tif',
  model: { name: 'tiny', hash: '0123456789abcdef' },
  time: new Date('2026-01-02T03:04:05Z'),
};
const ring = {
  width: 5,
  height: 4,
  data: Uint8Array.from('.....' + '.111.' + '.1.1.' + '.111.', (character) => (character === '1' ? 1 : 0)),
};

function parse(georeference: Georeference | null, explode = false, mask = ring) {
  const place = placeOf(georeference);
  const measurer = measurerFor(place);
  return JSON.parse(geoJsonText(featuresOf(traceMask(mask), answer, { measurer, explode }), place));
}

describe('GeoJSON', () => {
  it('is longitude and latitude by the right-hand rule, with what is known about the answer', () => {
    const file = parse({ transform: [0.001, 0, 10, 0, -0.001, 50], crs: WGS84 });
    expect(Object.keys(file)).toEqual(['type', 'features']);
    const [{ type, geometry, properties }] = file.features;
    expect(type).toBe('Feature');
    expect(geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [10.001, 49.996],
          [10.004, 49.996],
          [10.004, 49.999],
          [10.001, 49.999],
          [10.001, 49.996],
        ],
        [
          [10.003, 49.998],
          [10.003, 49.997],
          [10.002, 49.997],
          [10.002, 49.998],
          [10.003, 49.998],
        ],
      ],
    });
    expect(properties).toMatchObject({
      sentence: 'the "large" ship',
      score: 0.875,
      presence: null,
      present: true,
      areaPixels: 8,
      areaMethod: 'geodesic',
      image: 'image.tif',
      model: 'tiny',
      modelHash: '0123456789abcdef',
      time: '2026-01-02T03:04:05.000Z',
    });
  });

  it('has pixels and says so where there is no reference system', () => {
    const file = parse(null);
    expect(file.note).toMatch(/^Coordinates are pixels/);
    expect(file.features[0].geometry.coordinates[0]).toHaveLength(5);
    expect(file.features[0].properties).toMatchObject({
      areaPixels: 8,
      areaSquareMetres: null,
      areaMethod: null,
    });
  });

  it('has one feature per polygon where asked, and one without geometry where nothing was found', () => {
    const two = { width: 3, height: 1, data: Uint8Array.of(1, 0, 1) };
    expect(parse(null, false, two).features).toHaveLength(1);
    expect(parse(null, false, two).features[0].geometry.type).toBe('MultiPolygon');
    const exploded = parse(null, true, two).features;
    expect(
      exploded.map((feature: { properties: { areaPixels: number } }) => feature.properties.areaPixels),
    ).toEqual([1, 1]);
    const none = parse(null, true, { width: 3, height: 1, data: new Uint8Array(3) }).features;
    expect(none).toMatchObject([{ geometry: null, properties: { present: false, areaPixels: 0 } }]);
  });

  it('has a line for each feature', () => {
    const two = { width: 3, height: 1, data: Uint8Array.of(1, 0, 1) };
    const features = featuresOf(traceMask(two), answer, { measurer: null, explode: true });
    const lines = geoJsonText(features, placeOf(null)).split('\n');
    expect(lines).toHaveLength(7);
    expect([lines[0], lines[2], lines[5], lines[6]]).toEqual([
      ...['{"type":"FeatureCollection",', '"features":[', ']}', ''],
    ]);
    expect(lines[3]).toMatch(/^\{"type":"Feature","geometry":\{"type":"Polygon".*\},$/);
    expect(lines[4]).toMatch(/^\{"type":"Feature",.*\}$/);
  });

  it('refuses a reference system that is not known, and says why', async () => {
    const crs = await crsFromWkt('LOCAL_CS["quarry",UNIT["metre",1]]', 'test');
    expect(() => parse({ transform: [1, 0, 0, 0, -1, 0], crs })).toThrow(/quarry cannot be transformed/);
    // Before anything is written.
    expect(() => new GeoJsonEncoder(placeOf({ transform: [1, 0, 0, 0, -1, 0], crs }))).toThrow(/quarry/);
  });

  it('follows long edges that are straight in the image and bend on the Earth', async () => {
    const utm = await crsFromWkt(
      'PROJCS["UTM 33N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]]',
      'test',
    );
    const bar = { width: 20000, height: 3, data: new Uint8Array(60000).fill(1, 20000, 40000) };
    const file = parse({ transform: [1, 0, 400000, 0, -1, 6650000], crs: utm }, false, bar);
    const [outline] = file.features[0].geometry.coordinates;
    expect(outline.length).toBeGreaterThan(20);
    const back = placeOf({ transform: [1, 0, 0, 0, 1, 0], crs: utm });
    expect(back.lonLat).toBeTypeOf('function');
    const { areaSquareMetres, areaMethod } = file.features[0].properties;
    expect(areaMethod).toBe('geodesic');
    // At 60 km to 100 km from the central meridian, the map is 0.9996 of the ground at its middle and more outwards.
    expect(areaSquareMetres / 20000).toBeCloseTo(1.00063, 4);
    const planar = measurerFor(placeOf({ transform: [1, 0, 400000, 0, -1, 6650000], crs: utm }), 'planar')!;
    expect(planar.measure(traceMask(bar)[0]!).area).toBeCloseTo(20000, 3);
  });
});
