import { dirname, isAbsolute, resolve } from 'node:path';
import { referringFormatOf } from '../signature.ts';
import type { RasterContent } from './content.ts';
import { RasterError } from './errors.ts';
import { type Companions, openContentFrom } from './open-raster.ts';
import { nodePlatform } from './platform-node.ts';
import type { OpenRasterOptions } from './raster.ts';
import { fileSource } from './source/file-source-node.ts';
import { httpSource } from './source/http-source.ts';
import { type Location, locate } from './source/locate-node.ts';
import { findCompanions } from './source/sidecars-node.ts';
import { type RasterSource, readAll } from './source/source.ts';

/** Virtual rasters and STAC items that name others of their kind, at most so deep. */
const MAX_DEPTH = 4;
/** Bytes of a file that names others. */
const MAX_TEXT = 2 ** 24;
const FIRST_BYTES = 512;

/**
 * Opens what a text names: see `locate` for what that may be. Virtual rasters and STAC items lead on to the files that they
 * name; what lies behind an http(s) address leads to http(s) addresses only, never to a file of this machine or a store
 * that the machine's own credentials open.
 * @param depth how many files have led here
 */
export async function openLocation(
  text: string,
  options: OpenRasterOptions,
  known: Companions = {},
  depth = 0,
): Promise<RasterContent> {
  const location = await locate(text, options);
  if (location.kind === 'map') {
    const [{ openMap }, { keptTiles }] = await Promise.all([
      import('./map/open-map.ts'),
      import('./map/kept-tiles-node.ts'),
    ]);
    // What a caller's own fetch may ask for is its business, and nothing for the disk of everybody.
    return openMap(location, options, nodePlatform, location.http.fetch ? null : keptTiles());
  }
  const source = await sourceAt(location, options);
  try {
    const format = referringFormatOf(await source.read(0, FIRST_BYTES, options.signal));
    if (!format) {
      const beside = location.kind === 'path' ? await findCompanions(location.path, options) : {};
      const labels = [...(known.labels ?? []), ...(beside.labels ?? [])];
      return await openContentFrom(source, options, nodePlatform, { ...beside, labels });
    }
    if (depth >= MAX_DEPTH) {
      throw new RasterError(
        `${source.name} is named by ${depth} files that name each other; give it itself`,
        'unsupported',
      );
    }
    const content = new TextDecoder().decode(await readAll(source, MAX_TEXT, options.signal));
    if (format === 'STAC') {
      const { assetOf } = await import('./stac/stac-item.ts');
      const { href, labels, acquired } = assetOf(content, source.name, options.asset);
      const { asset: _, ...reading } = options;
      await source.close();
      const opened = await openLocation(resolveFrom(location, href, true), reading, { labels }, depth + 1);
      return { ...opened, acquired: acquired ?? opened.acquired };
    }
    const { openVrt } = await import('./vrt/open-vrt.ts');
    const vrt = await openVrt(content, source.name, options, ({ file, relative }, reading) =>
      openLocation(resolveFrom(location, withoutVsi(file, source.name), relative), reading, {}, depth + 1),
    );
    await source.close();
    return vrt;
  } catch (error) {
    await source.close().catch(() => {});
    throw error;
  }
}

type FileLocation = Exclude<Location, { readonly kind: 'map' }>;

const sourceAt = (location: FileLocation, options: OpenRasterOptions): Promise<RasterSource> =>
  location.kind === 'path'
    ? fileSource(location.path)
    : httpSource(
        location.url,
        { ...location.http, name: location.http.name ?? location.name },
        options.signal,
      );

/** GDAL's names of files in networks, as addresses. */
function withoutVsi(file: string, name: string): string {
  const plain = file.replace(/^\/vsicurl\//, '').replace(/^\/vsi(s3|gs)\//, '$1://');
  if (!/^\/vsi|^[A-Z0-9_]{3,}:(?!\/\/)/.test(plain)) return plain;
  throw new RasterError(
    `${name} names ${plain.slice(0, 60)}, a source of GDAL's own, which is not read; make a file of it: gdal_translate`,
    'unsupported',
  );
}

/** What a file names, seen from where it lies. Throws a RasterError where it may not lead there. */
function resolveFrom(location: FileLocation, named: string, relative: boolean): string {
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\//i.test(named);
  if (location.kind === 'path') {
    return isAddress || isAbsolute(named) || !relative ? named : resolve(dirname(location.path), named);
  }
  if (/^https?:\/\//i.test(named)) return named;
  const scheme = /^([a-z0-9]+):\/\//i.exec(location.name)![1]!.toLowerCase();
  const same = isAddress && named.toLowerCase().startsWith(`${scheme}://`);
  if (same) return named;
  if (isAddress || !relative || isAbsolute(named)) {
    throw new RasterError(
      `${location.name} names ${named.slice(0, 80)}, which lies on another machine than it does; only addresses are followed from there`,
      'unsupported',
    );
  }
  if (scheme !== 's3' && scheme !== 'gs') return new URL(named, location.url).href;
  const folder = location.name.slice(0, location.name.lastIndexOf('/') + 1);
  return scheme + new URL(named, folder.replace(/^\w+/, 'http')).href.replace(/^http/, '');
}
