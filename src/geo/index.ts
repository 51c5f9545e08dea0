export * from './bounding-box.ts';
export * from './errors.ts';
export { crsFromGeoKeys, geoKey, geoKeyValue } from './geo-keys.ts';
export * from './georeference.ts';
export { type GeoTiffTags, placeFromTags } from './geotiff-tags.ts';
export * from './ground-sampling-distance.ts';
export * from './projection.ts';
export * from './sidecars.ts';
export { crsFromWkt } from './well-known-text.ts';
