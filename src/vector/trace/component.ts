/** A region of equal labels while its rows are read: an element of a union-find forest. */
export class Component {
  #parent: Component | null = null;
  exterior: Int32Array | null = null;
  holes: Int32Array[] = [];
  pixels = 0;

  constructor(
    readonly label: number,
    /** The last row in which it has pixels. */
    public lastRow: number,
  ) {}

  /** The element that stands for the whole region. */
  root(): Component {
    let root: Component = this;
    while (root.#parent) root = root.#parent;
    let node: Component = this;
    while (node.#parent) {
      const next: Component = node.#parent;
      node.#parent = root;
      node = next;
    }
    return root;
  }

  /** Makes two regions one. */
  union(other: Component): void {
    let a = this.root();
    let b = other.root();
    if (a === b) return;
    if (a.holes.length < b.holes.length) [a, b] = [b, a];
    b.#parent = a;
    a.exterior ??= b.exterior;
    for (const hole of b.holes) a.holes.push(hole);
    a.pixels += b.pixels;
    a.lastRow = Math.max(a.lastRow, b.lastRow);
    b.holes = [];
    b.exterior = null;
  }
}
