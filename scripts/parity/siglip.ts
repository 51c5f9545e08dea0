import { gradient } from '../../src/autodiff/index.ts';
import {
  add,
  Graph,
  mul,
  reduceMean,
  reshape,
  sizeOf,
  transpose,
  type Value,
} from '../../src/graph/index.ts';
import {
  normalizeEmbedding,
  parseSiglipConfig,
  preprocessSiglipImage,
  type SiglipConfig,
  siglipLogits,
  siglipPooledText,
  siglipPoolingHead,
  siglipTextTower,
  siglipVisionTower,
} from '../../src/models/siglip2/index.ts';
import { Parameters } from '../../src/nn/index.ts';
import type { Runtime, Tensor } from '../../src/runtime/index.ts';
import { FileParameters, type SafetensorsFile } from '../../src/weights/index.ts';
import { type ComparisonRow, compare, failure, tolerances } from './comparison.ts';
import { compareDigest, type Digest, gradientTolerance } from './digest.ts';
import { type FixtureFolder, readRecorded } from './fixture.ts';

/** Compares SigLIP's two towers with a recorded run: every output and, where they are recorded, every gradient. */
export async function siglipParity(folder: FixtureFolder, runtime: Runtime): Promise<ComparisonRow[]> {
  const { hf_config, grads_not_stored_in_full: digests = {} } = folder.json<{
    hf_config: unknown;
    grads_not_stored_in_full?: Readonly<Record<string, Digest>>;
  }>('config.json');
  const config = parseSiglipConfig(hf_config, `${folder.file('config.json')}: hf_config`);
  const weights = folder.tensors('model.safetensors');
  const inputs = folder.tensors('inputs.safetensors');
  const rows = await compareForward(folder.tensors('outputs.safetensors'), weights, inputs, config, runtime);
  if (folder.has('grads.safetensors')) {
    const recorded = folder.tensors('grads.safetensors');
    rows.push(...(await compareGradients(recorded, digests, weights, inputs, config, runtime)));
  }
  return rows;
}

/** A graph of both towers on the recorded inputs, and what was fed to it. */
class RecordedTowers {
  readonly graph = new Graph('siglip');
  readonly feeds: Record<string, Tensor> = {};
  readonly source: FileParameters;
  readonly #parameters: Parameters;
  readonly #inputs: SafetensorsFile;
  readonly #known = new Map<string, Value>();

  constructor(
    weights: SafetensorsFile,
    inputs: SafetensorsFile,
    readonly config: SiglipConfig,
  ) {
    this.source = new FileParameters(this.graph, [weights]);
    this.#parameters = new Parameters(this.source);
    this.#inputs = inputs;
  }

  input(name: string): Value {
    const known = this.#known.get(name);
    if (known) return known;
    const tensor = readRecorded(this.#inputs, name);
    this.feeds[name] = tensor;
    const value = this.graph.input(name, tensor.dtype, tensor.shape);
    this.#known.set(name, value);
    return value;
  }

  /** The image side, by the recorded names. */
  vision(): Map<string, Value> {
    const scope = this.#parameters.at('vision_model');
    const { vision } = this.config;
    const tower = siglipVisionTower(scope, this.input('pixel_values'), vision);
    const head = siglipPoolingHead(scope.at('head'), tower.lastHiddenState, vision);
    return new Map([
      ...[...tower.intermediates].map(([name, value]) => [`vision.${name}`, value] as const),
      ['vision.last_hidden_state', tower.lastHiddenState],
      ['vision.head.attn_out', head.attended],
      ['vision.pooler_output', head.pooled],
      ['image_embeds_normalised', normalizeEmbedding(head.pooled)],
    ]);
  }

  /** One way of feeding the text, by the recorded names under `text.<kind>.`. */
  text(kind: string, image: Value): Map<string, Value> {
    const masked = kind.endsWith('_masked');
    const ids = this.input(`text.${masked ? kind.slice(0, -'_masked'.length) : kind}.input_ids`);
    const mask = masked ? this.input(`text.${kind}.attention_mask`) : null;
    const scope = this.#parameters.at('text_model');
    const tower = siglipTextTower(scope, ids, this.config.text, mask);
    const pooled = siglipPooledText(scope, tower.lastHiddenState, this.config.text);
    const embedding = normalizeEmbedding(pooled);
    const perText = siglipLogits(this.#parameters, embedding, image);
    const own: [string, Value][] = [
      ...tower.intermediates,
      ['last_hidden_state', tower.lastHiddenState],
      ['pooler_output', pooled],
      ['embeds_normalised', embedding],
      ['logits_per_text', perText],
      ['logits_per_image', transpose(perText, [1, 0])],
    ];
    return new Map(own.map(([name, value]) => [`text.${kind}.${name}`, value]));
  }

  async run(runtime: Runtime): Promise<Record<string, Tensor>> {
    const program = await runtime.compile(this.graph);
    try {
      return await program.run(this.feeds);
    } finally {
      await program.dispose();
    }
  }
}

async function compareForward(
  recorded: SafetensorsFile,
  weights: SafetensorsFile,
  inputs: SafetensorsFile,
  config: SiglipConfig,
  runtime: Runtime,
): Promise<ComparisonRow[]> {
  const towers = new RecordedTowers(weights, inputs, config);
  const values = towers.vision();
  const image = values.get('image_embeds_normalised')!;
  const kinds = new Set(
    [...recorded.tensors.keys()].flatMap((name) => /^text\.([^.]+)\./.exec(name)?.[1] ?? []),
  );
  for (const kind of kinds) for (const [name, value] of towers.text(kind, image)) values.set(name, value);
  const names = [...recorded.tensors.keys()];
  for (const name of names) if (values.has(name)) towers.graph.output(outputName(name), values.get(name)!);
  const raw = inputs.has('raw_image_uint8') ? towers.input('raw_image_uint8') : null;
  if (raw) {
    towers.graph.output(outputName('pixel_values'), preprocessSiglipImage(raw, config.vision.imageSize));
  }
  const outputs = await towers.run(runtime);

  const rows: ComparisonRow[] = [];
  if (raw) {
    const expected = readRecorded(inputs, 'pixel_values');
    const actual = outputs[outputName('pixel_values')];
    rows.push(compare('raw_image_uint8 -> pixel_values', actual, expected, tolerances.forward));
  }
  for (const name of names) {
    const expected = readRecorded(recorded, name);
    const actual = outputs[outputName(name)];
    rows.push(
      actual
        ? compare(name, actual, expected, tolerances.forward)
        : failure(name, expected.shape, 'the model has no output of this name'),
    );
  }
  return rows;
}

/** Recorded names may equal those of inputs, which a graph does not allow. */
const outputName = (name: string): string => `output:${name}`;

/** Gradients of the sum over the recorded weights of mean(output * weight). */
async function compareGradients(
  recorded: SafetensorsFile,
  digests: Readonly<Record<string, Digest>>,
  weights: SafetensorsFile,
  inputs: SafetensorsFile,
  config: SiglipConfig,
  runtime: Runtime,
): Promise<ComparisonRow[]> {
  const towers = new RecordedTowers(weights, inputs, config);
  const values = towers.vision();
  const image = values.get('image_embeds_normalised')!;
  for (const [name, value] of towers.text('padded64', image)) values.set(name, value);
  let loss: Value | null = null;
  for (const name of inputs.tensors.keys()) {
    const output = name.startsWith(WEIGHT_PREFIX) && values.get(name.slice(WEIGHT_PREFIX.length));
    if (!output) continue;
    const term = reshape(reduceMean(mul(output, towers.input(name))), [1]); // (1)
    loss = loss ? add(loss, term) : term;
  }
  if (!loss) return [failure('loss', [1], `the inputs have no ${WEIGHT_PREFIX}* tensors`)];

  const variables = new Map<string, Value>();
  for (const name of [...recorded.tensors.keys(), ...Object.keys(digests)]) {
    const parameter = name.replace(/^grad\./, '');
    if (name.startsWith('grad_in.')) {
      const own = name.slice('grad_in.'.length);
      const value = values.get(own) ?? (inputs.has(own) ? towers.input(own) : undefined);
      if (value) variables.set(name, value);
    } else if (towers.source.has(parameter)) {
      variables.set(name, towers.source.parameter(parameter, weights.entry(parameter).shape));
    }
  }
  const gradients = gradient(loss, [...variables.values()]);
  [...variables.keys()].forEach((name, index) => {
    towers.graph.output(name, gradients[index]!);
  });
  towers.graph.output('loss', loss);
  const outputs = await towers.run(runtime);

  const rows = [...recorded.tensors.keys()].map((name) => {
    const expected = readRecorded(recorded, name);
    const actual = outputs[name];
    return actual && sizeOf(actual.shape) === sizeOf(expected.shape)
      ? compare(name, { ...actual, shape: expected.shape }, expected, gradientTolerance(name))
      : failure(name, expected.shape, 'the loss has no gradient of this name, or of another shape');
  });
  for (const [name, digest] of Object.entries(digests))
    rows.push(...compareDigest(name, outputs[name], digest));
  return rows;
}

const WEIGHT_PREFIX = 'train.weight.';
