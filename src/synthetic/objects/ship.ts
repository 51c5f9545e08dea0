/** Ships from above, bow along the frame's x axis. */
import type { Frame } from '../drawing/frame.ts';
import { clamp, mix, plainPaint, scaled, type UnitColour } from '../drawing/materials.ts';
import { pickDeckColour } from '../drawing/named-colours.ts';
import { closed, mirrored, rectangle } from '../drawing/shapes.ts';

export type ShipModel = 'container' | 'tanker' | 'bulk' | 'ferry' | 'tug' | 'yacht';

const containers: readonly UnitColour[] = [
  [0.5, 0.2, 0.15],
  [0.18, 0.28, 0.45],
  [0.65, 0.64, 0.6],
  [0.2, 0.38, 0.3],
  [0.68, 0.42, 0.15],
  [0.36, 0.37, 0.4],
];

/** The hull at deck level for a length and a beam in metres. */
export function hullOutline(length: number, beam: number, bluntness: number): number[] {
  const [l, b] = [length / 2, beam / 2];
  const shoulder = l - beam * (1.55 - bluntness);
  return mirrored([
    l,
    0,
    l - 0.12 * beam,
    0.14 * b,
    l - (l - shoulder) * 0.4,
    0.58 * b,
    l - (l - shoulder) * 0.7,
    0.86 * b,
    shoulder,
    b,
    -l + 0.1 * length,
    b,
    -l + 0.02 * length,
    0.88 * b,
    -l,
    0.7 * b,
  ]);
}

/** A ship at the frame's origin; `speed` above 0 (m/s) draws its wake. Recorded. */
export function drawShip(frame: Frame, model: ShipModel, length: number, speed = 0): void {
  const { random, noise, world } = frame;
  const slim = { container: 6.6, tanker: 6, bulk: 6.2, ferry: 5.2, tug: 3, yacht: 3.6 }[model];
  const beam = length / slim;
  const small = model === 'tug' || model === 'yacht';
  const outline = hullOutline(length, beam, model === 'ferry' ? 0.2 : small ? 0 : 0.55);
  if (speed > 0) drawWake(frame, length, beam, speed);
  const paint =
    model === 'yacht' || model === 'ferry'
      ? { name: 'white', colour: [0.84, 0.85, 0.85] as UnitColour }
      : pickDeckColour(random);
  const freeboard = small ? 1.5 : length * 0.045;
  frame.shadow([outline], freeboard, 0, 0.85);
  const [ox, oy] = [random.uniform(0, 400), random.uniform(0, 400)];
  const { colour } = paint;
  frame.fill([outline], (x, y, out) => {
    const wear = 1 + 0.1 * noise.at(x * 2 + ox, y * 2 + oy);
    const rust = clamp(noise.at(x * 0.9 + oy, y * 3 + ox) - 0.45) * 0.5;
    out[0] = (colour[0] + (0.42 - colour[0]) * rust) * wear;
    out[1] = (colour[1] + (0.27 - colour[1]) * rust) * wear;
    out[2] = (colour[2] + (0.2 - colour[2]) * rust) * wear;
  });
  frame.stroke(
    closed(outline),
    Math.max(0.4, beam * 0.045),
    plainPaint(mix(scaled(colour, 0.7), [0.75, 0.75, 0.74], 0.4)),
    0.8,
  );
  const l = length / 2;
  if (model === 'container' || model === 'bulk' || model === 'tanker') {
    const from = -l + length * 0.2;
    const to = l - beam * 0.95;
    if (model === 'container') loadContainers(frame, from, to, beam);
    else if (model === 'bulk') hatches(frame, from, to, beam, colour);
    else pipes(frame, from, to, beam);
    superstructure(frame, -l + length * 0.115, length * 0.085, beam * 0.9, length * 0.13);
    frame.fill(
      [rectangle(-l + length * 0.05, 0, length * 0.03, beam * 0.22)],
      plainPaint(random.pick([[0.6, 0.15, 0.12] as const, [0.15, 0.2, 0.35] as const])),
    );
    frame.fill([rectangle(l - beam * 0.5, 0, beam * 0.2, beam * 0.35)], plainPaint([0.35, 0.35, 0.36]), 0.8);
  } else if (model === 'ferry') {
    superstructure(frame, -0.04 * length, length * 0.68, beam * 0.8, 9);
    frame.fill([rectangle(0.16 * length, 0, length * 0.12, beam * 0.5)], plainPaint([0.3, 0.42, 0.5]), 0.6);
    frame.fill([rectangle(-0.2 * length, 0, length * 0.07, beam * 0.3)], plainPaint([0.2, 0.26, 0.42]));
    superstructure(frame, 0.24 * length, length * 0.05, beam * 0.94, 12);
  } else if (model === 'tug') {
    superstructure(frame, 0.08 * length, length * 0.3, beam * 0.55, 4);
    frame.fill(
      [rectangle(-0.28 * length, 0, length * 0.3, beam * 0.6)],
      world.materials.mottled([0.42, 0.33, 0.26], 0.1, 4),
    );
  } else {
    superstructure(frame, -0.06 * length, length * 0.42, beam * 0.62, 2.5);
    frame.fill(
      [rectangle(0.13 * length, 0, length * 0.07, beam * 0.52)],
      plainPaint([0.12, 0.15, 0.2]),
      0.85,
    );
    frame.fill([rectangle(-0.4 * length, 0, length * 0.12, beam * 0.7)], plainPaint([0.6, 0.48, 0.34]), 0.9);
  }
  frame.record('ship', [outline], {
    color: paint.name,
    size: length > 95 ? 'large' : length > 40 ? 'medium' : 'small',
    metres: length,
  });
}

function superstructure(frame: Frame, x: number, length: number, width: number, height: number): void {
  const block = rectangle(x, 0, length, width);
  frame.shadow([block], height, 0, 0.9);
  frame.fill([block], frame.world.materials.mottled([0.82, 0.83, 0.83], 0.05, 6));
  frame.fill([rectangle(x + length * 0.2, 0, length * 0.3, width * 0.7)], plainPaint([0.7, 0.72, 0.73]));
  frame.fill([rectangle(x - length * 0.28, 0, length * 0.2, width * 0.3)], plainPaint([0.5, 0.52, 0.54]));
}

function loadContainers(frame: Frame, from: number, to: number, beam: number): void {
  const { random } = frame;
  const lanes = Math.max(2, Math.floor((beam * 0.9) / 2.5));
  const wide = (beam * 0.9) / lanes;
  for (let x = from; x + 12.2 < to; x += 13.6) {
    const narrow = Math.min(1, (to + beam * 0.35 - x - 12) / beam + 0.35);
    if (random.chance(0.1)) continue;
    for (let lane = 0; lane < lanes; lane++) {
      const y = (lane - (lanes - 1) / 2) * wide;
      if (Math.abs(y) > (beam / 2) * narrow || random.chance(0.08)) continue;
      const box = rectangle(x + 6.1, y, 12.2, wide * 0.95);
      frame.shadow([box], random.uniform(1, 6), 0, 0.75);
      frame.fill([box], plainPaint(scaled(random.pick(containers), random.uniform(0.8, 1.15))));
    }
  }
}

function hatches(frame: Frame, from: number, to: number, beam: number, deck: UnitColour): void {
  const { random } = frame;
  const count = Math.max(3, Math.round((to - from) / (beam * 0.85)));
  const step = (to - from) / count;
  const cover = random.chance(0.5) ? scaled(deck, 0.78) : ([0.55, 0.5, 0.42] as UnitColour);
  for (let i = 0; i < count; i++) {
    const x = from + (i + 0.5) * step;
    const lid = rectangle(x, 0, step * 0.62, beam * 0.62);
    frame.shadow([lid], 2, 0, 0.8);
    frame.fill([lid], frame.world.materials.mottled(cover, 0.08, 6));
    frame.stroke([x, -beam * 0.31, x, beam * 0.31], 0.4, plainPaint(scaled(cover, 0.7)));
    if (i % 2 === 1) {
      const crane = rectangle(x - step / 2, 0, 2.2, 2.2);
      frame.shadow([crane], 13, 0, 0.8);
      frame.fill([crane], plainPaint([0.75, 0.7, 0.5]));
      frame.stroke([x - step / 2, 0, x + step * 0.35, beam * 0.1], 0.9, plainPaint([0.78, 0.73, 0.55]));
    }
  }
}

function pipes(frame: Frame, from: number, to: number, beam: number): void {
  const light = plainPaint([0.68, 0.66, 0.6]);
  for (const y of [-0.09, -0.03, 0.03, 0.09]) frame.stroke([from, y * beam, to, y * beam], 0.6, light, 0.9);
  const middle = (from + to) / 2;
  for (const x of [-3, 0, 3])
    frame.stroke([middle + x, -beam * 0.4, middle + x, beam * 0.4], 0.7, light, 0.9);
  for (let x = from + 6; x < to; x += beam * 0.6) {
    frame.fill([rectangle(x, beam * 0.27, 1.6, 1.6)], plainPaint([0.72, 0.7, 0.66]));
    frame.fill([rectangle(x + 3, -beam * 0.27, 1.6, 1.6)], plainPaint([0.3, 0.3, 0.3]));
  }
}

/** Foam behind the stern and the two arms of the bow wave, thinning out with distance. */
function drawWake(frame: Frame, length: number, beam: number, speed: number): void {
  const { noise, random } = frame;
  const l = length / 2;
  const long = length * random.uniform(1, 2);
  const strength = 0.25 + 0.05 * speed;
  const offset = random.uniform(0, 400);
  frame.fill(
    [[-l + 2, -0.5 * beam, -l - long, -1.1 * beam, -l - long, 1.1 * beam, -l + 2, 0.5 * beam]],
    (x, y, out) => {
      const t = (-l + 2 - x) / long;
      const half = beam * (0.36 + 0.55 * t);
      const across = clamp(1 - (y * y) / (half * half));
      const patch = noise.at(x * 2.1 + offset, y * 4.2);
      out[0] = 0.62 + 0.14 * patch;
      out[1] = 0.66 + 0.14 * patch;
      out[2] = 0.66 + 0.14 * patch;
      out[3] = clamp(strength * across * (1 - t) * (1 - t) * (1.3 + 1.1 * patch));
    },
  );
  // Two arms from the bow, at the slant of a ship's waves.
  for (const side of [-1, 1]) {
    const end = -l - long * 0.35;
    const reach = l - 0.2 * beam - end;
    const width = beam * 0.5;
    const slant = 0.24;
    frame.fill(
      [
        [
          l - 0.2 * beam,
          0,
          end,
          side * (slant * reach + width),
          end,
          side * (slant * reach - width),
          l - beam,
          0,
        ],
      ],
      (x, y, out) => {
        const t = (l - 0.2 * beam - x) / reach;
        const distance = (side * y - slant * reach * t) / (width * (0.3 + 0.7 * t));
        const patch = noise.at(x * 3 + offset, y * 3);
        out[0] = 0.55;
        out[1] = 0.6;
        out[2] = 0.6;
        out[3] = clamp(0.7 * strength * clamp(1 - distance * distance) * (1 - t) * (1 + 1.4 * patch));
      },
    );
  }
}
