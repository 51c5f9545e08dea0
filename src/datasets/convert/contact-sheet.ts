import { escapeHtml } from '../../files/escape-markup.ts';
import { composeOverlay } from '../../imagery/index.ts';
import { inlinePicture } from '../../imagery/inline-picture-node.ts';
import { readImage } from '../../imagery/node.ts';
import { Random } from '../../random/random.ts';
import type { OnBadRecord } from '../bad-record.ts';
import type { ReferringDataset, ReferringSample, Split } from '../benchmarks/index.ts';
import { picturePage } from './picture-page.ts';

/** What a contact sheet shows. */
export interface ContactSheetOptions {
  readonly splits: readonly Split[];
  /** Samples shown; drawn at random where there are more. */
  readonly count: number;
  readonly seed: number;
  /** Only sentences that contain this text, whatever its case. */
  readonly containing?: string;
  /** Longer side of a picture in pixels. Default 360. */
  readonly side?: number;
  /** Told of annotations that cannot be used, which are not shown; without it they are errors. */
  readonly onBad?: OnBadRecord | undefined;
  readonly signal?: AbortSignal;
}

/**
 * An HTML page with pictures, masks and sentences of a data set, for looking at. It stands alone: pictures are inside.
 * Samples whose image or mask cannot be read are shown with the reason.
 */
export async function contactSheet(dataset: ReferringDataset, options: ContactSheetOptions): Promise<string> {
  const samples = await drawSamples(dataset, options);
  const figures: string[] = [];
  for (const sample of samples) {
    options.signal?.throwIfAborted();
    figures.push(await figure(sample, options.side ?? 360));
  }
  const title = `${dataset.name}: ${samples.length} samples of ${options.splits.join(', ')}`;
  return picturePage(title, figures);
}

/** A uniform draw from a stream of unknown length (reservoir sampling), in the order of the data set. */
async function drawSamples(
  dataset: ReferringDataset,
  options: ContactSheetOptions,
): Promise<ReferringSample[]> {
  const random = new Random(options.seed);
  const needle = options.containing?.toLowerCase();
  const drawn: { readonly sample: ReferringSample; readonly position: number }[] = [];
  let seen = 0;
  for (const split of options.splits) {
    for await (const sample of dataset.samples(split, options.onBad)) {
      if (needle !== undefined && !sample.expression.toLowerCase().includes(needle)) continue;
      const place = seen < options.count ? seen : random.integer(seen + 1);
      if (place < options.count) drawn[place] = { sample, position: seen };
      seen++;
    }
  }
  return drawn.sort((a, b) => a.position - b.position).map(({ sample }) => sample);
}

async function figure(sample: ReferringSample, side: number): Promise<string> {
  const caption =
    `<figcaption><q>${escapeHtml(sample.expression)}</q><small>${sample.split} ${escapeHtml(sample.id)}` +
    `${sample.category === undefined ? '' : ` · ${escapeHtml(sample.category)}`}</small></figcaption>`;
  try {
    const [picture, mask] = await Promise.all([readImage(sample.imagePath), sample.mask()]);
    const { width, height, uri } = await inlinePicture(composeOverlay(picture, [{ mask }]), side);
    const text = `Mask of: ${escapeHtml(sample.expression)}`;
    return `<figure><img src="${uri}" width="${width}" height="${height}" alt="${text}">${caption}</figure>`;
  } catch (error) {
    return `<figure><p class="problem">${escapeHtml((error as Error).message)}</p>${caption}</figure>`;
  }
}
