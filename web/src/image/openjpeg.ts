import wasm from '@cornerstonejs/codec-openjpeg/decodewasm?url';
import start from '@cornerstonejs/codec-openjpeg/decodewasmjs';
import { openJpegDecoder } from '../../../src/imagery/raster/jp2/openjpeg.ts';

/** Decodes a JP2 file by OpenJPEG. */
export const decodeJp2 = openJpegDecoder(async () => ({ start, wasm }));
