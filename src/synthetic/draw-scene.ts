/** Procedural aerial-looking scenes with exact masks: examples, tests and a part of the training views. */
import { Random } from '../random/random.ts';
import { polygonArea, polygonBox } from '../vector/polygon.ts';
import { expose, randomExposure } from './drawing/camera.ts';
import { Canvas } from './drawing/canvas.ts';
import { direction, type Vector } from './drawing/direction.ts';
import { type DrawnObject, Frame, type World } from './drawing/frame.ts';
import { Materials } from './drawing/materials.ts';
import { Noise } from './drawing/noise.ts';
import { drawAirport } from './places/airport.ts';
import { drawBridgeScene } from './places/bridge.ts';
import { drawCountryside } from './places/countryside.ts';
import { drawFarmland } from './places/farmland.ts';
import { drawGolfCourse } from './places/golf-course.ts';
import { drawHarbor } from './places/harbor.ts';
import { drawIndustry } from './places/industry.ts';
import { drawMotorwayScene } from './places/motorway.ts';
import { drawReservoir } from './places/reservoir.ts';
import { drawRoadScene } from './places/road.ts';
import { drawSportsGround } from './places/sports.ts';
import { drawStadiumScene } from './places/stadium.ts';
import { drawTankFarm } from './places/tank-farm.ts';
import {
  type DrawnOnlyKind,
  type DrawnScene,
  type DrawnSceneObject,
  drawnOnlyKinds,
  type LessonKind,
  lessonKinds,
  type SceneKind,
  sceneKinds,
} from './scene.ts';
import { visiblePolygons } from './visible-polygons.ts';

export type DrawOptions = {
  readonly kind: SceneKind | DrawnOnlyKind | LessonKind;
  /** The same kind, seed and size give the same bytes on every machine. */
  readonly seed: number | string;
  /** Pixels. The scene spans the same metres at every size: a smaller picture is a coarser one. */
  readonly width: number;
  readonly height: number;
  /** Edge of the square with the picture's area, in metres; by default what suits the kind. */
  readonly extent?: number;
};

type Layout = { readonly extent: number; readonly draw: (frame: Frame) => void };

const layouts: Readonly<Record<DrawOptions['kind'], Layout>> = {
  airport: { extent: 480, draw: drawAirport },
  'tank-farm': { extent: 420, draw: drawTankFarm },
  harbor: { extent: 560, draw: drawHarbor },
  sports: { extent: 270, draw: drawSportsGround },
  road: { extent: 170, draw: drawRoadScene },
  bridge: { extent: 360, draw: drawBridgeScene },
  'golf-course': { extent: 640, draw: drawGolfCourse },
  stadium: { extent: 480, draw: drawStadiumScene },
  motorway: { extent: 460, draw: drawMotorwayScene },
  countryside: { extent: 520, draw: drawCountryside },
  reservoir: { extent: 560, draw: drawReservoir },
  industry: { extent: 430, draw: drawIndustry },
  farmland: { extent: 620, draw: drawFarmland },
};

/** Objects of which less shows are drawn but not listed: nobody could refer to them. Pixels. */
const SMALLEST_AREA = 12;

/**
 * Draws a scene. Objects come in drawing order, their polygons inside the picture.
 * Throws RangeError for an unknown kind or sides outside 16 .. 8192.
 */
export function drawScene({ kind, seed, width, height, extent }: DrawOptions): DrawnScene {
  const layout = layouts[kind];
  if (!layout)
    throw new RangeError(
      `scene: unknown kind "${kind}", expected one of ${[...sceneKinds, ...drawnOnlyKinds, ...lessonKinds].join(', ')}`,
    );
  for (const side of [width, height]) {
    if (!Number.isInteger(side) || side < 16 || side > 8192) {
      throw new RangeError(`scene: sides must be integers from 16 to 8192, got ${width} x ${height}`);
    }
  }
  const random = new Random(`${kind}/${seed}`);
  const noise = new Noise(random.fork('noise'));
  const canvas = new Canvas(width, height);
  const metres = (extent ?? layout.extent) * random.uniform(0.92, 1.12);
  const resolution = Math.sqrt(width * height) / metres;
  const [cosine, sine] = direction(random.uniform(0, 2 * Math.PI));
  const [sunX, sunY] = direction(random.uniform(0, 2 * Math.PI));
  const reach = random.uniform(0.45, 1.15);
  const world: World = {
    canvas,
    noise,
    materials: new Materials(noise, random.fork('materials')),
    random: random.fork('layout'),
    shadowReach: [sunX * reach, sunY * reach],
    objects: [],
  };
  const [a, b] = [cosine * resolution, sine * resolution];
  layout.draw(new Frame(world, [a, b, -b, a, width / 2, height / 2]));
  const camera = random.fork('camera');
  const pixels = expose(canvas, randomExposure(camera), noise, camera);
  const objects: DrawnSceneObject[] = [];
  for (const drawn of world.objects) {
    const object = listed(drawn, objects.length, width, height);
    if (object) objects.push(object);
  }
  return { width, height, pixels, objects };
}

function listed(drawn: DrawnObject, id: number, width: number, height: number): DrawnSceneObject | null {
  const polygons = visiblePolygons(drawn.rings, drawn.hiddenBy, width, height);
  const area = polygonArea(polygons);
  const whole = polygonArea(drawn.rings);
  if (area < SMALLEST_AREA || area < 0.25 * whole) return null;
  const { heading, ...attributes } = drawn.attributes;
  return {
    id,
    category: drawn.category,
    polygons,
    box: polygonBox(polygons),
    area,
    attributes: { ...attributes, orientation: degrees(heading), visible: Math.min(1, area / whole) },
  };
}

function degrees([x, y]: Vector): number {
  return (Math.round((Math.atan2(y, x) * 180) / Math.PI) + 360) % 360;
}
