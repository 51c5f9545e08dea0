import { RasterError } from '../errors.ts';
import type { BandLabel } from './band-labels.ts';

/** How the bands of a file are shown. */
export interface BandSelection {
  /** Counted from 0: red, green, blue. */
  readonly shown: readonly [number, number, number];
  /** The band that says where there is data, counted from 0. */
  readonly alpha: number | null;
  /** Bands without transparency. */
  readonly count: number;
  /** A warning about the colours, where there is one. */
  readonly warnings: readonly string[];
}

/** What a file says of its bands, and what is asked for. */
export interface BandFacts {
  /** What the last bands are, by the tag ExtraSamples. */
  readonly extraSamples: readonly number[];
  /** Counted from 1. */
  readonly asked?: readonly number[] | undefined;
  /** Of two about one band, the later one counts. */
  readonly labels?: readonly BandLabel[] | undefined;
  /** Whether the file's colours are said to be red, green and blue in this order. */
  readonly isRgb?: boolean;
}

type Triple = [number, number, number];

/**
 * Which bands become red, green and blue: those that are asked for; those whose colour interpretation says so, wherever they
 * stand; those that are called so; else the first three. Transparency is a band that the file says is transparency
 * (ExtraSamples 1 or 2, or its interpretation) and that is not asked for: a fourth band of another kind is near infrared
 * or the like. Throws a RasterError for two bands, and for bands that the file does not have.
 */
export function selectBands(name: string, samples: number, facts: BandFacts): BandSelection {
  const { extraSamples, asked, labels = [], isRgb = false } = facts;
  const extra = samples - extraSamples.length;
  const alphas = extraSamples.flatMap((kind, index) => (kind === 1 || kind === 2 ? [extra + index] : []));
  const transparent = bandsLabelled(labels, 'interpretation', samples).get('alpha');
  if (transparent !== undefined && !alphas.includes(transparent)) alphas.push(transparent);
  if (asked) return askedBands(name, samples, alphas, asked);
  const alpha = alphas.length > 0 && alphas.length < samples ? alphas[0]! : null;
  const colours = Array.from({ length: samples }, (_, band) => band).filter((band) => band !== alpha);
  const count = colours.length;
  for (const by of ['interpretation', 'name'] as const) {
    const labelled = labelledColours(labels, by, samples);
    if (!labelled || labelled.includes(alpha ?? -1)) continue;
    const inOrder = labelled.every((band, channel) => band === colours[channel]);
    const bands = labelled.map((band) => band + 1).join(', ');
    const why = by === 'interpretation' ? 'as their colour interpretation says' : 'as they are called';
    return {
      ...{ shown: labelled, alpha, count },
      warnings: inOrder ? [] : [`bands ${bands} are shown as red, green and blue, ${why}`],
    };
  }
  if (colours.length === 2) {
    throw new RasterError(
      `${name} has two bands, which are no colours; choose the bands to show, for example --bands 1 for grey or --bands 1,2,1`,
      'bands',
    );
  }
  const shown = [0, 1, 2].map((index) => colours[colours.length === 1 ? 0 : index]!) as Triple;
  return { shown, alpha, count, warnings: isRgb ? [] : orderWarnings(labels, samples, count, shown) };
}

/** Bands that show something together. */
export interface BandPreset {
  readonly name: 'true colour' | 'colour-infrared';
  /** Shown as red, green and blue, counted from 1. */
  readonly bands: readonly [number, number, number];
}

/**
 * What a file's bands can be shown as, by what the file says of them; none of a file that does not say. A band's interpretation
 * counts more than its name, but many files have only a name for infrared.
 */
export function bandPresets(labels: readonly BandLabel[], samples: number): BandPreset[] {
  const said = (['interpretation', 'name'] as const).map((by) => bandsLabelled(labels, by, samples));
  const bandOf = (colour: RegExp): number | undefined =>
    said.flatMap((bands) => [...bands].find(([text]) => colour.test(text))?.[1] ?? [])[0];
  const of = (name: BandPreset['name'], ...bands: (number | undefined)[]): BandPreset[] =>
    bands.includes(undefined) ? [] : [{ name, bands: bands.map((band) => band! + 1) as Triple }];
  const [red, green, blue] = [/^red$/, /^green$/, /^blue$/].map(bandOf);
  return [
    ...of('true colour', red, green, blue),
    ...of('colour-infrared', bandOf(NEAR_INFRARED), red, green),
  ];
}

const NEAR_INFRARED = /^(nir|near[ -]?infrared|infrared)/;

function askedBands(
  name: string,
  samples: number,
  alphas: readonly number[],
  asked: readonly number[],
): BandSelection {
  const has = `${name} has ${samples} band${samples === 1 ? '' : 's'}`;
  const wrong = asked.find((band) => !Number.isInteger(band) || band < 1 || band > samples);
  if (wrong !== undefined) {
    throw new RasterError(`${has}, so there is no band ${wrong}; bands are counted from 1`, 'bands');
  }
  if (asked.length !== 1 && asked.length !== 3) {
    throw new RasterError(
      `${asked.length} bands were asked for (${asked.join(',')}); give one, which is shown as grey, or three for red, green and blue`,
      'bands',
    );
  }
  const shown = [0, 1, 2].map((index) => asked[index % asked.length]! - 1) as Triple;
  const alpha = alphas.find((band) => !shown.includes(band)) ?? null;
  return { shown, alpha, count: samples - (alpha === null ? 0 : 1), warnings: [] };
}

/** Bands, counted from 0, by their label. Of several with one label, the first. */
function bandsLabelled(
  labels: readonly BandLabel[],
  by: BandLabel['by'],
  samples: number,
): ReadonlyMap<string, number> {
  const ofBand = new Map<number, string>();
  for (const label of labels)
    if (label.by === by && label.band <= samples) ofBand.set(label.band, label.text);
  const found = new Map<string, number>();
  for (const [band, text] of [...ofBand].sort(([a], [b]) => a - b)) {
    if (!found.has(text)) found.set(text, band - 1);
  }
  return found;
}

/** The bands that are said to be red, green and blue; null unless all three are. */
function labelledColours(labels: readonly BandLabel[], by: BandLabel['by'], samples: number): Triple | null {
  const found = bandsLabelled(labels, by, samples);
  const shown = ['red', 'green', 'blue'].map((colour) => found.get(colour));
  return shown.includes(undefined) ? null : (shown as Triple);
}

/** Of files with more bands than colours that do not say which is which. */
function orderWarnings(
  labels: readonly BandLabel[],
  samples: number,
  count: number,
  shown: Triple,
): string[] {
  const infrared = ['interpretation', 'name'].some((by) =>
    [...bandsLabelled(labels, by as BandLabel['by'], samples).keys()].some((text) =>
      /^(nir|near[ -]?infrared|infrared|rededge|swir)/.test(text),
    ),
  );
  if (count < 3 || (count === 3 && !infrared)) return [];
  const bands = shown.map((band) => band + 1).join(', ');
  return [
    `the image does not say which of its ${count} bands are red, green and blue; bands ${bands} are shown as these, and the option bands (--bands) chooses others`,
  ];
}
