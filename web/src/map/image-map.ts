import ScaleLine from 'ol/control/ScaleLine.js';
import DragBox from 'ol/interaction/DragBox.js';
import { defaults as defaultInteractions } from 'ol/interaction/defaults.js';
import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import type { Polygon } from '../../../src/vector/geometry.ts';
import type { OpenedImage } from '../image/opened-image.ts';
import { wholeOf } from '../image/opened-image.ts';
import { isUpright, mapExtent, type Point, pixelSize, toPixel } from '../image/pixel-frame.ts';
import type { Reach } from '../image/reach.ts';
import type { Region } from '../image/region.ts';
import type { ShownSecond } from '../state/comparing.ts';
import type { Tool } from '../state/views.ts';
import { Brush, type Stroke } from './brush.ts';
import { clipped, clipTiles } from './clip.ts';
import { imageTiles } from './image-tiles.ts';
import { type MapContent, NO_CONTENT, paintContent, paintImage, paintStrokePreview } from './map-painter.ts';
import type { OutlineEditor } from './outline-editor.ts';
import { PictureLayer } from './picture-layer.ts';
import { projectionOf } from './projections.ts';
import type { SecondImageLayer } from './second-image-layer.ts';

export interface MapEvents {
  /** In pixels of the image. */
  onClick(x: number, y: number): void;
  /** Right of the line between two images; in pixels of the second one. */
  onSecondClick(x: number, y: number): void;
  onBox(box: Region): void;
  onStroke(stroke: Stroke): void;
  /** In pixels of the image. */
  onOutline(polygons: readonly Polygon[]): void;
  onPointer(position: Point | null): void;
  /** The view has moved: the middle of the map in pixels of the image, null where that is beside it. */
  onView(centre: Point | null): void;
  onFailure(error: unknown): void;
}

const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

const showsSame = (a: OpenedImage, b: OpenedImage): boolean =>
  a.name === b.name &&
  a.width === b.width &&
  a.height === b.height &&
  a.frame.transform.join() === b.frame.transform.join();

/** The zoomable map: one image in its own projection, and what is drawn over it. */
export class ImageMap {
  readonly #map: OlMap;
  readonly #events: MapEvents;
  readonly #reach: Reach;
  readonly #overlay: PictureLayer;
  readonly #scale = new ScaleLine({ minWidth: 72 });
  readonly #dragBox = new DragBox({
    className: 'drag-box',
    condition: ({ pixel }) => this.#tool === 'box' && !this.#isSecond(pixel),
  });
  #image: OpenedImage | null = null;
  #content: MapContent = NO_CONTENT;
  #tool: Tool = 'move';
  #stroke: Stroke | null = null;
  #editor: { readonly shown: readonly Polygon[]; readonly editor: OutlineEditor } | null = null;
  #edits = 0;
  #basemaps = 0;
  /** Beside the line, as a part of the map's width; null where there is no second image. */
  #divider: number | null = null;
  #second: { readonly shown: ShownSecond; readonly layer: SecondImageLayer } | null = null;
  #seconds = 0;
  /** Of the brush, in pixels of the screen. */
  brushRadius = 12;

  /** @param reach fetches the tiles of other hosts */
  constructor(target: HTMLElement, events: MapEvents, reach: Reach) {
    this.#events = events;
    this.#reach = reach;
    this.#overlay = new PictureLayer('answers', (context, state) => {
      if (!this.#image) return;
      paintContent(context, state, this.#image, this.#content);
      if (this.#stroke) paintStrokePreview(context, state, this.#image, this.#stroke);
    });
    this.#map = new OlMap({
      target,
      controls: [],
      layers: [],
      interactions: defaultInteractions({ altShiftDragRotate: false, pinchRotate: false }).extend([
        this.#dragBox,
        new Brush({
          mode: (pixel) =>
            this.#image && (this.#tool === 'paint' || this.#tool === 'erase') && !this.#isSecond(pixel)
              ? this.#tool
              : null,
          radius: () => this.brushRadius * this.pixelsPerScreenPixel(),
          pixelAt: (coordinate) => toPixel(this.#image!.frame, coordinate),
          onChange: (stroke) => {
            this.#stroke = stroke;
            this.#overlay.changed();
          },
          onEnd: (stroke) => events.onStroke(stroke),
        }),
      ]),
    });
    this.#map.on('click', ({ coordinate, pixel }) => {
      const { placement } = this.#second?.shown ?? {};
      if (placement && this.#isSecond(pixel) && this.#tool !== 'measure') {
        const beside = placement.toSecond(toPixel(this.#image!.frame, coordinate as unknown as Point));
        if (beside) events.onSecondClick(...beside);
        return;
      }
      const position = this.#pixelAt(coordinate as unknown as Point);
      if (position) events.onClick(position[0], position[1]);
    });
    this.#map.on('pointermove', ({ coordinate, dragging }) => {
      if (!dragging) events.onPointer(this.#pixelAt(coordinate as unknown as Point));
    });
    this.#map.on('moveend', () => events.onView(this.centre()));
    this.#dragBox.on('boxend', () => {
      const extent = this.#dragBox.getGeometry().getExtent();
      const box = this.#regionOf(extent as [number, number, number, number]);
      if (box) events.onBox(box);
    });
  }

  /** Another image, seen as a whole. */
  show(image: OpenedImage): void {
    void this.editOutlines(null);
    const isSamePlace = this.#image !== null && showsSame(this.#image, image);
    this.#image = image;
    const projection = projectionOf(image, () => this.#map.render());
    const extent = mapExtent(image.frame, wholeOf(image));
    const finest = pixelSize(image.frame);
    const tiles = isUpright(image.frame) ? imageTiles(image, projection, this.#events.onFailure) : null;
    this.#forgetSecond();
    if (tiles) clipTiles(tiles, () => (this.#divider === null ? null : [0, this.#divider]));
    this.#map.setLayers([
      new PictureLayer('image', (context, state) =>
        clipped(context, 0, this.#divider ?? 1, () => paintImage(context, state, image)),
      ),
      ...(tiles ? [tiles] : []),
      this.#overlay,
    ]);
    if (isSamePlace) return; // with other colours
    const margin = Math.max(extent[2] - extent[0], extent[3] - extent[1]) / 2;
    this.#map.setView(
      new View({
        projection,
        center: [(extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2],
        extent: [extent[0] - margin, extent[1] - margin, extent[2] + margin, extent[3] + margin],
        minResolution: finest / 16,
        maxResolution: (4 * Math.max(extent[2] - extent[0], extent[3] - extent[1])) / 256,
        showFullExtent: true,
        constrainOnlyCenter: true,
        resolution: finest,
      }),
    );
    this.#map.removeControl(this.#scale);
    if (image.groundSamplingDistance !== null) this.#map.addControl(this.#scale);
    this.fit(wholeOf(image), false);
  }

  /** Tiles below the image, of the address that the user named; null: none. */
  async setBasemap(address: string | null): Promise<void> {
    const choice = ++this.#basemaps;
    const image = this.#image;
    for (const layer of this.#map.getLayers().getArray().slice()) {
      if (layer.getClassName() === 'basemap') this.#map.removeLayer(layer);
    }
    if (address === null || !image?.frame.georeference) return;
    const { basemapLayer } = await import('./basemap.ts');
    const projection = this.#map.getView().getProjection();
    const { georeference } = image.frame;
    const { onFailure } = this.#events;
    const layer = await basemapLayer(address, georeference, projection, this.#reach, onFailure);
    if (choice !== this.#basemaps || image !== this.#image) return;
    this.#map.getLayers().insertAt(0, layer);
  }

  /** A second image right of the line; null: none. The same one again changes nothing. */
  async showSecond(shown: ShownSecond | null): Promise<void> {
    const choice = ++this.#seconds;
    const image = this.#image;
    if (shown && this.#second?.shown === shown) return;
    this.#forgetSecond();
    if (!shown || !image) return;
    const { SecondImageLayer: Layer } = await import('./second-image-layer.ts');
    if (choice !== this.#seconds || image !== this.#image) return;
    const projection = this.#map.getView().getProjection();
    const layer = new Layer(image, shown, projection, this.#events.onFailure);
    clipTiles(layer.tiles, () => [this.#divider ?? 1, 1]);
    this.#map.getLayers().insertAt(this.#map.getLayers().getLength() - 1, layer.tiles);
    this.#second = { shown, layer };
  }

  /** Moves the line between two images; null: the first one is shown alone. */
  divide(divider: number | null): void {
    if (divider === this.#divider) return;
    this.#divider = divider;
    this.#map.render();
  }

  #forgetSecond(): void {
    if (!this.#second) return;
    this.#map.removeLayer(this.#second.layer.tiles);
    this.#second.layer.dispose();
    this.#second = null;
  }

  #isSecond(pixel: readonly number[]): boolean {
    return this.#divider !== null && pixel[0]! > this.#divider * (this.#map.getSize()?.[0] ?? 0);
  }

  draw(content: MapContent): void {
    this.#content = content;
    this.#overlay.changed();
  }

  setTool(tool: Tool): void {
    this.#tool = tool;
  }

  /**
   * Outlines whose corners can be dragged, until null is given. The same outlines again change nothing.
   * @param snapTo outlines that corners snap to; all in pixels of the image
   */
  async editOutlines(polygons: readonly Polygon[] | null, snapTo: readonly Polygon[] = []): Promise<void> {
    const image = this.#image;
    const edit = ++this.#edits;
    if (polygons && this.#editor?.shown === polygons) return;
    this.#editor?.editor.dispose();
    this.#editor = null;
    if (!polygons || !image) return;
    const { OutlineEditor } = await import('./outline-editor.ts');
    if (edit !== this.#edits || image !== this.#image) return;
    const editor = new OutlineEditor(this.#map, image.frame, polygons, snapTo, (changed) => {
      this.#editor = { shown: changed, editor };
      this.#events.onOutline(changed);
    });
    this.#editor = { shown: polygons, editor };
  }

  /** Moves the view to a region of the image. */
  fit(region: Region, animated = true): void {
    if (!this.#image) return;
    this.#map.updateSize();
    this.#map.getView().fit(mapExtent(this.#image.frame, region), {
      padding: [68, 24, 24, 24] /* the tools are above */,
      minResolution: pixelSize(this.#image.frame) / 4,
      duration: animated && !reducedMotion() ? 250 : 0,
    });
  }

  zoom(factor: number): void {
    this.#map.getView().animate({
      resolution: (this.#map.getView().getResolution() ?? 1) / factor,
      duration: reducedMotion() ? 0 : 150,
    });
  }

  /** The image's pixel in the middle of the map; null where that is beside the image. */
  centre(): Point | null {
    const centre = this.#map.getView().getCenter();
    return centre ? this.#pixelAt(centre as unknown as Point) : null;
  }

  /** How many of the image's pixels a pixel of the screen is long. */
  pixelsPerScreenPixel(): number {
    return this.#image ? (this.#map.getView().getResolution() ?? 1) / pixelSize(this.#image.frame) : 1;
  }

  /** The part of the image that can be seen, in whole pixels; null where none can. */
  visibleRegion(): Region | null {
    return this.#regionOf(
      this.#map.getView().calculateExtent(this.#map.getSize()) as [number, number, number, number],
    );
  }

  resized(): void {
    this.#map.updateSize();
  }

  dispose(): void {
    this.#seconds++;
    this.#forgetSecond();
    this.#map.setTarget(undefined);
    this.#map.dispose();
  }

  #pixelAt(coordinate: Point): Point | null {
    const image = this.#image;
    if (!image) return null;
    const [x, y] = toPixel(image.frame, coordinate);
    return x >= 0 && y >= 0 && x < image.width && y < image.height ? [x, y] : null;
  }

  #regionOf([left, bottom, right, top]: readonly [number, number, number, number]): Region | null {
    const image = this.#image;
    if (!image) return null;
    const corners = [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ].map((corner) => toPixel(image.frame, corner as unknown as Point));
    const columns = corners.map(([x]) => Math.min(image.width, Math.max(0, x)));
    const rows = corners.map(([, y]) => Math.min(image.height, Math.max(0, y)));
    const x = Math.floor(Math.min(...columns));
    const y = Math.floor(Math.min(...rows));
    const width = Math.ceil(Math.max(...columns)) - x;
    const height = Math.ceil(Math.max(...rows)) - y;
    return width >= 1 && height >= 1 ? { x, y, width, height } : null;
  }
}
