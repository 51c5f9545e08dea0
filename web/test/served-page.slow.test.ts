import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../test/chromium.ts';
import { describeWithChromium } from '../../test/optional-tools.ts';

const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** The page as users get it: built, from `skyrefer serve`, under its content security policy. */
describeWithChromium('the page that the service serves', () => {
  let service: ChildProcess;
  let address: string;
  beforeAll(async () => {
    service = spawn(process.execPath, [command, 'serve', '--port', '0', '--log', 'json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for await (const line of createInterface({ input: service.stdout! })) {
      const { event, port } = JSON.parse(line) as { event: string; port?: number };
      if (event !== 'listening') continue;
      address = `http://127.0.0.1:${port}`;
      break;
    }
  });
  afterAll(async () => {
    const ended = once(service, 'exit');
    service.kill('SIGTERM');
    await ended;
  });

  it('answers a sentence in the browser itself, and breaks no rule of its policy', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(address);
      await page
        .getByRole('button', { name: /airport/i })
        .first()
        .click();
      const sentence = page.getByPlaceholder('the ship on the far left');
      await sentence.fill('the airplane on the far left');
      await sentence.press('Enter');
      await page.getByText(/Score/).first().waitFor({ timeout: 200_000 });
      expect(await page.getByRole('alert').allTextContents()).toEqual([]);
      expect(await page.getByText('In this browser. Nothing is uploaded.').count()).toBeGreaterThan(0);
      if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
    } finally {
      await browser.close();
    }
  });
});
