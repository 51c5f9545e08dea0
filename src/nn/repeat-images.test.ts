import { expect, it } from 'vitest';
import { Graph } from '../graph/index.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { repeatImages } from './repeat-images.ts';

it('repeats an image for each of its sentences, image after image', async () => {
  const graph = new Graph('repeat');
  const x = graph.constant(Float32Array.of(1, 2, 3, 4), [2, 2]);
  graph.output('y', repeatImages(x, 6));
  const program = await nodeRuntime.compile(graph);
  const { y } = await program.run({});
  await program.dispose();
  expect(y!.shape).toEqual([6, 2]);
  expect([...(y!.data as Float32Array)]).toEqual([1, 2, 1, 2, 1, 2, 3, 4, 3, 4, 3, 4]);
});

it('adds nothing to the graph where there is one sentence for each image, and refuses what does not divide', () => {
  const graph = new Graph('repeat');
  const x = graph.constant(new Float32Array(6), [3, 2]);
  expect(repeatImages(x, 3)).toBe(x);
  expect(() => repeatImages(x, 4)).toThrow('3 images do not divide a batch of 4 sentences');
});
