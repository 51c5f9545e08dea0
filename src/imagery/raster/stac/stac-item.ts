import { RasterError } from '../errors.ts';
import type { BandLabel } from '../view/band-labels.ts';

/** The asset of a STAC item that is an image. */
export interface StacAsset {
  readonly href: string;
  /** What the item says of its bands. */
  readonly labels: readonly BandLabel[];
  /** When the item's images were taken, in UTC by ISO 8601; null where it does not say so. */
  readonly acquired: string | null;
}

interface Asset {
  readonly key: string;
  readonly href: string;
  readonly type: string;
  readonly roles: readonly string[];
  readonly bands: readonly unknown[];
}

/** Roles of pictures that only show what the item is about. */
const SMALL = new Set(['thumbnail', 'overview']);

/**
 * Chooses the image of a STAC item (specification 1.0 and 1.1): the asset that is asked for by name or role, else the one for the
 * eye, else the only one. Throws a RasterError that names the assets where none or several are meant, and for what is
 * no image.
 */
export function assetOf(text: string, name: string, asked?: string): StacAsset {
  const refused = (what: string) => new RasterError(`${name} ${what}`, 'unsupported');
  let item: unknown;
  try {
    item = JSON.parse(text);
  } catch (cause) {
    throw new RasterError(
      `${name} is no image by its content, and no STAC item either: its JSON is broken`,
      'not-a-raster',
      { cause },
    );
  }
  const { type, stac_version: version, assets, properties } = (item ?? {}) as Record<string, unknown>;
  if (typeof version !== 'string' || type !== 'Feature') {
    const kind = typeof version === 'string' && typeof type === 'string' ? `a STAC ${type}` : 'JSON';
    throw refused(
      `is ${kind.slice(0, 60)}, not a STAC item; give an item, or the address of one of its assets`,
    );
  }
  const all = Object.entries(typeof assets === 'object' && assets ? assets : {}).flatMap(([key, value]) => {
    const asset = (value ?? {}) as Record<string, unknown>;
    if (typeof asset.href !== 'string' || asset.href === '') return [];
    const roles = Array.isArray(asset.roles) ? asset.roles.filter((role) => typeof role === 'string') : [];
    const bands = [asset['eo:bands'], asset.bands].find(Array.isArray) ?? [];
    return [{ key, href: asset.href, type: typeof asset.type === 'string' ? asset.type : '', roles, bands }];
  });
  const listed = (some: readonly Asset[]) =>
    some
      .map(({ key, roles }) => (roles.length > 0 ? `${key} (${roles.join(', ')})` : key))
      .join(', ')
      .slice(0, 400);
  const images = all.filter(isImage);
  const byRole = (role: string) => images.filter(({ roles }) => roles.includes(role));
  if (asked !== undefined) {
    const found = all.filter(({ key }) => key === asked);
    const [chosen, ...more] = found.length > 0 ? found : all.filter(({ roles }) => roles.includes(asked));
    if (!chosen) throw refused(`has no asset ${JSON.stringify(asked)}; it has ${listed(all) || 'none'}`);
    if (more.length > 0) {
      throw refused(`has several assets of the role ${asked}: ${listed([chosen, ...more])}; name one`);
    }
    if (!isImage(chosen)) {
      throw refused(
        `: the asset ${chosen.key} is no image (${chosen.type}); it has ${listed(images) || 'none'}`,
      );
    }
    return { ...toAsset(chosen), acquired: acquiredBy(properties) };
  }
  const data = images.filter(({ roles }) => !roles.some((role) => SMALL.has(role)));
  const choices = [byRole('visual'), data.filter(({ key }) => key === 'visual'), byRole('data'), data];
  const [chosen] = choices.find(({ length }) => length === 1) ?? [];
  if (chosen) return { ...toAsset(chosen), acquired: acquiredBy(properties) };
  if (images.length === 0) throw refused(`has no asset that is an image; it has ${listed(all) || 'none'}`);
  throw refused(`has several images: ${listed(images)}; choose one by name or role: --asset NAME`);
}

/** By its media type; where there is none, by the end of its address. */
function isImage({ type, href }: Asset): boolean {
  if (type !== '') return /^image\/(tiff|jp2|jpx|png|jpeg|webp|vnd\.stac\.geotiff)/i.test(type);
  return /\.(tiff?|jp2|j2k|png|jpe?g|webp|vrt)$/i.test(href.replace(/[?#].*$/s, ''));
}

/** `datetime` is null where images were taken over a time, which then begins with `start_datetime`. */
function acquiredBy(properties: unknown): string | null {
  const { datetime, start_datetime: start } = (properties ?? {}) as Record<string, unknown>;
  const text = [datetime, start].find((value) => typeof value === 'string');
  const time = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function toAsset({ href, bands }: Asset): Omit<StacAsset, 'acquired'> {
  const labels = bands.flatMap((value, index): BandLabel[] => {
    const band = (value ?? {}) as Record<string, unknown>;
    const colour = band.common_name ?? band['eo:common_name'];
    return typeof colour === 'string'
      ? [{ band: index + 1, by: 'interpretation', text: colour.toLowerCase().slice(0, 40) }]
      : [];
  });
  return { href, labels };
}
