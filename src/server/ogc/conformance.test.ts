import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OGC_EXCEPTION } from '../http/problem.ts';
import {
  miniatureModelFolder,
  postJson,
  startTestService,
  type TestService,
} from '../testing/test-service.ts';

/** What the standard's executable test suite asks of a service, and what its classes HTML and OpenAPI 3.0 ask besides. */

let folder: Awaited<ReturnType<typeof miniatureModelFolder>>;
let service: TestService;
let plain: TestService;

beforeAll(async () => {
  folder = await miniatureModelFolder();
  service = await startTestService(folder.model, { conformanceTests: true });
  plain = await startTestService(folder.model);
});
afterAll(async () => {
  await service?.close();
  await plain?.close();
  await folder?.remove();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(path.startsWith('http') ? path : `${service.base}${path}`, { headers });
// biome-ignore lint/suspicious/noExplicitAny: documents that the test takes apart
const json = async (path: string): Promise<any> => (await get(path)).json();
const execute = (body: object, headers: Record<string, string> = {}) =>
  postJson(`${service.base}/processes/echo/execution`, body, headers);
const later = { prefer: 'respond-async' };

async function finished(location: string) {
  for (;;) {
    const status = await json(location);
    if (status.status !== 'accepted' && status.status !== 'running') return status;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const INPUTS = {
  string: 'teststring',
  number: 2.5,
  object: { value: 'teststring' },
  array: [1, 2, 3],
  binary: {
    value: Buffer.from('bytes').toString('base64'),
    format: { mediaType: 'image/tiff; application=geotiff' },
  },
  bbox: { bbox: [51.9, 7, 52, 7.1], crs: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84' },
  mixed: { value: 7 },
};

/** What OpenAPI 3.0 allows in a schema; JSON Schema's own words that it does not have make a schema invalid. */
const OPENAPI_30 = {
  $id: 'openapi30',
  type: 'object',
  additionalProperties: false,
  properties: {
    ...Object.fromEntries(
      ['title', 'description', 'pattern', 'format'].map((name) => [name, { type: 'string' }]),
    ),
    ...Object.fromEntries(
      ['contentMediaType', 'contentEncoding', 'contentSchema'].map((name) => [name, { type: 'string' }]),
    ),
    ...Object.fromEntries(['multipleOf', 'maximum', 'minimum'].map((name) => [name, { type: 'number' }])),
    ...Object.fromEntries(
      ['exclusiveMaximum', 'exclusiveMinimum', 'uniqueItems', 'nullable'].map((name) => [
        name,
        { type: 'boolean' },
      ]),
    ),
    ...Object.fromEntries(
      ['maxLength', 'minLength', 'maxItems', 'minItems', 'maxProperties', 'minProperties'].map((name) => [
        name,
        { type: 'integer', minimum: 0 },
      ]),
    ),
    ...Object.fromEntries(
      ['allOf', 'oneOf', 'anyOf'].map((name) => [name, { type: 'array', items: { $ref: '#' } }]),
    ),
    type: { enum: ['array', 'boolean', 'integer', 'number', 'object', 'string'] },
    required: { type: 'array', items: { type: 'string' }, minItems: 1 },
    enum: { type: 'array', minItems: 1 },
    not: { $ref: '#' },
    items: { $ref: '#' },
    properties: { type: 'object', additionalProperties: { $ref: '#' } },
    additionalProperties: { anyOf: [{ type: 'boolean' }, { $ref: '#' }] },
    default: true,
    example: true,
  },
};

describe('the echo', () => {
  it('is there only where it is asked for', async () => {
    expect((await json('/processes')).processes.map(({ id }: { id: string }) => id)).toEqual([
      'segment',
      'echo',
    ]);
    expect((await json('/processes?limit=1')).processes).toHaveLength(1);
    const without = await json(`${plain.base}/processes`);
    expect(without.processes.map(({ id }: { id: string }) => id)).toEqual(['segment']);
    expect((await postJson(`${plain.base}/processes/echo/execution`, { inputs: INPUTS })).status).toBe(404);
  });

  it('gives everything back in a document', async () => {
    const response = await execute({ inputs: INPUTS, response: 'document' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(await response.json()).toEqual({
      string: 'teststring',
      number: 2.5,
      object: { value: { value: 'teststring' }, mediaType: 'application/json' },
      array: [1, 2, 3],
      binary: {
        value: INPUTS.binary.value,
        mediaType: 'image/tiff; application=geotiff',
        encoding: 'base64',
      },
      bbox: { value: INPUTS.bbox, mediaType: 'application/json' },
      mixed: 7,
    });
  });

  it('gives one output raw, several as parts, and none that was not asked for', async () => {
    const one = await execute({ inputs: INPUTS, outputs: { string: {} } });
    expect([one.headers.get('content-type'), await one.text()]).toEqual([
      'text/plain; charset=utf-8',
      'teststring',
    ]);
    const binary = await execute({ inputs: INPUTS, outputs: { binary: { transmissionMode: 'value' } } });
    expect([binary.headers.get('content-type'), await binary.text()]).toEqual([
      'image/tiff; application=geotiff',
      'bytes',
    ]);
    const several = await execute({ inputs: INPUTS, outputs: { array: {}, string: {} } });
    const boundary = /^multipart\/related; boundary="(.+)"$/.exec(several.headers.get('content-type')!)![1]!;
    const parts = (await several.text()).split(`--${boundary}`);
    expect(parts).toEqual([
      '',
      '\r\nContent-Type: text/plain; charset=utf-8\r\nContent-ID: <string>\r\n\r\nteststring\r\n',
      '\r\nContent-Type: application/json\r\nContent-ID: <array>\r\n\r\n[1,2,3]\r\n',
      '--\r\n',
    ]);
    const absent = await execute({ inputs: { string: 'x' }, outputs: { number: {}, string: {} } });
    expect(await absent.text()).toBe('x');
  });

  it('gives outputs by reference: as links, in a document, and mixed with others', async () => {
    const [value, reference] = (['value', 'reference'] as const).map((transmissionMode) => ({
      transmissionMode,
    }));
    const links = await execute({ inputs: INPUTS, outputs: { string: reference, number: reference } });
    expect([links.status, await links.text()]).toEqual([204, '']);
    const addresses = [...links.headers.get('link')!.matchAll(/<([^>]+)>/g)].map(([, href]) => href!);
    expect(await Promise.all(addresses.map(async (href) => (await get(href)).text()))).toEqual([
      'teststring',
      '2.5',
    ]);
    const document = await execute({
      inputs: INPUTS,
      outputs: { string: reference, number: value },
      response: 'document',
    });
    const body = (await document.json()) as { string: { href: string; type: string }; number: number };
    expect([body.number, body.string.type]).toEqual([2.5, 'text/plain; charset=utf-8']);
    expect(await (await get(body.string.href)).text()).toBe('teststring');
    const mixed = await execute({ inputs: INPUTS, outputs: { string: reference, number: value } });
    const text = await mixed.text();
    const href = /Content-ID: <string>\r\nContent-Location: (\S+)\r\n\r\n\r\n/.exec(text)![1]!;
    expect(await (await get(href)).text()).toBe('teststring');
    expect(text).toContain('Content-ID: <number>\r\n\r\n2.5\r\n');
  });

  it('pauses as a job, whose results are not ready meanwhile, and says where to look', async () => {
    const response = await execute({ inputs: { string: 'teststring', pause: 1 } }, later);
    const location = response.headers.get('location')!;
    const accepted = (await response.json()) as { processID: string; links: { rel: string; href: string }[] };
    expect(accepted.processID).toBe('echo');
    expect(accepted.links.find(({ rel }) => rel === 'monitor')!.href).toBe(location);
    const early = await get(`${location}/results`);
    expect([early.status, await early.json()]).toMatchObject([404, { type: OGC_EXCEPTION.resultNotReady }]);
    const status = await finished(location);
    expect(status.status).toBe('successful');
    expect(Date.parse(status.finished) - Date.parse(status.started)).toBeGreaterThan(900);
    expect(await (await get(`${location}/results`)).text()).toBe('teststring');
    expect((await json('/jobs?processID=echo&status=successful')).jobs.length).toBeGreaterThan(0);
    expect((await json('/jobs?processID=segment')).jobs).toEqual([]);
    expect((await get(`${location}/results/number`)).status).toBe(404);
  });

  it.each<[string, object]>([
    ['no inputs at all', { 'invalid-execute-request': 'true' }],
    ['nothing to give back', { inputs: {} }],
    ['a file of the wrong kind', { inputs: { ...INPUTS, binary: { type: 'wrong/type' } } }],
    ['a number that is none', { inputs: { number: 'two' } }],
    ['a box of five numbers', { inputs: { bbox: { bbox: [1, 2, 3, 4, 5] } } }],
    ['a pause of an hour', { inputs: { string: 'x', pause: 3600 } }],
    ['an output that it does not have', { inputs: INPUTS, outputs: { pause: {} } }],
  ])('refuses %s, in plain JSON for clients that take nothing else', async (_, body) => {
    const refused = await execute(body, { accept: 'application/json' });
    expect([refused.status, refused.headers.get('content-type')]).toEqual([400, 'application/json']);
    expect(await refused.json()).toMatchObject({ type: 'about:blank', status: 400 });
    expect((await execute(body)).headers.get('content-type')).toBe('application/problem+json');
  });

  it('fetches what is given by reference only where that is allowed', async () => {
    const refused = await execute({ inputs: { binary: { href: 'https://data.example.org/a.tif' } } });
    expect(refused.status).toBe(403);
  });
});

describe('the documents', () => {
  it('have schemas of inputs and outputs as OpenAPI 3.0 has them', async () => {
    const validate = new Ajv2020({ strict: false }).compile(OPENAPI_30);
    expect(validate({ type: 'number', exclusiveMinimum: 0 })).toBe(false);
    for (const id of ['segment', 'echo']) {
      const { inputs, outputs } = await json(`/processes/${id}`);
      for (const [name, { schema }] of Object.entries<{ schema: object }>({ ...inputs, ...outputs })) {
        expect([name, validate(schema), validate.errors]).toEqual([name, true, null]);
      }
    }
    expect((await json('/processes/echo')).inputs.mixed.schema.oneOf).toHaveLength(3);
  });

  it('are pages for browsers, with every link of the JSON', async () => {
    const { jobID } = await finished(
      (await execute({ inputs: { string: 'x' } }, later)).headers.get('location')!,
    );
    const paths = [
      '/',
      '/conformance',
      '/processes',
      '/processes/segment',
      '/processes/echo',
      '/jobs',
      `/jobs/${jobID}`,
    ];
    for (const path of paths) {
      const asked = await get(path, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
      expect([path, asked.status, asked.headers.get('content-type')]).toEqual([
        path,
        200,
        'text/html; charset=utf-8',
      ]);
      expect(asked.headers.get('content-security-policy')).toContain("default-src 'none'");
      const html = await asked.text();
      expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
      const document = await (await get(path, { accept: 'application/json' })).json();
      for (const { href, rel } of (document as { links?: { href: string; rel: string }[] }).links ?? []) {
        // A page is itself its own representation, and the JSON the other one.
        if (rel !== 'self' && rel !== 'alternate') {
          expect(html).toContain(`<a href="${href.replaceAll('&', '&amp;')}">`);
        }
      }
      const other = /<a href="([^"]+)">[^<]*, as JSON<\/a>/.exec(html)?.[1]?.replaceAll('&amp;', '&');
      if (path !== '/conformance') {
        expect((await get(other!, { accept: 'text/html' })).headers.get('content-type')).toBe(
          'application/json',
        );
      }
    }
    expect((await get('/jobs?f=xml')).status).toBe(400);
    expect((await get('/jobs', { accept: '*/*' })).headers.get('content-type')).toBe('application/json');
    expect(
      (await get('/jobs', { accept: 'text/html;q=0.5, application/json' })).headers.get('content-type'),
    ).toBe('application/json');
  });

  it('show results as a page that cannot be made to run anything', async () => {
    const hostile = '<script>alert(1)</script><img src=x onerror="alert(2)">';
    const html = await (await execute({ inputs: { string: hostile } }, { accept: 'text/html' })).text();
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<script|<img/);
    const { href } = { href: /<a href="([^"]+\/results\/string)">/.exec(html)![1]! };
    const raw = await get(href, { accept: 'text/html' });
    // The output itself is text for a browser, too.
    expect([raw.headers.get('content-type'), raw.headers.get('x-content-type-options')]).toEqual([
      'text/plain; charset=utf-8',
      'nosniff',
    ]);
    expect(await raw.text()).toBe(hostile);
  });
});
