/** What was found as features on the Earth, measured, and as GeoJSON text. Runs in browsers. */
export * from './antimeridian.ts';
export * from './feature.ts';
export * from './geojson.ts';
export * from './measure.ts';
export * from './place.ts';
