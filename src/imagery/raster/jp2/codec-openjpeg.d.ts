/** The part of @cornerstonejs/codec-openjpeg that is used: OpenJPEG in WebAssembly, for decoding only. */
declare module '@cornerstonejs/codec-openjpeg/decodewasmjs' {
  export interface J2KDecoder {
    getEncodedBuffer(bytes: number): Uint8Array;
    decodeSubResolution(halvings: number, layers: number): void;
    getDecodedBuffer(): Uint8ClampedArray;
    getFrameInfo(): { readonly componentCount: number; readonly bitsPerSample: number };
    delete(): void;
  }

  export interface OpenJpeg {
    readonly J2KDecoder: new () => J2KDecoder;
  }

  interface Settings {
    readonly print: (line: string) => void;
    readonly printErr: (line: string) => void;
    readonly locateFile?: (file: string) => string;
  }

  const load: (settings: Settings) => Promise<OpenJpeg>;
  export default load;
}
