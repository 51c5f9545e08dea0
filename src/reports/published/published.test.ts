import { describe, expect, it } from 'vitest';
import { rrsisdCategories } from '../../datasets/index.ts';
import {
  type PublishedMetrics,
  table2RefSegRs,
  table3RrsisD,
  table4RrsisDClasses,
  table5RisBench,
  table6Complexity,
  table7Components,
  table8Settings,
} from './index.ts';

/** Precision falls as the threshold rises, whatever the method: a digit out of place breaks it. */
function expectPlausible(metrics: PublishedMetrics, where: string): void {
  const precisions = metrics.slice(0, 5);
  expect(
    [...precisions].sort((a, b) => b - a),
    where,
  ).toEqual(precisions);
  for (const value of metrics) {
    expect(value, where).toBeGreaterThan(0);
    expect(value, where).toBeLessThan(100);
  }
}

describe("the paper's tables", () => {
  it('have all rows, and no precision that rises with its threshold', () => {
    expect([table2RefSegRs, table3RrsisD, table5RisBench].map(({ rows }) => rows.length)).toEqual([
      13, 14, 10,
    ]);
    for (const { rows, dataset } of [table2RefSegRs, table3RrsisD, table5RisBench]) {
      expect(rows.at(-1)!.method).toBe('SGSRF');
      for (const { method, val, test } of rows) {
        expectPlausible(val, `${dataset} ${method} val`);
        expectPlausible(test, `${dataset} ${method} test`);
      }
    }
  });

  it('agree with what the text says of the own method', () => {
    const own = table2RefSegRs.rows.at(-1)!.test;
    expect([own[6], own[5], own[4]]).toEqual([77.85, 83.55, 37.15]);
  });

  it('average the classes as printed', () => {
    const { classes, methods, average } = table4RrsisDClasses;
    expect(Object.keys(classes).sort()).toEqual([...rrsisdCategories].sort());
    for (const index of methods.keys()) {
      const mean = Object.values(classes).reduce((sum, row) => sum + row[index]!, 0) / 20;
      expect(Math.abs(mean - average[index]!), methods[index]).toBeLessThan(0.0051);
    }
  });

  it('give frame rates that are the times inverted', () => {
    for (const { milliseconds, framesPerSecond, method } of table6Complexity.rows) {
      expect(Math.abs(1000 / milliseconds - framesPerSecond), method).toBeLessThan(0.01);
    }
  });

  it('repeat one full model in the ablations', () => {
    const row = (id: string) =>
      [...table7Components.rows, ...table8Settings.rows].find((each) => each.id === id)!.metrics;
    for (const id of ['context-6', 'sparse-9', 'lambda-0.5']) expect(row(id)).toEqual(row('full'));
    expect(row('lambda-0')).toEqual(row('bcmi-clsm-gmfe'));
    for (const { id, metrics } of [...table7Components.rows, ...table8Settings.rows])
      expectPlausible(metrics, id);
  });
});
