import { join } from 'node:path';
import { escapeHtml } from '../../files/escape-markup.ts';
import { composeOverlay } from '../../imagery/index.ts';
import { inlinePicture, readImage } from '../../imagery/node.ts';
import { maskFromRle } from '../../vector/index.ts';
import { picturePage } from '../convert/picture-page.ts';
import type { BoxedImages } from './boxed-images.ts';
import type { MaskAnnotation } from './make-masks.ts';

/** Longer side of a picture on the page, in pixels. */
const SIDE = 520;

/**
 * An HTML page of the images whose masks are worst, worst first, each mask with its number: those that a person should
 * look at. It stands alone: pictures are inside.
 * @param options.count images shown
 */
export async function lookOverPage(
  boxes: BoxedImages,
  masks: readonly MaskAnnotation[],
  options: { readonly images: string; readonly count: number; readonly title: string },
): Promise<string> {
  const names = new Map(boxes.categories.map(({ id, name }) => [id, name]));
  const rated = boxes.images
    .map((image) => ({ image, own: masks.filter(({ image_id }) => image_id === image.id) }))
    .filter(({ own }) => own.length > 0)
    .map((entry) => ({ ...entry, worst: Math.min(...entry.own.map(({ score }) => score)) }))
    .sort((a, b) => a.worst - b.worst)
    .slice(0, options.count);
  const figures: string[] = [];
  for (const { image, own } of rated) {
    const picture = await readImage(join(options.images, image.fileName));
    const overlay = composeOverlay(
      picture,
      own.map(({ segmentation }) => ({ mask: maskFromRle(segmentation) })),
      { opacity: 0.25 },
    );
    const { width, height, uri } = await inlinePicture(overlay, SIDE);
    const lines = [...own]
      .sort((a, b) => a.score - b.score)
      .map(
        ({ id, category_id, score, predicted_iou, box_iou }) =>
          `${escapeHtml(names.get(category_id)!)} ${id}: ${score.toFixed(2)} ` +
          `<small>(predicted IoU ${predicted_iou.toFixed(2)}, box ${box_iou.toFixed(2)})</small>`,
      );
    const alt = `Masks on ${escapeHtml(image.fileName)}`;
    figures.push(
      `<figure><img src="${uri}" width="${width}" height="${height}" alt="${alt}">` +
        `<figcaption>${escapeHtml(image.fileName)}<br>${lines.join('<br>')}</figcaption></figure>`,
    );
  }
  return picturePage(options.title, figures);
}
