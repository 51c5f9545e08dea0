import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { plainLanguage, variedLanguage } from '../../language/index.ts';
import { Random } from '../../random/random.ts';
import {
  describeGroups,
  describeScene,
  type SceneObject,
  sampleAbsentExpression,
  sampleExpressions,
} from './index.ts';

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
function objects(seed: number): SceneObject[] {
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

/** Everything that the generator says of 300 scenes, in order, from one stream of draws per scene. */
function everythingSaid(language: typeof plainLanguage): string[] {
  const said: string[] = [];
  for (let seed = 0; seed < 300; seed++) {
    const random = new Random(`sentences ${seed}`);
    const scene = objects(seed);
    said.push(...describeScene(scene, size, random, { language }).map(({ text }) => text));
    said.push(...sampleExpressions(scene, size, random, 6, { language }).map(({ text }) => text));
    said.push(...describeGroups(scene, size, random, language).map(({ text }) => text));
    for (let draw = 0; draw < 5; draw++) {
      said.push(sampleAbsentExpression(scene, size, categories, random, { language })?.text ?? '');
    }
    said.push(String(random.next()));
  }
  return said;
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
});
