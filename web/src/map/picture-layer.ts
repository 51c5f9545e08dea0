import Layer from 'ol/layer/Layer.js';
import type { FrameState } from 'ol/Map.js';
import Source from 'ol/source/Source.js';

/** A layer of the map that draws itself on a canvas of the map's size, at every frame. */
export class PictureLayer extends Layer {
  readonly #canvas = document.createElement('canvas');
  /** Around the canvas: OpenLayers' own layers would draw into a bare canvas below them. */
  readonly #container = document.createElement('div');
  readonly #paint: (context: CanvasRenderingContext2D, state: FrameState) => void;

  constructor(name: string, paint: (context: CanvasRenderingContext2D, state: FrameState) => void) {
    super({ source: new Source({}) });
    this.#paint = paint;
    this.#canvas.dataset.layer = name;
    const cover = { position: 'absolute', inset: '0', width: '100%', height: '100%' };
    Object.assign(this.#canvas.style, cover);
    Object.assign(this.#container.style, cover);
    this.#container.append(this.#canvas);
  }

  override render(state: FrameState | null): HTMLElement | null {
    if (!state) return null;
    const width = Math.round(state.size[0]! * state.pixelRatio);
    const height = Math.round(state.size[1]! * state.pixelRatio);
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width;
      this.#canvas.height = height;
    }
    const context = this.#canvas.getContext('2d')!;
    context.resetTransform();
    context.clearRect(0, 0, width, height);
    this.#paint(context, state);
    return this.#container;
  }
}
