import { createSign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { reasonOf } from '../../../errors/reason-of.ts';
import { RasterError } from '../errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Send = (url: string, init: RequestInit) => Promise<Response>;

const TOKEN_ADDRESS = 'https://oauth2.googleapis.com/token';
/** What is to be done with objects. */
export type CloudAccess = 'read' | 'write';

const SCOPES = {
  read: 'https://www.googleapis.com/auth/devstorage.read_only',
  write: 'https://www.googleapis.com/auth/devstorage.read_write',
} as const satisfies Record<CloudAccess, string>;
/** Seconds before its end at which a token is asked for anew. */
const MARGIN = 60;

/** What is sent in order to get a token. */
type Grant = () => { readonly address: string; readonly fields: Readonly<Record<string, string>> };

/**
 * Gives tokens for Google's stores from the environment: a token itself (`CLOUDSDK_AUTH_ACCESS_TOKEN`,
 * `GOOGLE_OAUTH_ACCESS_TOKEN`), a file of credentials (`GOOGLE_APPLICATION_CREDENTIALS`), or a refresh token
 * (`GS_OAUTH2_REFRESH_TOKEN` with `GS_OAUTH2_CLIENT_ID` and `GS_OAUTH2_CLIENT_SECRET`). Null where there is none of them. Throws a
 * RasterError for a file that makes no sense, as the function does where no token is given.
 */
export async function googleToken(
  environment: Environment,
  send: Send,
  access: CloudAccess = 'read',
): Promise<(() => Promise<string>) | null> {
  const given = environment.CLOUDSDK_AUTH_ACCESS_TOKEN || environment.GOOGLE_OAUTH_ACCESS_TOKEN;
  if (given) return async () => given;
  const file = environment.GOOGLE_APPLICATION_CREDENTIALS;
  if (file) return exchanged(await grantOfFile(file, access), send);
  const refresh = environment.GS_OAUTH2_REFRESH_TOKEN;
  if (!refresh) return null;
  const { GS_OAUTH2_CLIENT_ID: id = '', GS_OAUTH2_CLIENT_SECRET: secret = '' } = environment;
  return exchanged(refreshing(refresh, id, secret, TOKEN_ADDRESS), send);
}

async function grantOfFile(file: string, access: CloudAccess): Promise<Grant> {
  const wrong = (what: string) =>
    new RasterError(
      `GOOGLE_APPLICATION_CREDENTIALS: ${file} ${what}; give a service account's JSON file`,
      'option',
    );
  let found: Record<string, unknown>;
  try {
    found = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw wrong(missing ? 'does not exist' : 'is no JSON file that can be read'); // not what stands in it
  }
  const text = (name: string, otherwise?: string): string => {
    const value = found[name] ?? otherwise;
    if (typeof value !== 'string' || value === '') throw wrong(`has no ${name}`);
    return value;
  };
  const address = text('token_uri', TOKEN_ADDRESS);
  if (found.type === 'authorized_user') {
    return refreshing(text('refresh_token'), text('client_id'), text('client_secret'), address);
  }
  if (found.type !== 'service_account') throw wrong(`is of the type ${JSON.stringify(found.type ?? null)}`);
  const [email, key] = [text('client_email'), text('private_key')];
  return () => {
    const now = Math.floor(Date.now() / 1000);
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { iss: email, scope: SCOPES[access], aud: address, iat: now, exp: now + 3600 };
    const unsigned = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
    let signature: string;
    try {
      signature = createSign('RSA-SHA256').update(unsigned).sign(key, 'base64url');
    } catch {
      throw wrong('has a private_key that is none');
    }
    const assertion = `${unsigned}.${signature}`;
    return { address, fields: { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion } };
  };
}

const refreshing =
  (refresh_token: string, client_id: string, client_secret: string, address: string): Grant =>
  () => ({ address, fields: { grant_type: 'refresh_token', refresh_token, client_id, client_secret } });

/** Exchanges a grant for tokens, and keeps each until its end. */
function exchanged(grant: Grant, send: Send): () => Promise<string> {
  let kept: Promise<{ token: string; end: number }> | null = null;
  const ask = async () => {
    const { address, fields } = grant();
    const { host } = new URL(address);
    const body = new URLSearchParams(fields).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    let answer: Record<string, unknown> = {};
    let why = 'no token in the answer';
    try {
      const response = await send(address, { method: 'POST', headers, body });
      if (response.ok) answer = (await response.json()) as Record<string, unknown>;
      else why = `HTTP ${response.status}`;
    } catch (error) {
      why = reasonOf(error, 80);
    }
    const { access_token: token, expires_in: seconds } = answer;
    if (typeof token !== 'string') {
      throw new RasterError(
        `${host} gives no token (${why}); check the credentials for Google Cloud`,
        'unreadable',
      );
    }
    return { token, end: Date.now() + 1000 * ((typeof seconds === 'number' ? seconds : 3600) - MARGIN) };
  };
  return async () => {
    const known = await kept?.catch(() => null);
    if (known && known.end > Date.now()) return known.token;
    kept = ask();
    return (await kept).token;
  };
}
