import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The OpenAPI document for people: Swagger UI, which this package carries and the service itself sends. It runs no other
 * scripts and calls nobody but the service.
 */
export const API_REFERENCE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
};

/** Addresses are relative, so that they hold behind a proxy that puts the service below a path. */
export const API_REFERENCE_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>skyrefer: HTTP service</title><link rel="icon" href="data:,"><link rel="stylesheet" href="docs/swagger-ui.css"></head>
<body><main id="reference"><noscript>The machine-readable document is <a href="openapi.json">openapi.json</a> (OpenAPI 3.1);
this page of it needs JavaScript.</noscript></main>
<script src="docs/swagger-ui-bundle.js"></script><script src="docs/start.js"></script></body></html>
`;

/** What starts it. No validator of others is asked about the document. */
export const START_SCRIPT = `SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#reference',
  validatorUrl: null,
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: false,
});
`;

/** The files that are sent beside the page. */
export const API_REFERENCE_FILES: readonly string[] = ['swagger-ui-bundle.js', 'swagger-ui.css'];

/** Where Swagger UI lies: in the built package, else where development installs it. */
export function apiReferenceFolder(): string {
  const built = fileURLToPath(new URL('../../api-reference', import.meta.url));
  return existsSync(built)
    ? built
    : dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
}
