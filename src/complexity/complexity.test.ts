import { describe, expect, it } from 'vitest';
import { conv, convTranspose, Graph, gemm, matmul, mul, softmax, transposeLast } from '../graph/index.ts';
import { resolveModelConfig } from '../model/model-config.ts';
import { attention } from '../nn/index.ts';
import type { ModelPresetName } from '../sgsrf/preset-names.ts';
import { modelPreset } from '../sgsrf/presets.ts';
import { countOperations } from './count-operations.ts';
import { formatComplexity } from './format-complexity.ts';
import { modelComplexity } from './model-complexity.ts';

function count(build: (graph: Graph) => void) {
  const graph = new Graph('test');
  build(graph);
  const names = (name: string | null) => name ?? 'none';
  return Object.fromEntries(
    countOperations(graph, names, ({ name }) => (name.startsWith('w') ? name : null)),
  );
}

describe('countOperations', () => {
  it('counts multiply-accumulates of products and convolutions', () => {
    const counts = count((graph) => {
      const x = graph.input('x', 'float32', [2, 3, 4, 4]);
      const kernel = graph.input('w.conv', 'float32', [5, 3, 3, 3]);
      const back = graph.input('w.back', 'float32', [5, 7, 2, 2]);
      const y = conv(x, kernel, null, { padding: 1 }); // (2, 5, 4, 4)
      graph.output('y', convTranspose(y, back, null, { stride: 2 })); // (2, 7, 8, 8)
      graph.output(
        'z',
        gemm(graph.input('rows', 'float32', [6, 8]), graph.input('w.linear', 'float32', [9, 8])),
      );
    });
    expect(counts['w.conv']).toEqual({ products: 2 * 5 * 16 * 27, attention: 0 });
    expect(counts['w.back']).toEqual({ products: 2 * 5 * 16 * 28, attention: 0 });
    expect(counts['w.linear']).toEqual({ products: 6 * 9 * 8, attention: 0 });
  });

  it("keeps attention's own products apart, and leaves out what no output needs", () => {
    const counts = count((graph) => {
      const q = graph.input('q', 'float32', [2, 3, 4]);
      const v = graph.input('v', 'float32', [2, 5, 6]);
      const k = graph.input('k', 'float32', [2, 5, 4]);
      const logits = mul(matmul(q, transposeLast(k)), 0.5); // (2, 3, 5)
      graph.output('y', matmul(softmax(logits), v)); // (2, 3, 6)
      graph.output('map', matmul(q, transposeLast(k)));
      matmul(q, transposeLast(k));
    });
    const product = 2 * 3 * 5 * 4;
    expect(counts.none).toEqual({ products: product, attention: product + 2 * 3 * 6 * 5 });
  });
});

describe('attention as one operator', () => {
  it('counts as much as its steps', () => {
    const of = (fusedAttention: boolean) => {
      const graph = new Graph('attention', { fusedAttention });
      const input = (name: string, length: number, width: number) =>
        graph.input(name, 'float32', [3, length, width]);
      const [q, k, v] = [input('q', 4, 8), input('k', 5, 8), input('v', 5, 6)];
      graph.output('y', attention(q, k, v, { heads: 2 }).output);
      return countOperations(
        graph,
        (name) => name ?? 'none',
        () => null,
      );
    };
    expect(of(true)).toEqual(of(false));
    expect(of(true).get('none')).toEqual({ products: 0, attention: 3 * 4 * 5 * (8 + 6) });
  });
});

describe('modelComplexity', () => {
  const of = (name: ModelPresetName, tokens?: number) =>
    modelComplexity(
      resolveModelConfig({ ...modelPreset(name), training: {}, scoreNote: '' }),
      tokens === undefined ? {} : { tokens },
    );

  it("has the frozen parameters of the paper's backbones exactly", () => {
    const { parameters, modules } = of('paper', 5);
    expect(parameters.frozen).toBe(1_136_555_696 + 212_703_280);
    expect(parameters.total).toBe(parameters.frozen + parameters.trainable);
    const frozen = Object.fromEntries(modules.map(({ module, frozen }) => [module, frozen]));
    expect(frozen['sam2.imageEncoder']).toBe(212_703_280);
    expect(frozen['siglip2.vision']! + frozen['siglip2.text']!).toBe(1_136_555_696);
  });

  it("is close to the paper's operations by the paper's convention", () => {
    const { paperFlops, trueFlops } = of('paper', 5);
    // Table 6 prints 2570.23 G; docs/paper-notes.md says what the difference consists of.
    expect(paperFlops / 2570.23e9).toBeGreaterThan(0.97);
    expect(paperFlops / 2570.23e9).toBeLessThan(1.03);
    expect(trueFlops).toBeGreaterThan(1.1 * paperFlops);
  });

  it('adds up by module, and is a table for people', () => {
    const complexity = of('tiny');
    const { modules, paperFlops, parameters } = complexity;
    const sum = modules.reduce((total, { operations }) => total + 2 * operations.products, 0);
    expect(sum).toBe(paperFlops);
    expect(modules.reduce((total, { trainable }) => total + trainable, 0)).toBe(parameters.trainable);
    const text = formatComplexity(complexity, {
      encodeImage: 0.2,
      encodeText: 0.02,
      ground: 0.03,
      total: 0.25,
      framesPerSecond: 4,
      repeats: 3,
    });
    expect(text).toMatch(/SAM 2 image encoder +0 +27,\d{3},\d{3}/);
    expect(text).toContain('measured here: 250.0 ms, 4.00 FPS');
  });
});
