import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWithMpi, describeWithMpich, mpichOf } from '../../../test/optional-tools.ts';

const PROGRAM = [
  process.execPath,
  '--import',
  import.meta.resolve('tsx'),
  fileURLToPath(new URL('../testing/rank-program.ts', import.meta.url)),
];

interface Ended {
  readonly status: number | null;
  readonly output: string;
}

interface Started {
  /** So far. */
  output(): string;
  readonly ended: Promise<Ended>;
  kill(): void;
}

const run = (command: readonly string[], env: Record<string, string> = {}) => start(command, env).ended;

function start(command: readonly string[], env: Record<string, string> = {}): Started {
  const child = spawn(command[0]!, command.slice(1), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...{
        OMPI_ALLOW_RUN_AS_ROOT: '1',
        OMPI_ALLOW_RUN_AS_ROOT_CONFIRM: '1',
        OMPI_MCA_mpi_yield_when_idle: '1',
      },
      ...env,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
  return { output: () => output, ended, kill: () => child.kill('SIGKILL') };
}

/** What both ranks of `calls` have to get. */
function expectCalls({ status, output }: Ended, hosts: readonly string[]): void {
  expect(status, output).toBe(0);
  const lines = output.split('\n').filter((line) => line.startsWith('{'));
  const all = lines.map((line) => JSON.parse(line)).sort((one, other) => one.rank - other.rank);
  const whole = [1, 3, 5, 7];
  const same = { size: 2, gathered: whole, reduced: [3, 1], texts: ['x', 'xx'] };
  expect(all).toEqual(
    [0, 1].map((rank) => ({ ...same, rank, host: hosts[rank], shard: whole.slice(2 * rank, 2 * rank + 2) })),
  );
}

const here = [hostname(), hostname()];

describeWithMpi('ranks of Open MPI', () => {
  it('exchange what they should', async () => {
    const started = ['mpirun', '--oversubscribe', '--bind-to', 'none', '-np', '2'];
    const env = { OMPI_MCA_btl_vader_single_copy_mechanism: 'none' };
    expectCalls(await run([...started, ...PROGRAM, 'calls'], env), here);
  });
});

for (const abi of ['MPICH', 'standard'] as const) {
  describeWithMpich(abi)(`ranks of MPICH with ${abi === 'MPICH' ? 'its own ABI' : "the standard's"}`, () => {
    it('exchange what they should', async () => {
      const { launcher, folder, library } = mpichOf(abi)!;
      const started = [launcher, '-np', '2', ...PROGRAM, 'calls', library];
      expectCalls(await run(started, { LD_LIBRARY_PATH: folder }), here);
    });
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const NAMES = ['skyrefer-one', 'skyrefer-two'] as const;
/** Other runs of these tests on this machine have their own network. */
const OWN = process.pid;
const SPACES = NAMES.map((name) => `${name}-${OWN}`);
const LINKS = NAMES.map((_, index) => `sky${index}-${OWN}`);
const BRIDGE = `skybr-${OWN}`;
const NET = `10.213.${OWN % 250}`;
const ip = (...args: string[]) => spawnSync('ip', args);

/** Two hosts on one machine need the right to make networks. */
const mayMakeHosts = (() => {
  if (process.getuid?.() !== 0) return false;
  const name = `skytry-${OWN}`;
  const tried = [
    ['netns', 'add', name],
    ['netns', 'exec', name, 'unshare', '--uts', 'true'],
    ['link', 'add', name, 'type', 'bridge'],
  ].every((args) => ip(...args).status === 0);
  ip('link', 'del', name);
  ip('netns', 'del', name);
  return tried;
})();

describeWithMpi('ranks on two hosts', () => {
  let folder: string;
  let agent: string;
  const removeHosts = () => {
    for (const [index, name] of SPACES.entries()) {
      // The launcher's own process on a host that was cut off never hears that all is over.
      for (const pid of String(ip('netns', 'pids', name).stdout)
        .split('\n')
        .filter(Boolean)) {
        process.kill(Number(pid), 'SIGKILL');
      }
      ip('netns', 'del', name);
      ip('link', 'del', LINKS[index]!);
    }
    ip('link', 'del', BRIDGE);
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skyrefer-hosts-'));
    if (!mayMakeHosts) return;
    const made = [
      `link add ${BRIDGE} type bridge`,
      `addr add ${NET}.254/24 dev ${BRIDGE}`,
      `link set ${BRIDGE} up`,
      ...SPACES.flatMap((name, index) => [
        `netns add ${name}`,
        `link add ${LINKS[index]} type veth peer name eth0 netns ${name}`,
        `link set ${LINKS[index]} master ${BRIDGE} up`,
        `-n ${name} addr add ${NET}.${index + 1}/24 dev eth0`,
        `-n ${name} link set eth0 up`,
        `-n ${name} link set lo up`,
      ]),
    ];
    for (const line of made) {
      const { status, stderr } = ip(...line.split(' '));
      if (status !== 0) throw new Error(`ip ${line}: ${stderr}`);
    }
    // What mpirun starts instead of ssh: HOST COMMAND...
    agent = join(folder, 'agent');
    await writeFile(
      agent,
      `#!/bin/bash
host=$1
shift
case $host in ${NET}.1) name=${NAMES[0]} ;; *) name=${NAMES[1]} ;; esac
exec ip netns exec "$name-${OWN}" unshare --uts bash -c "hostname $name; $*"
`,
    );
    await chmod(agent, 0o755);
  });
  afterAll(async () => {
    if (mayMakeHosts) removeHosts();
    await rm(folder, { recursive: true, force: true });
  });

  const mpirun = () => [
    ...['mpirun', '--bind-to', 'none', '-np', '2', '--host', `${NET}.1:1,${NET}.2:1`],
    ...['--mca', 'plm_rsh_agent', agent, '--mca', 'btl', 'tcp,self', '--mca', 'pml', 'ob1'],
    ...['--mca', 'btl_tcp_if_include', `${NET}.0/24`, '--mca', 'oob_tcp_if_include', `${NET}.0/24`],
  ];

  it.skipIf(!mayMakeHosts)(
    'exchange what they should (skipped unless root may make network namespaces)',
    async () => {
      expectCalls(await run([...mpirun(), ...PROGRAM, 'calls']), NAMES);
    },
  );

  it.skipIf(!mayMakeHosts)(
    'end when their link is cut (skipped unless root may make network namespaces)',
    async () => {
      const started = start([...mpirun(), ...PROGRAM, 'forever', '', '3']);
      const { output } = started;
      try {
        const isGoing = () => [0, 1].every((rank) => output().match(`rank ${rank} .*: round 20\n`));
        await expect.poll(isGoing, { timeout: 60_000 }).toBe(true);
        const pids = new Set(
          [...output().matchAll(/of process (\d+): round/g)].map(([, pid]) => Number(pid)),
        );
        expect(pids.size).toBe(2);
        const cut = performance.now();
        ip('link', 'set', LINKS[1]!, 'down');
        await expect.poll(() => [...pids].filter(isAlive), { timeout: 60_000 }).toEqual([]);
        expect((performance.now() - cut) / 1000, output()).toBeLessThan(15);
        // Of the host that is cut off nothing is heard.
        await expect
          .poll(output, { timeout: 20_000 })
          .toMatch(/rank 0 of 2 on skyrefer-one: a sum waited 3 s for the other ranks/);
      } finally {
        started.kill(); // it may wait for the host for ever
        removeHosts();
      }
      await started.ended;
    },
  );
});
