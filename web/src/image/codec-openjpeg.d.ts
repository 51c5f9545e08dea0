declare module '@cornerstonejs/codec-openjpeg/decodewasmjs' {
  const start: import('../../../src/imagery/raster/jp2/openjpeg.ts').LoadOpenJpeg;
  export default start;
}
