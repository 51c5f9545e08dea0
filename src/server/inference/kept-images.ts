import { createHash } from 'node:crypto';
import type { AskedImage, ImageSegmenter, OpenedImage } from '../../answers/index.ts';
import { LruMap } from '../../collections/lru-map.ts';
import type { Picture } from '../../imagery/index.ts';
import type { EncodedImage, GroundedAnswer, SegmentOptions } from '../../segmenter/index.ts';

/** Recent answers of an image in one view: corrections start from them, and another format of one costs nothing. */
const KEPT_ANSWERS = 8;

interface KeptEncoding {
  readonly encoded: EncodedImage;
  readonly answers: LruMap<string, GroundedAnswer>;
}

interface Entry {
  /** As it was looked at, in memory, by the options of that. */
  readonly views: Map<string, OpenedImage>;
  /** By the pixels. */
  readonly encodings: Map<string, KeptEncoding>;
  bytes: number;
  /** Tasks that work on it. */
  users: number;
}

/** A segmenter that encodes pictures. */
export interface PictureEncoder {
  readonly config: ImageSegmenter['config'];
  open(picture: Picture): Promise<EncodedImage>;
}

/**
 * What a thread keeps of the images that it is asked about: pictures, and encodings of them and of windows, each known by its
 * pixels. Where there is no room, images that were not asked about for the longest time are let go of; what does not
 * fit even then is not kept.
 */
export class KeptImages {
  readonly #entries = new Map<string, Entry>();
  #bytes = 0;

  /**
   * @param featureBytes of one encoded picture
   * @param onEvict told which image went to make room
   */
  constructor(
    readonly maxBytes: number,
    readonly featureBytes: number,
    readonly onEvict: (key: string) => void = () => {},
  ) {}

  get bytes(): number {
    return this.#bytes;
  }

  /** Whether anything of an image is here. */
  has(key: string): boolean {
    return this.#entries.has(key);
  }

  /** Does work on an image, of which nothing is let go of meanwhile. */
  async use<Result>(key: string, work: (image: KeptImage) => Promise<Result>): Promise<Result> {
    const entry = this.#entries.get(key) ?? { views: new Map(), encodings: new Map(), bytes: 0, users: 0 };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    entry.users++;
    try {
      return await work(new KeptImage(this, key, entry));
    } finally {
      entry.users--;
      if (entry.bytes === 0 && entry.users === 0 && this.#entries.get(key) === entry)
        this.#entries.delete(key);
    }
  }

  /** Lets go of an image; what is at work ends with it. */
  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
    entry.bytes = 0;
    if (entry.users === 0) for (const { encoded } of entry.encodings.values()) encoded.dispose();
    entry.views.clear();
    entry.encodings.clear();
  }

  /** @internal makes room for something of an image; false where there is none */
  makeRoom(key: string, entry: Entry, bytes: number): boolean {
    for (const [other, { users }] of this.#entries) {
      if (this.#bytes + bytes <= this.maxBytes) break;
      if (users > 0) continue;
      this.delete(other);
      this.onEvict(other);
    }
    if (this.#bytes + bytes > this.maxBytes || this.#entries.get(key) !== entry) return false;
    entry.bytes += bytes;
    this.#bytes += bytes;
    return true;
  }
}

/** One image while it is worked on. */
export class KeptImage {
  /** What was encoded anew meanwhile and is kept, with the hash of its pixels. */
  readonly encoded: { readonly hash: string; readonly image: EncodedImage }[] = [];
  readonly #kept: KeptImages;
  readonly #key: string;
  readonly #entry: Entry;

  /** @internal made by `KeptImages.use` */
  constructor(kept: KeptImages, key: string, entry: Entry) {
    this.#kept = kept;
    this.#key = key;
    this.#entry = entry;
  }

  view(options: string): OpenedImage | undefined {
    return this.#entry.views.get(options);
  }

  /** Keeps an image whose picture is in memory. */
  keepView(options: string, image: OpenedImage): void {
    if (this.#entry.views.has(options)) return;
    const bytes = 6 * image.width * image.height; // the picture, and what it was decoded to
    if (this.#kept.makeRoom(this.#key, this.#entry, bytes)) this.#entry.views.set(options, image);
  }

  /**
   * A segmenter whose `open` remembers. What is opened is not the caller's to let go of, who may all the same.
   * @param answers whether answers are remembered too
   * @param restore makes the encoding of a picture of this hash that another thread has computed, where there is one
   */
  segmenter(
    encoder: PictureEncoder,
    answers: boolean,
    restore: (hash: string, picture: Picture) => EncodedImage | null = () => null,
  ): ImageSegmenter {
    return {
      config: encoder.config,
      open: async (picture) => {
        const hash = hashOf(picture);
        const known = this.#entry.encodings.get(hash);
        if (known) return borrowed(known, 0, answers);
        const restored = restore(hash, picture);
        const encoded = restored ?? (await encoder.open(picture));
        const kept = this.#keep(hash, encoded, answers);
        if (!kept) return encoded;
        if (!restored) this.encoded.push({ hash, image: encoded });
        return borrowed(kept, encoded.encodeSeconds, answers);
      },
    };
  }

  #keep(hash: string, encoded: EncodedImage, answers: boolean): KeptEncoding | null {
    const { featureBytes } = this.#kept;
    const { width, height } = encoded.picture;
    // An answer's logits are a 72th of the features; with what each word looked at, less than a 30th.
    const bytes = featureBytes + (answers ? (KEPT_ANSWERS * featureBytes) / 30 : 3 * width * height);
    if (this.#entry.encodings.has(hash)) return null;
    if (!this.#kept.makeRoom(this.#key, this.#entry, bytes)) return null;
    const kept: KeptEncoding = { encoded, answers: new LruMap(KEPT_ANSWERS) };
    this.#entry.encodings.set(hash, kept);
    return kept;
  }
}

/** A kept image for one request: disposing of it leaves the encoding where it is kept. */
function borrowed({ encoded, answers }: KeptEncoding, encodeSeconds: number, remember: boolean): AskedImage {
  const ground = encoded.ground.bind(encoded);
  return {
    encodeSeconds,
    ground: remember ? (sentence, options = {}) => remembered(answers, ground, sentence, options) : ground,
    redraw: encoded.redraw.bind(encoded),
    draw: encoded.draw.bind(encoded),
    dispose: () => {},
  };
}

async function remembered(
  answers: LruMap<string, GroundedAnswer>,
  ground: EncodedImage['ground'],
  sentence: string,
  options: SegmentOptions,
): Promise<GroundedAnswer> {
  // Whatever an answer depends on tells it from others, also what options will be added; explanations change none.
  const { explain: _, ...asked } = options;
  const key = JSON.stringify([sentence, asked]);
  const known = answers.get(key);
  if (known && (known.explanation || !options.explain)) {
    return { ...known, seconds: { encodeText: 0, ground: 0 } };
  }
  const answer = await ground(sentence, options);
  answers.set(key, answer);
  return answer;
}

const hashes = new WeakMap<Picture, string>();

/** A picture's size and pixels in short; of the same picture it is computed once. */
function hashOf(picture: Picture): string {
  const known = hashes.get(picture);
  if (known !== undefined) return known;
  const hash = createHash('sha256')
    .update(`${picture.width}x${picture.height} `)
    .update(picture.pixels)
    .digest('hex');
  hashes.set(picture, hash);
  return hash;
}
