import {
  type AnswerToWrite,
  OUTPUT_WORDS,
  outputTime,
  type SceneToWrite,
  writeAnswerFiles,
} from './answer-files.ts';
import type { Output } from './outputs.ts';
import type { SegmentSettings } from './segment-options.ts';
import type { AnswerRecord, GroundArea } from './segment-record.ts';
import type { OpenedScene, SceneAnswer } from './segment-scene.ts';

/** Of an answer whose scene says where it lies: its area on the ground; null elsewhere. */
export async function groundArea(answer: SceneAnswer, { raster }: OpenedScene): Promise<GroundArea | null> {
  if (!raster.georeference?.crs || !answer.present) return null;
  const { measurerFor, placeOf } = await import('../vector/features/index.ts');
  const { traceStrips } = await import('../vector/trace/trace.ts');
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

export interface Written {
  readonly paths: ReadonlySet<string>;
  /** For people: what was written, and what could not be and why. */
  readonly lines: readonly string[];
}

/** Writes all outputs of one scene. */
export async function writeAnswers(
  outputs: readonly Output[],
  scene: OpenedScene,
  answers: readonly SceneAnswer[],
  records: readonly AnswerRecord[],
  options: {
    readonly settings: SegmentSettings;
    readonly model: { readonly name: string; readonly hash: string };
    readonly signal: AbortSignal;
  },
): Promise<Written> {
  const { settings, model, signal } = options;
  const { written, refused } = await writeAnswerFiles(
    outputs,
    sceneToWrite(scene, signal),
    answers satisfies readonly AnswerToWrite[],
    records,
    {
      model,
      time: outputTime(),
      probability: settings.probability,
      simplify: settings.simplify,
      minArea: settings.minArea,
      explode: settings.all,
      signal,
    },
  );
  return {
    paths: new Set(written.map(({ path }) => path)),
    lines: [
      ...written.map(({ path, kind }) => `wrote ${path} (${OUTPUT_WORDS[kind]})`),
      ...refused.map(({ output, error }) => `left out ${output.path}: ${error.message}`),
    ],
  };
}

function sceneToWrite({ image, raster, picture }: OpenedScene, signal: AbortSignal): SceneToWrite {
  const { width, height, georeference } = raster;
  return {
    name: image,
    width,
    height,
    georeference,
    async picture(size) {
      if (picture && size.width === width && size.height === height) return picture.picture;
      return (await raster.read({ x: 0, y: 0, width, height }, size, signal)).picture;
    },
  };
}
