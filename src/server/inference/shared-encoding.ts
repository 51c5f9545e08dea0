import { LruMap } from '../../collections/lru-map.ts';
import type { Picture } from '../../imagery/index.ts';
import type { ImageFeatures } from '../../programs/index.ts';
import type { EncodedImage } from '../../segmenter/index.ts';

interface SharedTensor {
  readonly shape: readonly number[];
  readonly data: Float32Array<SharedArrayBuffer>;
}

/** An encoded picture in memory that threads share, so that one of them encodes it for all. */
export interface SharedEncoding {
  /** Of the picture's pixels. */
  readonly hash: string;
  readonly features: Readonly<Record<string, SharedTensor>>;
}

/** Copies an encoded picture into shared memory. */
export function shareEncoding(hash: string, { features }: EncodedImage): SharedEncoding {
  return {
    hash,
    features: Object.fromEntries(
      Object.entries(features).map(([part, { shape, data }]) => {
        const shared = new Float32Array(new SharedArrayBuffer(data.byteLength));
        shared.set(data);
        return [part, { shape, data: shared }];
      }),
    ),
  };
}

/** A picture as another thread has encoded it. Its memory is this thread's own: ONNX Runtime takes no other. */
export function restoreEncoding(
  segmenter: { restore(picture: Picture, features: ImageFeatures): EncodedImage },
  picture: Picture,
  { features }: SharedEncoding,
): EncodedImage {
  const own = Object.fromEntries(
    Object.entries(features).map(([part, { shape, data }]) => [
      part,
      { dtype: 'float32', shape, data: Float32Array.from(data) },
    ]),
  );
  return segmenter.restore(picture, own as unknown as ImageFeatures);
}

const bytesOfEncoding = ({ features }: SharedEncoding): number =>
  Object.values(features).reduce((sum, { data }) => sum + data.byteLength, 0);

/** Encodings by image; the least recently used ones are let go of when there are too many bytes. */
export class EncodingStore {
  readonly #encodings: LruMap<string, SharedEncoding>;

  constructor(readonly maxBytes: number) {
    this.#encodings = new LruMap(maxBytes, bytesOfEncoding);
  }

  get(key: string): SharedEncoding | undefined {
    return this.#encodings.get(key);
  }

  has(key: string): boolean {
    return this.#encodings.peek(key) !== undefined;
  }

  set(key: string, encoding: SharedEncoding): void {
    if (bytesOfEncoding(encoding) <= this.maxBytes) this.#encodings.set(key, encoding);
  }

  delete(key: string): void {
    this.#encodings.delete(key);
  }
}
