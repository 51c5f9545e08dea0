import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtCommand } from '../../src/cli/testing/built-command.ts';
import { encodePicture } from '../../src/imagery/node.ts';
import { HostileHub } from '../../src/weights/hub/testing/hostile-hub.ts';
import { mapTile, writeMiniatures } from './miniatures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of the repository with miniatures of what its documents speak of, for the blocks of one of them. */
export interface Workplace {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Address of a map service. */
  readonly tiles: string;
}

/** What is the same for all documents: the built command, miniatures, a hub and a map service on this machine. */
export class Workplaces {
  readonly #base: string;
  readonly #hub: HostileHub;
  readonly #tiles: Server;

  private constructor(base: string, hub: HostileHub, tiles: Server) {
    this.#base = base;
    this.#hub = hub;
    this.#tiles = tiles;
  }

  static async create(): Promise<Workplaces> {
    const base = await mkdtemp(join(tmpdir(), 'skyrefer-documents-'));
    const hub = await HostileHub.start();
    fillHub(hub);
    const tile = await encodePicture(mapTile(), 'png');
    const tiles = createServer((_, response) => response.setHeader('content-type', 'image/png').end(tile));
    await new Promise<void>((resolve) => tiles.listen(0, '127.0.0.1', resolve));
    await writeCommands(base, await builtCommand());
    await mkdir(join(base, 'miniatures'));
    await writeMiniatures(join(base, 'miniatures'));
    return new Workplaces(base, hub, tiles);
  }

  /** A folder of its own for a document: what it writes another does not find. */
  async forDocument(name: string): Promise<Workplace> {
    const folder = join(this.#base, name.replaceAll('/', '-').replace(/\.md$/, ''));
    await mkdir(folder);
    const kept = [
      'package.json',
      'node_modules',
      'src',
      'scripts',
      'bench',
      'models',
      'test',
      'tsconfig.json',
      'docs',
    ];
    for (const name of kept) await symlink(join(root, name), join(folder, name));
    for (const name of ['examples', 'experiments'])
      await cp(join(root, name), join(folder, name), { recursive: true });
    await cp(join(this.#base, 'miniatures'), folder, { recursive: true, force: true });
    const home = join(this.#base, 'home');
    return {
      folder,
      tiles: `http://127.0.0.1:${(this.#tiles.address() as AddressInfo).port}`,
      environment: {
        PATH: `${join(this.#base, 'bin')}:${process.env.PATH}`,
        HOME: home,
        LANG: 'C.UTF-8',
        HF_ENDPOINT: this.#hub.endpoint,
        SKYREFER_TILE_CACHE: join(folder, '.tiles'),
      },
    };
  }

  async close(): Promise<void> {
    await this.#hub.stop();
    this.#tiles.closeAllConnections();
    await new Promise((resolve) => this.#tiles.close(resolve));
    await rm(this.#base, { recursive: true, force: true });
  }
}

/** `skyrefer` and `npx`, as an installed package gives them; `curl` fails where the service says that something is wrong. */
async function writeCommands(base: string, command: string): Promise<void> {
  await mkdir(join(base, 'bin'));
  await mkdir(join(base, 'home'));
  const skyrefer = `exec '${process.execPath}' '${command}' "$@"`;
  const tsx = `exec '${process.execPath}' --import '${import.meta.resolve('tsx')}' "$@"`;
  const commands = {
    skyrefer,
    npx: `case "$1" in
skyrefer) shift; ${skyrefer};;
tsx) shift; ${tsx};;
*) echo "npx $1: not in this test; a comment before the block says why it is not run" >&2; exit 127;;
esac`,
    curl: `exec ${spawnSync('which', ['curl'], { encoding: 'utf8' }).stdout.trim() || '/usr/bin/curl'} --fail-with-body "$@"`,
  };
  for (const [name, script] of Object.entries(commands)) {
    const path = join(base, 'bin', name);
    await writeFile(path, `#!/usr/bin/env bash\n${script}\n`);
    await chmod(path, 0o755);
  }
}

/** The public checkpoints' names, with a few bytes each. */
function fillHub(hub: HostileHub): void {
  for (const name of ['google/siglip2-so400m-patch16-512', 'google/siglip2-base-patch16-512']) {
    hub.put(name, 'config.json', '{}');
    hub.put(name, 'tokenizer.json', '{}');
    hub.put(name, 'model.safetensors', `${name}'s weights`, true);
  }
  for (const size of ['large', 'base-plus', 'small', 'tiny']) {
    hub.put(`facebook/sam2.1-hiera-${size}`, 'model.safetensors', `weights of ${size}`, true);
  }
}
