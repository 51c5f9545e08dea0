import type { EngineAnswer } from '../src/engine/engine.ts';
import type { OpenedImage } from '../src/image/opened-image.ts';
import { type PixelFrame, plainFrame } from '../src/image/pixel-frame.ts';
import type { Region } from '../src/image/region.ts';
import type { AnswerLayer } from '../src/state/answer-layer.ts';

/** An answer that covers a rectangle of its grid (left, top, right, bottom), with probabilities near 0 and 1. */
export function rectangleAnswer(
  grid: number,
  [left, top, right, bottom]: readonly [number, number, number, number],
): EngineAnswer {
  const data = Float32Array.from({ length: grid * grid }, (_, i) => {
    const [x, y] = [i % grid, Math.floor(i / grid)];
    return x >= left && x < right && y >= top && y < bottom ? 8 : -8;
  });
  return {
    present: true,
    presence: null,
    ruledOut: false,
    score: 0.75,
    unsure: false,
    runnersUp: [],
    logits: { width: grid, height: grid, data },
    explanation: { words: [], denseMap: null },
    seconds: 0.1,
  };
}

export function layerOf(
  answer: EngineAnswer,
  region: Region,
  change: Partial<AnswerLayer> = {},
): AnswerLayer {
  return {
    id: 'a',
    sentence: 'the rectangle',
    colour: '#ffb000',
    visible: true,
    threshold: 0.5,
    opacity: 0.5,
    region,
    answer,
    choice: 0,
    corrections: [],
    kept: [],
    joined: [],
    pictureKey: 'picture',
    searched: null,
    model: 'tiny',
    modelHash: '0123456789abcdef',
    time: '2026-01-02T03:04:05.000Z',
    ...change,
  };
}

/** An opened image without pixels that can be drawn: for what needs only its size and place. */
export function imageOf(width: number, height: number, frame: PixelFrame = plainFrame(height)): OpenedImage {
  return {
    name: 'image.png',
    width,
    height,
    frame,
    groundSamplingDistance: null,
    ground: null,
    note: null,
    example: null,
    bitmap: { width, height, close: () => {} },
    samples: null,
    tile: null,
    read: async (_region, size) => {
      const pixels = new Uint8Array(size.width * size.height * 3);
      for (let i = 0; i < pixels.length; i++) pixels[i] = i % 251; // not of one colour
      return { picture: { ...size, pixels }, valid: new Uint8Array(size.width * size.height).fill(1) };
    },
    dispose: () => {},
  };
}
