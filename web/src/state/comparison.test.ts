import { expect, test } from 'vitest';
import { layerOf, rectangleAnswer } from '../../test/answer-layers.ts';
import { compareAnswers } from './comparison.ts';

const whole = { x: 0, y: 0, width: 64, height: 64 };

test('two overlapping rectangles', () => {
  const { iou, classes } = compareAnswers(
    layerOf(rectangleAnswer(64, [0, 0, 32, 64]), whole),
    layerOf(rectangleAnswer(64, [16, 0, 48, 64]), whole),
  );
  expect(iou).toBeCloseTo(1 / 3, 6);
  expect([classes[5], classes[20], classes[40], classes[60]]).toEqual([1, 3, 2, 0]);
});

test('answers about different parts are compared over both', () => {
  const everything = rectangleAnswer(64, [0, 0, 64, 64]);
  const { iou, region, width } = compareAnswers(
    layerOf(everything, { x: 0, y: 0, width: 64, height: 64 }),
    layerOf(everything, { x: 32, y: 0, width: 64, height: 64 }),
  );
  expect(region).toEqual({ x: 0, y: 0, width: 96, height: 64 });
  expect(width).toBe(96);
  expect(iou).toBeCloseTo(1 / 3, 6);
});

test('nothing equals nothing', () => {
  const empty = layerOf(rectangleAnswer(8, [0, 0, 0, 0]), whole);
  expect(compareAnswers(empty, empty).iou).toBe(1);
});
