import type { Value } from '../graph/index.ts';
import type { ModelConfig } from '../model/model-config.ts';
import { AdaptedParameters, type LowRankSelection } from '../nn/index.ts';
import { buildGroundingGraph } from '../programs/grounding-program.ts';
import { buildImageGraph, buildVisionGraph, visualTokenCount } from '../programs/image-program.ts';
import {
  countParameters,
  moduleOf,
  type ParameterModule,
  parameterInventory,
} from '../programs/parameter-inventory.ts';
import type { ParameterBinding } from '../programs/program-options.ts';
import { buildSiglipTextGraph, buildTextGraph, TEXT_ENCODER_PREFIX } from '../programs/text-program.ts';
import { lowRankSelection } from '../sgsrf/lora.ts';
import { addCounts, countOperations, NO_OPERATIONS, type OperationCount } from './count-operations.ts';

/** A module of the model, or products in which no weight takes part (Y_dense, the masks themselves). */
export type ComplexityModule = ParameterModule | 'withoutWeights';

/** What one module costs for one image and one sentence. */
export interface ModuleComplexity {
  readonly module: ComplexityModule;
  readonly trainable: number;
  readonly frozen: number;
  readonly operations: OperationCount;
}

/** A model's size and cost: Table 6 for this implementation. */
export interface ModelComplexity {
  readonly name: string;
  readonly modules: readonly ModuleComplexity[];
  /** Parameters, buffers left out. */
  readonly parameters: { readonly total: number; readonly trainable: number; readonly frozen: number };
  /** Tokens of the sentence that operations are counted for. */
  readonly tokens: number;
  /**
   * The paper's convention: two operations for each multiply-accumulate, attention's own products not counted, low-rank
   * updates beside the weights that they update.
   */
  readonly paperFlops: number;
  /** Attention's products too. */
  readonly trueFlops: number;
}

/**
 * Counts parameters and operations of a model for one image and one sentence, from its graphs; no weights are needed.
 * @param options.tokens length of the sentence; default the length that sentences are padded to
 */
export function modelComplexity(
  config: ModelConfig,
  options: { readonly tokens?: number } = {},
): ModelComplexity {
  const tokens = options.tokens ?? config.sgsrf.maxTokens;
  const inventory = parameterInventory(config);
  const operations = countModelOperations(config, tokens);
  const names = new Set<ComplexityModule>(inventory.map(({ module }) => module));
  for (const module of operations.keys()) names.add(module);
  const modules = [...names].map((module) => ({
    module,
    trainable: countParameters(inventory, (entry) => entry.module === module && entry.role === 'trainable'),
    frozen: countParameters(inventory, (entry) => entry.module === module && entry.role === 'frozen'),
    operations: operations.get(module) ?? NO_OPERATIONS,
  }));
  const all = [...operations.values()].reduce(addCounts, NO_OPERATIONS);
  return {
    name: config.name,
    modules,
    parameters: {
      total: countParameters(inventory),
      trainable: countParameters(inventory, ({ role }) => role === 'trainable'),
      frozen: countParameters(inventory, ({ role }) => role === 'frozen'),
    },
    tokens,
    paperFlops: 2 * all.products,
    trueFlops: 2 * (all.products + all.attention),
  };
}

const PARAMETER = 'parameter:';

/** Parameters as graph inputs that carry their names; low-rank updates stay beside their weights. */
function namedParameters(select: LowRankSelection, prefix = ''): ParameterBinding {
  return (graph) => {
    const values = new Map<string, Value>();
    const source = {
      has: (name: string) => values.has(name),
      parameter(name: string, shape: readonly number[]) {
        const value = values.get(name) ?? graph.input(PARAMETER + prefix + name, 'float32', shape);
        values.set(name, value);
        return value;
      },
    };
    return new AdaptedParameters(source, source, select);
  };
}

function countModelOperations(
  config: ModelConfig,
  tokens: number,
): ReadonlyMap<ComplexityModule, OperationCount> {
  const { sam2, siglip2, text, lora } = config;
  const sgsrf = { ...config.sgsrf, maxTokens: tokens };
  const select: LowRankSelection = lora ? lowRankSelection(lora) : () => null;
  const bind = namedParameters(select);
  const graphs = [
    buildImageGraph(bind, sam2, { parameters: bind, config: sgsrf }),
    buildGroundingGraph({ parameters: bind, sgsrf, sam2, visualTokens: visualTokenCount(sgsrf, sam2) }),
  ];
  if (siglip2) {
    const { vision, text: reader } = siglip2.towers;
    if (sgsrf.visual.source === 'encoder') {
      graphs.push(buildVisionGraph({ parameters: bind, config: vision }, bind));
    }
    graphs.push(buildSiglipTextGraph(bind, reader, tokens, siglip2.sentences.padding));
  } else if (text) {
    graphs.push(
      buildTextGraph(
        namedParameters(() => null, TEXT_ENCODER_PREFIX),
        text,
        tokens,
      ),
    );
  }
  const counts = new Map<ComplexityModule, OperationCount>();
  for (const graph of graphs) {
    const own = countOperations<ComplexityModule>(
      graph,
      (name) => (name === null ? 'withoutWeights' : moduleOf(name)),
      ({ name }) => (name.startsWith(PARAMETER) ? name.slice(PARAMETER.length) : null),
    );
    for (const [module, count] of own) {
      counts.set(module, addCounts(counts.get(module) ?? NO_OPERATIONS, count));
    }
  }
  return counts;
}
