import { reasonOf } from '../../../errors/reason-of.ts';
import type { BlockCache } from '../block-cache.ts';
import { DamagedBlockError, RasterError } from '../errors.ts';
import type { RasterPlatform } from '../platform.ts';
import { type Samples, unpackSamples } from './samples.ts';
import { decompress, mostBytes } from './tiff-codecs.ts';
import { compression, packedBytes, partRows, type TiffImage } from './tiff-image.ts';

/** What blocks of one file share. */
export interface BlockContext {
  readonly name: string;
  readonly cache: BlockCache;
  readonly platform: RasterPlatform;
  readonly damagedTiles: 'error' | 'invalid';
  /** The damaged blocks that were taken as missing data, by their keys. */
  readonly damaged: Set<string>;
}

/** Samples of a block, or what stands for them: `absent` was never written, `damaged` cannot be decoded. */
export type BlockSamples = Samples | 'absent' | 'damaged';

/** Decoded blocks of one image of a TIFF file. */
export class TiffBlocks {
  readonly blockWidth: number;
  readonly blockHeight: number;
  private readonly columns: number;
  private readonly rows: number;

  /** @param level which image of the file: 0 is the full resolution, then its overviews; masks have their image's */
  constructor(
    readonly image: TiffImage,
    private readonly level: number,
    private readonly context: BlockContext,
  ) {
    this.blockWidth = image.blockWidth;
    this.blockHeight = partRows(image);
    this.columns = Math.ceil(image.width / image.blockWidth);
    this.rows = Math.ceil(image.height / image.blockHeight);
  }

  /** Rows of the samples that a block has: the last strip may be shorter. */
  private rowsOf(row: number): number {
    const { tiled, height } = this.image;
    return tiled ? this.blockHeight : Math.min(this.blockHeight, height - row * this.blockHeight);
  }

  /** @param plane the band of a file that stores bands apart, else 0 */
  async read(column: number, row: number, plane: number, signal?: AbortSignal): Promise<BlockSamples> {
    const key = `${this.level}${this.image.isMask ? 'm' : ''}/${plane}/${row}/${column}`;
    const found = await this.context.cache.get(key, async () => {
      try {
        return await this.load(column, row, plane, signal);
      } catch (cause) {
        signal?.throwIfAborted();
        if (cause instanceof UnreadBlock) throw cause.cause; // the bytes did not come, whatever the source says
        if (cause instanceof RasterError) throw cause;
        if (this.context.damagedTiles === 'error') throw this.damagedBlock(column, row, cause);
        this.context.damaged.add(key);
        return new Uint8Array();
      }
    });
    if (found === null) return 'absent';
    return found.length === 0 ? 'damaged' : found;
  }

  private async load(
    column: number,
    row: number,
    plane: number,
    signal?: AbortSignal,
  ): Promise<Samples | null> {
    const { image } = this;
    const { offsets, byteCounts } = await image.blocks();
    const perFileBlock = Math.ceil(image.blockHeight / this.blockHeight);
    const fileRow = Math.floor(row / perFileBlock);
    const index = (plane * this.rows + fileRow) * this.columns + column;
    const offset = offsets[index];
    const byteCount =
      byteCounts[index] ??
      (image.compression === compression.none ? packedBytes(image, image.blockHeight) : undefined);
    if (offset === undefined || byteCount === undefined)
      throw new Error('the file does not say where it lies');
    if (offset === 0 || byteCount === 0) return null;
    const rows = this.rowsOf(row);
    const expected = packedBytes(image, rows);
    const isPart = perFileBlock > 1;
    const skip = isPart ? (row % perFileBlock) * packedBytes(image, this.blockHeight) : 0;
    const length = isPart ? expected : Math.min(byteCount, mostBytes(image));
    const bytes = await image.source.read(offset + skip, length, signal).catch((cause: unknown) => {
      throw new UnreadBlock('the source failed', { cause });
    });
    if (bytes.byteLength < length) throw new Error('the file ends inside it');
    const decoded = await decompress(image, bytes, rows, this.context.platform);
    if (decoded.bytes.byteLength < expected) {
      throw new Error(`${decoded.bytes.byteLength} bytes instead of ${expected}`);
    }
    return unpackSamples(image, decoded.bytes, rows, decoded.native);
  }

  private damagedBlock(column: number, row: number, cause: unknown): DamagedBlockError {
    const kind = this.image.tiled ? 'tile' : 'strip';
    const where = this.image.tiled ? `${kind} (column ${column}, row ${row})` : `${kind} ${row}`;
    const what = this.image.isMask ? 'the mask of ' : '';
    const of = this.level === 0 ? 'the full resolution' : `overview ${this.level}`;
    return new DamagedBlockError(
      `${this.context.name}: ${where} of ${what}${of} is damaged (${reasonOf(cause, 120)}); get the file again, or have damaged tiles taken as missing data`,
      this.level,
      column,
      row,
      { cause },
    );
  }
}

/** Carries what a source threw past the place where a block's damage is looked for. */
class UnreadBlock extends Error {}
