import type TileLayer from 'ol/layer/Tile.js';
import type RenderEvent from 'ol/render/Event.js';
import { getRenderPixel } from 'ol/render.js';
import type ImageTileSource from 'ol/source/ImageTile.js';

/** Draws only between two places of the canvas's width, each in [0, 1]. */
export function clipped(context: CanvasRenderingContext2D, from: number, to: number, draw: () => void): void {
  const { width, height } = context.canvas;
  const [left, right] = [Math.round(from * width), Math.round(to * width)];
  context.save();
  context.resetTransform();
  context.beginPath();
  context.rect(left, 0, right - left, height);
  context.clip();
  draw();
  context.restore();
}

/**
 * A layer of tiles is drawn only between two places of the map's width.
 * @param part asked at every frame; null: all of it
 */
export function clipTiles(
  tiles: TileLayer<ImageTileSource>,
  part: () => readonly [from: number, to: number] | null,
): void {
  let isClipped = false;
  tiles.on('prerender', (event: RenderEvent) => {
    const between = part();
    isClipped = between !== null;
    if (!between) return;
    const context = event.context as CanvasRenderingContext2D;
    const [width, height] = event.frameState!.size as [number, number];
    const [left, right] = [between[0] * width, between[1] * width];
    context.save();
    context.beginPath();
    for (const corner of [
      [left, 0],
      [right, 0],
      [right, height],
      [left, height],
    ]) {
      const [x, y] = getRenderPixel(event, corner) as [number, number];
      context.lineTo(x, y);
    }
    context.closePath();
    context.clip();
  });
  tiles.on('postrender', (event: RenderEvent) => {
    if (isClipped) (event.context as CanvasRenderingContext2D).restore();
  });
}
