import { cast, concat, expand, reshape, resize, slice, type Value } from '../../src/graph/index.ts';
import {
  decodeMasks,
  densePositionEncoding,
  type EncodedPrompts,
  encodePrompts,
  type ImageEncoding,
  PointLabel,
  type Prompts,
  type Sam2Config,
} from '../../src/models/sam2/index.ts';
import type { Parameters } from '../../src/nn/index.ts';
import { stableMask } from './stability.ts';

/** What a recorded case is built from. */
export interface CaseContext {
  readonly parameters: Parameters;
  readonly encoding: ImageEncoding;
  readonly config: Sam2Config;
  /** A recorded input by name. */
  readonly input: (name: string) => Value;
}

/** Prompts of a case, by its name. */
const prompts: Readonly<Record<string, (context: CaseContext) => EncodedPrompts>> = {
  points: (context) => encode(context, { points: points(context) }),
  box: (context) => encode(context, { points: corners(context.input('box.xyxy')) }),
  box_points_mask: (context) => {
    const [box, own] = [corners(context.input('box.xyxy')), points(context)];
    const both = {
      coordinates: concat([box.coordinates, own.coordinates], 1), // (B, 2 + n, 2)
      labels: concat([box.labels, own.labels], 1), // (B, 2 + n)
    };
    return encode(context, { points: both, mask: context.input('mask.logits') });
  },
  mask_only: (context) => encode(context, { mask: context.input('mask.logits') }),
  samstyle_points_boxarg: (context) =>
    encode(context, { points: points(context), boxes: context.input('box.xyxy') }),
  multi_boxes: (context) => encode(context, { points: corners(context.input('multi.boxes')) }),
  custom: ({ input }) => ({ sparse: input('custom.sparse'), dense: input('custom.dense') }),
};

/** Cases that ask several questions about the first image only. */
const FIRST_IMAGE_ONLY: ReadonlySet<string> = new Set(['multi_boxes']);

/** Names of the cases among recorded tensors' names. */
export function caseNames(names: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const name of names) {
    const match = /^case\.([^.]+)\./.exec(name);
    if (match) found.add(match[1]!);
  }
  return found;
}

/** Everything a case computes, by the recorded names after `case.<name>.`; null for a case that is not known. */
export function buildCase(name: string, context: CaseContext): Map<string, Value> | null {
  const build = Object.hasOwn(prompts, name) ? prompts[name] : undefined;
  if (!build) return null;
  const { parameters, encoding, config } = context;
  const { sparse, dense } = build(context);
  const image = (value: Value): Value => (FIRST_IMAGE_ONLY.has(name) ? slice(value, 0, 0, 1) : value);
  const decoded = decodeMasks(
    parameters.at('sam_mask_decoder'),
    {
      imageEmbedding: image(encoding.imageEmbedding),
      imagePosition: densePositionEncoding(parameters.at('sam_prompt_encoder'), config),
      highResolution: [image(encoding.s0), image(encoding.s1)],
      sparse,
      dense,
    },
    config,
  );
  const first = slice(decoded.masks, 1, 0, 1); // (B, 1, S/4, S/4)
  const stable = stableMask(decoded.masks, decoded.iou);
  const values = new Map<string, Value>(decoded.intermediates);
  if (sparse) values.set('sparse', sparse);
  values
    .set('dense', dense)
    .set('masks_all4', decoded.masks)
    .set('mask0', first)
    .set('mask0_resized_to_image', resize(first, config.imageSize, config.imageSize, { mode: 'linear' }))
    .set('mask_tokens_out', decoded.maskTokens)
    .set('iou_all4', decoded.iou)
    .set('obj_score_logits', decoded.objectScore)
    .set('dynamic.iou', stable.iou)
    .set('dynamic.index', stable.index);
  return values;
}

const encode = ({ parameters, config }: CaseContext, given: Prompts): EncodedPrompts =>
  encodePrompts(parameters.at('sam_prompt_encoder'), given, config);

type Points = NonNullable<Prompts['points']>;

const points = ({ input }: CaseContext): Points => ({
  coordinates: input('points.coords'),
  labels: cast(input('points.labels'), 'int64'),
});

/** Boxes as points, which is how the official predictor passes them: (B, 4) -> (B, 2, 2) */
function corners(boxes: Value): Points {
  const batch = boxes.shape[0]!;
  const labels = BigInt64Array.of(BigInt(PointLabel.topLeft), BigInt(PointLabel.bottomRight));
  return {
    coordinates: reshape(boxes, [batch, 2, 2]),
    labels: expand(boxes.graph.constant(labels, [1, 2]), [batch, 2]),
  };
}
