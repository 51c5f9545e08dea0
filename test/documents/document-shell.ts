import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Workplace } from './workplace.ts';

export interface Printed {
  readonly status: number;
  readonly stdout: string;
  /** Both streams, in the order in which they came. */
  readonly output: string;
}

/** Commands that go on until they are stopped, and answer at an address. */
const SERVER = /^(?:\w+=\S+ )*(?:npx )?skyrefer (?:serve|label)\b/;
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

/**
 * A shell in which a document's blocks are run, one after another: folder and variables stay from one to the next. Servers are started in
 * the background at a free port, and the addresses that a document gives them are exchanged for it.
 */
export class DocumentShell {
  readonly #place: Workplace;
  readonly #servers: ChildProcess[] = [];
  #address: string | null = null;

  constructor(place: Workplace) {
    this.#place = place;
  }

  async run(script: string): Promise<Printed> {
    const lines = script.split('\n');
    const server = lines.findIndex((line) => SERVER.test(line));
    if (server < 0) return this.#runHere(script);
    if (lines.some((line, index) => index !== server && line.trim() !== '')) {
      throw new Error('a server is a block, or a command of a console, of its own');
    }
    return this.#serve(lines[server]!.replace(/\s+#.*$/, ''));
  }

  #start(script: string): ChildProcess {
    const { folder, environment } = this.#place;
    // bash's own, so that a failure ends it; its folder and variables are left behind for the next block.
    const state = `${folder}.state`;
    const whole = [
      'set -euo pipefail',
      existsSync(state) ? `source '${state}'` : `cd '${folder}'`,
      `trap 'status=$?; { export -p; printf "cd %q\\n" "$PWD"; } > "${state}"; exit $status' EXIT`,
      'set -a',
      this.#addressed(script),
    ].join('\n');
    return spawn('bash', ['-c', whole], { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** The document's addresses, where this test has others for them. */
  #addressed(script: string): string {
    const mapped = script.replaceAll('https://tiles.example.org', this.#place.tiles);
    return this.#address === null
      ? mapped
      : mapped.replace(/http:\/\/(127\.0\.0\.1|localhost):8080/g, this.#address);
  }

  #runHere(script: string): Promise<Printed> {
    const child = this.#start(script);
    const text = { stdout: '', output: '' };
    child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
      text.stdout += chunk;
      text.output += chunk;
    });
    child.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
      text.output += chunk;
    });
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (status) => resolve({ status: status ?? 1, ...text }));
    });
  }

  /** Resolves when the server says its address, which is given back as the document's own. */
  #serve(command: string): Promise<Printed> {
    const child = this.#start(
      `exec ${command.replace(/^((?:\w+=\S+ )*)(?:npx )?skyrefer/, '$1skyrefer')} --port 0`,
    );
    this.#servers.push(child);
    return new Promise((resolve, reject) => {
      let output = '';
      const take = (chunk: string) => {
        output += chunk;
        const [address] = ADDRESS.exec(output) ?? [];
        // The address stands in the middle of a line.
        if (address === undefined || !output.endsWith('\n')) return;
        this.#address = address;
        const told = output.replaceAll(address, 'http://127.0.0.1:8080');
        resolve({ status: 0, stdout: told, output: told });
      };
      child.stdout!.setEncoding('utf8').on('data', take);
      child.stderr!.setEncoding('utf8').on('data', take);
      child.once('error', reject);
      child.once('close', (status) => resolve({ status: status ?? 1, stdout: '', output }));
    });
  }

  async close(): Promise<void> {
    for (const server of this.#servers) {
      if (server.exitCode !== null || server.signalCode !== null) continue;
      const ended = new Promise((resolve) => server.once('close', resolve));
      server.kill('SIGTERM');
      await ended;
    }
    await rm(`${this.#place.folder}.state`, { force: true });
  }
}
