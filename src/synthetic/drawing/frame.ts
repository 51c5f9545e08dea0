/** A place to draw in: local metres with their own origin and heading, over the canvas that all frames share. */
import type { Random } from '../../random/random.ts';
import { type Affine, type Ring, transformPolygon } from '../../vector/polygon.ts';
import type { DrawnSceneObject, SceneObjectAttributes } from '../scene.ts';
import type { Canvas, Paint } from './canvas.ts';
import { direction, type Vector } from './direction.ts';
import type { Materials } from './materials.ts';
import type { Noise } from './noise.ts';
import { band } from './shapes.ts';

/** What the frames of one scene share. */
export type World = {
  readonly canvas: Canvas;
  readonly noise: Noise;
  readonly materials: Materials;
  readonly random: Random;
  /** Where the shadow of an object one metre high ends, in metres of the layout. */
  readonly shadowReach: Vector;
  readonly objects: DrawnObject[];
};

export type DrawnObject = {
  readonly category: DrawnSceneObject['category'];
  readonly rings: readonly Ring[]; // pixels, not clipped
  readonly attributes: Omit<SceneObjectAttributes, 'visible' | 'orientation'> & { heading: Vector };
  /** Crowns drawn over it later, pixels. */
  readonly hiddenBy: Ring[];
};

export class Frame {
  private readonly toFrame: Affine;

  constructor(
    readonly world: World,
    readonly toPixels: Affine,
    /** The layout's frame, in which the sun is given. */
    private readonly layout: Affine = toPixels,
  ) {
    this.toFrame = inverse(toPixels);
  }

  /** A frame at a point of this one, turned by an angle (radians, clockwise on the screen) and scaled. */
  at(x: number, y: number, angle = 0, scale = 1): Frame {
    const [cosine, sine] = direction(angle);
    const local: Affine = [cosine * scale, sine * scale, -sine * scale, cosine * scale, x, y];
    return new Frame(this.world, compose(this.toPixels, local), this.layout);
  }

  get random(): Random {
    return this.world.random;
  }

  get noise(): Noise {
    return this.world.noise;
  }

  /** Pixels per metre of this frame. */
  get resolution(): number {
    const [a, b] = this.toPixels;
    return Math.sqrt(a * a + b * b);
  }

  /** Where a local point lies in the picture. */
  pixel(x: number, y: number): Vector {
    const [a, b, c, d, e, f] = this.toPixels;
    return [a * x + c * y + e, b * x + d * y + f];
  }

  /** Whether a local point lies in the picture, or at most `margin` metres beside it. */
  sees(x: number, y: number, margin = 0): boolean {
    const [u, v] = this.pixel(x, y);
    const m = margin * this.resolution;
    const { width, height } = this.world.canvas;
    return u >= -m && v >= -m && u <= width + m && v <= height + m;
  }

  fill(rings: readonly Ring[], paint: Paint, opacity = 1): void {
    this.world.canvas.fill(transformPolygon(rings, this.toPixels), paint, this.toFrame, opacity);
  }

  /** The whole picture. */
  flood(paint: Paint): void {
    const { width, height } = this.world.canvas;
    this.world.canvas.fill([[0, 0, width, 0, width, height, 0, height]], paint, this.toFrame);
  }

  stroke(line: readonly number[], width: number, paint: Paint, opacity = 1): void {
    this.fill(band(line, width), paint, opacity);
  }

  /** The direction towards the sun in this frame, of length 1: what faces it is brighter. */
  get sunward(): Vector {
    const [x, y] = this.shadowOffset(1);
    const [u, v] = [this.toFrame[0] * x + this.toFrame[2] * y, this.toFrame[1] * x + this.toFrame[3] * y];
    const length = Math.sqrt(u * u + v * v) || 1;
    return [-u / length, -v / length];
  }

  /** The shadow on the ground of upright walls on these outlines, from `base` to `height` metres above the ground. */
  shadow(rings: readonly Ring[], height: number, base = 0, strength = 1): void {
    const outline = transformPolygon(rings, this.toPixels);
    const start = this.shadowOffset(base);
    const end = this.shadowOffset(height);
    const swept: Ring[] = [];
    for (const ring of outline) {
      swept.push(moved(ring, start, true), moved(ring, end, true));
      for (let i = 0; i < ring.length; i += 2) {
        const j = i + 2 === ring.length ? 0 : i + 2;
        const side = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!];
        swept.push(
          moved(
            [
              side[0]! + start[0],
              side[1]! + start[1],
              side[2]! + start[0],
              side[3]! + start[1],
              side[2]! + end[0],
              side[3]! + end[1],
              side[0]! + end[0],
              side[1]! + end[1],
            ],
            [0, 0],
            true,
          ),
        );
      }
    }
    this.world.canvas.shade(swept, strength);
  }

  private shadowOffset(height: number): Vector {
    const [a, b, c, d] = this.layout;
    const [x, y] = this.world.shadowReach;
    return [height * (a * x + c * y), height * (b * x + d * y)];
  }

  /** Notes that what these outlines enclose is an object, its front along this frame's x axis. */
  record(
    category: DrawnSceneObject['category'],
    rings: readonly Ring[],
    attributes: Omit<DrawnObject['attributes'], 'heading'>,
  ) {
    this.world.objects.push({
      category,
      rings: transformPolygon(rings, this.toPixels),
      attributes: { ...attributes, heading: [this.toPixels[0], this.toPixels[1]] },
      hiddenBy: [],
    });
  }

  /** Notes that an outline hides parts of the objects recorded so far. */
  hide(ring: Ring): void {
    const [pixels] = transformPolygon([ring], this.toPixels) as [number[]];
    for (const object of this.world.objects) {
      if (boxesMeet(object.rings, pixels)) object.hiddenBy.push(pixels);
    }
  }
}

function boxesMeet(rings: readonly Ring[], other: Ring): boolean {
  return rings.some((ring) =>
    [0, 1].every((axis) => {
      const [low, high] = range(ring, axis);
      const [otherLow, otherHigh] = range(other, axis);
      return low < otherHigh && otherLow < high;
    }),
  );
}

function range(ring: Ring, axis: number): Vector {
  let [low, high] = [Infinity, -Infinity];
  for (let i = axis; i < ring.length; i += 2) {
    low = Math.min(low, ring[i]!);
    high = Math.max(high, ring[i]!);
  }
  return [low, high];
}

/** The ring moved, and turned to run clockwise where asked, so that overlapping rings unite when filled. */
function moved(ring: Ring, [dx, dy]: Vector, clockwise: boolean): number[] {
  const points: number[] = [];
  let twice = 0;
  for (let i = 0; i < ring.length; i += 2) {
    const j = i + 2 === ring.length ? 0 : i + 2;
    points.push(ring[i]! + dx, ring[i + 1]! + dy);
    twice += ring[i]! * ring[j + 1]! - ring[j]! * ring[i + 1]!;
  }
  if (!clockwise || twice >= 0) return points;
  const turned: number[] = [];
  for (let i = points.length - 2; i >= 0; i -= 2) turned.push(points[i]!, points[i + 1]!);
  return turned;
}

/** First `inner`, then `outer`. */
function compose(outer: Affine, inner: Affine): Affine {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

function inverse([a, b, c, d, e, f]: Affine): Affine {
  const determinant = a * d - b * c;
  const [p, q, r, s] = [d / determinant, -b / determinant, -c / determinant, a / determinant];
  return [p, q, r, s, -(p * e + r * f), -(q * e + s * f)];
}
