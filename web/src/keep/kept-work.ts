import type { LogitMap } from '../../../src/programs/logit-map.ts';
import type { ImageOrigin } from '../image/open-image.ts';
import type { Work } from '../state/work.ts';
import { compactNumbers, spreadNumbers } from './compact-numbers.ts';
import {
  type PackedAnswer,
  type PackedCorrection,
  type PackedHistory,
  type PackedLayer,
  type PackedState,
  packHistory,
  type RowKind,
  unpackHistory,
} from './pack-project.ts';

/** What changes from save to save: small, however many answers there are, since it names pieces by their numbers. */
export interface KeptWork extends Pick<Work, 'rendering' | 'region' | 'scope' | 'searches'> {
  readonly origin: Exclude<ImageOrigin, { kind: 'file' }> | { readonly kind: 'file'; readonly piece: number };
  readonly history: PackedHistory;
  readonly second: KeptWork | null;
}

/** What is written once and stays as it is: a row of a table, a map whose numbers are compact, or an image file. */
export type Piece =
  | PackedState
  | PackedLayer
  | PackedAnswer
  | PackedCorrection
  | { readonly width: number; readonly height: number; readonly compact: Uint8Array }
  | File;

/** The numbers of pieces: of things that were kept before, those that they have in the store. */
export class PieceNumbers {
  readonly #known = new WeakMap<object, number>();
  /** Beginning anywhere, so that those of two tabs, which share the store, are not the same. */
  #next = Math.floor(Math.random() * 2 ** 21) * 2 ** 31;

  of(thing: object): number {
    const known = this.#known.get(thing);
    if (known !== undefined) return known;
    this.#known.set(thing, this.#next);
    return this.#next++;
  }

  set(thing: object, number: number): void {
    this.#known.set(thing, number);
  }
}

/**
 * Work as a list that names pieces.
 * @param pieces gets every piece that the work is made of, by number, to be made where it is not kept yet
 */
export function listWork(work: Work, numbers: PieceNumbers, pieces: Map<number, () => Piece>): KeptWork {
  const { origin, rendering, region, scope, searches, second } = work;
  const { history, rows } = packHistory(work.history, (_, thing) => numbers.of(thing));
  for (const table of [rows.states, rows.layers, rows.answers, rows.corrections]) {
    for (const [number, row] of table) pieces.set(number, () => row);
  }
  for (const [number, { width, height, data }] of rows.maps) {
    pieces.set(number, () => ({ width, height, compact: compactNumbers(data) }));
  }
  const fileNumber = (file: File): number => {
    pieces.set(numbers.of(file), () => file);
    return numbers.of(file);
  };
  return {
    ...{ rendering, region, scope, searches, history },
    origin: origin.kind === 'file' ? { kind: 'file', piece: fileNumber(origin.file) } : origin,
    second: second && listWork(second, numbers, pieces),
  };
}

/** What was listed. Throws a RangeError where a piece is missing. */
export function readWork(kept: KeptWork, numbers: PieceNumbers, pieces: ReadonlyMap<number, Piece>): Work {
  const { origin, rendering, region, scope, searches, second } = kept;
  const pieceOf = <Kind extends Piece>(number: number): Kind => {
    const piece = pieces.get(number);
    if (!piece) throw new RangeError(`a piece of the work is missing: ${number}`);
    return piece as Kind;
  };
  const mapOf = (number: number): LogitMap => {
    const { width, height, compact } = pieceOf<Extract<Piece, { compact: unknown }>>(number);
    return { width, height, data: spreadNumbers(compact) };
  };
  const rows = {
    states: pieceOf<PackedState>,
    layers: pieceOf<PackedLayer>,
    answers: pieceOf<PackedAnswer>,
    corrections: pieceOf<PackedCorrection>,
    maps: mapOf,
  };
  const remember = (_: RowKind, thing: object, number: number) => numbers.set(thing, number);
  const fileOf = (number: number): ImageOrigin => {
    const file = pieceOf<File>(number);
    numbers.set(file, number);
    return { kind: 'file', file };
  };
  return {
    ...{ rendering, region, scope, searches },
    origin: origin.kind === 'file' ? fileOf(origin.piece) : origin,
    history: unpackHistory(kept.history, rows, remember),
    second: second && readWork(second, numbers, pieces),
  };
}
