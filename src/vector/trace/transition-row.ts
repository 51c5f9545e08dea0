import { Component } from './component.ts';

/** A row of labels; 0 is the background, which is not traced. */
export type LabelRow = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/**
 * A row as the places where its label changes. Outside of the row lies background, so an empty row has no transition
 * and the last transition always leads to background.
 */
export class TransitionRow {
  count = 0;
  /** Column at which the new label begins. */
  x = new Int32Array(64);
  /** The label from there on. */
  labels = new Int32Array(64);
  /** Of the run that begins there; null for background. */
  components: (Component | null)[] = [];
  /** End of the chain that comes down here with the left run on its right; -1 for background. */
  ends = new Int32Array(64);
  /** Beginning of the chain that goes up here with the right run on its right; -1 for background. */
  begins = new Int32Array(64);

  clear(): void {
    this.count = 0;
  }

  read(row: LabelRow): void {
    this.count = 0;
    let previous = 0;
    for (let x = 0; x < row.length; x++) {
      const label = row[x]!;
      if (label === previous) continue;
      this.#add(x, label);
      previous = label;
    }
    if (previous !== 0) this.#add(row.length, 0);
  }

  #add(x: number, label: number): void {
    const index = this.count++;
    if (index === this.x.length) {
      const longer = (old: Int32Array<ArrayBuffer>) => {
        const array = new Int32Array(2 * index);
        array.set(old);
        return array;
      };
      this.x = longer(this.x);
      this.labels = longer(this.labels);
      this.ends = longer(this.ends);
      this.begins = longer(this.begins);
    }
    this.x[index] = x;
    this.labels[index] = label;
    this.ends[index] = -1;
    this.begins[index] = -1;
  }

  /** Gives every run its region: that of the runs of its label above it, or a new one. */
  connect(above: TransitionRow, row: number): void {
    const { count, x, labels, components } = this;
    let i = 0;
    for (let j = 0; j < count; j++) {
      const label = labels[j]!;
      if (label === 0) {
        components[j] = null;
        continue;
      }
      const begin = x[j]!;
      const end = x[j + 1]!; // exists: the last transition leads to background
      let component: Component | null = null;
      // The runs above that end at or before this one's beginning overlap no later run either.
      while (i + 1 < above.count && above.x[i + 1]! <= begin) i++;
      for (let k = i; k < above.count && above.x[k]! < end; k++) {
        if (above.labels[k] !== label || above.x[k + 1]! <= begin) continue;
        const other = above.components[k]!;
        if (component === null) component = other.root();
        else component.union(other);
      }
      component = component === null ? new Component(label, row) : component.root();
      component.lastRow = row;
      component.pixels += end - begin;
      components[j] = component;
    }
  }
}
