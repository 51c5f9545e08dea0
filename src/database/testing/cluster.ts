import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { POSTGRES_PROGRAMS } from '../../../test/optional-tools.ts';

/** PostgreSQL refuses to run as root: its own user then. */
const AS_USER =
  process.getuid?.() === 0
    ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', '--pdeathsig=QUIT']
    : [];

/** A PostgreSQL server of a test's own, in a temporary folder, on a Unix socket only. */
export class Cluster {
  #server: ChildProcess | null = null;

  private constructor(readonly folder: string) {}

  static async start(): Promise<Cluster> {
    const folder = mkdtempSync(join(tmpdir(), 'skyrefer-pg-'));
    if (AS_USER.length > 0) {
      const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
      chownSync(folder, id('-u'), id('-g'));
    }
    const cluster = new Cluster(folder);
    const [program, ...args] = [...AS_USER, join(POSTGRES_PROGRAMS!, 'initdb')];
    execFileSync(
      program!,
      [
        ...args,
        '-D',
        join(folder, 'data'),
        '-A',
        'trust',
        '-U',
        'tester',
        '-E',
        'UTF8',
        '--locale=C',
        '--no-sync',
      ],
      { cwd: folder, stdio: 'pipe' },
    );
    await cluster.run();
    return cluster;
  }

  /** The address of a database. */
  address(database = 'postgres'): string {
    return `postgres://tester@/${database}?host=${this.folder}`;
  }

  get socket(): string {
    return join(this.folder, '.s.PGSQL.5432');
  }

  async run(): Promise<void> {
    const [program, ...args] = [...AS_USER, join(POSTGRES_PROGRAMS!, 'postgres')];
    const settings = [
      'listen_addresses=',
      'fsync=off',
      'full_page_writes=off',
      'max_connections=200',
      `unix_socket_directories=${this.folder}`,
    ];
    const server = spawn(
      program!,
      [...args, '-D', join(this.folder, 'data'), ...settings.flatMap((one) => ['-c', one])],
      {
        cwd: this.folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    this.#server = server;
    let said = '';
    await new Promise<void>((resolve, reject) => {
      server.on('exit', () => reject(new Error(`PostgreSQL ended: ${said}`)));
      server.stderr!.setEncoding('utf8').on('data', (text: string) => {
        said = (said + text).slice(-4000);
        if (said.includes('ready to accept connections')) resolve();
      });
    });
  }

  /** Ends the server as a crash does, without waiting for those who are at work. */
  async crash(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server || server.exitCode !== null) return;
    await new Promise<void>((resolve) => {
      server.on('exit', () => resolve());
      server.kill('SIGQUIT');
    });
  }

  /** Makes a database; gives its address. */
  async database(name: string): Promise<string> {
    const client = new pg.Client({ connectionString: this.address() });
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    await client.end();
    return this.address(name);
  }

  async stop(): Promise<void> {
    await this.crash();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
