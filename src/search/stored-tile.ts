import type { Tile } from './tile.ts';
import type { Window } from './window.ts';

/** A tile as a job keeps it: logits in steps of 1/15, packed. */
export interface StoredTile {
  readonly size: number;
  readonly data: string;
}

/** Logits beyond this are as good as certain. */
const LIMIT = 8;
const STEPS = 15;

const stepOf = (value: number): number => {
  const step = Math.round(Math.min(LIMIT, Math.max(-LIMIT, value)) * STEPS);
  // What is just inside stays inside.
  return step === 0 && value > 0 ? 1 : step;
};

export async function storeTile({ size, logits }: Tile): Promise<StoredTile> {
  const { deflateSync } = await import('fflate');
  const bytes = Uint8Array.from(logits, (value) => stepOf(value) + 128);
  return { size, data: toBase64(deflateSync(bytes)) };
}

export async function restoreTile(window: Window, { size, data }: StoredTile): Promise<Tile> {
  const { inflateSync } = await import('fflate');
  const bytes = inflateSync(fromBase64(data));
  return { window, size, logits: Float32Array.from(bytes, (value) => (value - 128) / STEPS) };
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
