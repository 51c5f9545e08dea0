import { measurerFor, placeOf } from '../vector/features/index.ts';
import { traceStrips } from '../vector/trace/trace.ts';
import type { SceneAnswer } from './answer-scene.ts';
import type { OpenedScene } from './open-scene-node.ts';

/** Area on the ground, and how it was measured. */
export interface GroundArea {
  readonly squareMetres: number;
  readonly method: string;
}

/** Of an answer whose scene says where it lies: its area on the ground; null elsewhere. */
export async function groundArea(answer: SceneAnswer, { raster }: OpenedScene): Promise<GroundArea | null> {
  if (!raster.georeference?.crs || !answer.present) return null;
  const measurer = measurerFor(placeOf(raster.georeference));
  if (!measurer) return null;
  let squareMetres = 0;
  async function* strips() {
    for await (const { mask } of answer.rows()) yield mask;
  }
  for await (const polygon of traceStrips({ width: raster.width, strips: strips() })) {
    squareMetres += measurer.measure(polygon).area;
  }
  return { squareMetres, method: measurer.method };
}
