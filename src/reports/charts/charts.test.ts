import { describe, expect, it } from 'vitest';
import { barChart } from './bar-chart.ts';
import { lineChart } from './line-chart.ts';
import { ticks, tickText } from './ticks.ts';

describe('ticks', () => {
  it('are round and enclose the range', () => {
    expect(ticks(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1].map((value) => expect.closeTo(value, 12)));
    for (const [low, high] of [
      [0.013, 0.0172],
      [3, 3],
      [-2, 7],
      [0, 81234],
      [0, 0],
    ] as const) {
      const marks = ticks(low, high);
      expect(marks[0]!).toBeLessThanOrEqual(low);
      expect(marks.at(-1)!).toBeGreaterThanOrEqual(high);
      expect(marks.length).toBeGreaterThan(1);
      const texts = marks.map((mark) => tickText(mark, marks[1]! - marks[0]!));
      expect(new Set(texts).size, texts.join()).toBe(texts.length);
    }
  });
});

describe('charts', () => {
  it('draw nothing that is no number, and escape names', () => {
    const svg = lineChart(
      [
        {
          name: 'a <b>',
          colour: 0,
          points: [
            [1, 0.5],
            [2, Number.NaN],
            [3, 0.25],
          ],
        },
        { name: 'one', colour: 1, points: [[2, 0.4]] },
        { name: 'none', colour: 2, points: [] },
      ],
      { title: 'Loss & more', xLabel: 'step' },
    );
    expect(svg).not.toMatch(/NaN|Infinity|undefined|<b>/);
    expect(svg).toContain('a &lt;b&gt;');
    expect(svg.match(/<path/g)).toHaveLength(2);
    expect(svg.match(/<circle/g)).toHaveLength(1); // a single point is seen
    expect(lineChart([], { title: 'Empty', xLabel: 'step' })).not.toMatch(/NaN|Infinity/);
  });

  it('thin long series to means that keep the level', () => {
    const points = Array.from({ length: 5000 }, (_, index) => [index, index % 2] as const);
    const svg = lineChart([{ name: 'a', colour: 0, points }], { title: 'a', xLabel: 'x' });
    expect(svg.length).toBeLessThan(8000);
  });

  it('tell printed bars from measured ones', () => {
    const svg = barChart(
      'gIoU',
      ['ship', 'dam'],
      [
        { name: 'mine', origin: 'measured', colour: 0, values: [50, undefined] },
        { name: 'theirs', origin: 'printed', colour: 0, values: [70, 80] },
      ],
    );
    expect(svg.match(/class="bar series-0"/g)).toHaveLength(1);
    expect(svg.match(/class="bar printed"/g)).toHaveLength(2);
    const width = (text: string) => Number(new RegExp(`width="([\\d.]+)"[^>]*><title>${text}`).exec(svg)![1]);
    expect(width('dam, theirs') / width('ship, mine')).toBeCloseTo(1.6, 2);
  });
});
