import type { BoundingBox } from '../geo/bounding-box.ts';
import type { Nodata } from '../imagery/raster/nodata.ts';
import type { Stretch } from '../imagery/raster/view/stretch.ts';

/** How an image is looked at; what is left out or null is as the file has it. */
export interface ImageView {
  /** Bands shown as red, green and blue, counted from 1; or one band. */
  readonly bands?: readonly number[] | null;
  /** The value that stands for missing data, or `none`. */
  readonly nodata?: Nodata | null;
  /** Which page of a TIFF file, counted from 1. */
  readonly page?: number | null;
  /** How samples become 8 bits. */
  readonly stretch?: Stretch | null;
  /** Only this part of the image. Positions in a sentence are then about it. */
  readonly bbox?: BoundingBox | null;
  /** Metres per pixel to work at. */
  readonly gsd?: number | null;
}
