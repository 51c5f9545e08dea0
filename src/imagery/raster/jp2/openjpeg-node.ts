import { createRequire } from 'node:module';
import { type LoadOpenJpeg, openJpegDecoder } from './openjpeg.ts';

/** Decodes a JP2 file by OpenJPEG. */
export const decodeJp2 = openJpegDecoder(async () => ({
  start: createRequire(import.meta.url)('@cornerstonejs/codec-openjpeg/decodewasmjs') as LoadOpenJpeg,
}));
