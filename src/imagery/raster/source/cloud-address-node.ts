import { RasterError } from '../errors.ts';
import type { HttpOptions } from '../raster.ts';
import { type CloudAccess, googleToken } from './google-token-node.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** An object of a store as an http(s) address, and how it is asked for. */
export interface CloudAddress {
  readonly url: string;
  readonly http: HttpOptions;
  /** What may help where access is refused. */
  readonly remedy: string;
}

interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

const isOn = (value: string | undefined): boolean => /^(1|true|yes|on)$/i.test(value ?? '');

/**
 * The address of `s3://bucket/key` or `gs://bucket/key`, with credentials from the environment as AWS's own tools, Google's, and
 * GDAL take them. Without any, objects are asked for as the public may. Throws a RasterError for an address that names
 * no object, and for credentials that make no sense.
 */
export async function cloudAddress(
  source: string,
  options: HttpOptions = {},
  environment: Environment = process.env,
  access: CloudAccess = 'read',
): Promise<CloudAddress> {
  const [, scheme = '', bucket = '', key = ''] =
    /^(s3|gs):\/\/([^/?#]*)\/([^?#]*)/i.exec(source) ?? ([] as string[]);
  if (!/^[a-z0-9][a-z0-9._-]+$/i.test(bucket) || key === '') {
    throw new RasterError(
      `${source
        .replace(/[?#].*$/s, '')
        .replace(/\/\/[^/]*@/, '//')
        .slice(0, 100)} names no object; write s3://BUCKET/KEY or gs://BUCKET/KEY`,
      'option',
    );
  }
  const path = decoded(key).split('/').map(encodeURIComponent).join('/');
  return scheme.toLowerCase() === 's3'
    ? s3Address(bucket, path, options, environment)
    : googleAddress(bucket, path, options, environment, access);
}

function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

function s3Address(
  bucket: string,
  path: string,
  options: HttpOptions,
  environment: Environment,
): CloudAddress {
  const region = environment.AWS_REGION || environment.AWS_DEFAULT_REGION || 'us-east-1';
  const endpoint = environment.AWS_ENDPOINT_URL_S3 || environment.AWS_ENDPOINT_URL;
  const host = `s3.${region}.amazonaws.com`;
  const url = endpoint
    ? `${endpoint.replace(/\/+$/, '')}/${bucket}/${path}`
    : bucket.includes('.')
      ? `https://${host}/${bucket}/${path}` // no certificate is for names with dots
      : `https://${bucket}.${host}/${path}`;
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = environment;
  const remedy =
    'set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION, or AWS_NO_SIGN_REQUEST=YES for what is public';
  if (isOn(environment.AWS_NO_SIGN_REQUEST) || (!accessKeyId && !secretAccessKey)) {
    return { url, http: options, remedy };
  }
  if (!accessKeyId || !secretAccessKey) {
    throw new RasterError(
      `of AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY one is not set; ${remedy}`,
      'option',
    );
  }
  const keys = { accessKeyId, secretAccessKey, sessionToken: environment.AWS_SESSION_TOKEN || undefined };
  const payer: Record<string, string> = environment.AWS_REQUEST_PAYER
    ? { 'x-amz-request-payer': environment.AWS_REQUEST_PAYER }
    : {};
  return { url, http: signed(options, keys, region, payer), remedy };
}

async function googleAddress(
  bucket: string,
  path: string,
  options: HttpOptions,
  environment: Environment,
  access: CloudAccess,
): Promise<CloudAddress> {
  const endpoint = environment.CPL_GS_ENDPOINT || 'https://storage.googleapis.com';
  const url = `${endpoint.replace(/\/+$/, '')}/${bucket}/${path}`;
  const remedy =
    'set GS_ACCESS_KEY_ID and GS_SECRET_ACCESS_KEY, or GOOGLE_APPLICATION_CREDENTIALS, or GS_NO_SIGN_REQUEST=YES for what is public';
  if (isOn(environment.GS_NO_SIGN_REQUEST)) return { url, http: options, remedy };
  const { GS_ACCESS_KEY_ID: accessKeyId, GS_SECRET_ACCESS_KEY: secretAccessKey } = environment;
  // Google's stores take the signatures of S3 for keys of this kind, in any region.
  if (accessKeyId && secretAccessKey) {
    return { url, http: signed(options, { accessKeyId, secretAccessKey }, 'auto', {}), remedy };
  }
  const token = await googleToken(environment, options.fetch ?? fetch, access);
  if (!token) return { url, http: options, remedy };
  const payer: Record<string, string> = environment.GS_USER_PROJECT
    ? { 'x-goog-user-project': environment.GS_USER_PROJECT }
    : {};
  const send = options.fetch ?? fetch;
  return {
    url,
    http: {
      ...options,
      fetch: async (address, init) => {
        const headers = new Headers(init.headers);
        headers.set('authorization', `Bearer ${await token()}`);
        for (const [name, value] of Object.entries(payer)) headers.set(name, value);
        return send(address, { ...init, headers });
      },
    },
    remedy,
  };
}

/** Requests with a signature of version 4 each. */
function signed(
  options: HttpOptions,
  keys: Keys,
  region: string,
  extra: Readonly<Record<string, string>>,
): HttpOptions {
  const send = options.fetch ?? fetch;
  return {
    ...options,
    fetch: async (url, init) => {
      const { AwsV4Signer } = await import('aws4fetch');
      const signer = new AwsV4Signer({
        ...{ url, method: init.method ?? 'GET', service: 's3', region },
        accessKeyId: keys.accessKeyId,
        secretAccessKey: keys.secretAccessKey,
        ...(keys.sessionToken ? { sessionToken: keys.sessionToken } : {}),
        headers: { ...Object.fromEntries(new Headers(init.headers).entries()), ...extra },
      });
      const { headers } = await signer.sign();
      // A redirection would be asked with a signature that is not for it.
      const response = await send(url, { ...init, headers, redirect: 'manual' });
      const home = response.headers.get('x-amz-bucket-region');
      if ((response.status === 301 || response.status === 307 || response.status === 400) && home) {
        await response.body?.cancel().catch(() => {});
        throw new RasterError(
          `the bucket of ${new URL(url).pathname} is in the region ${home}, not in ${region}; set AWS_REGION=${home}`,
          'unreadable',
        );
      }
      return response;
    },
  };
}
