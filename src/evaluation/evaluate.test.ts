import { describe, expect, it } from 'vitest';
import type { ExpressionAnnotation } from '../datasets/index.ts';
import { emptyMask, type Mask, rasterise } from '../vector/index.ts';
import { evaluate, type Predict } from './evaluate.ts';
import { formatReport } from './report.ts';

const square = (x: number, y: number, side: number) => [x, y, x + side, y, x + side, y + side, x, y + side];

function annotation(id: number, fileName: string, kind: string, ring: number[]): ExpressionAnnotation {
  return {
    id,
    fileName,
    width: 20,
    height: 10,
    expression: `object ${id}`,
    category: id % 2 ? 'ship' : 'bridge',
    kind,
    annotationId: id,
    segmentation: { type: 'polygons', polygons: [ring] },
  };
}

const annotations = [
  annotation(1, 'a.png', 'size', square(0, 0, 4)),
  annotation(2, 'b.png', 'size', square(5, 5, 4)),
  annotation(3, 'a.png', 'category', square(10, 2, 4)),
];

describe('evaluate', () => {
  it('asks once per image and compares at the image size', async () => {
    const calls: string[] = [];
    const predict: Predict = ({ fileName, width, height }, expressions) => {
      calls.push(`${fileName}: ${expressions.join(', ')}`);
      return expressions.map((): Mask => rasterise([square(0, 0, 4)], width, height));
    };
    const progress: number[] = [];
    const { report, samples } = await evaluate(annotations, predict, {
      onProgress: ({ samples }) => progress.push(samples),
    });
    expect(calls).toEqual(['a.png: object 1, object 3', 'b.png: object 2']);
    expect(samples.map(({ id, iou }) => [id, iou])).toEqual([
      [1, 1],
      [3, 0],
      [2, 0],
    ]);
    expect(progress).toEqual([2, 3]);
    expect(report.gIoU).toBeCloseTo(1 / 3, 12);
    expect(report.cIoU).toBeCloseTo(16 / (16 + 32 + 32), 12);
    expect(report.byKind.category!.gIoU).toBe(0);
    expect(report.categoryAverage!.gIoU).toBeCloseTo(0.25, 12);
  });

  it('names the image when masks are missing or of another size', async () => {
    await expect(evaluate(annotations, () => [])).rejects.toThrow(/a\.png: 2 expressions, but 0 masks/);
    const wrong: Predict = (_, expressions) => expressions.map(() => emptyMask(10, 20));
    await expect(evaluate(annotations, wrong)).rejects.toThrow(/a\.png is 20 x 10 .* "object 1" is 10 x 20/);
    const twoSizes = [annotations[0]!, { ...annotations[2]!, width: 21 }];
    await expect(evaluate(twoSizes, wrong)).rejects.toThrow(/20 x 10 and as 21 x 10/);
  });

  it('stops when told to', async () => {
    const abort = new AbortController();
    const predict: Predict = ({ width, height }, expressions) => {
      abort.abort(new Error('enough'));
      return expressions.map(() => emptyMask(width, height));
    };
    await expect(evaluate(annotations, predict, { signal: abort.signal })).rejects.toThrow('enough');
  });
});

describe('formatReport', () => {
  it('prints percent by kind and category, with the average row', async () => {
    const predict: Predict = ({ width, height }, expressions) =>
      expressions.map(() => rasterise([square(0, 0, 4)], width, height));
    const { report } = await evaluate(annotations, predict);
    const table = formatReport(report);
    expect(table).toBe(`\
                       n   gIoU   cIoU  Pr@0.5  Pr@0.6  Pr@0.7  Pr@0.8  Pr@0.9
all                    3  33.33  20.00   33.33   33.33   33.33   33.33   33.33

category               1   0.00   0.00    0.00    0.00    0.00    0.00    0.00
size                   2  50.00  33.33   50.00   50.00   50.00   50.00   50.00

bridge                 1   0.00   0.00    0.00    0.00    0.00    0.00    0.00
ship                   2  50.00  33.33   50.00   50.00   50.00   50.00   50.00
average of categories  3  25.00  16.67   25.00   25.00   25.00   25.00   25.00

In percent. Pr@X: IoU > X. A sample with empty prediction and empty truth counts as 1.`);
  });
});
