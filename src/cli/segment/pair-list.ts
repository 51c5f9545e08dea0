import { dirname } from 'node:path';
import { KeyMap } from '../../collections/key-map-node.ts';
import { SkyreferError } from '../../errors/skyrefer-error.ts';
import { listedPath } from '../../files/listed-path.ts';
import { UsageError } from '../failure.ts';
import { type BadRow, type PairRow, PairRows, type RowPlace } from './batch-pairs.ts';
import type { ItemList, ListEntry, ListedItem } from './item-list.ts';
import { isAddress } from './segment-inputs.ts';
import { type Shard, WHOLE } from './shard.ts';

/** Bytes that are read where a row is looked up. */
const LOOKED_UP = 2048;

/** Rows of one image that stand together are a run. Of those whose image was there before it is held where they are. */
interface LaterRuns {
  /** Numbers of these runs among all, ascending. */
  readonly numbers: number[];
  readonly offsets: number[];
  readonly lines: number[];
  /** The next run of the same image, as an index into these arrays; -1: there is none. */
  readonly next: number[];
  /** The second run of an image by the number of its first. */
  readonly second: Map<number, number>;
}

/** An image of the list, or a row that is none, with the shard that it belongs to. */
type Placed = { readonly entry: ListEntry; readonly shard: number };

/**
 * The pairs of a list. Pairs of one image come together, so that it is encoded once, at the place of its first pair. What is held is
 * where those rows are that do not stand with the first one of their image; all else is read when it is needed.
 */
export class PairList implements ItemList {
  readonly #rows: PairRows;
  readonly #later: LaterRuns;
  #count = 0;
  #ownCount = 0;
  #hasBad = false;
  #firstBad: BadRow | null = null;

  private constructor(
    rows: PairRows,
    readonly shard: Shard,
  ) {
    this.#rows = rows;
    this.#later = { numbers: [], offsets: [], lines: [], next: [], second: new Map() };
  }

  /**
   * Opens a list, and goes through it once to see which rows belong together. Paths count from its own folder.
   * Throws a UsageError where it holds nothing, or is none.
   */
  static async open(file: string, shard: Shard = WHOLE): Promise<PairList> {
    const list = new PairList(await PairRows.open(file), shard);
    try {
      await list.#scan();
      return list;
    } catch (error) {
      await list.close();
      throw error;
    }
  }

  get count(): number {
    return this.#count;
  }

  get ownCount(): number {
    return this.#ownCount;
  }

  get firstBad(): BadRow | null {
    return this.#firstBad;
  }

  async *entries(): AsyncGenerator<ListEntry> {
    for await (const { entry, shard } of this.#walk((of) => of === this.shard.index)) {
      if (shard === this.shard.index) yield entry;
    }
  }

  async *everything(): AsyncGenerator<{ item: ListedItem; shard: number }> {
    for await (const { entry, shard } of this.#walk(() => true)) {
      if (entry.item) yield { item: entry.item, shard };
    }
  }

  close(): Promise<void> {
    return this.#rows.close();
  }

  async #scan(): Promise<void> {
    const { numbers, offsets, lines, next, second } = this.#later;
    // By image its last run so far: twice the number of a first one, or twice the index of a later one plus 1.
    const last = new KeyMap();
    let run = -1;
    let current: string | null = null;
    for await (const row of this.#rows.rows()) {
      if (row.problem !== null) {
        this.#hasBad = true;
        if (this.#shardOfBad(row) === this.shard.index) this.#firstBad ??= badOf(row);
        continue;
      }
      const image = this.#imageOf(row);
      if (image === current) continue;
      current = image;
      run++;
      const before = last.get(image);
      if (before === undefined) {
        this.#count++;
        if (this.shard.of(row.image) === this.shard.index) this.#ownCount++;
        last.set(image, 2 * run);
        continue;
      }
      const index = numbers.length;
      numbers.push(run);
      offsets.push(row.offset);
      lines.push(row.line);
      next.push(-1);
      if (before % 2 === 1) next[(before - 1) / 2] = index;
      else second.set(before / 2, index);
      last.set(image, 2 * index + 1);
    }
    if (this.#count === 0 && !this.#hasBad) {
      throw new UsageError(`${this.#rows.file} holds no pairs; give one image and sentence per line`);
    }
  }

  /** @param wanted of which shards rows that stand elsewhere are looked up */
  async *#walk(wanted: (shard: number) => boolean): AsyncGenerator<Placed> {
    const { numbers, second } = this.#later;
    let [run, laterRuns, number] = [-1, 0, 0];
    let current: string | null = null;
    // The image whose rows are being read, unless they belong to one that came before.
    let open: { image: string; shard: number; number: number; run: number; own: Sentences } | null = null;
    const closed = async (): Promise<Placed | null> => {
      if (!open) return null;
      const { image, shard, own, ...rest } = open;
      open = null;
      if (wanted(shard)) await this.#addLater(image, second.get(rest.run), own);
      const [sentences, places] = [[...own.keys()], [...own.values()]];
      return { entry: { item: { image, sentences, places, number: rest.number } }, shard };
    };
    const bad: Placed[] = [];
    for await (const row of this.#rows.rows()) {
      if (row.problem !== null) {
        // Behind the image among whose rows it stands.
        bad.push({ entry: { bad: badOf(row) }, shard: this.#shardOfBad(row) });
        if (!open) yield* bad.splice(0);
        continue;
      }
      const image = this.#imageOf(row);
      if (image !== current) {
        const done = await closed();
        if (done) yield done;
        yield* bad.splice(0);
        current = image;
        run++;
        if (numbers[laterRuns] === run) laterRuns++;
        else open = { image, shard: this.shard.of(row.image), number: ++number, run, own: new Map() };
      }
      if (open && !open.own.has(row.sentence)) open.own.set(row.sentence, row.where);
    }
    const done = await closed();
    if (done) yield done;
    yield* bad;
  }

  /** Adds the pairs of an image that do not stand with its first. */
  async #addLater(image: string, first: number | undefined, own: Sentences): Promise<void> {
    const { offsets, lines, next } = this.#later;
    for (let index = first ?? -1; index >= 0; index = next[index]!) {
      const place: RowPlace = { offset: offsets[index]!, line: lines[index]! };
      let found = false;
      for await (const row of this.#rows.rows(place, LOOKED_UP)) {
        if (row.problem !== null) continue;
        if (this.#imageOf(row) !== image) break;
        found = true;
        if (!own.has(row.sentence)) own.set(row.sentence, row.where);
      }
      if (!found) throw new ChangedListError(`${this.#rows.file} was changed while it was read; start again`);
    }
  }

  #imageOf({ image }: PairRow): string {
    return isAddress(image) ? image : listedPath(dirname(this.#rows.file), image);
  }

  #shardOfBad({ image, line }: PairRow): number {
    return this.shard.of(image === '' ? `line ${line}` : image);
  }
}

/** Sentences of an image with the rows in which they stand first. */
type Sentences = Map<string, string>;

const badOf = ({ where, image, sentence, problem }: PairRow): BadRow => ({
  ...{ where, image, sentence, error: problem! },
});

/** A list is not what it was when it was opened. */
class ChangedListError extends SkyreferError {
  override readonly name = 'ChangedListError';
  readonly code = 'changed-list';
}
