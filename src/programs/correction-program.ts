import { Graph, maximum, minimum } from '../graph/index.ts';
import type { Model } from '../model/model.ts';
import type { Sam2Config } from '../models/sam2/config.ts';
import { decodeMasks } from '../models/sam2/mask-decoder.ts';
import { densePositionEncoding, encodePrompts, PointLabel } from '../models/sam2/prompt-encoder.ts';
import { Parameters } from '../nn/index.ts';
import { float32, float32Output, type Runtime, type Tensor } from '../runtime/index.ts';
import type { Box } from '../vector/index.ts';
import { chooseCorrection, chooseThing, correctedBox } from './correction-choice.ts';
import type { ImageFeatures } from './image-program.ts';
import {
  checkPrompts,
  type DrawnMask,
  type ImageSize,
  type MaskPrompts,
  type PointPrompt,
} from './mask-prompts.ts';
import { ProgramCache } from './program-cache.ts';
import { fromFiles, type ParameterBinding, type ProgramOptions } from './program-options.ts';

/** Logits beyond this say nothing more; SAM 2 cuts masks that go back in as prompts at it. */
const LOGIT_LIMIT = 32;
/** Variants that are kept: a few clicks, three for each. */
const KEPT_PROGRAMS = 12;

/** Which prompts a variant of the program takes. */
export interface CorrectionVariant {
  /** Points, a box counting as two. */
  readonly points: number;
  readonly mask: boolean;
}

/**
 * SAM 2's own prompt encoder and mask decoder on an encoded image (Ravi et al. 2024), as its image predictor runs
 * them: a box is two points with labels of their own, before the other points; one padding point follows.
 *
 * Inputs `s0`, `s1`, `image_embedding`; with points `coordinates` (1, n, 2) in pixels of the S x S input and `labels`
 * int64 (1, n); with a mask `mask_prompt` (1, 1, S/4, S/4). Outputs `mask_logits` (1, 4, S/4, S/4), `predicted_iou`
 * (1, 4): the mask for several prompts, then the three for one that leaves open what is meant.
 */
export function buildCorrectionGraph(
  bind: ParameterBinding,
  sam2: Sam2Config,
  variant: CorrectionVariant,
): Graph {
  const graph = new Graph('correction');
  const parameters = new Parameters(bind(graph));
  const size = sam2.imageSize;
  const input = (name: string, shape: readonly number[]) => graph.input(name, 'float32', shape);
  const s0 = input('s0', [1, sam2.dModel / 8, size / 4, size / 4]);
  const s1 = input('s1', [1, sam2.dModel / 4, size / 8, size / 8]);
  const imageEmbedding = input('image_embedding', [1, sam2.dModel, size / 16, size / 16]);
  const n = variant.points;
  const points =
    n > 0
      ? { coordinates: input('coordinates', [1, n, 2]), labels: graph.input('labels', 'int64', [1, n]) }
      : undefined;
  const mask = variant.mask
    ? maximum(minimum(input('mask_prompt', [1, 1, size / 4, size / 4]), LOGIT_LIMIT), -LOGIT_LIMIT)
    : undefined;
  const promptEncoder = parameters.at('sam_prompt_encoder');
  const { sparse, dense } = encodePrompts(
    promptEncoder,
    { ...(points ? { points } : {}), ...(mask ? { mask } : {}) },
    sam2,
    1,
  );
  const decoded = decodeMasks(
    parameters.at('sam_mask_decoder'),
    {
      imageEmbedding,
      imagePosition: densePositionEncoding(promptEncoder, sam2),
      highResolution: [s0, s1],
      sparse,
      dense,
    },
    sam2,
    { masks: 'all' },
  );
  graph.output('mask_logits', decoded.masks); // (1, 4, S/4, S/4)
  graph.output('predicted_iou', decoded.iou); // (1, 4)
  return graph;
}

/** Whose parameters draw: SAM 2's as they were pre-trained, or those that the stages were trained with. */
export type Drawer = 'pretrained' | 'trained';

/** Draws masks from points, boxes and earlier masks; owns its programs, which are compiled when first needed. */
export class CorrectionPrograms {
  readonly #programs: ProgramCache;
  readonly #bind: Readonly<Record<Drawer, ParameterBinding>>;
  readonly #sam2: Sam2Config;

  constructor(runtime: Runtime, model: Model, options: ProgramOptions) {
    this.#programs = new ProgramCache(runtime, options, KEPT_PROGRAMS);
    this.#sam2 = model.config.sam2;
    this.#bind = {
      pretrained: fromFiles([model.backbone, model.stages]),
      trained: fromFiles([model.stages, model.backbone]),
    };
  }

  /**
   * A mask by SAM 2. A single point leaves open whether a part or the whole is meant: of the four masks it is the one that
   * `chooseThing` takes then.
   * @param size of the image, in whose pixels points and box are
   * @param drawer default: as it was pre-trained
   * Throws as `checkPrompts`, and a RangeError where the mask prompt has another size.
   */
  async draw(
    image: ImageFeatures,
    prompts: MaskPrompts,
    size: ImageSize,
    drawer: Drawer = 'pretrained',
  ): Promise<DrawnMask> {
    const drawn = await this.#run(drawer, image, prompts, size);
    const { points = [], box, maskLogits } = prompts;
    return points.length === 1 && !box && !maskLogits ? chooseThing(drawn) : drawn[0]!;
  }

  /**
   * An answer's mask after a user's points and box. With points alone, three draw, all from the answer's mask as well: the
   * stages' decoder, which keeps what the sentence found but has never been trained on a point; SAM 2's, which does what
   * points say but can lose the object to a part of it; and SAM 2's with a box around the answer and the points.
   * `chooseCorrection` takes one of their masks, of SAM 2's all four, since points leave open whether a part or the whole is
   * meant. A box is SAM 2's alone.
   */
  async correct(
    image: ImageFeatures,
    prompts: MaskPrompts & { readonly maskLogits: Tensor<Float32Array> },
    size: ImageSize,
  ): Promise<DrawnMask> {
    const { points = [], box, maskLogits } = prompts;
    if (box || points.length === 0) return this.draw(image, prompts, size);
    const [trained] = await this.#run('trained', image, prompts, size);
    const around = correctedBox(maskLogits, points, size);
    const pretrained = await this.#run('pretrained', image, prompts, size);
    const boxed = around ? await this.#run('pretrained', image, { ...prompts, box: around }, size) : [];
    return chooseCorrection([trained!, ...pretrained, ...boxed], points, maskLogits, size);
  }

  /** SAM 2's four masks; the first is the one for several prompts. */
  async #run(
    drawer: Drawer,
    image: ImageFeatures,
    prompts: MaskPrompts,
    size: ImageSize,
  ): Promise<DrawnMask[]> {
    checkPrompts(prompts, size);
    const { points = [], box, maskLogits } = prompts;
    const inputs: Record<string, Tensor> = {
      s0: image.s0,
      s1: image.s1,
      image_embedding: image.imageEmbedding,
    };
    const corners = box ? boxCorners(box, size) : [];
    const all = [...corners, ...points.map(labelled)];
    const side = this.#sam2.imageSize;
    if (all.length > 0) {
      // The embedding takes a pixel's position at its centre, half a pixel on.
      const coordinates = all.flatMap(({ x, y }) => [
        (x / size.width) * side - 0.5,
        (y / size.height) * side - 0.5,
      ]);
      inputs.coordinates = float32(Float32Array.from(coordinates), [1, all.length, 2]);
      const labels = BigInt64Array.from(all, ({ label }) => BigInt(label));
      inputs.labels = { dtype: 'int64', shape: [1, all.length], data: labels };
    }
    if (maskLogits) inputs.mask_prompt = maskPrompt(maskLogits, side / 4);
    const variant = { points: all.length, mask: maskLogits !== undefined };
    const outputs = await this.#programs.run(
      `${drawer}/${variant.points}/${variant.mask}`,
      () => buildCorrectionGraph(this.#bind[drawer], this.#sam2, variant),
      inputs,
    );
    const logits = float32Output(outputs, 'mask_logits');
    const [, , height, width] = logits.shape as [number, number, number, number];
    return Array.from(float32Output(outputs, 'predicted_iou').data, (predictedIou, index) => {
      const data = logits.data.slice(index * height * width, (index + 1) * height * width);
      return { maskLogits: float32(data, [1, 1, height, width]), predictedIou };
    });
  }

  /** Frees the programs. */
  dispose(): Promise<void> {
    return this.#programs.dispose();
  }
}

interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly label: number;
}

const labelled = ({ x, y, positive }: PointPrompt): LabelledPoint => ({
  x,
  y,
  label: positive ? PointLabel.foreground : PointLabel.background,
});

/** The box's corners; the part outside of the image is cut off. */
function boxCorners(box: Box, size: ImageSize): LabelledPoint[] {
  const [left, top, width, height] = box;
  const [x0, y0] = [Math.max(0, left), Math.max(0, top)];
  const [x1, y1] = [Math.min(size.width, left + width), Math.min(size.height, top + height)];
  return [
    { x: x0, y: y0, label: PointLabel.topLeft },
    { x: x1, y: y1, label: PointLabel.bottomRight },
  ];
}

function maskPrompt(logits: Tensor<Float32Array> | Float32Array, side: number): Tensor {
  const data = logits instanceof Float32Array ? logits : logits.data;
  if (data.length !== side * side) {
    throw new RangeError(
      `a mask prompt has ${side} x ${side} logits for this model, got ${data.length} values`,
    );
  }
  return float32(data, [1, 1, side, side]);
}
