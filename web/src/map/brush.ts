import PointerInteraction from 'ol/interaction/Pointer.js';
import type MapBrowserEvent from 'ol/MapBrowserEvent.js';
import type { Point } from '../image/pixel-frame.ts';

export interface Stroke {
  readonly erase: boolean;
  /** In pixels of the image. */
  readonly radius: number;
  readonly path: readonly Point[];
}

export interface BrushOptions {
  /** Whether the brush is the tool at a place of the screen, and which end of it; null: drags move the map. */
  readonly mode: (pixel: readonly number[]) => 'paint' | 'erase' | null;
  /** In pixels of the image, at the present zoom. */
  readonly radius: () => number;
  readonly pixelAt: (coordinate: Point) => Point;
  readonly onChange: (stroke: Stroke | null) => void;
  readonly onEnd: (stroke: Stroke) => void;
}

/** Draws with the pointer: a drag is a stroke, a click a dot. */
export class Brush extends PointerInteraction {
  readonly #brush: BrushOptions;
  #stroke: { erase: boolean; radius: number; path: Point[] } | null = null;

  constructor(options: BrushOptions) {
    super({ stopDown: (handled) => handled });
    this.#brush = options;
  }

  override handleDownEvent(event: MapBrowserEvent): boolean {
    const mode = this.#brush.mode(event.pixel);
    if (mode === null) return false;
    this.#stroke = { erase: mode === 'erase', radius: this.#brush.radius(), path: [] };
    this.#add(event);
    return true;
  }

  override handleDragEvent(event: MapBrowserEvent): void {
    this.#add(event);
  }

  override handleUpEvent(): boolean {
    const stroke = this.#stroke;
    this.#stroke = null;
    this.#brush.onChange(null);
    if (stroke) this.#brush.onEnd(stroke);
    return false;
  }

  #add({ coordinate }: MapBrowserEvent): void {
    if (!this.#stroke) return;
    const [x, y] = this.#brush.pixelAt(coordinate as unknown as Point);
    const last = this.#stroke.path.at(-1);
    // Positions that nobody could tell apart are not kept.
    if (last && Math.hypot(x - last[0], y - last[1]) < this.#stroke.radius / 8) return;
    this.#stroke.path.push([x, y]);
    this.#brush.onChange(this.#stroke);
  }
}
