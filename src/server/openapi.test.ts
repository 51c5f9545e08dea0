import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  miniatureModelFolder,
  pictureFile,
  segmentForm,
  startTestService,
  type TestService,
} from './testing/test-service.ts';

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}
interface OperationObject {
  readonly operationId: string;
  readonly security?: readonly object[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: object }>> }>
  >;
}

let folder: Awaited<ReturnType<typeof miniatureModelFolder>>;
let service: TestService;
let document: Document;
let image: Buffer;
let files: Server;
let fileUrl: string;

beforeAll(async () => {
  folder = await miniatureModelFolder();
  image = await pictureFile();
  files = createServer((_, response) => response.end(image));
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
  fileUrl = `http://files.test:${(files.address() as AddressInfo).port}/a.png`;
  service = await startTestService(folder.model, {
    apiKeys: ['secret'],
    allowUrls: [fileUrl],
    resolve: async () => ['127.0.0.1'],
    isPublicAddress: () => true,
  });
  document = (await (await fetch(`${service.base}/openapi.json`)).json()) as Document;
});
afterAll(async () => {
  await service?.close();
  files?.close();
  await folder?.remove();
});

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(
      structuredClone(document) as object as Record<string, unknown>,
    );
    expect(result.errors).toBeUndefined();
    expect([result.valid, document.openapi]).toEqual([true, '3.1.0']);
  });

  it('has every route of the service', () => {
    const routes = service.service.app.routes
      .filter(({ method, path }) => method !== 'ALL' && path !== '/*' && path !== '*')
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    const documented = operations().map(({ path, method }) => `${method} ${path}`);
    expect([...new Set(routes)].sort()).toEqual(documented.sort());
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has schemas that are valid JSON Schema 2020-12', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const schema of Object.values(document.components.schemas))
      expect(ajv.validateSchema(schema)).toBe(true);
  });

  it('is shown to people, without anything from elsewhere', async () => {
    const response = await fetch(`${service.base}/docs`);
    const page = await response.text();
    expect(page).not.toMatch(/(src|href)="(https?:|\/\/)/);
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file!);
    expect(files).toEqual([
      'data:,', // no icon is asked for
      'docs/swagger-ui.css',
      'openapi.json',
      'docs/swagger-ui-bundle.js',
      'docs/start.js',
    ]);
    for (const file of files.slice(1)) expect((await fetch(`${service.base}/${file}`)).status).toBe(200);
    expect((await fetch(`${service.base}/docs/package.json`)).status).toBe(404);
  });

  it('drives a request of every operation, whose answer is as it says', async () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'service', ...document });
    const validators = new Map<object, ValidateFunction>();
    const validate = (schema: object, value: unknown) => {
      const text = JSON.stringify(schema).replaceAll('"#/', '"service#/');
      const compiled = validators.get(schema) ?? ajv.compile(JSON.parse(text));
      validators.set(schema, compiled);
      if (!compiled(value))
        throw new Error(`${JSON.stringify(compiled.errors)} of ${JSON.stringify(value).slice(0, 500)}`);
    };
    const headers = { 'x-api-key': 'secret' };
    const base64 = image.toString('base64');
    const json = (value: object) => ({
      body: JSON.stringify(value),
      headers: { 'content-type': 'application/json' },
    });
    const added = await fetch(`${service.base}/v1/images`, {
      method: 'POST',
      headers: { ...headers, ...json({}).headers },
      body: json({ image: { base64 } }).body,
    });
    const { id } = (await added.json()) as { id: string };
    const job = await fetch(`${service.base}/processes/segment/execution`, {
      method: 'POST',
      headers: { ...headers, ...json({}).headers, prefer: 'respond-async' },
      body: json({ inputs: { image: base64, sentences: 'the ship' } }).body,
    });
    const { jobID } = (await job.json()) as { jobID: string };
    await expect
      .poll(async () => (await fetch(`${service.base}/jobs/${jobID}/results`, { headers })).status, {
        timeout: 10_000,
      })
      .toBe(200);

    const bodies: Record<string, () => RequestInit> = {
      segment: () => ({ body: segmentForm(image, ['the ship']) }),
      addImage: () => json({ image: { base64 } }),
      segmentImage: () => json({ sentence: 'the ship', include: ['logits', 'explanation'] }),
      execute: () => json({ inputs: { image: base64, sentences: ['the ship'] }, response: 'document' }),
    };
    const queries: Record<string, string> = { fetchForPage: `?url=${encodeURIComponent(fileUrl)}` };
    // What removes things comes last.
    const ordered = operations().sort(
      (a, b) => Number(a.method === 'DELETE') - Number(b.method === 'DELETE'),
    );
    for (const { path, method, operation } of ordered) {
      const url = `${service.base}${path.replace('{id}', id).replace('{jobID}', jobID).replace('{processID}', 'segment').replace('{outputID}', 'result').replace('{file}', 'start.js')}${queries[operation.operationId] ?? ''}`;
      const init = bodies[operation.operationId]?.() ?? {};
      if (operation.requestBody && typeof init.body === 'string') {
        validate(operation.requestBody.content['application/json']!.schema, JSON.parse(init.body));
      }
      const send = (more: object) =>
        fetch(url, {
          ...bodies[operation.operationId]?.(),
          method,
          headers: { ...(init.headers as object), ...more },
        });
      const check = async (response: Response) => {
        const described = operation.responses[String(response.status)];
        if (!described)
          throw new Error(`${method} ${path} answers ${response.status}, which is not documented`);
        const type = response.headers.get('content-type')?.split('; charset')[0]?.split('; version')[0];
        if (type === undefined || !described.content) return;
        const content = described.content[type];
        if (!content) throw new Error(`${method} ${path} answers ${type}, which is not documented`);
        if (content.schema) validate(content.schema, await response.json());
      };
      if (operation.security) {
        const without = await send({});
        expect(without.status).toBe(401);
        await check(without);
      }
      const response = await send(headers);
      expect([path, response.status < 300]).toEqual([path, true]);
      await check(response);
    }
  });
});
