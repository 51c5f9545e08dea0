/** What the generator of referring expressions looks at and what it gives. */

import type { Box } from '../../vector/index.ts';
import { isKnownByAPiece } from '../categories.ts';

/** One annotated object of an image (or of a view of one), in pixels of that image. */
export type AnnotatedObject = {
  readonly id: number;
  /** Name in the language of RRSIS-D, such as `baseball field`. */
  readonly category: string;
  readonly polygons: readonly (readonly number[])[];
  readonly box: Box;
  /** Square pixels. */
  readonly area: number;
  /** Part of the object's area that the view kept, 0..1 (default 1). Cut objects are clutter: see {@link isClutter}. */
  readonly keptFraction?: number;
  /** Its colour, where it was measured and is clear (`measureColours`). */
  readonly colour?: string;
  /** Its outline cannot be trusted (default false): it is clutter, too. */
  readonly uncertain?: boolean;
};

export type FrameSize = { readonly width: number; readonly height: number };

/** The six kinds of `expressions_val.jsonl`. */
export const expressionKinds = [
  'category',
  'position',
  'extreme',
  'size',
  'relation',
  'relation-same',
] as const;
export type ExpressionKind = (typeof expressionKinds)[number];

/** A sentence that is true of its target and of nothing else in the image. */
export type Expression = {
  readonly targetId: number;
  readonly kind: ExpressionKind;
  readonly text: string;
  readonly category: string;
};

/** An object with its place in the frame: coordinates divided by the frame's width and height, y down. */
export type PlacedObject = {
  readonly object: AnnotatedObject;
  /** Centre of the box. */
  readonly x: number;
  readonly y: number;
  /**
   * Where the object may be said to be: the centre alone for a whole object, the whole box for one that the frame cuts,
   * because neither its real centre nor what a reader takes for it is known.
   */
  readonly reach: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly clutter: boolean;
};

/** Below this part of its area an object is neither target nor reference, but it still makes sentences ambiguous. */
export const MINIMUM_KEPT_FRACTION = 0.6;

/** The same for what people name by a piece of it. */
const MINIMUM_KEPT_PIECE = 0.15;

export function isClutter({ category, keptFraction = 1, uncertain = false }: AnnotatedObject): boolean {
  const least = isKnownByAPiece(category) ? MINIMUM_KEPT_PIECE : MINIMUM_KEPT_FRACTION;
  return uncertain || keptFraction < least;
}

export function placeObject(object: AnnotatedObject, size: FrameSize): PlacedObject {
  const [left, top, width, height] = object.box;
  const x = (left + width / 2) / size.width;
  const y = (top + height / 2) / size.height;
  const clutter = isClutter(object);
  const reach = clutter
    ? {
        left: left / size.width,
        right: (left + width) / size.width,
        top: top / size.height,
        bottom: (top + height) / size.height,
      }
    : { left: x, right: x, top: y, bottom: y };
  return { object, x, y, reach, clutter };
}
