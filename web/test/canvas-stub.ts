import sharp from 'sharp';

/** Node's stand-in for the canvas that the page writes PNG files with: put pixels, get a file. */
export class CanvasStub {
  #pixels: Uint8ClampedArray = new Uint8ClampedArray();

  constructor(
    readonly width: number,
    readonly height: number,
  ) {}

  getContext() {
    return {
      createImageData: (width: number, height: number) => ({
        data: new Uint8ClampedArray(width * height * 4),
      }),
      putImageData: ({ data }: { data: Uint8ClampedArray }) => {
        this.#pixels = data;
      },
    };
  }

  async convertToBlob(): Promise<Blob> {
    const raw = { width: this.width, height: this.height, channels: 4 as const };
    return new Blob([(await sharp(this.#pixels, { raw }).png().toBuffer()) as BlobPart]);
  }
}
