import type { Handler, ServiceContext } from '../http/context.ts';
import type { StaticFiles } from './static-files.ts';

/**
 * Of the page: it is isolated from others, so that WASM may use threads; it runs its own scripts, WASM and workers only;
 * it may ask any host for imagery, since people open addresses of their own.
 */
const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy': [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval' blob:",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "connect-src 'self' https: http: blob: data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** Of a document that the service itself writes: no scripts, nothing from elsewhere. */
export const DOCUMENT_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

/**
 * The page with what the standard's landing page says, for people whose browser runs no scripts and for programs that
 * read HTML: the page itself is drawn by its script.
 */
export const withServiceLinks = (index: string): string =>
  index.replace(
    '</noscript>',
    ` It segments what a sentence describes in an aerial image. Its service without this page:
<a href="./?f=html">what it offers</a>, <a href="./api">the OpenAPI document</a>, <a href="./docs">the same for people</a>,
<a href="./conformance">what it conforms to</a>, <a href="./processes">the processes</a>, <a href="./jobs">the jobs</a>.</noscript>`,
  );

/** The page as the one on which a folder is labelled. */
export const withLabelling = (index: string): string =>
  index.replace('</head>', '<meta name="skyrefer-page" content="label" /></head>');

/**
 * Whether a request for `/` is a browser's, and asks for no representation of the landing page. Service workers and preloads ask with any Accept, but browsers tell, in
 * headers that nothing else sends, what a request is for.
 */
export function wantsPage(context: ServiceContext): boolean {
  if (context.req.query('f') !== undefined) return false;
  const accept = context.req.header('accept') ?? '*/*';
  if (accept.includes('text/html')) return true;
  const fromBrowser = context.req.header('sec-fetch-site') !== undefined;
  return fromBrowser && !accept.includes('application/json');
}

/** Files of the page. `index` is the page itself. */
export function siteHandler(files: StaticFiles, path: string | null): Handler {
  return async (context) => {
    const name = path ?? decodePath(context.req.path.slice(1));
    const response = await files.respond(name, context.req.raw);
    if (!response) return context.notFound();
    for (const [header, value] of Object.entries(PAGE_HEADERS)) response.headers.set(header, value);
    return response;
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
