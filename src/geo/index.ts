export * from './bounding-box.ts';
export type {
  CrsDefinition,
  CrsRefusal,
  DatumOperation,
  Ellipsoid,
  ProjectionTerms,
} from './crs/definition.ts';
export { sameEllipsoid, WGS84 } from './crs/ellipsoids.ts';
export { crsFromGeoKeys } from './crs/geo-key-system.ts';
export { crsFromWkt } from './crs/well-known-text.ts';
export * from './crs-accuracy.ts';
export * from './errors.ts';
export { geoKey, geoKeyValue } from './geo-keys.ts';
export * from './georeference.ts';
export { type GeoTiffTags, placeFromTags } from './geotiff-tags.ts';
export * from './ground-sampling-distance.ts';
export * from './projection.ts';
export * from './sidecars.ts';
