/** What a file says of one band. */
export interface BandLabel {
  /** Counted from 1. */
  readonly band: number;
  /** How the band is to be shown (GDAL's colour interpretation), or what it is called. */
  readonly by: 'interpretation' | 'name';
  /** In small letters. */
  readonly text: string;
}

/** Labels that are kept of a file. */
const MAX_LABELS = 1000;

/** Labels of bands in GDAL's metadata inside a TIFF file (tag 42112). */
export function bandLabels(xml: string): BandLabel[] {
  const labels: BandLabel[] = [];
  for (const [, attributes = '', text = ''] of xml.matchAll(/<Item\s([^<>]{1,300})>([^<>]{1,200})</g)) {
    const band = /\bsample="(\d{1,6})"/.exec(attributes)?.[1];
    const role = /\brole="(colorinterp|description)"/.exec(attributes)?.[1];
    if (band === undefined || role === undefined) continue;
    labels.push({
      band: Number(band) + 1,
      by: role === 'colorinterp' ? 'interpretation' : 'name',
      text: text.trim().toLowerCase(),
    });
    if (labels.length === MAX_LABELS) break;
  }
  return labels;
}

/** Labels of bands in what GDAL writes beside a file, or in a virtual raster; `element` is the name of a band's element. */
export function elementLabels(xml: string, element: 'PAMRasterBand' | 'VRTRasterBand'): BandLabel[] {
  const labels: BandLabel[] = [];
  for (const part of xml.split(`<${element}`).slice(1, MAX_LABELS)) {
    const band = Number(/^[^>]{0,300}?\bband="(\d{1,6})"/.exec(part)?.[1] ?? Number.NaN);
    if (!Number.isInteger(band)) continue;
    const colour = /<ColorInterp>([^<>]{1,40})</.exec(part)?.[1];
    const name = /<Description>([^<>]{1,200})</.exec(part)?.[1];
    if (colour) labels.push({ band, by: 'interpretation', text: colour.trim().toLowerCase() });
    if (name) labels.push({ band, by: 'name', text: name.trim().toLowerCase() });
  }
  return labels;
}
