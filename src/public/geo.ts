/** `skyrefer/geo`: where images lie on the Earth, rasters of any size, outlines of masks, areas on the ground. For Node. */
export {
  type BoundingBox,
  bboxToWindow,
  type CoordinateReferenceSystem,
  type CoordinateSpace,
  CrsError,
  crsFromWkt,
  fromLonLat,
  type Georeference,
  GeoreferenceError,
  type GeoTransform,
  groundSamplingDistance,
  parseBbox,
  pixelToMap,
  toLonLat,
} from '../geo/index.ts';
export {
  type OpenRaster,
  type OpenRasterOptions,
  type Raster,
  RasterError,
  type RasterWindow,
} from '../imagery/raster/index.ts';
export { openRaster } from '../imagery/raster/raster-node.ts';
export { type GroundPlace as Place, type Measurer, measurerFor, placeOf } from '../vector/features/index.ts';
export {
  type RegulariseOptions,
  regularisePolygons,
  type SmoothOptions,
  simplifyPolygons,
  smoothPolygons,
  type TracedPolygon,
  traceMask,
  traceStrips,
} from '../vector/index.ts';
