import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

const SOURCE = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url);

/** What axe finds wrong with a page as it stands, a line for each rule. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(SOURCE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}
