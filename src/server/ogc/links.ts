import { OPENAPI_TYPE } from '../openapi/route.ts';

/** A link of a document (OGC 18-062r2, link.yaml). */
export interface Link {
  readonly href: string;
  readonly rel?: string;
  readonly type?: string;
  readonly title?: string;
}

/** Relations of links that the standard names. */
export const RELATION = {
  conformance: 'http://www.opengis.net/def/rel/ogc/1.0/conformance',
  processes: 'http://www.opengis.net/def/rel/ogc/1.0/processes',
  jobs: 'http://www.opengis.net/def/rel/ogc/1.0/job-list',
  execute: 'http://www.opengis.net/def/rel/ogc/1.0/execute',
  results: 'http://www.opengis.net/def/rel/ogc/1.0/results',
  exceptions: 'http://www.opengis.net/def/rel/ogc/1.0/exceptions',
} as const;

/** What a document is sent as. */
export type Representation = 'json' | 'html';

const TYPES: Readonly<Record<Representation, string>> = { json: 'application/json', html: 'text/html' };

/** The links of a document to itself and to the other representation of it. */
export function representationLinks(address: string, sent: Representation, title: string): Link[] {
  const other = sent === 'json' ? 'html' : 'json';
  const alternate = new URL(address);
  alternate.searchParams.set('f', other);
  return [
    { href: address, rel: 'self', type: TYPES[sent], title },
    {
      href: alternate.href,
      rel: 'alternate',
      type: TYPES[other],
      title: `${title}, as ${other === 'html' ? 'a page' : 'JSON'}`,
    },
  ];
}

/** The landing page's links (OGC 18-062r2, section 7.2). */
export function landingLinks(base: string): Link[] {
  const link = (path: string, rel: string, type: string, title: string) => ({
    href: `${base}${path}`,
    rel,
    type,
    title,
  });
  return [
    link('/api', 'service-desc', OPENAPI_TYPE, 'The OpenAPI document'),
    link('/docs', 'service-doc', TYPES.html, 'The OpenAPI document for people'),
    link('/conformance', RELATION.conformance, TYPES.json, 'What the service conforms to'),
    link('/processes', RELATION.processes, TYPES.json, 'The processes'),
    link('/jobs', RELATION.jobs, TYPES.json, 'The jobs'),
  ];
}
