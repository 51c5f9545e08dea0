import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as ort from 'onnxruntime-node';
import { expect, test } from 'vitest';
import { type ExportedGraph, GraphIndex, numbersOf } from '../scripts/extract/exported-graph.ts';
import { initialLinear } from '../scripts/extract/initialization.ts';
import { readOnnxModel } from '../scripts/extract/onnx-format.ts';
import { readOrtModel } from '../scripts/extract/ort-format.ts';
import { bicubicMatrix, unfoldPositionTable } from '../scripts/extract/position-table.ts';
import { sam2TinyShapes } from '../scripts/extract/sam2-shapes.ts';
import { Graph, gemm, layerNormalization, writeOnnx } from '../src/graph/index.ts';

function smallModel(): Uint8Array {
  const graph = new Graph('small');
  const x = graph.input('x', 'float32', [2, 3]);
  const weight = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  const y = gemm(x, graph.constant(weight, [4, 3]), graph.constant(Float32Array.of(0.5, 0, 0, -0.5), [4]));
  const scale = graph.constant(Float32Array.of(1, 2, 1, 2), [4]);
  graph.output('y', layerNormalization(y, scale, graph.constant(new Float32Array(4), [4]), 1e-6));
  return writeOnnx(graph).bytes;
}

function expectSmallModel(graph: ExportedGraph): void {
  expect(graph.inputs).toEqual(['x']);
  expect(graph.outputs).toEqual(['y']);
  expect(graph.nodes.map(({ operator }) => operator)).toEqual(['Gemm', 'LayerNormalization']);
  const [gemmNode, norm] = graph.nodes;
  expect(gemmNode!.attributes.get('transB')).toBe(1);
  expect(norm!.attributes.get('epsilon')).toBeCloseTo(1e-6, 12);
  const weight = graph.constants.get(gemmNode!.inputs[1]!)!;
  expect(weight.shape).toEqual([4, 3]);
  expect([...numbersOf(weight)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  const index = new GraphIndex(graph);
  expect(index.consumers(gemmNode!.outputs[0]!)).toEqual([norm]);
  expect(index.producer('y')).toBe(norm);
}

test('reads a graph from ONNX', () => {
  expectSmallModel(readOnnxModel(smallModel()));
});

test("reads a graph from ONNX Runtime's own format", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ort-'));
  try {
    const path = join(folder, 'small.ort');
    const session = await ort.InferenceSession.create(smallModel(), {
      graphOptimizationLevel: 'disabled',
      optimizedModelFilePath: path,
      extra: { session: { save_model_format: 'ORT' } },
    });
    await session.release();
    expectSmallModel(readOrtModel(new Uint8Array(await readFile(path))));
  } finally {
    await rm(folder, { recursive: true });
  }
  expect(() => readOrtModel(smallModel())).toThrow('not a model in ORT format');
});

test('a folded position table gives its two tables back, up to the constant that they share', () => {
  const [channels, size, background, window] = [2, 64, 7, 8];
  const value = (i: number) => Math.fround(Math.sin(12.9898 * (i + 1)));
  const tiles = Float32Array.from({ length: channels * background ** 2 }, (_, i) => value(i));
  const windows = Float32Array.from({ length: channels * window ** 2 }, (_, i) => value(i + 1000));
  const upsampling = bicubicMatrix(background, size);
  const folded = Float32Array.from({ length: channels * size * size }, (_, index) => {
    const [c, y, x] = [Math.floor(index / size ** 2), Math.floor(index / size) % size, index % size];
    let sum = windows[(c * window + (y % window)) * window + (x % window)]!;
    for (let i = 0; i < background; i++) {
      for (let j = 0; j < background; j++) {
        sum += upsampling[y]![i]! * upsampling[x]![j]! * tiles[(c * background + i) * background + j]!;
      }
    }
    return sum;
  });
  const found = unfoldPositionTable(folded, channels, size, background, window);
  expect(found.residual).toBeLessThan(2e-6);
  for (let c = 0; c < channels; c++) {
    const own = windows.subarray(c * window ** 2, (c + 1) * window ** 2);
    const mean = own.reduce((sum, w) => sum + w, 0) / own.length;
    for (let i = 0; i < own.length; i++)
      expect(found.window[c * own.length + i]).toBeCloseTo(own[i]! - mean, 5);
    const width = background ** 2;
    for (let i = c * width; i < (c + 1) * width; i++) {
      expect(found.background[i]).toBeCloseTo(tiles[i]! + mean, 5);
    }
  }
});

test('bicubic upsampling keeps constants and follows PyTorch at the border', () => {
  const matrix = bicubicMatrix(7, 256);
  for (const row of matrix) expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  // Two values to four, by hand: the first centre is -0.25, so three of the four taps fall on the first value and only
  // the one at distance 1.25 (weight -0.10546875) on the second.
  expect(bicubicMatrix(2, 4)[0]).toEqual([1.10546875, -0.10546875]);
});

test('knows the 311 parameters of the image path', () => {
  const shapes = sam2TinyShapes();
  expect(shapes.size).toBe(311);
  const count = (prefix: string) =>
    [...shapes]
      .filter(([name]) => name.startsWith(prefix))
      .reduce((sum, [, shape]) => sum + shape.reduce((size, length) => size * length, 1), 0);
  expect(count('image_encoder.trunk.')).toBe(26_849_472);
  expect(count('image_encoder.neck.')).toBe(369_664);
  expect(count('sam_mask_decoder.')).toBe(4_215_109);
});

test('fresh layers are reproducible and within the bound', () => {
  const { weight, bias } = initialLinear(64, 256, 2);
  expect(initialLinear(64, 256, 2).weight).toEqual(weight);
  expect(initialLinear(64, 256, 3).weight).not.toEqual(weight);
  expect(Math.max(...weight.map(Math.abs))).toBeLessThanOrEqual(1 / 16);
  const variance = weight.reduce((sum, w) => sum + w * w, 0) / weight.length;
  expect(variance * 256 * 3).toBeCloseTo(1, 1);
  expect(bias).toHaveLength(64);
});
