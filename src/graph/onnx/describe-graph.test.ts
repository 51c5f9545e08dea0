import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { Graph, type NodeAttribute } from '../graph.ts';
import { describeGraph } from './describe-graph.ts';
import { writeOnnx } from './writer.ts';

/** A graph with one of everything that is written; a test changes one part at a time. */
interface Parts {
  readonly name?: string;
  readonly operator?: string;
  readonly domain?: string;
  readonly input?: 'float32' | 'int64';
  readonly width?: number;
  readonly output?: string;
  readonly file?: string;
  readonly offset?: number;
  readonly inline?: number;
  readonly attributes?: Readonly<Record<string, NodeAttribute>>;
}

function graphOf(parts: Parts = {}): Graph {
  const { name = 'g', operator = 'Op', domain = '', width = 2, attributes = { mode: 'a' } } = parts;
  const graph = new Graph(name);
  const x = graph.input('x', parts.input ?? 'float32', [1, width]);
  const file = { name: parts.file ?? 'w.bin', read: () => Promise.reject(new Error('read')) };
  const data = { kind: 'external', file, offset: parts.offset ?? 0, length: 8 } as const;
  const w = graph.initializer('w', 'float32', [2], data);
  const c = graph.initializer('c', 'int8', [parts.inline ?? 3], {
    kind: 'inline',
    bytes: new Uint8Array(parts.inline ?? 3),
  });
  const outputs = [{ dtype: 'float32', shape: [1, 2] }] as const;
  const [y] = graph.apply({ operator, domain, inputs: [x, null, w, c], outputs, attributes });
  graph.output(parts.output ?? 'y', y!);
  return graph;
}

const CHANGES: readonly Parts[] = [
  { name: 'h' },
  { operator: 'Other' },
  { domain: 'com.microsoft' },
  { input: 'int64' },
  { width: 3 },
  { output: 'z' },
  { file: 'v.bin' },
  { offset: 8 },
  { inline: 4 },
  { attributes: {} },
  { attributes: { mode: 'b' } },
  { attributes: { other: 'a' } },
  { attributes: { mode: 1 } },
  { attributes: { mode: { float: 1 } } },
  { attributes: { mode: [1] } },
  { attributes: { mode: [1, 1] } },
  { attributes: { mode: { float: 0 } } },
  { attributes: { mode: { float: -0 } } },
  { attributes: { mode: { float: Number.POSITIVE_INFINITY } } },
  { attributes: { mode: { float: Number.NEGATIVE_INFINITY } } },
  { attributes: { mode: { float: Number.NaN } } },
];

it('tells apart whatever is written otherwise, and nothing else', () => {
  const graphs = [{}, ...CHANGES].map(graphOf);
  const written = new Set(graphs.map((graph) => Buffer.from(writeOnnx(graph).bytes).toString('hex')));
  expect(written.size).toBe(graphs.length);
  expect(new Set(graphs.map(describeGraph)).size).toBe(graphs.length);
  expect(describeGraph(graphOf())).toBe(describeGraph(graphOf()));
});

it('is the name of what was written so: where this changes, WRITTEN of program-store-node.ts has to be raised', () => {
  const hash = createHash('sha256');
  for (const parts of [{}, ...CHANGES]) hash.update(writeOnnx(graphOf(parts)).bytes);
  expect(hash.digest('hex').slice(0, 16)).toBe('2599f5a494e5ef8f');
});
