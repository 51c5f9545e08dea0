/**
 * What is said of a picture that is placed on a map and says that it lies turned. A georeference is about pixels as they
 * are stored, which is how GDAL and the programs on it take it, so they stay as they are stored.
 */
export const unturned = (orientation: number): string =>
  `the image says that it is to be turned (EXIF orientation ${orientation}); it is shown as it is stored, since its georeference is about stored pixels`;
