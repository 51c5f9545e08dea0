import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { QUESTION_OPTIONS } from './api-schemas.ts';
import { OGC_EXCEPTION } from './http/problem.ts';
import {
  miniatureModelFolder,
  pictureFile,
  postJson,
  startTestService,
  type TestService,
} from './testing/test-service.ts';

let folder: Awaited<ReturnType<typeof miniatureModelFolder>>;
let service: TestService;
let image: string;

beforeAll(async () => {
  folder = await miniatureModelFolder();
  image = (await pictureFile()).toString('base64');
  service = await startTestService(folder.model, { apiKeys: ['first', 'second'], limits: { jobs: 3 } });
});
afterAll(async () => {
  service?.gate.open();
  await service?.close();
  await folder?.remove();
});
afterEach(() => service.gate.open());

interface Link {
  readonly href: string;
  readonly rel: string;
}

const KEY = { authorization: 'Bearer first' };
const get = (path: string, headers: Record<string, string> = KEY) =>
  fetch(path.startsWith('http') ? path : `${service.base}${path}`, { headers });
// biome-ignore lint/suspicious/noExplicitAny: documents that the test takes apart
const json = async (path: string): Promise<any> => (await get(path)).json();
const execute = (body: object, headers: Record<string, string> = {}) =>
  postJson(`${service.base}/processes/segment/execution`, body, { ...KEY, ...headers });
const inputs = (more: object = {}) => ({ image, sentences: 'the ship', ...more });
const later = { prefer: 'respond-async;wait=0' };

async function finished(location: string) {
  for (;;) {
    const status = await json(location);
    if (status.status !== 'accepted' && status.status !== 'running') return status;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('OGC API - Processes', () => {
  it('is found from the landing page on, as a client that knows nothing would', async () => {
    const landing = await get('/', { accept: 'application/json' }).then((response) => response.json());
    const { links } = landing as { links: Link[] };
    const follow = (rel: string) => links.find((link) => link.rel.endsWith(rel))!.href;
    expect((await json(follow('/conformance'))).conformsTo).toContain(
      'http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/core',
    );
    expect((await get(follow('service-desc'))).headers.get('content-type')).toBe(
      'application/vnd.oai.openapi+json;version=3.1',
    );
    expect((await get(follow('service-doc'))).headers.get('content-type')).toMatch(/^text\/html/);

    const { processes } = await json(follow('/processes'));
    expect(processes).toMatchObject([
      { id: 'segment', jobControlOptions: ['sync-execute', 'async-execute', 'dismiss'] },
    ]);
    const description = await json(processes[0].links.find((link: Link) => link.rel === 'self').href);
    expect(Object.keys(description.inputs)).toEqual(['image', 'sentences', 'format', ...QUESTION_OPTIONS]);
    expect(description.inputs.bands.schema).toMatchObject({ type: 'array', items: { type: 'integer' } });
    expect(Object.keys(description.outputs)).toEqual(['result']);
    const { href } = description.links.find((link: Link) => link.rel.endsWith('/execute'));
    const response = await postJson(href, { inputs: inputs() }, KEY);
    expect(await response.json()).toMatchObject({ answers: [{ sentence: 'the ship' }] });
    expect((await json(follow('/job-list'))).jobs).toEqual([]);
  });

  it('executes at once: raw or as a document, by value or by reference', async () => {
    const geojson = { result: { format: { mediaType: 'application/geo+json' } } };
    const raw = await execute({ inputs: inputs(), outputs: geojson });
    expect(raw.headers.get('content-type')).toBe('application/geo+json');
    const { features } = (await raw.json()) as { features: { geometry: object }[] };
    const document = await execute({ inputs: inputs(), outputs: geojson, response: 'document' });
    const { result } = (await document.json()) as {
      result: { mediaType: string; value: { features: object[] } };
    };
    expect(result.mediaType).toBe('application/geo+json');
    expect(result.value.features[0]).toMatchObject({ geometry: features[0]!.geometry });

    const mask = await execute({ inputs: inputs({ format: 'png' }), response: 'document' });
    const { result: png } = (await mask.json()) as { result: { value: string; encoding: string } };
    expect(Buffer.from(png.value, 'base64').toString('latin1', 1, 4)).toBe('PNG');
    expect(png.encoding).toBe('base64');

    const reference = { result: { transmissionMode: 'reference' } };
    const linked = await execute({ inputs: inputs({ format: 'png' }), outputs: reference });
    expect([linked.status, await linked.text()]).toEqual([204, '']);
    const href = /<([^>]+)>/.exec(linked.headers.get('link')!)![1]!;
    expect((await get(href)).headers.get('content-type')).toBe('image/png');
    const both = await execute({
      inputs: inputs({ format: 'png' }),
      outputs: reference,
      response: 'document',
    });
    const { result: link } = (await both.json()) as { result: { href: string } };
    expect((await get(link.href)).status).toBe(200);
    for (const { jobID } of (await json('/jobs')).jobs) await dismiss(jobID);
  });

  it('executes as a job: accepted, running, successful, its results, dismissed', async () => {
    service.gate.shut();
    const response = await execute({ inputs: inputs({ sentences: ['the ship', 'the airplane'] }) }, later);
    expect(response.status).toBe(201);
    expect(response.headers.get('preference-applied')).toBe('respond-async');
    const location = response.headers.get('location')!;
    expect(await response.json()).toMatchObject({
      processID: 'segment',
      type: 'process',
      status: 'accepted',
    });
    await expect.poll(async () => (await json(location)).status).toBe('running');
    const early = await get(`${location}/results`);
    expect([early.status, await early.json()]).toMatchObject([404, { type: OGC_EXCEPTION.resultNotReady }]);

    service.gate.open();
    const status = await finished(location);
    expect(status).toMatchObject({ status: 'successful', progress: 100 });
    const results = status.links.find((link: Link) => link.rel.endsWith('/results')).href;
    expect((await json(results)).answers).toHaveLength(2);
    expect((await json('/jobs')).jobs.map(({ jobID }: { jobID: string }) => jobID)).toEqual([status.jobID]);

    expect(await dismiss(status.jobID)).toMatchObject({ status: 'dismissed' });
    const gone = await get(location);
    expect([gone.status, await gone.json()]).toMatchObject([404, { type: OGC_EXCEPTION.noSuchJob }]);
  });

  const dismiss = (id: string) =>
    fetch(`${service.base}/jobs/${id}`, { method: 'DELETE', headers: KEY }).then((response) =>
      response.json(),
    );

  it('dismisses a job that runs, and one that waits', async () => {
    service.gate.shut();
    const locations = [];
    for (let i = 0; i < 3; i++)
      locations.push((await execute({ inputs: inputs() }, later)).headers.get('location')!);
    const full = await execute({ inputs: inputs() }, later);
    expect([full.status, Number(full.headers.get('retry-after'))]).toEqual([429, 30]);
    for (const location of locations.slice(0, 2)) await dismiss(location.split('/').at(-1)!);
    service.gate.open();
    expect((await finished(locations[2]!)).status).toBe('successful');
    expect((await json('/jobs')).jobs).toHaveLength(1);
    await dismiss(locations[2]!.split('/').at(-1)!);
  });

  it('says why a job failed', async () => {
    const text = Buffer.from('no image').toString('base64');
    const response = await execute({ inputs: inputs({ image: { value: text } }) }, later);
    const status = await finished(response.headers.get('location')!);
    expect(status).toMatchObject({ status: 'failed', exception: { status: 415 } });
    const results = await get(`/jobs/${status.jobID}/results`);
    expect(results.headers.get('content-type')).toBe('application/problem+json');
    expect([results.status, await results.json()]).toMatchObject([
      415,
      { detail: expect.stringMatching(/not an image/) },
    ]);
    expect((await json('/jobs?status=failed')).jobs).toHaveLength(1);
    expect((await json('/jobs?status=successful,running')).jobs).toHaveLength(0);
    expect((await json('/jobs?datetime=../2020-01-01T00:00:00Z')).jobs).toHaveLength(0);
    expect((await json('/jobs?processID=other')).jobs).toHaveLength(0);
    await dismiss(status.jobID);
  });

  it('lists jobs page by page', async () => {
    for (let i = 0; i < 3; i++) {
      await finished((await execute({ inputs: inputs() }, later)).headers.get('location')!);
    }
    const seen: string[] = [];
    let next: string | undefined = '/jobs?limit=2';
    while (next) {
      const { jobs, links } = await json(next);
      seen.push(...jobs.map(({ created }: { created: string }) => created));
      next = links.find((link: Link) => link.rel === 'next')?.href;
    }
    expect(seen).toHaveLength(3);
    expect(seen).toEqual([...seen].sort().reverse());
    for (const { jobID } of (await json('/jobs')).jobs) await dismiss(jobID);
  });

  it("keeps a key's jobs from other keys", async () => {
    const location = (await execute({ inputs: inputs() }, later)).headers.get('location')!;
    const { jobID } = await finished(location);
    const other = { authorization: 'Bearer second' };
    expect((await get(`/jobs/${jobID}`, other)).status).toBe(404);
    expect((await get(`/jobs/${jobID}/results`, other)).status).toBe(404);
    expect(((await (await get('/jobs', other)).json()) as { jobs: object[] }).jobs).toEqual([]);
    expect((await fetch(`${service.base}/jobs/${jobID}`, { method: 'DELETE', headers: other })).status).toBe(
      404,
    );
    await dismiss(jobID);
  });

  it.each<[string, number, object, Record<string, string>]>([
    ['no inputs', 400, {}, {}],
    ['an input that it does not know', 400, { inputs: { image: 'AAAA', sentences: 'x', colour: 'red' } }, {}],
    [
      'an output that it does not know',
      400,
      { inputs: { image: 'AAAA', sentences: 'x' }, outputs: { mask: {} } },
      {},
    ],
    [
      'a media type that it does not write',
      400,
      {
        inputs: { image: 'AAAA', sentences: 'x' },
        outputs: { result: { format: { mediaType: 'image/bmp' } } },
      },
      {},
    ],
    [
      'callbacks',
      400,
      { inputs: { image: 'AAAA', sentences: 'x' }, subscriber: { successUri: 'http://a' } },
      {},
    ],
    ['no sentence', 400, { inputs: { image: 'AAAA', sentences: [] } }, {}],
    ['a blank sentence', 422, { inputs: { image: 'AAAA', sentences: ' ' } }, later],
    [
      'an address that is not allowed, before it is a job',
      403,
      { inputs: { image: { href: 'http://169.254.169.254/x' }, sentences: 'ship' } },
      later,
    ],
  ])('refuses %s', async (_, status, body, headers) => {
    const response = await execute(body, headers);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json',
    ]);
    expect((await json('/jobs')).jobs).toEqual([]);
  });

  it('knows no other process, and no filter that makes no sense', async () => {
    for (const response of [
      await get('/processes/other'),
      await postJson(`${service.base}/processes/other/execution`, { inputs: {} }, KEY),
    ]) {
      expect([response.status, await response.json()]).toMatchObject([
        404,
        { type: OGC_EXCEPTION.noSuchProcess },
      ]);
    }
    for (const query of [
      'limit=0',
      'limit=x',
      'status=done',
      'datetime=x',
      'minDuration=-1',
      'datetime=a/b/c',
    ]) {
      expect((await get(`/jobs?${query}`)).status).toBe(400);
    }
  });
});
