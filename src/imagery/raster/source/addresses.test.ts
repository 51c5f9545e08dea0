import { createHash, createHmac, createVerify, generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { openRaster } from '../raster-node.ts';
import { FIXTURES, failure, using } from '../testing/rasters.ts';
import { displayName } from './display-name.ts';

const SECRET = 'se/cret+KEY';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** Signature Version 4 as its description has it, written down once more: whether a request is signed by the key. */
function isSigned(request: IncomingMessage, id: string, region: string): boolean {
  const { headers, method, url } = request;
  const parts = /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
    headers.authorization ?? '',
  );
  if (!parts) return false;
  const [, credential = '', names = '', signature = ''] = parts;
  const [key, day = '', where = '', service = ''] = credential.split('/');
  const date = String(headers['x-amz-date']);
  if (key !== id || where !== region || service !== 's3' || !date.startsWith(day)) return false;
  const [path, query = ''] = url!.split('?');
  const signed = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const canonical = [method, path, query, signed.join(''), names, headers['x-amz-content-sha256']].join('\n');
  const scope = [day, where, service, 'aws4_request'].join('/');
  const text = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n');
  const steps = [day, where, service, 'aws4_request'];
  const signing = steps.reduce<string | Buffer>((held, step) => hmac(held, step), `AWS4${SECRET}`);
  return hmac(signing, text).toString('hex') === signature;
}

describe('addresses', () => {
  const inFolder = temporaryFolder();
  let server: Server;
  let origin: string;
  let file: Buffer;
  let allow: (request: IncomingMessage) => boolean | Promise<boolean>;
  let extra: Record<string, string>;
  const asked: string[] = [];
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === '/token') {
      let body = '';
      for await (const chunk of request) body += chunk;
      const assertion = new URLSearchParams(body).get('assertion') ?? '';
      const [head, claims, signature = ''] = assertion.split('.');
      const genuine = createVerify('RSA-SHA256')
        .update(`${head}.${claims}`)
        .verify(publicKey, signature, 'base64url');
      const { iss, aud } = JSON.parse(Buffer.from(claims ?? '', 'base64url').toString() || '{}');
      const good = genuine && iss === 'reader@example.iam' && aud === `${origin}/token`;
      response.writeHead(good ? 200 : 401, { 'content-type': 'application/json' });
      response.end(JSON.stringify(good ? { access_token: 'a-token', expires_in: 3600 } : {}));
      return;
    }
    if (!(await allow(request))) {
      response.writeHead(403, extra).end('<Error><Code>AccessDenied</Code></Error>');
      return;
    }
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')!;
    const part = file.subarray(Number(from), Number(to) + 1);
    response.writeHead(206, {
      'content-range': `bytes ${from}-${Number(from) + part.length - 1}/${file.length}`,
    });
    response.end(part);
  }

  beforeAll(async () => {
    file = await readFile(join(FIXTURES, 'tiled.tif'));
    server = createServer((request, response) => void answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());
  beforeEach(() => {
    asked.length = 0;
    extra = {};
    allow = () => true;
    for (const name of Object.keys(process.env)) {
      if (/^(AWS_|GS_|GOOGLE_|CLOUDSDK_|GDAL_HTTP|CPL_GS)/.test(name)) vi.stubEnv(name, undefined);
    }
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const open = (address: string) => using(address as never, async ({ name, width }) => ({ name, width }));

  it('s3: requests are signed by the keys of the environment', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_S3', origin);
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', SECRET);
    vi.stubEnv('AWS_SESSION_TOKEN', 'a-session');
    vi.stubEnv('AWS_REGION', 'eu-central-1');
    allow = (request) =>
      isSigned(request, 'AKIDEXAMPLE', 'eu-central-1') &&
      request.headers['x-amz-security-token'] === 'a-session';
    expect(await open('s3://bucket/a folder/b+c é.tif')).toEqual({
      name: 's3://bucket/a folder/b+c é.tif',
      width: 300,
    });
    expect(asked[0]).toBe('GET /bucket/a%20folder/b%2Bc%20%C3%A9.tif');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'another');
    const message = await failure(openRaster('s3://bucket/a.tif'), 'unreadable');
    expect(message).toMatch(/s3:\/\/bucket\/a\.tif.*403.*AWS_ACCESS_KEY_ID/);
    expect(message).not.toMatch(/another|a-session/);
  });

  it('s3: without keys, or where none are to be used, nothing is signed', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL', origin);
    allow = ({ headers }) => headers.authorization === undefined;
    expect(await open('s3://bucket/a.tif')).toMatchObject({ width: 300 });
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE');
    expect(await failure(openRaster('s3://bucket/a.tif'), 'option')).toMatch(/one is not set/);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', SECRET);
    vi.stubEnv('AWS_NO_SIGN_REQUEST', 'YES');
    expect(await open('s3://bucket/a.tif')).toMatchObject({ width: 300 });
  });

  it('s3: says in which region a bucket is, and which address names no object', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL', origin);
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', SECRET);
    server.once('request', () => {});
    extra = { 'x-amz-bucket-region': 'us-west-2' };
    allow = () => false;
    // 403 with another region says nothing of the region; 301 does.
    expect(await failure(openRaster('s3://bucket/a.tif'), 'unreadable')).toMatch(/403/);
    expect(await failure(openRaster('s3://bucket'), 'option')).toMatch(/names no object/);
    expect(await failure(openRaster('s3://id:pass@bucket/a.tif'), 'option')).not.toMatch(/pass/);
  });

  it('gs: keys of the interoperable kind sign as S3 does', async () => {
    vi.stubEnv('CPL_GS_ENDPOINT', origin);
    vi.stubEnv('GS_ACCESS_KEY_ID', 'GOOGEXAMPLE');
    vi.stubEnv('GS_SECRET_ACCESS_KEY', SECRET);
    allow = (request) => isSigned(request, 'GOOGEXAMPLE', 'auto');
    expect(await open('gs://bucket/a.tif')).toEqual({ name: 'gs://bucket/a.tif', width: 300 });
    vi.stubEnv('GS_NO_SIGN_REQUEST', 'YES');
    expect(await failure(openRaster('gs://bucket/a.tif'), 'unreadable')).toMatch(/403.*GS_ACCESS_KEY_ID/);
  });

  it("gs: a service account's file is exchanged for a token, once", async () => {
    vi.stubEnv('CPL_GS_ENDPOINT', origin);
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
    const account = {
      ...{ type: 'service_account', client_email: 'reader@example.iam', private_key: key },
      token_uri: `${origin}/token`,
    };
    await writeFile(inFolder('account.json'), JSON.stringify(account));
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', inFolder('account.json'));
    allow = ({ headers }) => headers.authorization === 'Bearer a-token';
    await using('gs://bucket/a.tif' as never, async (raster) => {
      const rect = { x: 0, y: 0, width: 300, height: 200 };
      await raster.read(rect, rect);
    });
    expect(asked.filter((line) => line === 'POST /token')).toHaveLength(1);
    await writeFile(inFolder('account.json'), JSON.stringify({ ...account, private_key: 'my secret' }));
    const message = await failure(openRaster('gs://bucket/a.tif'), 'option');
    expect(message).toMatch(/private_key/);
    expect(message).not.toMatch(/my secret/);
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', undefined);
    vi.stubEnv('CLOUDSDK_AUTH_ACCESS_TOKEN', 'a-token');
    expect(await open('gs://bucket/a.tif')).toMatchObject({ width: 300 });
  });

  it('http: user and password are sent and never said', async () => {
    allow = ({ headers }) =>
      headers.authorization === `Basic ${Buffer.from('me:p@ss wörd').toString('base64')}`;
    const address = origin.replace('//', '//me:p%40ss%20w%C3%B6rd@');
    expect(await open(`${address}/a.tif?token=abc`)).toEqual({ name: `${origin}/a.tif`, width: 300 });
    const wrong = await failure(openRaster(`${origin.replace('//', '//me:hunter2@')}/a.tif`), 'unreadable');
    expect(wrong).toMatch(/403/);
    expect(wrong).not.toMatch(/hunter2|me:/);
    expect(await failure(openRaster('http://me:hunter2@[broken/a.tif'), 'option')).not.toMatch(/hunter2/);
    vi.stubEnv('GDAL_HTTP_USERPWD', 'me:p@ss wörd');
    expect(await open(`${origin}/a.tif`)).toMatchObject({ width: 300 });
  });

  it('file: is a path; of other kinds nothing is read', async () => {
    const { href } = pathToFileURL(join(FIXTURES, 'tiled.tif'));
    expect(await open(href)).toMatchObject({ width: 300 });
    expect(await failure(openRaster('file://elsewhere/a.tif'), 'option')).toMatch(/no file of this machine/);
    expect(await failure(openRaster('ftp://me:hunter2@host/a.tif'), 'option')).not.toMatch(/hunter2/);
  });

  it('are printed without what may be secret', () => {
    expect(displayName('HTTPS://me:pass@host/a.tif?key=1#x')).toBe('https://host/a.tif');
    expect(displayName('s3://bucket/a.tif')).toBe('s3://bucket/a.tif');
    expect(displayName('folder/a?b.tif')).toBe('folder/a?b.tif');
  });

  it('lead on only to addresses from a file behind one', async () => {
    const text = (name: string, relative: 0 | 1) =>
      Buffer.from(
        `<VRTDataset rasterXSize="300" rasterYSize="200"><VRTRasterBand dataType="Byte" band="1"><SimpleSource><SourceFilename relativeToVRT="${relative}">${name}</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>`,
      );
    const tiff = file;
    const serve = (vrt: Buffer) => {
      allow = ({ url }) => {
        file = url!.endsWith('.vrt') ? vrt : tiff;
        return true;
      };
    };
    try {
      serve(text('a.tif', 1));
      expect(await open(`${origin}/x/mosaic.vrt`)).toMatchObject({ width: 300 });
      expect(asked).toContain('GET /x/a.tif');
      for (const name of ['/etc/passwd', 'file:///etc/passwd', 's3://bucket/a.tif']) {
        serve(text(name, 0));
        expect(await failure(openRaster(`${origin}/x/mosaic.vrt`), 'unsupported')).toMatch(/only addresses/);
      }
    } finally {
      file = tiff;
    }
  });
});
