import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { ApiKeys } from './http/api-keys.ts';
import type { Handler, ServiceEnv } from './http/context.ts';
import { refuseOtherHosts } from './http/host-check.ts';
import { authenticate, pipeline, refuseOtherSites, refuseWhileStopping } from './http/pipeline.ts';
import { Problem } from './http/problem.ts';
import { prefersHtml } from './http/representation.ts';
import { labelHandlers } from './labelling/label-handlers.ts';
import { landingPage, type Sending } from './ogc/documents.ts';
import { baseOf, documentResponse, ogcHandlers } from './ogc/ogc-handlers.ts';
import { LANDING } from './ogc/ogc-operations.ts';
import { landingHtml } from './ogc/pages.ts';
import { API_REFERENCE_HEADERS, API_REFERENCE_PAGE, START_SCRIPT } from './openapi/api-reference.ts';
import { openApiDocument } from './openapi/document.ts';
import type { Operation } from './openapi/route.ts';
import { OPENAPI_TYPE } from './openapi/route.ts';
import { API, DOCS, DOCS_FILE, HEALTH, METRICS, OPENAPI, READY } from './routes/service-operations.ts';
import { v1Handlers } from './routes/v1-handlers.ts';
import type { ServiceOptions } from './service-options.ts';
import type { ServiceParts } from './service-parts.ts';
import { siteHandler, wantsPage } from './site/site.ts';
import type { StaticFiles } from './site/static-files.ts';

/** Puts the routes together. */
export function buildApp(
  parts: ServiceParts,
  options: Pick<ServiceOptions, 'apiKeys' | 'corsOrigins' | 'version'>,
  site: StaticFiles | null,
  reference: StaticFiles,
  { stopping, listensAt }: { stopping(): boolean; listensAt(): string | null },
): Hono<ServiceEnv> {
  const { version, corsOrigins = [] } = options;
  const { log, metrics, limits } = parts;
  const keys = new ApiKeys(options.apiKeys ?? []);
  const app = new Hono<ServiceEnv>();
  app.onError((error) => {
    throw error; // the pipeline makes a problem of it
  });
  const { requestSeconds: seconds, writeSeconds } = limits;
  app.use(pipeline({ log, metrics, seconds, writeSeconds, stopping }));
  app.use(refuseOtherHosts({ listensAt, keys: keys.required, publicUrl: parts.publicUrl }));
  if (corsOrigins.length > 0) {
    app.use(
      cors({
        origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
        allowMethods: ['GET', 'POST', 'DELETE'],
        allowHeaders: ['authorization', 'content-type', 'prefer', 'x-api-key', 'x-request-id'],
        exposeHeaders: ['location', 'link', 'preference-applied', 'retry-after', 'x-request-id'],
        maxAge: 600,
      }),
    );
  }
  app.use(refuseOtherSites(corsOrigins));

  const openApi = () => new Response(documentText, { headers: { 'content-type': OPENAPI_TYPE } });
  const handlers: (readonly [Operation, Handler])[] = [
    [LANDING, landing(parts, site)],
    ...v1Handlers(parts),
    ...ogcHandlers(parts, version),
    ...(parts.labelling ? labelHandlers(parts, parts.labelling) : []),
    [HEALTH, () => Response.json({ status: 'ok' })],
    [
      READY,
      () => {
        if (stopping()) throw new Problem(503, 'the service is stopping');
        if (!parts.pool.ready) throw new Problem(503, 'the model is being loaded again');
        return Response.json({ status: 'ready' });
      },
    ],
    [
      METRICS,
      async () =>
        new Response(await metrics.render(), { headers: { 'content-type': 'text/plain; version=0.0.4' } }),
    ],
    [OPENAPI, openApi],
    [API, openApi],
    [
      DOCS,
      () =>
        new Response(API_REFERENCE_PAGE, {
          headers: { 'content-type': 'text/html; charset=utf-8', ...API_REFERENCE_HEADERS },
        }),
    ],
    [DOCS_FILE, referenceFile(reference)],
  ];
  const document = openApiDocument({
    version,
    operations: handlers.map(([operation]) => operation),
    keys: keys.required,
  });
  const documentText = `${JSON.stringify(document, null, 2)}\n`;

  const methods = new Map<string, Set<string>>();
  for (const [operation, handler] of handlers) {
    const path = operation.path.replace(/\{(\w+)\}/g, ':$1');
    const alive = operation === HEALTH || operation === READY;
    const before = [
      ...(alive ? [] : [refuseWhileStopping(stopping)]),
      ...(operation.secured ? [authenticate(keys)] : []),
    ];
    app.on([operation.method.toUpperCase()], [path], ...before, handler);
    const known = methods.get(path) ?? new Set<string>();
    methods.set(path, known.add(operation.method.toUpperCase()));
  }
  for (const [path, known] of methods) {
    if (known.has('GET')) known.add('HEAD');
    const allow = [...known].join(', ');
    app.all(path, () => {
      throw new Problem(405, `this address takes ${allow} only`, { headers: { allow } });
    });
  }
  if (site) app.get('*', siteHandler(site, null));
  app.notFound((context) => {
    throw new Problem(
      404,
      `there is nothing at ${context.req.path.slice(0, 200)}; /docs lists what there is`,
    );
  });
  return app;
}

/** Files of the API reference. */
function referenceFile(files: StaticFiles): Handler {
  return async (context) => {
    const name = context.req.param('file')!;
    if (name === 'start.js') {
      return new Response(START_SCRIPT, {
        headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
      });
    }
    return (await files.respond(name, context.req.raw)) ?? context.notFound();
  };
}

/** The page for browsers, the landing page for programs and for whoever asks for it by `f`. */
function landing(parts: ServiceParts, site: StaticFiles | null): Handler {
  const index = site?.has('index.html') ? siteHandler(site, 'index.html') : null;
  return async (context) => {
    if (index && wantsPage(context)) {
      const response = await index(context);
      response.headers.set('vary', 'Accept, Accept-Encoding, Sec-Fetch-Site');
      return response;
    }
    const sending: Sending = {
      base: baseOf(parts, context),
      as: prefersHtml(context) ? 'html' : 'json',
    };
    const response = documentResponse(sending, landingPage(sending), landingHtml);
    response.headers.set('vary', 'Accept, Sec-Fetch-Site');
    return response;
  };
}
