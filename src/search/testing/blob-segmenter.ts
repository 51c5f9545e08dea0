import type { Picture } from '../../imagery/picture.ts';
import { read } from '../../language/index.ts';
import type { Tensor } from '../../runtime/index.ts';
import { resolvePhrase } from '../../selection/index.ts';
import type { EncodedWindow, WindowAnswer, WindowSegmenter, WindowSource } from '../window-segmenter.ts';

/** R, G, B of the nouns that the blob segmenter knows; the ground is black. */
export const BLOB_COLOURS = {
  ruby: [250, 20, 20],
  leaf: [20, 250, 20],
  pool: [20, 20, 250],
  /** What is outlined for a ruby and is none. */
  rust: [250, 120, 20],
} as const;
export type BlobNoun = keyof typeof BLOB_COLOURS;

export interface Blob {
  readonly noun: BlobNoun;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface FoundBlob extends Blob {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly area: number;
  readonly confidence: number;
}

/**
 * An image of coloured rectangles of any size that takes no memory: what is read is painted when it is asked for.
 * `reads` counts the windows.
 */
export function blobImage(width: number, height: number, blobs: readonly Blob[]) {
  const source: WindowSource & { reads: number; invalid?: (x: number, y: number) => boolean } = {
    name: 'blobs',
    width,
    height,
    reads: 0,
    async read(window, size) {
      source.reads++;
      const pixels = new Uint8Array(size.width * size.height * 3);
      const valid = new Uint8Array(size.width * size.height).fill(1);
      const [across, down] = [window.width / size.width, window.height / size.height];
      for (let row = 0; row < size.height; row++) {
        for (let column = 0; column < size.width; column++) {
          const at = row * size.width + column;
          const x = window.x + (column + 0.5) * across;
          const y = window.y + (row + 0.5) * down;
          // Some texture, so that no window is of one colour.
          pixels[3 * at] = (Math.floor(x / 16) + Math.floor(y / 16)) % 4;
          if (source.invalid?.(x, y)) {
            valid[at] = 0;
            pixels.fill(0, 3 * at, 3 * at + 3);
            continue;
          }
          for (const blob of blobs) {
            if (x < blob.x || y < blob.y || x >= blob.x + blob.width || y >= blob.y + blob.height) continue;
            pixels.set(BLOB_COLOURS[blob.noun], 3 * at);
          }
        }
      }
      return { picture: { width: size.width, height: size.height, pixels }, valid };
    },
  };
  return source;
}

/** Probability that something is there: of an object that is what was asked for, of another, and of nothing. */
export interface BlobPresence {
  real(blob: Blob): number;
  other(blob: Blob): number;
  readonly nothing: number;
  /** Below it, it is ruled out. */
  readonly threshold: number;
}

/**
 * Stands for a model in tests of large images: it finds the coloured blob that a sentence such as "The ruby on the left"
 * means in the window that it sees, and nothing else; what is below 4 pixels of its view it does not see. Its view has 64
 * pixels, its logits 16. It takes rust for ruby, as a decoder outlines whatever lies there; given `presence`, it can tell
 * what is absent. Boxes of blobs that `presence` is told are pixels of the view.
 */
export class BlobSegmenter implements WindowSegmenter {
  readonly config: WindowSegmenter['config'];
  /** Sentences that were asked, in order. */
  readonly asked: string[] = [];
  opened = 0;

  constructor(readonly presence: BlobPresence | null = null) {
    this.config = { imageSize: 64, ...(presence ? { presence } : {}) };
  }

  async open(picture: Picture): Promise<EncodedWindow> {
    this.opened++;
    const size = this.config.imageSize;
    const view = stretch(picture, size);
    // Prompts are in pixels of the picture.
    const [across, down] = [size / picture.width, size / picture.height];
    return {
      ground: async (sentence, { assumePresent = false }) => {
        this.asked.push(sentence);
        const phrase = read(sentence);
        const noun = phrase.noun as BlobNoun;
        const taken: BlobNoun[] = noun === 'ruby' ? ['ruby', 'rust'] : [noun];
        const blobs = taken.flatMap((each) => findBlobs(view, size, each));
        const best = resolvePhrase(phrase, new Map([[noun, blobs]]), { width: size, height: size })[0];
        const drawn = answer(best?.object ?? null, size);
        if (!this.presence) return drawn;
        const blob = best?.object;
        const presence = blob
          ? this.presence[blob.noun === noun ? 'real' : 'other'](blob)
          : this.presence.nothing;
        const ruledOut = presence < this.presence.threshold && !assumePresent;
        return { ...drawn, presence, ruledOut, score: ruledOut ? 0 : drawn.score };
      },
      draw: async ({ points = [], box, maskLogits }) => {
        const nouns = Object.keys(BLOB_COLOURS) as BlobNoun[];
        const pointed = (blob: Blob) =>
          points.some(
            ({ x, y, positive }) =>
              positive &&
              Math.abs(x * across - blob.x) <= blob.width / 2 &&
              Math.abs(y * down - blob.y) <= blob.height / 2,
          );
        const marked = ({ x, y }: Blob) =>
          maskLogits
            ? maskLogits[Math.floor(y / 4) * (size / 4) + Math.floor(x / 4)]! > 0
            : box !== undefined &&
              x >= box[0] * across &&
              y >= box[1] * down &&
              x < (box[0] + box[2]) * across &&
              y < (box[1] + box[3]) * down;
        const all = nouns.flatMap((noun) => findBlobs(view, size, noun));
        return answer(all.find(pointed) ?? all.find(marked) ?? null, size);
      },
      dispose() {},
    };
  }
}

function stretch(picture: Picture, size: number): Uint8Array {
  const view = new Uint8Array(size * size * 3);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const x = Math.floor(((column + 0.5) * picture.width) / size);
      const y = Math.floor(((row + 0.5) * picture.height) / size);
      const from = 3 * (y * picture.width + x);
      view.set(picture.pixels.subarray(from, from + 3), 3 * (row * size + column));
    }
  }
  return view;
}

function findBlobs(view: Uint8Array, size: number, noun: BlobNoun): FoundBlob[] {
  const colour = BLOB_COLOURS[noun];
  if (!colour) return [];
  const is = (at: number) => colour.every((value, channel) => view[3 * at + channel] === value);
  const seen = new Uint8Array(size * size);
  const blobs: FoundBlob[] = [];
  for (let start = 0; start < size * size; start++) {
    if (seen[start] || !is(start)) continue;
    let [left, top, right, bottom, area] = [size, size, -1, -1, 0];
    const stack = [start];
    seen[start] = 1;
    while (stack.length > 0) {
      const at = stack.pop()!;
      const [x, y] = [at % size, Math.floor(at / size)];
      area++;
      [left, right, top, bottom] = [
        Math.min(left, x),
        Math.max(right, x),
        Math.min(top, y),
        Math.max(bottom, y),
      ];
      for (const [dx, dy] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const) {
        const next = (y + dy) * size + x + dx;
        if (x + dx < 0 || x + dx >= size || y + dy < 0 || y + dy >= size || seen[next] || !is(next)) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
    if (Math.max(right - left, bottom - top) + 1 < 4) continue;
    const [width, height] = [right - left + 1, bottom - top + 1];
    const box = { x: left, y: top, width, height };
    blobs.push({ noun, box, x: left + width / 2, y: top + height / 2, width, height, area, confidence: 0.9 });
  }
  return blobs;
}

/** Logits that fall through 0 at the blob's border, so that enlarging gives the blob to a fraction of a cell. */
function answer(blob: FoundBlob | null, size: number): WindowAnswer {
  const cells = size / 4;
  const data = new Float32Array(cells * cells).fill(-8);
  if (blob) {
    for (let row = 0; row < cells; row++) {
      for (let column = 0; column < cells; column++) {
        const [x, y] = [4 * column + 2, 4 * row + 2];
        const inside = Math.min(
          blob.width / 2 - Math.abs(x - blob.x),
          blob.height / 2 - Math.abs(y - blob.y),
        );
        data[row * cells + column] = Math.max(-8, Math.min(8, inside));
      }
    }
  }
  const logits: Tensor<Float32Array> = { dtype: 'float32', shape: [1, 1, cells, cells], data };
  return { score: blob ? 0.9 : 0, presence: null, ruledOut: false, logits };
}
