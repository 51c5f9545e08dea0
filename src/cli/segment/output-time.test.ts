import { describe, expect, it } from 'vitest';
import { outputTime } from './output-time.ts';

describe('outputTime', () => {
  it('follows SOURCE_DATE_EPOCH', () => {
    expect(outputTime('86400').toISOString()).toBe('1970-01-02T00:00:00.000Z');
    expect(Math.abs(outputTime('').getTime() - Date.now())).toBeLessThan(5000);
    expect(() => outputTime('soon')).toThrow('SOURCE_DATE_EPOCH is soon');
  });
});
