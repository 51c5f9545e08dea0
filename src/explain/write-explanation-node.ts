import { composeOverlay, type Picture } from '../imagery/index.ts';
import { inlinePicture } from '../imagery/inline-picture-node.ts';
import { maskFromRle } from '../vector/index.ts';
import type { AnswerExplanation, AttentionMap } from './explain-answer.ts';
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
  const heats = new Map<AttentionMap, string>();
  for (const { words, densePrompt, cues } of explanations) {
    const maps = [...words, ...cues].map(({ attention }) => attention);
    for (const map of densePrompt ? [...maps, densePrompt] : maps) heats.set(map, await heatPicture(map));
  }
  const { width, height, uri } = await inlinePicture(picture, SIDE);
  const overlays = explanations.map(async ({ rle }) => {
    const overlay = composeOverlay(picture, [{ mask: maskFromRle(rle) }]);
    return (await inlinePicture(overlay, SIDE)).uri;
  });
  return explanationPage(title, explanations, {
    width,
    height,
    picture: uri,
    overlays: await Promise.all(overlays),
    heat: (map) => heats.get(map)!,
  });
}
