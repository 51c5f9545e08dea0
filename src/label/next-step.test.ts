import { expect, test } from 'vitest';
import { nextStep } from './next-step.ts';

const none = () => false;
const beside = { findsPictures: true, defaultOut: true };

test('the next commands are as short as they can be', () => {
  expect(nextStep({ folder: 'photos', out: 'photos/labels.json', model: 'tiny', ...beside }, none)).toEqual({
    finetune: 'skyrefer finetune photos/labels.json --out my-model',
    label: 'skyrefer label photos --model my-model',
  });
});

test('they go on from the model that was labelled with, and write over none that is there', () => {
  const there = new Set(['my-model', 'my-model-2']);
  const command = { folder: 'photos', out: 'photos/labels.json', model: 'my-model', ...beside };
  expect(nextStep(command, (name) => there.has(name))).toEqual({
    finetune: 'skyrefer finetune photos/labels.json --from my-model --out my-model-3',
    label: 'skyrefer label photos --model my-model-3',
  });
});

test('what a reader would not find by itself is said, as shells read it', () => {
  const command = { folder: "Kim's photos", out: 'out/a.json', model: 'tiny' };
  expect(nextStep({ ...command, findsPictures: false, defaultOut: false }, none)).toEqual({
    finetune: `skyrefer finetune out/a.json --images 'Kim'\\''s photos' --out my-model`,
    label: `skyrefer label 'Kim'\\''s photos' --model my-model --out out/a.json`,
  });
});
