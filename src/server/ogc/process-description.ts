import { z } from 'zod';
import { questionOptionsSchema } from '../api-schemas.ts';
import { FORMAT_DESCRIPTIONS, FORMATS } from '../outputs/formats.ts';
import type { Link } from './ogc-schemas.ts';

/** The one process of this service. */
export const PROCESS_ID = 'segment';

/** What the service conforms to. */
export const CONFORMANCE_CLASSES = ['core', 'ogc-process-description', 'json', 'job-list', 'dismiss'].map(
  (name) => `http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/${name}`,
);

/** Relations of links that the standard names. */
export const RELATION = {
  conformance: 'http://www.opengis.net/def/rel/ogc/1.0/conformance',
  processes: 'http://www.opengis.net/def/rel/ogc/1.0/processes',
  jobs: 'http://www.opengis.net/def/rel/ogc/1.0/job-list',
  execute: 'http://www.opengis.net/def/rel/ogc/1.0/execute',
  results: 'http://www.opengis.net/def/rel/ogc/1.0/results',
} as const;

/** The process's entry in the list of processes. */
export function processSummary(version: string, base: string) {
  const path = `${base}/processes/${PROCESS_ID}`;
  const links: Link[] = [
    { href: path, rel: 'self', type: 'application/json', title: 'The description of the process' },
    { href: `${path}/execution`, rel: RELATION.execute, title: 'Execute the process' },
  ];
  return {
    id: PROCESS_ID,
    version,
    title: 'Segment what a sentence describes',
    description:
      'Finds what each sentence describes in an aerial image: masks, polygons on the ground, scores. Georeferenced images give georeferenced results.',
    keywords: ['referring segmentation', 'remote sensing', 'aerial imagery'],
    jobControlOptions: ['sync-execute', 'async-execute', 'dismiss'],
    outputTransmission: ['value', 'reference'],
    links,
  };
}

/** How the image is looked at: one input for each option, as its schema says. */
function optionInputs() {
  const { properties = {} } = z.toJSONSchema(questionOptionsSchema, { io: 'input' });
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const { description = name, ...schema } = property as { readonly description?: string };
      return [name, { title: name, description, minOccurs: 0, maxOccurs: 1, schema }];
    }),
  );
}

/** The process with its inputs and outputs (OGC process description, section 7.10). */
export function processDescription(
  version: string,
  base: string,
  limits: { readonly sentences: number; readonly defaultFormat: string },
) {
  const image = ['image/png', 'image/jpeg', 'image/webp', 'image/tiff; application=geotiff'];
  return {
    ...processSummary(version, base),
    inputs: {
      image: {
        title: 'Image',
        description:
          'An aerial image: PNG, JPEG, WebP or (Geo)TIFF, by value as base64 or by reference as a link.',
        minOccurs: 1,
        maxOccurs: 1,
        schema: {
          oneOf: image.map((contentMediaType) => ({
            type: 'string',
            contentEncoding: 'base64',
            contentMediaType,
          })),
        },
      },
      sentences: {
        title: 'Sentences',
        description: 'What to look for, in English: "the airplane on the far left". One answer for each.',
        minOccurs: 1,
        maxOccurs: limits.sentences,
        schema: { type: 'string', minLength: 1 },
      },
      format: {
        title: 'Format',
        description: `What the result is: ${FORMATS.map((name) => `${name} (${FORMAT_DESCRIPTIONS[name].about})`).join('; ')}. The output's format.mediaType goes before it.`,
        minOccurs: 0,
        maxOccurs: 1,
        schema: { type: 'string', enum: [...FORMATS], default: limits.defaultFormat },
      },
      ...optionInputs(),
    },
    outputs: {
      result: {
        title: 'The answers',
        description: 'All answers in one file; masks of several sentences as a ZIP.',
        schema: {
          oneOf: [
            { type: 'object', contentMediaType: 'application/json' },
            { type: 'object', contentMediaType: 'application/geo+json' },
            ...Object.values(FORMAT_DESCRIPTIONS)
              .filter(({ format }) => format !== 'json' && format !== 'geojson' && format !== 'overlay')
              .map(({ mediaType }) => ({
                type: 'string',
                contentEncoding: 'base64',
                contentMediaType: mediaType,
              })),
          ],
        },
      },
    },
  };
}
