/** Writing Cloud Optimized GeoTIFF. Runs in browsers; for files see cog-file-node.ts. */
export { type CogOptions, CogWriter, type Compress, type TileStore } from './cog-writer.ts';
export { wktOf } from './crs-wkt.ts';
export { encodeCog } from './encode-cog.ts';
export type { OverviewMethod } from './overview.ts';
