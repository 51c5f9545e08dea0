import type { Bounds } from '../../geometry.ts';

/**
 * SQLite's R*-tree as its tables hold it (https://www.sqlite.org/rtree.html and the shadow tables' layout in SQLite's
 * source): the SQLite that is at hand has no rtree module, but every reader's has. A tree that is built at once, from all
 * entries, is also better packed than one that grew.
 */
export interface RtreeTables {
  /** Node 1 is the root. */
  readonly nodes: readonly { readonly node: number; readonly data: Uint8Array }[];
  /** Leaf of every entry. */
  readonly leaves: readonly { readonly id: number; readonly node: number }[];
  /** Parent of every node but the root. */
  readonly parents: readonly { readonly node: number; readonly parent: number }[];
}

export interface RtreeEntry {
  readonly id: number;
  readonly bounds: Bounds;
}

/** What SQLite makes of pages of 4096 bytes: at most 51 cells of 24 bytes, behind a header of 4. */
const CELLS = 51;
const CELL_BYTES = 24;
const NODE_BYTES = 4 + CELLS * CELL_BYTES;

/** A tree of all entries: sorted into tiles (Leutenegger, Lopez & Edgington 1997), level by level. */
export function buildRtree(entries: readonly RtreeEntry[]): RtreeTables {
  const levels: RtreeEntry[][][] = [pack(entries)];
  while (levels.at(-1)!.length > 1) {
    // Nodes of a level are entries of the next, known by their place in it for now.
    levels.push(pack(levels.at(-1)!.map((cells, index) => ({ id: index, bounds: boundsOfAll(cells) }))));
  }
  const depth = levels.length - 1;
  const firstNode: number[] = [];
  let next = 1;
  for (let level = depth; level >= 0; level--) {
    firstNode[level] = next;
    next += levels[level]!.length;
  }
  const nodes: { node: number; data: Uint8Array }[] = [];
  const leaves: { id: number; node: number }[] = [];
  const parents: { node: number; parent: number }[] = [];
  for (let level = depth; level >= 0; level--) {
    for (const [index, cells] of levels[level]!.entries()) {
      const node = firstNode[level]! + index;
      const named =
        level === 0 ? cells : cells.map(({ id, bounds }) => ({ id: firstNode[level - 1]! + id, bounds }));
      nodes.push({ node, data: encodeNode(named, node === 1 ? depth : 0) });
      for (const { id } of named) {
        if (level === 0) leaves.push({ id, node });
        else parents.push({ node: id, parent: node });
      }
    }
  }
  return { nodes, leaves, parents };
}

/** Entries in groups of at most `CELLS` that lie near each other; one empty group where there are none. */
function pack(entries: readonly RtreeEntry[]): RtreeEntry[][] {
  if (entries.length <= CELLS) return [[...entries]];
  const groups = Math.ceil(entries.length / CELLS);
  const slices = Math.ceil(Math.sqrt(groups));
  const sliceSize = Math.ceil(entries.length / slices);
  const byX = entries.toSorted((p, q) => p.bounds[0] + p.bounds[2] - q.bounds[0] - q.bounds[2]);
  const packed: RtreeEntry[][] = [];
  for (let start = 0; start < byX.length; start += sliceSize) {
    const slice = byX.slice(start, start + sliceSize);
    slice.sort((p, q) => p.bounds[1] + p.bounds[3] - q.bounds[1] - q.bounds[3]);
    // Evenly filled, so that no node falls below the third that SQLite wants.
    const parts = Math.ceil(slice.length / CELLS);
    for (let part = 0; part < parts; part++) {
      packed.push(
        slice.slice(
          Math.floor((part * slice.length) / parts),
          Math.floor(((part + 1) * slice.length) / parts),
        ),
      );
    }
  }
  return packed;
}

function boundsOfAll(entries: readonly RtreeEntry[]): Bounds {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { bounds } of entries) {
    minX = Math.min(minX, bounds[0]);
    minY = Math.min(minY, bounds[1]);
    maxX = Math.max(maxX, bounds[2]);
    maxY = Math.max(maxY, bounds[3]);
  }
  return [minX, minY, maxX, maxY];
}

/** Big-endian: depth of the tree (root only), number of cells, then per cell id, min x, max x, min y, max y. */
function encodeNode(cells: readonly RtreeEntry[], depth: number): Uint8Array {
  const bytes = new Uint8Array(NODE_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, depth);
  view.setUint16(2, cells.length);
  let at = 4;
  for (const { id, bounds } of cells) {
    view.setBigInt64(at, BigInt(id));
    view.setFloat32(at + 8, floatBelow(bounds[0]));
    view.setFloat32(at + 12, floatAbove(bounds[2]));
    view.setFloat32(at + 16, floatBelow(bounds[1]));
    view.setFloat32(at + 20, floatAbove(bounds[3]));
    at += CELL_BYTES;
  }
  return bytes;
}

/** A 32-bit number that is not larger, so that boxes never lose what is in them. */
function floatBelow(value: number): number {
  const near = Math.fround(value);
  return near <= value ? near : Math.fround(near - Math.abs(near) * 2 ** -23 - 2 ** -149);
}

const floatAbove = (value: number): number => -floatBelow(-value);
