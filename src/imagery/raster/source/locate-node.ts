import { fileURLToPath } from 'node:url';
import { RasterError } from '../errors.ts';
import type { HttpOptions, OpenRasterOptions } from '../raster.ts';
import { cloudAddress } from './cloud-address-node.ts';
import { displayName } from './display-name.ts';
import { type MapService, serviceOf } from './map-service.ts';

/** What a text names: the one place where kinds of sources are told apart. */
export type Location =
  | { readonly kind: 'path'; readonly path: string }
  | ({ readonly kind: 'map' } & MapService)
  | { readonly kind: 'address'; readonly url: string; readonly name: string; readonly http: HttpOptions };

/**
 * Finds out what a source is: a path, `file://`, `http://`, `https://` (with user and password, if need be; a file or a map
 * service), `s3://` or `gs://`. Credentials come from the environment. Throws a RasterError for an address that makes no sense.
 */
export async function locate(
  source: string,
  options: Pick<OpenRasterOptions, 'http'>,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Location> {
  const [, scheme = ''] = /^([a-z][a-z0-9+.-]+):\/\//i.exec(source) ?? [];
  const name = displayName(source);
  switch (scheme.toLowerCase()) {
    case '':
      return { kind: 'path', path: source };
    case 'file':
      return { kind: 'path', path: pathOf(source) };
    case 'http':
    case 'https': {
      const service = serviceOf(source);
      const http = withUser(source, options.http ?? {}, environment);
      if (service) return { kind: 'map', service, url: source, name, http };
      return { kind: 'address', url: source, name, http };
    }
    case 's3':
    case 'gs': {
      const { url, http, remedy } = await cloudAddress(source, options.http, environment);
      return { kind: 'address', url, name, http: { ...http, name, remedy } };
    }
    default:
      throw new RasterError(
        `${name.replace(/\/\/[^/]*@/, '//').slice(0, 100)} is an address of a kind that is not read; give http:, https:, s3:, gs: or file:, or a path`,
        'option',
      );
  }
}

function pathOf(source: string): string {
  try {
    return fileURLToPath(source);
  } catch {
    throw new RasterError(
      `${displayName(source).slice(0, 100)} names no file of this machine; write file:///FOLDER/FILE`,
      'option',
    );
  }
}

/** GDAL's variable for all servers: `user:password`. What stands in the address, and what the caller sets, counts more. */
function withUser(
  source: string,
  http: HttpOptions,
  { GDAL_HTTP_USERPWD: user }: Readonly<Record<string, string | undefined>>,
): HttpOptions {
  const has = Object.keys(http.headers ?? {}).some((name) => name.toLowerCase() === 'authorization');
  // A fetch of the caller's own is asked with what the caller gives, and nothing of this machine.
  if (!user || has || http.fetch || /^\w+:\/\/[^/]*@/.test(source)) return http;
  const authorization = `Basic ${Buffer.from(user).toString('base64')}`;
  return { ...http, headers: { ...http.headers, authorization } };
}
