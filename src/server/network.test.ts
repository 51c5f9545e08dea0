import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ServiceOptions } from './service-options.ts';
import { miniatureModelFolder, startTestService, type TestService } from './testing/test-service.ts';

let folder: Awaited<ReturnType<typeof miniatureModelFolder>>;
let service: TestService | null = null;
const sockets: Socket[] = [];
beforeAll(async () => {
  folder = await miniatureModelFolder();
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await service?.close();
  service = null;
});
afterAll(() => folder?.remove());

const start = async (options: Partial<ServiceOptions> = {}): Promise<TestService> => {
  service = await startTestService(folder.model, options);
  return service;
};

/** A connection of one's own; what comes back is collected. */
function open(port: number): { socket: Socket; text(): string; closed: Promise<void> } {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
  });
  socket.on('error', () => {});
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  return { socket, text: () => text, closed };
}

/** The status of an answer to a request as it is written. */
async function status(port: number, ...lines: string[]): Promise<number> {
  const { socket, text, closed } = open(port);
  socket.write(`${[...lines, 'connection: close'].join('\r\n')}\r\n\r\n`);
  await closed;
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(text())?.[1]);
}

describe('the name that a service is asked under', () => {
  const get = 'GET /v1/model HTTP/1.1';

  it('is one of this machine, where only this machine can ask and no key is shown', async () => {
    const { port } = await start();
    for (const host of [
      '127.0.0.1',
      `localhost:${port}`,
      'LOCALHOST',
      `[::1]:${port}`,
      '127.9.9.9',
      'a.localhost',
    ]) {
      expect([host, await status(port, get, `Host: ${host}`)]).toEqual([host, 200]);
    }
    const others = [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1.evil.example',
      'localhost.evil.example',
    ];
    for (const host of [...others, '0.0.0.0', '10.0.0.1', '[::2]']) {
      expect([host, await status(port, get, `Host: ${host}`)]).toEqual([host, 421]);
      expect(await status(port, 'GET / HTTP/1.1', `Host: ${host}`)).toBe(421);
    }
  });

  it('may be that of the proxy in front, and any where keys are shown', async () => {
    const { port } = await start({ publicUrl: 'https://maps.example/segment' });
    expect(await status(port, get, 'Host: maps.example')).toBe(200);
    expect(await status(port, get, 'Host: evil.example')).toBe(421);
    await service!.close();
    const keyed = await start({ apiKeys: ['alpha'] });
    expect(await status(keyed.port, get, 'Host: maps.example', 'X-API-Key: alpha')).toBe(200);
    expect(await status(keyed.port, get, 'Host: maps.example')).toBe(401);
  });

  it('is said once, and not in the address', async () => {
    const { port } = await start();
    expect(await status(port, get, 'Host: localhost', 'Host: localhost')).toBe(400);
    expect(await status(port, get, 'Host: localhost', 'hOST: evil.example')).toBe(400);
    expect(await status(port, get)).toBe(400);
    expect(await status(port, 'GET http://localhost/v1/model HTTP/1.1', 'Host: localhost')).toBe(400);
    expect(await status(port, get, 'Host: local host')).toBe(400);
  });
});

describe('connections', () => {
  it('are closed above a number, and taken again when others end', async () => {
    const { port } = await start({ limits: { connections: 5 } });
    const kept = Array.from({ length: 5 }, () => open(port));
    await pause(100);
    const more = open(port);
    more.socket.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await more.closed;
    expect(more.text()).toBe('');
    kept[0]!.socket.destroy();
    await kept[0]!.closed;
    await expect.poll(() => status(port, 'GET /healthz HTTP/1.1', 'host: localhost')).toBe(200);
  });

  it('of clients that do not take their answers are let go', async () => {
    const { port } = await start({ limits: { writeSeconds: 0.5 } });
    const { socket, closed } = open(port);
    socket.pause();
    const began = performance.now();
    // Answers of many megabytes together, more than the system keeps for a connection.
    for (let i = 0; i < 400; i++) socket.write('GET /openapi.json HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await expect
      .poll(
        async () => {
          socket.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n');
          await pause(50);
          return socket.destroyed || socket.errored !== null;
        },
        { timeout: 8000 },
      )
      .toBe(true);
    expect(performance.now() - began).toBeLessThan(8000);
    await closed;
    expect(await status(port, 'GET /healthz HTTP/1.1', 'host: localhost')).toBe(200);
  });
});
