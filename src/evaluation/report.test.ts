import { expect, it } from 'vitest';
import type { MetricsIntervals } from './bootstrap.ts';
import { MetricsAccumulator } from './metrics.ts';
import type { PresenceReport } from './presence-report.ts';
import { formatReport } from './report.ts';

const report = (options: ConstructorParameters<typeof MetricsAccumulator>[0] = {}, count = 1) => {
  const metrics = new MetricsAccumulator(options);
  for (let i = 0; i < count; i++) metrics.add({ intersection: 3, union: 4 });
  return metrics.report();
};

it('has one row where there are no groups, as wide as its cells', () => {
  expect(formatReport(report({}, 12))).toBe(`\
      n   gIoU   cIoU  Pr@0.5  Pr@0.6  Pr@0.7  Pr@0.8  Pr@0.9
all  12  75.00  75.00  100.00  100.00  100.00    0.00    0.00

In percent. Pr@X: IoU > X. A sample with empty prediction and empty truth counts as 1.`);
});

it('has a dash where there is nothing, and says which conventions it follows', () => {
  expect(formatReport(report({ precision: 'inclusive', emptyUnion: 'drop' }, 0))).toBe(`\
     n  gIoU  cIoU  Pr@0.5  Pr@0.6  Pr@0.7  Pr@0.8  Pr@0.9
all  0     -     -       -       -       -       -       -

In percent. Pr@X: IoU >= X. A sample with empty prediction and empty truth is not counted.`);
  expect(formatReport(report({ emptyUnion: 'zero' }))).toMatch(/ empty truth counts as 0\.$/);
});

it('has a block of rows for each kind of group that there is', () => {
  const metrics = new MetricsAccumulator();
  metrics.add({ intersection: 1, union: 2, kind: 'size' });
  metrics.add({ intersection: 1, union: 1, area: 5000 });
  const lines = formatReport(metrics.report()).split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual([
    ...['', 'all', '', 'size', '', 'medium', '', 'In'],
  ]);
});

it('gives the intervals of the row of all samples below it', () => {
  const intervals: MetricsIntervals = {
    ...{ confidence: 0.9, replicates: 500, gIoU: [0.5, 0.625], cIoU: [0.25, Number.NaN] },
    precision: { 0.5: [0.1, 0.2], 0.6: [0.2, 0.3], 0.7: [0.3, 0.4], 0.8: [0.4, 0.5], 0.9: [0, 1] },
  };
  expect(formatReport(report(), intervals).split('\n').slice(2).join('\n')).toBe(
    '\n90 % intervals of all (500 bootstrap draws of images): gIoU 50.00 to 62.50, cIoU 25.00 to -, ' +
      'Pr@0.5 10.00 to 20.00, Pr@0.6 20.00 to 30.00, Pr@0.7 30.00 to 40.00, Pr@0.8 40.00 to 50.00, ' +
      'Pr@0.9 0.00 to 100.00.\n' +
      'In percent. Pr@X: IoU > X. A sample with empty prediction and empty truth counts as 1.',
  );
});

it('has the kinds of what is absent in the order of their names', () => {
  const { samples, gIoU, cIoU, precision } = report({}, 1200);
  const presence: PresenceReport = {
    present: { samples: 1000, found: 900 },
    absent: { samples: 200, ruledOut: 100 },
    absentByKind: {
      zebra: { samples: 50, ruledOut: 25 },
      'absent-category-of-a-long-name': { samples: 100, ruledOut: 100 },
      other: { samples: 50, ruledOut: 0 },
    },
    ...{ sensitivity: 0.9, specificity: 0.5, balancedAccuracy: 0.7 },
    withAbsent: { samples, gIoU, cIoU, precision },
  };
  expect(formatReport(report(), undefined, presence).split('\n').slice(3, -2).join('\n')).toBe(`\
Is it there? The table above is of what is.
present, found                    1000   90.00  sensitivity
absent, ruled out                  200   50.00  specificity
  absent-category-of-a-long-name   100  100.00
  other                             50    0.00
  zebra                             50   50.00
both                              1200   70.00  balanced accuracy
With absent targets, of which an empty mask is right: gIoU 75.00, cIoU 75.00.`);
});
