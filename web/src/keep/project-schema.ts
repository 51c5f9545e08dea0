import { z } from 'zod';

/**
 * `project.json` of a project file. What several states of the history share stands once, in a table, and is named by its
 * place there; numbers of maps lie in `fields.bin`.
 */

const index = z.int().min(0);
const real = z.number();
const part = real.min(0).max(1);

/** Float32 numbers of `fields.bin`: little-endian, row-major, from `offset` on (in numbers). */
const field = z.object({ width: z.int().min(1), height: z.int().min(1), offset: index });

const answer = z.object({
  present: z.boolean(),
  presence: part.nullable(),
  ruledOut: z.boolean(),
  score: part,
  unsure: z.boolean().default(false),
  runnersUp: z.array(z.object({ share: part, logits: index })).default([]),
  seconds: real.min(0),
  logits: index,
  words: z.array(z.object({ text: z.string(), attention: index })),
  denseMap: index.nullable(),
});

const place = z.object({ x: real, y: real });
const ring = z.array(real);
const drawn = { field: index, score: part.nullable() };
const correction = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['include', 'exclude']), at: place, ...drawn }),
  z.object({ kind: z.literal('box'), box: z.tuple([real, real, real, real]), ...drawn }),
  z.object({
    kind: z.enum(['paint', 'erase']),
    radius: real.positive(),
    path: z.array(z.tuple([real, real])).min(1),
  }),
  z.object({
    kind: z.literal('outline'),
    polygons: z.array(z.object({ exterior: ring, holes: z.array(ring) })),
  }),
]);

const region = z.object({
  x: real,
  y: real,
  width: real.positive(),
  height: real.positive(),
});

const band = z.int().min(1);
const stretch = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['auto', 'none', 'minmax']) }),
  z.object({ kind: z.enum(['percent', 'range']), low: real, high: real }),
]);
const rendering = z.object({ bands: z.array(band).readonly().optional(), stretch: stretch.optional() });

const mapPart = z.object({ zoom: z.int(), longitude: real, latitude: real, metres: real.positive() });

const layer = z.object({
  id: z.string().min(1),
  sentence: z.string(),
  notes: z.array(z.string()).readonly().optional(),
  category: z.string().nullable().optional(),
  guess: z.boolean().optional(),
  colour: z.string().regex(/^#[\da-f]{6}$/i),
  visible: z.boolean(),
  threshold: real.gt(0).lt(1),
  opacity: part,
  region,
  answer: index,
  choice: index.default(0),
  corrections: z.array(index),
  kept: z.array(place).default([]),
  joined: z.array(z.array(place)).default([]),
  searched: z.object({ confidence: part, coarse: z.boolean(), smallestObject: real }).nullable(),
  model: z.string(),
  modelHash: z.string(),
  time: z.string(),
});

const workspace = z.object({ layers: z.array(index), selected: z.string().nullable() });
const step = z.object({ state: workspace, label: z.string() });

export const PROJECT_FORMAT = 'skyrefer-project';

const work = z.object({
  /** Of a file, the bytes lie in the archive's folder `image` (of a second image: `second-image`), under this name. */
  image: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('file'), name: z.string().min(1) }),
    z.object({ kind: z.literal('url'), url: z.string(), part: mapPart.optional() }),
    z.object({ kind: z.literal('example'), name: z.string() }),
  ]),
  rendering: rendering.nullable().default(null),
  region: region.nullable(),
  scope: z.enum(['view', 'everything']),
  fields: z.array(field),
  answers: z.array(answer),
  corrections: z.array(correction),
  layers: z.array(layer),
  past: z.array(step),
  present: workspace,
  future: z.array(step),
});

export const projectSchema = z.object({
  format: z.literal(PROJECT_FORMAT),
  version: z.literal(1),
  ...work.shape,
  /** Work on a second image of the same place; the numbers of its maps lie in `second-fields.bin`. */
  second: work.nullable().default(null),
});

/** Work on one image, as plain JSON. */
export type WorkJson = z.infer<typeof work>;

export type ProjectJson = z.infer<typeof projectSchema>;
