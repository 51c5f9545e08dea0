/** What the ground and simple surfaces look like: colour by place, in metres of the frame they are drawn in. */
import type { Random } from '../../random/random.ts';
import type { Paint } from './canvas.ts';
import type { Vector } from './direction.ts';
import type { Noise } from './noise.ts';

export type UnitColour = readonly [red: number, green: number, blue: number];

/** One even colour. */
export function plainPaint(colour: UnitColour): Paint {
  const [r, g, b] = colour;
  return (_x, _y, out) => {
    out[0] = r;
    out[1] = g;
    out[2] = b;
  };
}

export function mix(a: UnitColour, b: UnitColour, t: number): UnitColour {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

export function scaled(colour: UnitColour, factor: number): UnitColour {
  return [colour[0] * factor, colour[1] * factor, colour[2] * factor];
}

/** The surfaces of one place at one season: every scene has its own. */
export class Materials {
  readonly grassColour: UnitColour;
  readonly dryColour: UnitColour;
  readonly crownColour: UnitColour;
  readonly soilColour: UnitColour;
  readonly asphaltColour: UnitColour;
  readonly concreteColour: UnitColour;
  readonly waterColour: UnitColour;

  constructor(
    private readonly noise: Noise,
    random: Random,
  ) {
    const dryness = random.next() * random.uniform(0.3, 1);
    this.grassColour = mix([0.25, 0.3, 0.18], [0.4, 0.38, 0.28], dryness);
    this.dryColour = mix([0.36, 0.36, 0.24], [0.49, 0.44, 0.34], dryness);
    this.crownColour = mix([0.15, 0.25, 0.1], [0.25, 0.26, 0.13], dryness * random.next());
    this.soilColour = mix([0.47, 0.41, 0.33], [0.56, 0.49, 0.41], random.next());
    const grey = random.uniform(0.29, 0.42);
    this.asphaltColour = [grey, grey * 1.0, grey * random.uniform(0.98, 1.06)];
    const light = random.uniform(0.56, 0.68);
    this.concreteColour = [light, light * 0.985, light * random.uniform(0.9, 0.97)];
    this.waterColour = random.pick<UnitColour>([
      [0.1, 0.2, 0.22],
      [0.13, 0.22, 0.2],
      [0.08, 0.16, 0.22],
      [0.2, 0.25, 0.19],
      [0.06, 0.13, 0.15],
    ]);
  }

  /** Any colour, mottled: `contrast` over features of `feature` metres and finer. */
  mottled(colour: UnitColour, contrast: number, feature: number, grain = contrast * 0.6): Paint {
    const { noise } = this;
    const scale = 64 / feature;
    const fine = 2.3;
    const [r, g, b] = colour;
    return (x, y, out) => {
      const light =
        1 + contrast * noise.at(x * scale, y * scale) + grain * noise.at(x * fine + 91, y * fine + 17);
      out[0] = r * light;
      out[1] = g * light;
      out[2] = b * light;
    };
  }

  /** Grass with dry patches and bare spots. */
  grass(tone = 0, bareness = 0.15): Paint {
    const { noise } = this;
    const [r0, g0, b0] = scaled(this.grassColour, 1 + tone);
    const [r1, g1, b1] = scaled(this.dryColour, 1 + tone);
    const [r2, g2, b2] = this.soilColour;
    return (x, y, out) => {
      const broad = noise.at(x * 0.55 + y * 0.13, y * 0.55 - x * 0.13);
      const middle = noise.at(x * 1.9 + 200, y * 1.9 - x * 0.3);
      const fine = noise.at(x * 7.3 + 31, y * 7.3 + 77);
      const dry = clamp(0.45 + 0.75 * broad + 0.35 * middle);
      const bare = clamp((middle + broad * 0.6 - 0.95 + bareness) * 2.2);
      const light = 1 + 0.13 * fine + 0.1 * middle;
      out[0] = ((r0 + (r1 - r0) * dry) * (1 - bare) + r2 * bare) * light;
      out[1] = ((g0 + (g1 - g0) * dry) * (1 - bare) + g2 * bare) * light;
      out[2] = ((b0 + (b1 - b0) * dry) * (1 - bare) + b2 * bare) * light;
    };
  }

  /** Grass mown in stripes along x, as on pitches and airfields. */
  mown(width: number, tone = 0, green: UnitColour = this.grassColour): Paint {
    const ground = this.mottled(scaled(green, 1 + tone), 0.14, 26, 0.12);
    return (x, y, out) => {
      ground(x, y, out);
      const stripe = (Math.floor(y / width) & 1) === 0 ? 1.04 : 0.96;
      for (let i = 0; i < 3; i++) out[i]! *= stripe;
    };
  }

  soil(tone = 0): Paint {
    return this.mottled(scaled(this.soilColour, 1 + tone), 0.16, 30, 0.1);
  }

  /** Worn asphalt: patches, fine grain, darker where wheels or oil went. */
  asphalt(tone = 0): Paint {
    const { noise } = this;
    const [r, g, b] = scaled(this.asphaltColour, 1 + tone);
    return (x, y, out) => {
      const wear = noise.at(x * 0.9 + 60, y * 0.9 + 133);
      const grain = noise.at(x * 6.1, y * 6.1);
      const light = 1 + 0.12 * wear + 0.06 * grain;
      out[0] = r * light;
      out[1] = g * light;
      out[2] = b * light;
    };
  }

  /** Concrete slabs of the given side (metres) with dark joints, each slab of its own tone, and stains. */
  concrete(slab: number, tone = 0): Paint {
    const { noise } = this;
    const [r, g, b] = scaled(this.concreteColour, 1 + tone);
    return (x, y, out) => {
      const u = x / slab;
      const v = y / slab;
      const fromJoint = Math.min(u - Math.floor(u), v - Math.floor(v)) * slab;
      const joint = fromJoint < 0.45 ? 0.1 : 0;
      const stain = noise.at(x * 0.7 + 310, y * 0.7 + 12);
      const light =
        1 + 0.028 * noise.grain(u, v) + 0.09 * stain - (stain > 0.5 ? (stain - 0.5) * 0.4 : 0) - joint;
      const fine = light + 0.035 * noise.at(x * 5.3, y * 5.3);
      out[0] = r * fine;
      out[1] = g * fine;
      out[2] = b * fine;
    };
  }

  /** Water with waves across the wind, wind streaks and turbid zones. */
  water(wind: Vector, roughness: number, glint: number): Paint {
    const { noise } = this;
    const [r, g, b] = this.waterColour;
    const [wx, wy] = wind;
    return (x, y, out) => {
      const along = x * wx + y * wy;
      const across = y * wx - x * wy;
      const broad = noise.at(x * 0.32 + 400, y * 0.32 + 71);
      const streak = noise.at(along * 0.5 + 7, across * 2.4 + 90);
      const wave = noise.at(along * 5.6, across * 1.7 + 33);
      const ripple = noise.at(along * 11 + 50, across * 4 + 11);
      const light = 1 + 0.22 * broad + roughness * (0.32 * wave + 0.2 * ripple + 0.24 * streak);
      const gust = noise.at(x * 0.71 + y * 0.4 + 150, y * 0.71 - x * 0.4 + 260);
      const crest = clamp(wave + ripple * 0.5 + gust * 0.5 - 0.95) * glint;
      out[0] = r * light + crest + 0.03 * broad;
      out[1] = g * light + crest + 0.035 * broad;
      out[2] = b * light + crest + 0.02 * broad;
    };
  }
}

export function clamp(value: number): number {
  return value < 0 ? 0 : Math.min(value, 1);
}
