import { isIPv4 } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import type { ServiceEnv } from './context.ts';
import { Problem } from './problem.ts';
import { shortened } from './shortened.ts';

/** Whether a host, as addresses and headers write it, is this machine's own. */
export function isLoopback(host: string): boolean {
  const plain = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  return (
    plain === 'localhost' ||
    plain.endsWith('.localhost') ||
    plain === '::1' ||
    (isIPv4(plain) && plain.startsWith('127.'))
  );
}

export interface HostCheckOptions {
  /** What the service is asked to listen at. */
  listensAt(): string | null;
  /** Whether clients show keys: a page that was led here has none. */
  readonly keys: boolean;
  /** The address that links begin with, which a proxy in front may be asked under. */
  readonly publicUrl: string | null;
}

/**
 * Refuses what was not meant for this service. A page may have a name of its own resolved to this machine, and then reads
 * answers as its own (DNS rebinding); the browser still says that name. So a service that only this machine reaches, and that asks for
 * no key, is asked under this machine's names. A request has one host: two of them may mean one thing to a proxy and another here.
 */
export function refuseOtherHosts({
  listensAt,
  keys,
  publicUrl,
}: HostCheckOptions): MiddlewareHandler<ServiceEnv> {
  const known = publicUrl !== null && URL.canParse(publicUrl) ? new URL(publicUrl).hostname : null;
  return async (context, next) => {
    const { incoming } = (context.env ?? {}) as Partial<HttpBindings>;
    if (incoming) {
      const hosts = incoming.rawHeaders.filter((name, i) => i % 2 === 0 && /^host$/i.test(name));
      if (hosts.length > 1) throw new Problem(400, 'the request has more than one Host; send one');
      if (!incoming.url?.startsWith('/') && incoming.url !== '*') {
        throw new Problem(400, 'the request names a whole address, as one to a proxy does; send its path');
      }
    }
    const at = listensAt();
    if (at !== null && isLoopback(at) && !keys) {
      const { hostname } = new URL(context.req.url);
      if (!isLoopback(hostname) && hostname !== known) {
        throw new Problem(
          421,
          `this service is for its own machine and was asked as '${shortened(hostname, 80)}'; ask http://127.0.0.1 or http://localhost, or start it with --public-url http://${shortened(hostname, 80)}`,
        );
      }
    }
    await next();
  };
}
