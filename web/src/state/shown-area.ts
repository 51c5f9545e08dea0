import type { Mask } from '../../../src/vector/mask.ts';
import type { OpenedImage } from '../image/opened-image.ts';
import type { MeasuredArea } from '../text/format.ts';
import type { AnswerLayer } from './answer-layer.ts';
import { type Instance, instanceLabels } from './instances.ts';
import { type LayerMask, layerMask } from './layer-mask.ts';

/** How large what is marked is, wherever the page says so: on the ground where the image says where it lies, as in its files. */

interface Measured {
  readonly joined: AnswerLayer['joined'];
  readonly ground: OpenedImage['ground'];
  /** By pixel of the shown mask the number of its instance, 0 outside. */
  readonly labels: Int32Array;
  /** Square metres by these numbers. */
  readonly areas: ReadonlyMap<number, number>;
}

const known = new WeakMap<Mask, Measured>();
/** Of whole answers: these stay when the mask's pixels are not held any more. */
const wholes = new WeakMap<LayerMask, { readonly ground: Measured['ground']; readonly area: MeasuredArea }>();

type Ground = Pick<OpenedImage, 'ground'> | null;

/** Of all that an answer marks. */
export function answerArea(layer: AnswerLayer, image: Ground): MeasuredArea {
  const shown = layerMask(layer);
  const { area: pixels } = shown;
  const ground = image?.ground ?? null;
  if (!ground) return { pixels, squareMetres: null };
  const earlier = wholes.get(shown);
  if (earlier?.ground === ground) return earlier.area;
  let squareMetres = 0;
  for (const area of measuredOf(layer, image)!.areas.values()) squareMetres += area;
  const area = { pixels, squareMetres };
  wholes.set(shown, { ground, area });
  return area;
}

/** Of one of its instances. */
export function instanceArea(
  layer: AnswerLayer,
  instance: Pick<Instance, 'area' | 'pixels'>,
  image: Ground,
): MeasuredArea {
  const measured = measuredOf(layer, image);
  const label = measured?.labels[instance.pixels[0]!];
  return { pixels: instance.area, squareMetres: label ? (measured!.areas.get(label) ?? 0) : null };
}

/** Square metres, or pixels where those are not known: to compare areas by. */
export const sizeOf = ({ pixels, squareMetres }: MeasuredArea): number => squareMetres ?? pixels;

function measuredOf(layer: AnswerLayer, image: Ground): Measured | null {
  const ground = image?.ground ?? null;
  if (!ground) return null;
  const { mask } = layerMask(layer);
  const earlier = known.get(mask);
  if (earlier?.joined === layer.joined && earlier.ground === ground) return earlier;
  const labels = instanceLabels(mask, layer);
  const areas = ground.of({ ...mask, data: labels }, layer.region);
  const measured = { joined: layer.joined, ground, labels, areas };
  known.set(mask, measured);
  return measured;
}
