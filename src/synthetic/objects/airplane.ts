/** Airplanes from above, nose along the frame's x axis. */
import type { Frame } from '../drawing/frame.ts';
import { clamp, mix, plainPaint, scaled, type UnitColour } from '../drawing/materials.ts';
import { pickTailColour } from '../drawing/named-colours.ts';
import { mirrored, rectangle } from '../drawing/shapes.ts';

export type AirplaneModel = {
  readonly length: number; // metres
  readonly span: number; // metres, tip to tip
  readonly width: number; // fuselage, metres
  readonly size: 'small' | 'medium' | 'large';
  /** Distance of wing engines from the axis in parts of the half span; none: engines at the tail. */
  readonly engines: readonly number[];
  readonly straightWing?: boolean;
};

export const airplaneModels = {
  jumbo: { length: 71, span: 64, width: 6.6, size: 'large', engines: [0.36, 0.65] },
  wideBody: { length: 62, span: 60, width: 5.9, size: 'large', engines: [0.33] },
  narrowBody: { length: 39, span: 35, width: 4, size: 'medium', engines: [0.34] },
  regional: { length: 30, span: 24, width: 3.1, size: 'medium', engines: [] },
  businessJet: { length: 21, span: 20, width: 2.4, size: 'small', engines: [] },
  turboprop: { length: 24, span: 27, width: 2.9, size: 'small', engines: [0.3], straightWing: true },
} as const satisfies Record<string, AirplaneModel>;

type Wing = {
  front(y: number): number;
  back(y: number): number;
  outline: number[];
};

/** The leading and trailing edge over the distance from the axis (metres). */
function wingOf({ length, span, width, straightWing }: AirplaneModel): Wing {
  const half = span / 2;
  const root = width / 2;
  const rootFront = straightWing ? 0.1 * length : 0.155 * length;
  const sweep = straightWing ? 0.05 : 0.55;
  const tipChord = (straightWing ? 0.06 : 0.045) * length;
  const rootBack = straightWing ? -0.05 * length : -0.085 * length;
  const tipFront = rootFront - sweep * (half - root);
  const tipBack = tipFront - tipChord;
  const kink = root + 0.3 * (half - root);
  const kinkBack = straightWing ? rootBack + (tipBack - rootBack) * 0.3 : rootBack - 0.004 * length;
  const front = (y: number) => rootFront + ((tipFront - rootFront) * (y - root)) / (half - root);
  const back = (y: number) =>
    y < kink
      ? rootBack + ((kinkBack - rootBack) * (y - root)) / (kink - root)
      : kinkBack + ((tipBack - kinkBack) * (y - kink)) / (half - kink);
  return { front, back, outline: [tipFront - 0.008 * length, half, tipBack, half] };
}

/** One side of the nose, from the tip back to the full half width w of a fuselage of length l. */
const nose = (l: number, w: number): number[] => [
  0.5 * l,
  0,
  0.493 * l,
  0.3 * w,
  0.478 * l,
  0.6 * w,
  0.45 * l,
  0.88 * w,
  0.415 * l,
  w,
];

/** The whole airplane as one ring, with the nacelles that stand out before the wing. */
export function airplaneOutline(model: AirplaneModel): number[] {
  const { length: l, width, span } = model;
  const w = width / 2;
  const wing = wingOf(model);
  const half = nose(l, w);
  half.push(wing.front(w) + 0.03 * l, w, wing.front(w * 1.5), w * 1.5);
  for (const engine of model.engines) {
    const y = (engine * span) / 2;
    const r = nacelleRadius(model);
    const reach = wing.front(y) + nacelleReach(model);
    half.push(wing.front(y - r), y - r, reach, y - 0.8 * r, reach + 0.12 * r, y, reach, y + 0.8 * r);
    half.push(wing.front(y + r), y + r);
  }
  half.push(...wing.outline);
  const kink = w + 0.3 * (span / 2 - w);
  half.push(wing.back(kink), kink, wing.back(w), w);
  if (model.engines.length === 0) {
    half.push(-0.2 * l, w, -0.21 * l, 2.1 * w, -0.35 * l, 2.0 * w, -0.36 * l, 0.85 * w);
  } else half.push(-0.3 * l, w, -0.37 * l, 0.8 * w);
  const tail = 0.185 * span;
  const sweep = model.straightWing ? 0.02 * l : 0.085 * l;
  half.push(-0.385 * l, 0.72 * w, -0.385 * l - sweep, tail, -0.425 * l - sweep, tail, -0.468 * l, 0.4 * w);
  half.push(-0.5 * l, 0.12 * w, -0.5 * l, 0);
  return mirrored(half);
}

function nacelleRadius({ width, straightWing }: AirplaneModel): number {
  return width * (straightWing ? 0.2 : 0.3);
}

function nacelleReach({ length, straightWing }: AirplaneModel): number {
  return length * (straightWing ? 0.05 : 0.045);
}

/** Draws an airplane on the ground at the frame's origin and records it. */
export function drawAirplane(frame: Frame, model: AirplaneModel): void {
  const { random, noise } = frame;
  const { length: l, width, span } = model;
  const w = width / 2;
  const wing = wingOf(model);
  const outline = airplaneOutline(model);
  const tail = pickTailColour(random);
  const [sx, sy] = frame.sunward;
  const lightSide = sy;
  const whiteness = random.uniform(0.83, 0.93);
  const body: UnitColour = [whiteness, whiteness, whiteness * 1.01];
  const wingGrey = mix([0.62, 0.64, 0.67], body, random.uniform(0.1, 0.75));
  const [ox, oy] = [random.uniform(0, 400), random.uniform(0, 400)];

  // Wings stand about a fuselage's width above the ground, the tail as high as a tenth of the length.
  frame.shadow([outline], width * 0.95, width * 0.35);
  frame.shadow([[-0.36 * l, 0.15, -0.49 * l, 0.15, -0.49 * l, -0.15, -0.36 * l, -0.15]], 0.24 * l, 0, 0.9);
  frame.fill([outline], (x, y, out) => {
    const far = Math.abs(y);
    const grime = 1 + 0.05 * noise.at(x * 6 + ox, y * 6 + oy);
    // Flaps and slats: a fine line before the trailing edge and behind the leading edge.
    const toBack = x - wing.back(far);
    const toFront = wing.front(far) - x;
    const seam = far > w && toBack > 0 && (Math.abs(toBack - 0.03 * l) < 0.2 || toFront < 0.35) ? 0.88 : 1;
    const tone = grime * seam * (far > w * 1.02 ? 1 + 0.03 * sx : 1);
    for (let i = 0; i < 3; i++) out[i] = wingGrey[i]! * tone;
  });
  for (const engine of model.engines) {
    for (const side of [-1, 1]) {
      const y = (side * engine * span) / 2;
      const r = nacelleRadius(model);
      const front = wing.front(Math.abs(y)) + nacelleReach(model);
      const colour = random.chance(0.3) ? scaled(tail.colour, 0.95) : scaled(body, 0.85);
      frame.fill(
        [
          [
            front,
            y - 0.8 * r,
            front,
            y + 0.8 * r,
            front - l * 0.065,
            y + 0.85 * r,
            front - l * 0.065,
            y - 0.85 * r,
          ],
        ],
        plainPaint(colour),
      );
      frame.fill([rectangle(front, y, 0.35, 1.5 * r)], plainPaint([0.12, 0.12, 0.13]));
    }
  }
  // The tube: a bright line where it faces the sun, dark on the far side.
  const tube = mirrored([
    ...nose(l, w),
    -0.3 * l,
    w,
    -0.37 * l,
    0.8 * w,
    -0.468 * l,
    0.4 * w,
    -0.5 * l,
    0.12 * w,
    -0.5 * l,
    0,
  ]);
  frame.shadow([tube], width * 0.5, 0, 0.55);
  frame.fill([tube], (_x, y, out) => {
    const facing = clamp(
      1 - 0.5 * Math.abs(y / w - 0.35 * lightSide) * Math.abs(y / w - 0.35 * lightSide) * 1.3,
    );
    const light = 0.62 + 0.42 * facing;
    for (let i = 0; i < 3; i++) out[i] = body[i]! * light;
  });
  frame.fill(
    [[0.478 * l, 0.45 * w, 0.462 * l, 0.55 * w, 0.462 * l, -0.55 * w, 0.478 * l, -0.45 * w]],
    plainPaint([0.16, 0.17, 0.2]),
  );
  if (random.chance(0.35))
    frame.fill([rectangle(-0.42 * l, 0, 0.12 * l, 0.9 * w)], plainPaint(tail.colour), 0.8);
  const fin = Math.max(0.28, 0.09 * width);
  frame.fill(
    [
      [
        -0.33 * l,
        0.06,
        -0.43 * l,
        fin,
        -0.505 * l,
        fin * 0.6,
        -0.505 * l,
        -fin * 0.6,
        -0.43 * l,
        -fin,
        -0.33 * l,
        -0.06,
      ],
    ],
    plainPaint(tail.colour),
  );
  frame.record('airplane', [outline], {
    color: 'white',
    size: model.size,
    metres: Math.max(l, span),
  });
}
