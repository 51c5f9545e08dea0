import { composeOverlay, encodePicture, type Picture } from '../imagery/index.ts';
import { resizePicture } from '../imagery/transform.ts';
import { maskFromRle } from '../vector/index.ts';
import type { AnswerExplanation, HeatMap } from './explain-answer.ts';
import { explanationPage } from './explanation-page.ts';
import { heatPicture } from './heat-picture-node.ts';

/** Longer side of the pictures on a page. */
const SIDE = 900;

/**
 * The page of `explanationPage`, with its pictures drawn.
 * @param explanations of the same sentence on this picture
 */
export async function renderExplanation(
  title: string,
  picture: Picture,
  explanations: readonly AnswerExplanation[],
): Promise<string> {
  const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const jpeg = async (full: Picture): Promise<string> => {
    const bytes = await encodePicture(await resizePicture(full, width, height), 'jpeg');
    return `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`;
  };
  const heats = new Map<HeatMap, string>();
  for (const { words, densePrompt, cues } of explanations) {
    const maps = [...words, ...cues].map(({ attention }) => attention);
    for (const map of densePrompt ? [...maps, densePrompt] : maps) heats.set(map, await heatPicture(map));
  }
  const overlays = explanations.map(({ rle }) => jpeg(composeOverlay(picture, [{ mask: maskFromRle(rle) }])));
  return explanationPage(title, explanations, {
    width,
    height,
    picture: await jpeg(picture),
    overlays: await Promise.all(overlays),
    heat: (map) => heats.get(map)!,
  });
}
