import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  miniatureModelFolder,
  startTestService,
  type TestService,
} from '../src/server/testing/test-service.ts';
import { launchChromium } from './chromium.ts';
import { describeWithChromium } from './optional-tools.ts';

/** The service's reference in a browser: what a person reads at /docs. */
describeWithChromium('the reference of the service at /docs', () => {
  let folder: Awaited<ReturnType<typeof miniatureModelFolder>>;
  let server: TestService;
  beforeAll(async () => {
    folder = await miniatureModelFolder();
    server = await startTestService(folder.model);
  });
  afterAll(async () => {
    await server?.close();
    await folder?.remove();
  });

  it('shows every operation, calls nobody else, and is kept from nothing by its policy', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const asked: string[] = [];
      const wrong: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
      await page.goto(`${server.base}/docs`);
      await page.locator('.opblock').first().waitFor();
      const { paths } = (await (await fetch(`${server.base}/openapi.json`)).json()) as { paths: object };
      const operations = Object.entries(paths).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method} ${path}`),
      );
      const shown = await page.locator('.opblock-summary').evaluateAll((summaries) =>
        summaries.map((summary) => {
          const text = (part: string) => summary.querySelector(`.opblock-summary-${part}`)!.textContent;
          return `${text('method')!.toLowerCase()} ${text('path')!.replaceAll('\u200b', '')}`;
        }),
      );
      expect(shown.toSorted()).toEqual(operations.toSorted());
      await page.locator('.opblock-summary', { hasText: '/v1/segment' }).first().click();
      await page.getByText('application/geo+json').first().waitFor();
      expect(asked.filter((url) => !url.startsWith(server.base) && !url.startsWith('data:'))).toEqual([]);
      expect(wrong).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
