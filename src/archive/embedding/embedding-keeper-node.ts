import { createHash } from 'node:crypto';
import type { NamedSegmenter } from '../../answers/image-answer.ts';
import type { AskedImage } from '../../answers/index.ts';
import type { Picture } from '../../imagery/picture.ts';
import type { EncodedImage } from '../../segmenter/index.ts';
import { packEmbedding } from './pack-embedding-node.ts';

type Encoded = AskedImage & Pick<EncodedImage, 'features'>;

/** What keeping embeddings needs of a segmenter; `Segmenter` is one. */
export interface EmbeddingSegmenter extends Pick<NamedSegmenter, 'config'> {
  open(picture: Picture): Promise<Encoded>;
}

/**
 * A segmenter that keeps the packed embedding of every picture that it encodes, so that what was encoded for an archive's own sentences is
 * not encoded again for those that are asked later.
 */
export class EmbeddingKeeper implements NamedSegmenter {
  readonly #segmenter: EmbeddingSegmenter;
  readonly #kept = new Map<string, Promise<Uint8Array>>();

  constructor(segmenter: EmbeddingSegmenter) {
    this.#segmenter = segmenter;
  }

  get config(): NamedSegmenter['config'] {
    return this.#segmenter.config;
  }

  async open(picture: Picture): Promise<Encoded> {
    const encoded = await this.#segmenter.open(picture);
    void this.#keep(picture, encoded);
    return encoded;
  }

  /** The embedding of a picture, which is encoded if it was not. */
  async embeddingOf(picture: Picture): Promise<Uint8Array> {
    const known = this.#kept.get(keyOf(picture));
    if (known) return known;
    const encoded = await this.#segmenter.open(picture);
    try {
      return await this.#keep(picture, encoded);
    } finally {
      encoded.dispose();
    }
  }

  #keep(picture: Picture, { features }: Encoded): Promise<Uint8Array> {
    const { imageEmbedding, visualTokens } = features;
    if (!visualTokens) throw new Error('these image features have no visual tokens');
    const packed = packEmbedding({ imageEmbedding, visualTokens });
    packed.catch(() => {}); // whoever asks for it meets it
    this.#kept.set(keyOf(picture), packed);
    return packed;
  }
}

/** Pictures of the same pixels are the same picture. */
const keyOf = ({ width, height, pixels }: Picture): string =>
  `${width} ${height} ${createHash('sha1').update(pixels).digest('hex')}`;
