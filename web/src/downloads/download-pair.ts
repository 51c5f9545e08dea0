import { strToU8, type Zippable } from 'fflate';
import { csvRow } from '../../../src/vector/features/csv.ts';
import type { OpenedImage } from '../image/opened-image.ts';
import type { Placement } from '../image/placement.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import { answeredByBoth, answeredSide, pairFacts, type SideFacts, type Tally } from '../state/pair-facts.ts';
import { zipArchive } from '../storage/zip-archive.ts';
import { slug } from '../text/format.ts';
import { type DownloadFormat, encodeAnswers, FILE_SUFFIX } from './download.ts';
import { saveBlob } from './save-blob.ts';

/** Two images of one place, with their answers. */
export interface ImagePair {
  readonly sides: readonly [PairSide, PairSide];
  readonly placement: Placement;
}

interface PairSide {
  readonly image: OpenedImage;
  readonly layers: readonly AnswerLayer[];
}

/** Writes the answers about both images, and what they have in common, as one archive. @returns the archive's name */
export async function downloadPair(format: DownloadFormat, pair: ImagePair): Promise<string> {
  const files: Zippable = { 'comparison.csv': strToU8(comparisonCsv(pair)) };
  const stems = pair.sides.map(({ image }) => slug(image.name.replace(/\.[^.]+$/, '')));
  for (const [index, { image, layers }] of pair.sides.entries()) {
    if (layers.length === 0) continue;
    const blob = await encodeAnswers(format, image, layers);
    files[`${index + 1}-${stems[index]}${FILE_SUFFIX[format]}`] = new Uint8Array(await blob.arrayBuffer());
  }
  const name = `${stems.join('-and-')}${FILE_SUFFIX[format]}.zip`;
  saveBlob(await zipArchive(files), name);
  return name;
}

const COLUMNS = [
  ...['sentence', 'image', 'presence', 'count', 'area', 'area_unit', 'count_in_both', 'area_in_both'],
  ...['count_only_here', 'area_only_here', 'count_not_seen_in_other', 'area_not_seen_in_other'],
] as const;

/** A row for each image and each sentence that both were asked. */
function comparisonCsv({ sides: [first, second], placement }: ImagePair): string {
  const rows = answeredByBoth(first.layers, second.layers).flatMap((pair) => {
    const facts = pairFacts(
      answeredSide(pair.first, first.image),
      answeredSide(pair.second, second.image),
      placement,
    );
    return [
      rowOf(pair.sentence, first.image.name, pair.first, facts.first),
      rowOf(pair.sentence, second.image.name, pair.second, facts.second),
    ];
  });
  return [COLUMNS, ...rows].map(csvRow).join('');
}

function rowOf(
  sentence: string,
  image: string,
  { answer, corrections }: AnswerLayer,
  { all, both, only, unseen }: SideFacts,
): (string | number)[] {
  const area = ({ area: { pixels, squareMetres } }: Tally) =>
    squareMetres === null ? pixels : Number(squareMetres.toPrecision(6));
  return [
    ...[sentence, image, corrections.length > 0 ? '' : (answer.presence ?? ''), all.count, area(all)],
    ...[all.area.squareMetres === null ? 'pixel' : 'm2', both.count, area(both)],
    ...[only.count, area(only), unseen.count, area(unseen)],
  ];
}
