import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { furtherWordings, plainLanguage, variedLanguage } from '../../language/index.ts';
import { Random } from '../../random/random.ts';
import {
  type AnnotatedObject,
  describeGroups,
  findFurtherFacts,
  furtherKinds,
  kindOfFurther,
  sampleAbsentExpression,
  sampleExpressions,
  sampleFurtherExpression,
} from './index.ts';
import { describeObjects } from './testing/describe-objects.ts';

const categories = [
  'airplane',
  'ship',
  'storage tank',
  'baseball field',
  'tennis court',
  'basketball court',
  'ground track field',
  'harbor',
  'bridge',
  'vehicle',
];
const size = { width: 1000, height: 800 };

/** Objects of three categories at random places. */
function objects(seed: number): AnnotatedObject[] {
  const random = new Random(`objects ${seed}`);
  const kinds = [random.pick(categories), random.pick(categories), random.pick(categories)];
  return Array.from({ length: 2 + random.integer(7) }, (_, id) => {
    const side = 20 + random.integer(120);
    const [left, top] = [random.integer(size.width - side), random.integer(size.height - side)];
    const ring = [left, top, left + side, top, left + side, top + side, left, top + side];
    const keptFraction = random.chance(0.1) ? 0.4 : 1;
    return {
      id,
      category: random.pick(kinds),
      polygons: [ring],
      box: [left, top, side, side],
      area: side * side,
      keptFraction,
    };
  });
}

/** Everything that the generator says of 300 images, in order, from one stream of draws per image. */
function everythingSaid(language: typeof plainLanguage): string[] {
  const said: string[] = [];
  for (let seed = 0; seed < 300; seed++) {
    const random = new Random(`sentences ${seed}`);
    const image = objects(seed);
    said.push(...describeObjects(image, size, random, { language }).map(({ text }) => text));
    said.push(...sampleExpressions(image, size, random, 6, { language }).map(({ text }) => text));
    said.push(...describeGroups(image, size, random, language).map(({ text }) => text));
    for (let draw = 0; draw < 5; draw++) {
      said.push(sampleAbsentExpression(image, size, categories, random, { language })?.text ?? '');
    }
    said.push(String(random.next()));
  }
  return said;
}

/** Objects of few categories, of three shapes, some with a colour, so that every further kind of sentence is found. */
function variedObjects(seed: number): AnnotatedObject[] {
  const random = new Random(`varied ${seed}`);
  const kinds = [random.pick(['ship', 'harbor']), random.pick(['bridge', 'airplane', 'vehicle'])];
  const row = random.chance(0.3);
  return Array.from({ length: 3 + random.integer(6) }, (_, id) => {
    const shape = random.pick([
      [80, 80],
      [120, 30],
      [20, 20],
      [60, 62],
    ] as const);
    const left = row && id > 0 && id < 5 ? 40 * id : random.integer(size.width - shape[0] + 1);
    const top = row && id > 0 && id < 5 ? 60 : random.integer(size.height - shape[1] + 1);
    const [width, height] = row && id > 0 && id < 5 ? [20, 20] : shape;
    const round = random.chance(0.2);
    const ring = round
      ? Array.from({ length: 24 }, (_, i) => [
          left + width / 2 + (width / 2) * Math.cos((i * Math.PI) / 12),
          top + height / 2 + (height / 2) * Math.sin((i * Math.PI) / 12),
        ]).flat()
      : [left, top, left + width, top, left + width, top + height, left, top + height];
    const colour = random.pick(['white', 'red', 'white', undefined]);
    return {
      id,
      category: random.pick(kinds),
      polygons: [ring],
      box: [left, top, width, height] as const,
      area: width * height,
      ...(colour === undefined || random.chance(0.3) ? {} : { colour }),
    };
  });
}

/** The sentences of further kinds: every wording of 400 images, and what is drawn of them. */
function everythingFurther(language: typeof plainLanguage): { said: string[]; kinds: Set<string> } {
  const said: string[] = [];
  const kinds = new Set<string>();
  for (let seed = 0; seed < 400; seed++) {
    const random = new Random(`further ${seed}`);
    const facts = findFurtherFacts(variedObjects(seed), size);
    for (const { fact, targets } of facts) {
      const kind = kindOfFurther(fact);
      kinds.add(kind);
      said.push([kind, targets.map(({ object }) => object.id), ...furtherWordings(fact)].join(' | '));
    }
    for (let draw = 0; draw < 8; draw++) {
      said.push(sampleFurtherExpression(facts, random, language)?.text ?? '');
    }
    said.push(String(random.next()));
  }
  return { said, kinds };
}

const digest = (lines: readonly string[]) => createHash('sha256').update(lines.join('\n')).digest('hex');

// Training draws its sentences anew in every epoch: what a seed gives is part of what a training run was.
describe('the sentences that a seed gives', () => {
  it.each([
    ['plain', plainLanguage, 9472, '0172643fc095dd4d7cea3f766bd764631be7f3528944a3aee1ee0df8ef5906c6'],
    ['varied', variedLanguage, 9802, '13235243c91b4558cdffb01c9824bee319b4bbbaee861f1b3fabf69f17c2cfa5'],
  ])('are those of before, in %s wording', (_, language, count, hash) => {
    const said = everythingSaid(language);
    expect([said.length, digest(said)]).toEqual([count, hash]);
  });

  it.each([
    ['plain', plainLanguage, 11291, '02840119531f09850f2492a997eec1d445a280767e85b4322f9d0cb3d2741293'],
    ['varied', variedLanguage, 11291, 'faf437f9cfe2553d056306bdb2ca88397e2fb406b095e2bcd022092748c74e70'],
  ])('are those of before, of further kinds, in %s wording', (_, language, count, hash) => {
    const { said, kinds } = everythingFurther(language);
    expect([...kinds].sort()).toEqual([...furtherKinds].sort());
    expect([said.length, digest(said)]).toEqual([count, hash]);
  });
});
