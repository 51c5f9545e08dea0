import { expect, test } from 'vitest';
import { formatCoordinate, formatLength, formatWait } from './format.ts';

test('places are degrees with their hemisphere, or easting and northing', () => {
  expect(formatCoordinate(-9.0041234, -48.75, true)).toBe('48.750000° S, 9.004123° W');
  expect(formatCoordinate(500_012.44, 5_399_880, false)).toBe('500,012.4 E, 5,399,880.0 N');
});

test('lengths have as many digits as help', () => {
  expect([0.25, 3.61, 28.9].map(formatLength)).toEqual(['25 cm', '3.6 m', '29 m']);
});

test('waits are rounded as people say them', () => {
  expect([4, 12, 50, 58, 130].map(formatWait)).toEqual([
    'a few seconds',
    'about 20 seconds',
    'about 50 seconds',
    'about 1 minute',
    'about 2 minutes',
  ]);
});
