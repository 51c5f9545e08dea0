import type { Georeference } from '../../geo/georeference.ts';
import type { ImageFeatures } from '../../programs/index.ts';
import type { EncodedImage } from '../../segmenter/index.ts';
import type { Segmenter } from '../../segmenter/node.ts';
import type { OpenedPicture } from './open-picture.ts';

interface SharedTensor {
  readonly shape: readonly number[];
  readonly data: Float32Array<SharedArrayBuffer>;
}

/** An encoded image in memory that threads share, so that one of them encodes it for all. */
export interface SharedEncoding {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array<SharedArrayBuffer>;
  readonly valid: Uint8Array<SharedArrayBuffer> | null;
  readonly georeference: Georeference | null;
  readonly groundSamplingDistance: number | null;
  readonly name: string;
  readonly features: Readonly<Record<string, SharedTensor>>;
}

/** Copies an encoded image into shared memory. */
export function shareEncoding({ features }: EncodedImage, opened: OpenedPicture): SharedEncoding {
  const { picture, valid, georeference, groundSamplingDistance, name } = opened;
  return {
    width: picture.width,
    height: picture.height,
    pixels: sharedBytes(picture.pixels),
    valid: valid && sharedBytes(valid),
    georeference,
    groundSamplingDistance,
    name,
    features: Object.fromEntries(
      Object.entries(features).map(([part, { shape, data }]) => {
        const shared = new Float32Array(new SharedArrayBuffer(data.byteLength));
        shared.set(data);
        return [part, { shape, data: shared }];
      }),
    ),
  };
}

/** The scene of an image that another thread has encoded. Its memory is this thread's own: ONNX Runtime takes no other. */
export function restoreEncoding(
  segmenter: Pick<Segmenter, 'restore'>,
  { width, height, pixels, valid, georeference, groundSamplingDistance, name, features }: SharedEncoding,
): { scene: EncodedImage; opened: OpenedPicture } {
  const picture = { width, height, pixels: Uint8Array.from(pixels) };
  const own = Object.fromEntries(
    Object.entries(features).map(([part, { shape, data }]) => [
      part,
      { dtype: 'float32', shape, data: Float32Array.from(data) },
    ]),
  );
  return {
    scene: segmenter.restore(picture, own as unknown as ImageFeatures),
    opened: { picture, valid: valid && Uint8Array.from(valid), georeference, groundSamplingDistance, name },
  };
}

const bytesOfEncoding = ({ pixels, valid, features }: SharedEncoding): number =>
  pixels.byteLength +
  (valid?.byteLength ?? 0) +
  Object.values(features).reduce((sum, { data }) => sum + data.byteLength, 0);

function sharedBytes(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.byteLength));
  shared.set(bytes);
  return shared;
}

/** Encodings by image; the least recently used ones are let go of when there are too many bytes. */
export class EncodingStore {
  readonly #encodings = new Map<string, SharedEncoding>();
  #bytes = 0;

  constructor(readonly maxBytes: number) {}

  get(key: string): SharedEncoding | undefined {
    const encoding = this.#encodings.get(key);
    if (encoding) {
      this.#encodings.delete(key);
      this.#encodings.set(key, encoding);
    }
    return encoding;
  }

  set(key: string, encoding: SharedEncoding): void {
    this.delete(key);
    if (bytesOfEncoding(encoding) > this.maxBytes) return;
    this.#encodings.set(key, encoding);
    this.#bytes += bytesOfEncoding(encoding);
    for (const oldest of this.#encodings.keys()) {
      if (this.#bytes <= this.maxBytes) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const encoding = this.#encodings.get(key);
    if (!encoding) return;
    this.#encodings.delete(key);
    this.#bytes -= bytesOfEncoding(encoding);
  }
}
