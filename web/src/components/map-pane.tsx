import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type OpenedImage, wholeOf } from '../image/opened-image.ts';
import type { Point } from '../image/pixel-frame.ts';
import type { ImageMap, MapEvents } from '../map/image-map.ts';
import { mapContent } from '../map/map-content.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import { instanceAt, instancesOf } from '../state/instances.ts';
import { layerCovers } from '../state/layer-mask.ts';
import type { Session } from '../state/session.ts';
import { findLayer } from '../state/workspace.ts';
import { BasemapDialog } from './basemap-dialog.tsx';
import { Coordinates } from './coordinates.tsx';
import { IconButton } from './icon-button.tsx';
import { MeasurePanel } from './measure-panel.tsx';
import { NorthArrow } from './north-arrow.tsx';
import { SwipeHandle } from './swipe-handle.tsx';
import { ToolBar } from './tool-bar.tsx';
import { useOnEarth } from './use-on-earth.ts';

export interface MapPaneProps {
  readonly session: Session;
  readonly map: RefObject<ImageMap | null>;
}

/** The map, its tools, and the keyboard's way to mark a place: the cross in the middle. */
export function MapPane({ session, map }: MapPaneProps) {
  const target = useRef<HTMLDivElement>(null);
  const ready = useSignal(false);
  const pointer = useSignal<Point | null>(null);
  const centre = useSignal<Point | null>(null);
  const choosingBasemap = useSignal(false);
  const corner = useRef<readonly [number, number] | null>(null);

  useEffect(() => {
    let disposed = false;
    let observer: ResizeObserver | null = null;
    // The panel can be used before the map's code has come.
    void import('../map/image-map.ts').then(({ ImageMap: Constructor }) => {
      if (disposed) return;
      const events: MapEvents = {
        onClick: (x, y) => clickOn(session, x, y),
        onSecondClick: (x, y) => clickOnSecond(session, x, y),
        onBox: ({ x, y, width, height }) => {
          session.tool.value = 'move';
          void session.mark({ kind: 'box', box: [x, y, width, height] });
        },
        onStroke: ({ erase, radius, path }) =>
          void session.mark({ kind: erase ? 'erase' : 'paint', radius, path }),
        onOutline: (polygons) => void session.mark({ kind: 'outline', polygons }),
        onPointer: (position) => {
          pointer.value = position;
          pointOn(session, position);
        },
        onView: (position) => {
          centre.value = position;
        },
        onFailure: (error) => session.report(error),
      };
      const created = new Constructor(target.current!, events, session.reach);
      map.current = created;
      observer = new ResizeObserver(() => created.resized());
      observer.observe(target.current!);
      ready.value = true;
    });
    return () => {
      disposed = true;
      observer?.disconnect();
      map.current?.dispose();
      map.current = null;
    };
  }, [session, map, ready, pointer, centre]);

  useSignalEffect(() => {
    const image = session.image.value;
    if (ready.value && image) map.current?.show(image);
  });
  useSignalEffect(() => {
    const first = session.image.value;
    const second = session.comparing.shown.value;
    if (!ready.value || !first) return;
    void map.current?.showSecond(second).catch((error) => session.report(error));
  });
  useSignalEffect(() => {
    const { shown, divider } = session.comparing;
    const at = shown.value ? divider.value : null;
    if (ready.value) map.current?.divide(at);
  });
  useSignalEffect(() => {
    const address = session.basemap.value;
    const shown = session.image.value;
    if (!ready.value || !shown) return;
    void map.current?.setBasemap(address).catch((error) => {
      session.basemap.value = null;
      session.report(error);
    });
  });
  useSignalEffect(() => {
    const content = mapContent(session);
    if (ready.value) map.current?.draw(content);
  });
  useSignalEffect(() => {
    const tool = session.tool.value;
    if (ready.value) map.current?.setTool(tool);
  });
  useSignalEffect(() => {
    const radius = session.brushRadius.value;
    if (ready.value && map.current) map.current.brushRadius = radius;
  });
  useSignalEffect(() => {
    const layer = session.tool.value === 'outline' ? session.selected.value : null;
    const shown = session.image.value;
    if (!ready.value) return;
    void editOutlines(map.current, shown, layer, session).catch((error) => session.report(error));
  });

  const image = session.image.value;
  const mark = (positive: boolean) => {
    const middle = map.current?.centre();
    if (middle) {
      void session.mark({ kind: positive ? 'include' : 'exclude', at: { x: middle[0], y: middle[1] } });
    }
  };
  const markCorner = () => {
    const middle = map.current?.centre();
    if (!middle) return;
    const first = corner.current;
    if (!first) {
      corner.current = middle;
      session.say('First corner of the box. Move the map, then press B again for the opposite corner.');
      return;
    }
    corner.current = null;
    void session.mark({
      kind: 'box',
      box: [
        Math.min(first[0], middle[0]),
        Math.min(first[1], middle[1]),
        Math.max(1, Math.abs(first[0] - middle[0])),
        Math.max(1, Math.abs(first[1] - middle[1])),
      ],
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && session.tool.value === 'measure') {
      const middle = map.current?.centre();
      if (middle) session.measured.value = [...session.measured.value, { x: middle[0], y: middle[1] }];
      return;
    }
    if (!session.selected.value) return;
    const actions: Record<string, () => void> = {
      i: () => mark(true),
      e: () => mark(false),
      b: markCorner,
    };
    const action = actions[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };

  return (
    <main class="map-pane" data-tool={session.tool.value} data-empty={!image}>
      <h2 class="visually-hidden">Map</h2>
      <div
        ref={target}
        class="map"
        role="application"
        aria-label={image ? `Map of ${image.name}` : 'Map, no image yet'}
        aria-describedby="map-help"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved and marked with the keyboard
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerLeave={() => {
          pointer.value = null;
        }}
      />
      <p id="map-help" class="visually-hidden">
        Arrow keys move, plus and minus zoom. With an answer selected, I includes and E excludes the place
        under the cross in the middle, and B marks two corners of a box.
      </p>
      <div class="crosshair" aria-hidden="true" />
      {!image && (
        <div class="map-empty" aria-hidden="true">
          <p>Drop an aerial image here</p>
        </div>
      )}
      {image && <MapFacts image={image} pointer={pointer} centre={centre} />}
      <SwipeHandle session={session} />
      <ToolBar session={session} />
      <MeasurePanel session={session} />
      {session.insight.value && <HeatLegend session={session} />}
      {image && (
        <div class="map-buttons">
          <IconButton
            icon="ruler"
            label="Measure"
            pressed={session.tool.value === 'measure'}
            onClick={() => session.measure(session.tool.value !== 'measure')}
          />
          {image.frame.georeference?.crs && (
            <IconButton
              icon="layers"
              label="Basemap"
              pressed={session.basemap.value !== null}
              onClick={() => (choosingBasemap.value = true)}
            />
          )}
          <IconButton icon="plus" label="Zoom in" shortcut="+" onClick={() => map.current?.zoom(2)} />
          <IconButton icon="minus" label="Zoom out" shortcut="-" onClick={() => map.current?.zoom(0.5)} />
          <IconButton
            icon="fit"
            label="Whole image"
            shortcut="0"
            onClick={() => map.current?.fit(wholeOf(image))}
          />
        </div>
      )}
      <BasemapDialog session={session} open={choosingBasemap} />
    </main>
  );
}

/** Where the pointer is, and where north is. */
function MapFacts({
  image,
  pointer,
  centre,
}: {
  readonly image: OpenedImage;
  readonly pointer: Signal<Point | null>;
  readonly centre: Signal<Point | null>;
}) {
  const earth = useOnEarth(image);
  return (
    <>
      <NorthArrow image={image} earth={earth} centre={centre} />
      <Coordinates image={image} earth={earth} pointer={pointer} />
    </>
  );
}

/** A correction, or the answer under the click becomes the selected one. */
function clickOn(session: Session, x: number, y: number): void {
  const tool = session.tool.value;
  if (tool === 'measure') {
    session.measured.value = [...session.measured.value, { x, y }];
  } else if (tool === 'include' || tool === 'exclude') {
    void session.mark({ kind: tool, at: { x, y } });
  } else if (tool === 'move' && !session.comparison.value) {
    const hit = session.layers.value.findLast((layer) => layer.visible && layerCovers(layer, x, y));
    if (!hit) return;
    if (hit.id !== session.selected.value?.id) session.select(hit.id);
    const instance = instanceAt(hit, { x, y });
    session.picked.value = instance ? [instance.key] : [];
  }
}

/** Right of the line between two images, answers are chosen. */
function clickOnSecond(session: Session, x: number, y: number): void {
  const second = session.comparing.second.value;
  if (!second) return;
  if (session.tool.value !== 'move') {
    session.tell('note', 'Marks are for the image on the left. Exchange the sides to correct the other one.');
    return;
  }
  const hit = second.layers.value.findLast((layer) => layer.visible && layerCovers(layer, x, y));
  if (hit && hit.id !== second.selected.value?.id) second.select(hit.id);
}

/** What the pointer is on is framed, and stands out in the list, where the selected answer marks several things. */
function pointOn(session: Session, position: Point | null): void {
  const layer = session.selected.value;
  const isAsked = layer?.visible && session.tool.value === 'move' && instancesOf(layer).length > 1;
  const instance = isAsked && position ? instanceAt(layer, { x: position[0], y: position[1] }) : null;
  const key = instance?.key ?? null;
  if (key === (session.highlight.value?.key ?? null)) return;
  session.highlight.value = layer && key !== null ? { layer: layer.id, key } : null;
}

/** The outlines of the layer become editable; of none, nothing. */
async function editOutlines(
  map: ImageMap | null,
  image: OpenedImage | null,
  layer: AnswerLayer | null,
  session: Session,
): Promise<void> {
  if (!layer || !image) return map?.editOutlines(null);
  const { editedOutlines, snapTargets } = await import('../map/edited-outlines.ts');
  await map?.editOutlines(editedOutlines(layer), snapTargets(image, session.layers.peek(), layer));
}

function HeatLegend({ session }: { readonly session: Session }) {
  const insight = session.insight.value!;
  const layer = findLayer(session.workspace.value, insight.layer);
  const title =
    insight.kind === 'word'
      ? `What “${layer?.answer.explanation.words[insight.index]?.text ?? ''}” looks at`
      : 'Dense prompt map: where the mask grew from';
  return (
    <div class="heat-legend">
      <span>{title}</span>
      <span class="heat-scale">
        less <span class="heat-bar" /> more
      </span>
    </div>
  );
}
