import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { annotationSample } from '../datasets/node.ts';
import { emptyMask, maskArea, maskFromRle, rasterise } from '../vector/index.ts';
import { type EvaluatedSample, evaluate, type Predict } from './evaluate.ts';
import { metricsOf, PredictionStore, readPredictions } from './predictions-node.ts';
import { presenceReportOf } from './presence-report.ts';
import { formatReport } from './report.ts';

const folder = await mkdtemp(join(tmpdir(), 'skyrefer-evaluate-'));
afterAll(() => rm(folder, { recursive: true }));

const square = (x: number, y: number, side: number) => [x, y, x + side, y, x + side, y + side, x, y + side];

function annotation(id: number, fileName: string, kind: string, ring: number[], width = 20): EvaluatedSample {
  return annotationSample({
    id,
    fileName,
    width,
    height: 10,
    expression: `object ${id}`,
    category: id % 2 ? 'ship' : 'bridge',
    kind,
    annotationId: id,
    segmentation: { type: 'polygons', polygons: [ring] },
  });
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
      return expressions.map(() => ({ mask: rasterise([square(0, 0, 4)], width, height), score: 0.5 }));
    };
    const progress: number[] = [];
    const { report, samples } = await evaluate(annotations, predict, {
      onProgress: ({ samples }) => progress.push(samples),
    });
    expect(calls).toEqual(['a.png: object 1, object 3', 'b.png: object 2']);
    expect(samples.map(({ id, intersection, union, area }) => [id, intersection, union, area])).toEqual([
      [1, 16, 16, 16],
      [3, 0, 32, 16],
      [2, 0, 32, 16],
    ]);
    expect(progress).toEqual([2, 3]);
    expect(report.gIoU).toBeCloseTo(1 / 3, 12);
    expect(report.cIoU).toBeCloseTo(16 / (16 + 32 + 32), 12);
    expect(report.byKind.category!.gIoU).toBe(0);
    expect(report.categoryAverage!.gIoU).toBeCloseTo(0.25, 12);
  });

  it('names the image when masks are missing or of another size', async () => {
    await expect(evaluate(annotations, () => [])).rejects.toThrow(/a\.png: 2 expressions, but 0 masks/);
    const wrong: Predict = (_, expressions) => expressions.map(() => ({ mask: emptyMask(10, 20) }));
    await expect(evaluate(annotations, wrong)).rejects.toThrow(
      /a\.png is compared at 20 x 10.* "object 1" is 10 x 20/,
    );
    const twoSizes = [annotations[0]!, annotation(3, 'a.png', 'category', square(10, 2, 4), 21)];
    await expect(evaluate(twoSizes, wrong)).rejects.toThrow(/20 x 10 and of 21 x 10/);
  });

  it('stops when told to', async () => {
    const abort = new AbortController();
    const predict: Predict = ({ width, height }, expressions) => {
      abort.abort(new Error('enough'));
      return expressions.map(() => ({ mask: emptyMask(width, height) }));
    };
    await expect(evaluate(annotations, predict, { signal: abort.signal })).rejects.toThrow('enough');
  });

  it('stops for good, also where bad images are left out', async () => {
    const abort = new AbortController();
    const predict: Predict = () => {
      abort.abort(new Error('enough'));
      throw new Error('cut off');
    };
    const options = { signal: abort.signal, skipBad: true };
    await expect(evaluate(annotations, predict, options)).rejects.toThrow('cut off');
    let asked = 0;
    const count: Predict = () => [{ mask: emptyMask(1, ++asked) }];
    await expect(evaluate(annotations, count, options)).rejects.toThrow('enough');
    expect(asked).toBe(0);
  });

  it('hands over what samples say, and records it with what was predicted', async () => {
    const truth = { width: 2, height: 1, data: Uint8Array.of(1, 1) };
    const sample = (id: number): EvaluatedSample => ({
      ...{
        id,
        split: 'val',
        fileName: `${id}.png`,
        imagePath: `/images/${id}.png`,
        expression: `ship ${id}`,
      },
      mask: () => truth,
    });
    const images: unknown[] = [];
    const progress: unknown[] = [];
    const predict: Predict = (image) => {
      images.push(image);
      const mask = { ...truth, data: Uint8Array.of(0, 1) };
      return image.fileName === '1.png' ? [{ mask, score: 0.5, presence: 0 }] : [{ mask, presence: null }];
    };
    const { samples, presence } = await evaluate([sample(1), sample(2)], predict, {
      onProgress: (each) => progress.push(each),
    });
    expect(images).toEqual([
      { fileName: '1.png', imagePath: '/images/1.png', width: 2, height: 1 },
      { fileName: '2.png', imagePath: '/images/2.png', width: 2, height: 1 },
    ]);
    const common = {
      split: 'val',
      intersection: 1,
      union: 2,
      area: 2,
      prediction: { size: [1, 2], counts: '11' },
    };
    expect(samples).toEqual([
      { ...common, id: 1, fileName: '1.png', expression: 'ship 1', score: 0.5, presence: 0 },
      { ...common, id: 2, fileName: '2.png', expression: 'ship 2' },
    ]);
    expect(samples.map((each) => 'absent' in each || ('presence' in each && each.id === 2))).toEqual([
      false,
      false,
    ]);
    expect(presence).toBeUndefined();
    expect(progress).toEqual([
      { samples: 1, images: 1, totalImages: 2 },
      { samples: 2, images: 2, totalImages: 2 },
    ]);
  });

  it('refuses a truth or a prediction of another height, too', async () => {
    const of = (height: number): EvaluatedSample => ({
      ...{ id: height, fileName: 'a.png', expression: 'x' },
      mask: () => emptyMask(2, height),
    });
    const predict: Predict = (_, expressions) => expressions.map(() => ({ mask: emptyMask(2, 3) }));
    await expect(evaluate([of(3), of(4)], predict)).rejects.toThrow('2 x 3 and of 2 x 4');
    await expect(evaluate([of(4)], predict)).rejects.toThrow('compared at 2 x 4');
    await expect(evaluate([of(4)], predict, { resolution: 2 })).rejects.toThrow('compared at 2 x 2');
  });
});

describe('sentences about what is absent', () => {
  const absent = (id: number, kind: string): EvaluatedSample =>
    annotationSample({
      ...{ id, fileName: 'a.png', width: 20, height: 10, expression: `object ${id}`, category: 'ship', kind },
      annotationId: undefined,
      segmentation: { type: 'polygons', polygons: [] },
    });
  const samples = [
    ...annotations,
    absent(4, 'absent-category'),
    absent(5, 'absent-category'),
    absent(6, 'absent-position'),
  ];
  /** Rules out objects 2 and 4, and marks the corner for all others. */
  const predict: Predict = ({ width, height }, expressions) =>
    expressions.map((expression) =>
      /[24]$/.test(expression)
        ? { mask: emptyMask(width, height), score: 0, presence: 0.125 }
        : { mask: rasterise([square(0, 0, 4)], width, height), score: 0.5, presence: 0.75 },
    );

  it('are measured apart, and the others as if there were none', async () => {
    const { report, presence } = await evaluate(samples, predict);
    const alone = await evaluate(annotations, predict);
    expect(report).toEqual(alone.report);
    expect(alone.presence).toBeUndefined();
    expect(presence).toMatchObject({
      present: { samples: 3, found: 2 },
      absent: { samples: 3, ruledOut: 1 },
      absentByKind: {
        'absent-category': { samples: 2, ruledOut: 1 },
        'absent-position': { samples: 1, ruledOut: 0 },
      },
      sensitivity: 2 / 3,
      specificity: 1 / 3,
      balancedAccuracy: 0.5,
    });
    // Right are object 1, and 4, of which nothing is marked.
    expect(presence!.withAbsent).toMatchObject({ samples: 6, gIoU: 2 / 6 });
    const dropped = await evaluate(samples, predict, { emptyUnion: 'drop' });
    expect(dropped.presence!.withAbsent).toMatchObject({ samples: 5, gIoU: 1 / 5 });
  });

  it('are kept with what was said of their presence', async () => {
    const path = join(folder, 'absent.jsonl');
    const store = await PredictionStore.open(path, { model: 'x' });
    const { presence, report } = await evaluate(samples, predict, { store });
    await store.close();
    const { records } = await readPredictions(path);
    expect(records.map(({ id, absent, presence }) => [id, absent, presence])).toEqual([
      [1, undefined, 0.75],
      [3, undefined, 0.75],
      [4, true, 0.125],
      [5, true, 0.75],
      [6, true, 0.75],
      [2, undefined, 0.125],
    ]);
    expect(presenceReportOf(records)).toEqual(presence);
    expect(metricsOf(records)).toEqual(report);
  });

  it('have a section of their own', async () => {
    const { report, presence } = await evaluate(samples, predict);
    const [table] = formatReport(report).split('\n\nIn percent');
    expect(formatReport(report, undefined, presence)).toBe(`${table}

Is it there? The table above is of what is.
present, found     3   66.67  sensitivity
absent, ruled out  3   33.33  specificity
  absent-category  2   50.00
  absent-position  1    0.00
both               6   50.00  balanced accuracy
With absent targets, of which an empty mask is right: gIoU 33.33, cIoU 16.67.

In percent. Pr@X: IoU > X. A sample with empty prediction and empty truth counts as 1.`);
  });
});

describe('evaluate at another resolution', () => {
  it('compares at a square of that side, the truth by its nearest pixels', async () => {
    const sizes: number[][] = [];
    const predict: Predict = ({ width, height }, expressions) => {
      sizes.push([width, height]);
      return expressions.map(() => ({ mask: rasterise([[0, 0, 8, 0, 8, 16, 0, 16]], width, height) }));
    };
    const { samples } = await evaluate([annotations[0]!], predict, { resolution: 40 });
    expect(sizes).toEqual([[40, 40]]);
    // The 4 x 4 truth of a 20 x 10 image covers 8 x 16 pixels of 40 x 40.
    expect(samples[0]).toMatchObject({ intersection: 128, union: 128, area: 16 });
  });
});

describe('bad images', () => {
  const predict: Predict = ({ fileName, width, height }, expressions) => {
    if (fileName === 'a.png') throw new Error('a.png is truncated');
    return expressions.map(() => ({ mask: emptyMask(width, height) }));
  };

  it('end the evaluation unless they are to be left out', async () => {
    await expect(evaluate(annotations, predict)).rejects.toThrow('a.png is truncated');
    const { samples, skipped } = await evaluate(annotations, predict, { skipBad: true });
    expect(samples.map(({ id }) => id)).toEqual([2]);
    expect(skipped).toEqual([{ fileName: 'a.png', samples: 2, reason: 'a.png is truncated' }]);
  });
});

describe('bad masks', () => {
  it('lose their own sample and no other of its image', async () => {
    const asked: (readonly string[])[] = [];
    const predict: Predict = ({ width, height }, expressions) => {
      asked.push(expressions);
      return expressions.map(() => ({ mask: emptyMask(width, height) }));
    };
    const broken = annotations.map((sample, index) =>
      index === 0
        ? {
            ...sample,
            mask: () => {
              throw new Error('x.json: annotation 1: RLE: the runs sum to 5');
            },
          }
        : sample,
    );
    await expect(evaluate(broken, predict)).rejects.toThrow('runs sum to 5');
    const { samples, skipped } = await evaluate(broken, predict, { skipBad: true });
    expect(samples).toHaveLength(annotations.length - 1);
    expect(asked.flat()).not.toContain(undefined);
    expect(skipped).toEqual([
      { fileName: 'a.png', samples: 1, reason: 'x.json: annotation 1: RLE: the runs sum to 5' },
    ]);
  });
});

describe('kept predictions', () => {
  const about = { model: 'x', resolution: 'original' };
  const predict: Predict = ({ width, height }, expressions) =>
    expressions.map(() => ({ mask: rasterise([square(0, 0, 4)], width, height), score: 0.25 }));

  it('let an evaluation go on where it was cut off, and give the metrics without the model', async () => {
    const path = join(folder, 'predictions.jsonl');
    const first = await PredictionStore.open(path, about);
    const stop: Predict = (image, expressions) => {
      if (image.fileName === 'b.png') throw new Error('cut off');
      return predict(image, expressions);
    };
    await expect(evaluate(annotations, stop, { store: first })).rejects.toThrow('cut off');
    await first.close();
    await appendFile(path, '{"id": 2, "torn'); // what a killed process leaves

    const second = await PredictionStore.open(path, about);
    expect(second.size).toBe(2);
    const asked: string[] = [];
    const counting: Predict = (image, expressions) => {
      asked.push(image.fileName);
      return predict(image, expressions);
    };
    const { report } = await evaluate(annotations, counting, { store: second });
    await second.close();
    expect(asked).toEqual(['b.png']);

    const kept = await readPredictions(path);
    expect(kept.about).toEqual(about);
    expect(metricsOf(kept.records)).toEqual(report);
    expect(kept.records.map(({ score }) => score)).toEqual([0.25, 0.25, 0.25]);
    expect(maskArea(maskFromRle(kept.records[0]!.prediction))).toBe(16);
  });

  it('are not mixed with those of another model, nor with other files', async () => {
    const path = join(folder, 'other.jsonl');
    await (await PredictionStore.open(path, about)).close();
    await expect(PredictionStore.open(path, { ...about, model: 'y' })).rejects.toThrow(
      /other\.jsonl: holds predictions/,
    );
    const lines = join(folder, 'lines.jsonl');
    await writeFile(lines, '{"a": 1}\n');
    await expect(PredictionStore.open(lines, about)).rejects.toThrow('is not a file of predictions');
  });
});

describe('formatReport', () => {
  it('prints percent by kind and category, with the average row', async () => {
    const predict: Predict = ({ width, height }, expressions) =>
      expressions.map(() => ({ mask: rasterise([square(0, 0, 4)], width, height) }));
    const { report } = await evaluate(annotations, predict);
    const table = formatReport(report);
    expect(table).toBe(`\
                       n   gIoU   cIoU  Pr@0.5  Pr@0.6  Pr@0.7  Pr@0.8  Pr@0.9
all                    3  33.33  20.00   33.33   33.33   33.33   33.33   33.33

category               1   0.00   0.00    0.00    0.00    0.00    0.00    0.00
size                   2  50.00  33.33   50.00   50.00   50.00   50.00   50.00

small                  3  33.33  20.00   33.33   33.33   33.33   33.33   33.33

bridge                 1   0.00   0.00    0.00    0.00    0.00    0.00    0.00
ship                   2  50.00  33.33   50.00   50.00   50.00   50.00   50.00
average of categories  3  25.00  16.67   25.00   25.00   25.00   25.00   25.00

In percent. Pr@X: IoU > X. A sample with empty prediction and empty truth counts as 1.`);
  });
});
