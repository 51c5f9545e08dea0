import { paddedLength } from '../../distributed/index.ts';
import { formatShape, type Graph, type Shape, sameShape, sizeOf, type Value } from '../../graph/index.ts';
import type { ParameterSource } from '../../nn/index.ts';
import { float32, type Tensor } from '../../runtime/index.ts';
import type { GroupOf, GroupSettings } from './parameter-groups.ts';

/** A trainable tensor and its place in the flat buffers of its group. */
export interface TrainableTensor {
  readonly name: string;
  readonly shape: Shape;
  /** First element in the group's buffers. */
  readonly offset: number;
  /** Number of elements. */
  readonly size: number;
}

/** Tensors that are updated alike; values and gradients lie in one buffer each, in the same order. */
export interface ParameterGroup extends GroupSettings {
  readonly tensors: readonly TrainableTensor[];
  /** Number of elements of the whole group. */
  readonly size: number;
  /** Current values; behind them zeros, where the parameters are divided into equal parts. */
  readonly values: Float32Array;
  /** Sum of the gradients of the micro-batches since the last `zeroGradients`, in the same layout. */
  readonly gradients: Float32Array;
}

/** One flat array per group, by the group's name: values, gradients, moments or averages. */
export type FlatBuffers = ReadonlyMap<string, Float32Array>;

export interface TrainableOptions {
  readonly group: GroupOf;
  /** First value of a parameter: pre-trained or random; called once per parameter, in the order of declaration. */
  readonly initialise: (name: string, shape: Shape) => Float32Array;
  /** Answers `has` of the bound sources for names that nothing has asked for yet. Default: false. */
  readonly has?: (name: string) => boolean;
  /** Equal parts that every buffer can be divided into, so that ranks can each keep one. Default 1. */
  readonly parts?: number;
}

/** A graph's view of the trainable parameters: each is the graph input `parameter:<name>`. */
export interface BoundParameters extends ParameterSource {
  /** The inputs that this graph asked for, by parameter name, in the order of asking. */
  readonly values: ReadonlyMap<string, Value>;
}

/** Name of the graph input that carries a parameter. */
export const parameterInput = (name: string): string => `parameter:${name}`;
/** Name of the graph output that carries the loss's gradient by a parameter. */
export const gradientOutput = (name: string): string => `gradient:${name}`;

interface Declaration {
  readonly name: string;
  readonly shape: Shape;
  readonly settings: GroupSettings;
}

/**
 * The trainable parameters of a model, shared by all its graphs (training, validation). A parameter exists from the
 * moment a graph asks for it; once all graphs are built, `allocate` gives every group one flat buffer of values and
 * one of gradients, so that the optimiser runs over plain arrays and a group can be sharded by ranges of elements.
 */
export class TrainableParameters {
  readonly #options: TrainableOptions;
  readonly #declarations = new Map<string, Declaration>();
  readonly #settings = new Map<string, GroupSettings>();
  #groups: readonly ParameterGroup[] | null = null;
  #microBatches = 0;

  constructor(options: TrainableOptions) {
    this.#options = options;
  }

  /** A parameter source that declares what is asked of it as inputs of `graph`. Bind a graph once. */
  bind(graph: Graph): BoundParameters {
    const values = new Map<string, Value>();
    return {
      values,
      has: (name) => this.#declarations.has(name) || (this.#options.has?.(name) ?? false),
      parameter: (name, shape) => {
        this.#declare(name, shape);
        let value = values.get(name);
        if (!value) {
          value = graph.input(parameterInput(name), 'float32', shape);
          values.set(name, value);
        }
        return value;
      },
    };
  }

  #declare(name: string, shape: Shape): void {
    const known = this.#declarations.get(name);
    if (known) {
      if (sameShape(known.shape, shape)) return;
      throw new Error(
        `parameter '${name}' is ${formatShape(known.shape)} in one graph and ${formatShape(shape)} in another`,
      );
    }
    if (this.#groups) {
      throw new Error(
        `parameter '${name}' was not there when the buffers were allocated; build every graph before allocate()`,
      );
    }
    const settings = this.#options.group(name, shape);
    const group = this.#settings.get(settings.group) ?? settings;
    if (
      group.learningRateScale !== settings.learningRateScale ||
      group.weightDecay !== settings.weightDecay
    ) {
      throw new Error(
        `parameter '${name}': group '${settings.group}' has other settings already; give the group another name`,
      );
    }
    this.#settings.set(settings.group, group);
    this.#declarations.set(name, { name, shape: [...shape], settings: group });
  }

  /** Makes the buffers and fills the values. To be called once, when every graph has been built. */
  allocate(): void {
    if (this.#groups) throw new Error('the parameters have been allocated already');
    this.#groups = [...this.#settings.values()].map((settings) => {
      const tensors: TrainableTensor[] = [];
      let size = 0;
      for (const { name, shape, settings: own } of this.#declarations.values()) {
        if (own !== settings) continue;
        tensors.push({ name, shape, offset: size, size: sizeOf(shape) });
        size += sizeOf(shape);
      }
      const padded = paddedLength(size, { size: this.#options.parts ?? 1 });
      const [values, gradients] = [new Float32Array(padded), new Float32Array(padded)];
      return { ...settings, tensors, size, values, gradients };
    });
    const places = new Map(this.#groups.flatMap((group) => group.tensors.map((t) => [t.name, { group, t }])));
    for (const { name, shape } of this.#declarations.values()) {
      const { group, t } = places.get(name)!;
      const first = this.#options.initialise(name, shape);
      if (first.length !== t.size) {
        throw new Error(
          `parameter '${name}' (${formatShape(shape)}) takes ${t.size} numbers, initialise gave ${first.length}`,
        );
      }
      group.values.set(first, t.offset);
    }
  }

  /** The groups in the order of their first parameter. Throws before `allocate`. */
  get groups(): readonly ParameterGroup[] {
    if (!this.#groups) {
      throw new Error('the parameters have no buffers yet; build the graphs, then call allocate()');
    }
    return this.#groups;
  }

  /** Number of trainable numbers. */
  get count(): number {
    return this.groups.reduce((sum, group) => sum + group.size, 0);
  }

  /** New zeros in the layout of the values: moments, averages. */
  zeros(): FlatBuffers {
    return new Map(this.groups.map(({ group, values }) => [group, new Float32Array(values.length)]));
  }

  /** The current values' buffers. */
  get values(): FlatBuffers {
    return new Map(this.groups.map(({ group, values }) => [group, values]));
  }

  /**
   * Inputs for a program: views, not copies, of the current values, or of other buffers in the same layout (the
   * averaged parameters).
   */
  feeds(buffers: FlatBuffers = this.values): Record<string, Tensor<Float32Array>> {
    return Object.fromEntries(
      this.tensors(buffers).map(({ name, shape, data }) => [parameterInput(name), float32(data, shape)]),
    );
  }

  /** Every parameter as a view into buffers of this layout, group by group. */
  tensors(buffers: FlatBuffers = this.values): { name: string; shape: Shape; data: Float32Array }[] {
    return this.groups.flatMap(({ group, tensors, values }) => {
      const flat = buffers.get(group);
      if (flat?.length !== values.length)
        throw new Error(`group '${group}': a buffer of ${values.length} numbers is needed`);
      return tensors.map(({ name, shape, offset, size: length }) => ({
        name,
        shape,
        data: flat.subarray(offset, offset + length),
      }));
    });
  }

  /** Micro-batches whose gradients are in the buffers. */
  get microBatches(): number {
    return this.#microBatches;
  }

  /**
   * Adds a micro-batch's outputs `gradient:<name>` to the gradients; the first one after `zeroGradients` overwrites
   * them. Throws, and changes nothing, where an output is missing or has another size.
   */
  accumulate(outputs: Readonly<Record<string, Tensor>>): void {
    const found = this.groups.map(({ tensors }) =>
      tensors.map(({ name, size }) => {
        const output = outputs[gradientOutput(name)];
        if (!(output?.data instanceof Float32Array) || output.data.length !== size) {
          throw new Error(`output '${gradientOutput(name)}' must be float32 with ${size} elements`);
        }
        return output.data;
      }),
    );
    this.groups.forEach(({ tensors, gradients }, index) => {
      tensors.forEach(({ offset, size }, position) => {
        const output = found[index]![position]!;
        if (this.#microBatches === 0) gradients.set(output, offset);
        else for (let i = 0; i < size; i++) gradients[offset + i]! += output[i]!;
      });
    });
    this.#microBatches++;
  }

  /** Forgets the gradients of the last step. */
  zeroGradients(): void {
    for (const { gradients } of this.groups) gradients.fill(0);
    this.#microBatches = 0;
  }
}
