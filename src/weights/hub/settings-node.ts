import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { HubError } from './hub-error.ts';
import { DEFAULT_ENDPOINT, HUB_DEFAULTS, type HubSettings } from './settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settings as the hub's official client takes them from the environment: `HF_ENDPOINT`, `HF_HUB_CACHE` or `HF_HOME` or
 * `XDG_CACHE_HOME`, `HF_TOKEN` or the token file of a login (`HF_TOKEN_PATH`), `HF_HUB_OFFLINE`,
 * `HF_HUB_DISABLE_SYMLINKS`, `HF_HUB_DISABLE_IMPLICIT_TOKEN`, `HF_HUB_DOWNLOAD_TIMEOUT` (seconds).
 *
 * @param overrides win over the environment; `undefined` leaves it
 * @throws HubError where the endpoint is no http(s) address
 *
 * @example
 * ```ts
 * import { hubSettings } from 'skyrefer';
 * const { offline, token } = hubSettings({ token: null }, { HF_HUB_OFFLINE: '1' });
 * console.log(offline, token); // true null
 * ```
 */
export function hubSettings(
  overrides: Partial<HubSettings> = {},
  environment: Environment = process.env,
): HubSettings {
  const path = (text: string) => resolve(expand(text, environment));
  const cacheHome = environment.XDG_CACHE_HOME || join(homedir(), '.cache');
  const home = path(environment.HF_HOME || join(cacheHome, 'huggingface'));
  const cache = environment.HF_HUB_CACHE || environment.HUGGINGFACE_HUB_CACHE || join(home, 'hub');
  const seconds = Number(environment.HF_HUB_DOWNLOAD_TIMEOUT);
  const given = Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined));
  const settings: HubSettings = {
    ...HUB_DEFAULTS,
    endpoint: environment.HF_ENDPOINT || DEFAULT_ENDPOINT,
    cacheDir: path(cache),
    token: environmentToken(environment, path(environment.HF_TOKEN_PATH || join(home, 'token'))),
    offline: isTrue(environment.HF_HUB_OFFLINE) || isTrue(environment.TRANSFORMERS_OFFLINE),
    symlinks: !isTrue(environment.HF_HUB_DISABLE_SYMLINKS),
    ...(seconds > 0 ? { timeout: seconds * 1000 } : {}),
    fetch: globalThis.fetch,
    ...given,
  };
  return { ...settings, endpoint: checkedEndpoint(settings.endpoint) };
}

function environmentToken(environment: Environment, file: string): string | null {
  if (isTrue(environment.HF_HUB_DISABLE_IMPLICIT_TOKEN)) return null;
  const given = clean(environment.HF_TOKEN || environment.HUGGING_FACE_HUB_TOKEN);
  if (given) return given;
  try {
    return clean(readFileSync(file, 'utf8'));
  } catch {
    return null; // nobody has logged in
  }
}

/** A token without the line breaks that copying leaves in it; null where nothing is left. */
function clean(token: string | undefined): string | null {
  return token?.replace(/[\r\n]/g, '').trim() || null;
}

function checkedEndpoint(endpoint: string): string {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw new HubError(
      'server',
      `HF_ENDPOINT '${endpoint}' is not an address of a hub; give it as ${DEFAULT_ENDPOINT}`,
    );
  }
  return endpoint.replace(/\/+$/, '');
}

const isTrue = (text: string | undefined): boolean => /^(1|on|yes|true)$/i.test(text ?? '');

/** `~` and `$NAME` in a path, as shells have them. */
function expand(text: string, environment: Environment): string {
  const named = text.replace(/\$(\w+)|\$\{(\w+)\}/g, (all, plain: string, braced: string) => {
    return environment[plain ?? braced] ?? all;
  });
  return named === '~' || named.startsWith('~/') ? join(homedir(), named.slice(1)) : named;
}
