import { describe, expect, test } from 'vitest';
import { gradient } from '../../autodiff/index.ts';
import { Graph, mul, reduceSum, square } from '../../graph/index.ts';
import { Parameters } from '../../nn/index.ts';
import { nodeRuntime } from '../../runtime/node.ts';
import { float32 } from '../../runtime/runtime.ts';
import { gradientOutput, parameterInput, TrainableParameters } from './trainable-parameters.ts';

const uniformGroup = (group: string) => ({ group, learningRateScale: 1, weightDecay: 0 });

function store() {
  let next = 1;
  return new TrainableParameters({
    group: (name) => uniformGroup(name.startsWith('b') ? 'second' : 'first'),
    initialise: (_, shape) =>
      new Float32Array(shape.reduce((product, n) => product * n, 1)).map(() => next++),
  });
}

describe('declaring', () => {
  test('a parameter is one input of each graph and one place in the buffers', () => {
    const parameters = store();
    const training = new Graph('training');
    const validation = new Graph('validation');
    const bound = parameters.bind(training);
    const a = bound.parameter('a', [2, 2]);
    expect(bound.parameter('a', [2, 2])).toBe(a);
    expect(a.name).toBe('parameter:a');
    const other = parameters.bind(validation);
    expect(other.parameter('a', [2, 2]).graph).toBe(validation);
    bound.parameter('b', [3]);
    bound.parameter('c', []);
    parameters.allocate();
    expect(parameters.count).toBe(8);
    expect(parameters.groups.map(({ group, size }) => [group, size])).toEqual([
      ['first', 5],
      ['second', 3],
    ]);
    expect([...bound.values.keys()]).toEqual(['a', 'b', 'c']);
    expect([...other.values.keys()]).toEqual(['a']);
    // Initialised in the order of declaration, stored group by group.
    expect(parameters.groups.map(({ values }) => [...values])).toEqual([
      [1, 2, 3, 4, 8],
      [5, 6, 7],
    ]);
  });

  test('works under a prefix, and knows what has been asked for', () => {
    const parameters = store();
    const source = new Parameters(parameters.bind(new Graph('g'))).at('a', 0);
    expect(source.has('weight')).toBe(false);
    source.get('weight', [1]);
    expect(source.has('weight')).toBe(true);
  });

  test('refuses another shape, a late parameter and a group with two settings', () => {
    const parameters = store();
    const bound = parameters.bind(new Graph('g'));
    bound.parameter('a', [2]);
    expect(() => bound.parameter('a', [3])).toThrow(/'a' is 2 in one graph and 3 in another/);
    expect(() => parameters.groups).toThrow(/allocate\(\)/);
    parameters.allocate();
    expect(() => bound.parameter('late', [1])).toThrow(/'late'.*before allocate/);
    expect(bound.parameter('a', [2]).shape).toEqual([2]);

    const mixed = new TrainableParameters({
      group: (name) => ({ group: 'all', learningRateScale: 1, weightDecay: name === 'a' ? 0 : 0.1 }),
      initialise: () => new Float32Array(1),
    }).bind(new Graph('h'));
    mixed.parameter('a', [1]);
    expect(() => mixed.parameter('b', [1])).toThrow(/group 'all' has other settings/);
  });

  test('refuses first values of the wrong size', () => {
    const parameters = new TrainableParameters({
      group: () => uniformGroup('all'),
      initialise: () => new Float32Array(3),
    });
    parameters.bind(new Graph('g')).parameter('w', [2, 2]);
    expect(() => parameters.allocate()).toThrow(/'w' \(2x2\) takes 4 numbers, initialise gave 3/);
  });
});

test('feeds are views: an update of the flat buffer is what the program sees', async () => {
  const parameters = store();
  const graph = new Graph('g');
  const bound = parameters.bind(graph);
  graph.output('loss', reduceSum(square(mul(bound.parameter('a', [2]), bound.parameter('b', [2])))));
  parameters.allocate();
  const feeds = parameters.feeds();
  expect(feeds[parameterInput('a')]!.data.buffer).toBe(parameters.groups[0]!.values.buffer);
  parameters.groups[0]!.values.set([2, 0]);
  parameters.groups[1]!.values.set([3, 5]);
  const program = await nodeRuntime.compile(graph);
  const outputs = await program.run(feeds);
  expect(outputs.loss!.data[0]).toBe(36);
  const averages = parameters.zeros();
  expect((await program.run(parameters.feeds(averages))).loss!.data[0]).toBe(0);
  expect(() => parameters.feeds(new Map())).toThrow(/group 'first': a buffer of 2 numbers/);
  await program.dispose();
});

describe('gradients', () => {
  test('the first micro-batch overwrites, the next ones add up', async () => {
    const parameters = store();
    const graph = new Graph('g');
    const bound = parameters.bind(graph);
    const x = graph.input('x', 'float32', [2]);
    const loss = reduceSum(mul(x, bound.parameter('a', [2])));
    const variables = [...bound.values];
    const gradients = gradient(
      loss,
      variables.map(([, value]) => value),
    );
    variables.forEach(([name], index) => {
      graph.output(gradientOutput(name), gradients[index]!);
    });
    parameters.allocate();
    const program = await nodeRuntime.compile(graph);
    parameters.groups[0]!.gradients.fill(99);
    for (const x of [
      [1, 2],
      [10, 20],
    ]) {
      const input = float32(Float32Array.from(x), [2]);
      parameters.accumulate(await program.run({ ...parameters.feeds(), x: input }));
    }
    expect([...parameters.groups[0]!.gradients]).toEqual([11, 22]);
    expect(parameters.microBatches).toBe(2);
    parameters.zeroGradients();
    expect(parameters.microBatches).toBe(0);
    expect([...parameters.groups[0]!.gradients]).toEqual([0, 0]);
    await program.dispose();
  });

  test('a missing output changes nothing', () => {
    const parameters = store();
    const bound = parameters.bind(new Graph('g'));
    bound.parameter('a', [1]);
    bound.parameter('c', [1]);
    parameters.allocate();
    const one = float32(Float32Array.of(7), [1]);
    expect(() => parameters.accumulate({ 'gradient:a': one })).toThrow(/'gradient:c'/);
    expect([...parameters.groups[0]!.gradients]).toEqual([0, 0]);
    expect(parameters.microBatches).toBe(0);
  });
});
