import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';

/**
 * Groups of tests against programs that come from the system: GDAL checks files that skyrefer writes, Chromium opens
 * its page, curl and Python run clients of the service, shells complete commands, groff formats the manual, Open MPI and MPICH start trainings
 * of several processes, PostgreSQL with PostGIS holds archives. Where a program is missing, its tests are skipped and the run's last line
 * counts them; with `REQUIRE_OPTIONAL_TOOLS=1`, as continuous integration sets it, that is a failure instead.
 */
function withTool(tool: string, present: boolean, remedy: string): typeof describe | typeof describe.skip {
  if (present) return describe;
  if (process.env.REQUIRE_OPTIONAL_TOOLS === '1') {
    throw new Error(`${tool} is missing, which these tests need: ${remedy}`);
  }
  return describe.skip;
}

/** Where Debian's Chromium lies; for Playwright's `executablePath`. */
export const CHROMIUM = '/usr/bin/chromium';

/** The system's own Python, which GDAL's modules belong to. */
export const SYSTEM_PYTHON = '/usr/bin/python3';

/** `describe` for tests that run GDAL's programs and its Python modules. */
export const describeWithGdal = withTool(
  'GDAL',
  spawnSync('gdalinfo', ['--version']).status === 0 &&
    spawnSync(SYSTEM_PYTHON, ['-c', 'import osgeo.gdal']).status === 0,
  'install gdal-bin and python3-gdal',
);

/** `describe` for tests that open pages in a browser. */
export const describeWithChromium = withTool('Chromium', existsSync(CHROMIUM), 'install chromium');

/** `describe` for tests that start several processes with MPI. */
export const describeWithMpi = withTool(
  'Open MPI',
  spawnSync('mpirun', ['--version']).stdout?.includes('Open MPI') === true,
  'install openmpi-bin and libopenmpi3',
);

/** Names of MPICH's library, by what a program that calls it relies on: MPICH's own binary interface, or that of the standard. */
const MPICH_LIBRARIES = {
  MPICH: ['libmpi.so.12', 'libmpich.so.12'],
  standard: ['libmpi_abi.so.1', 'libmpi_abi.so.0'],
} as const;

/** MPICH's launcher and library: of an installation that `SKYREFER_MPICH` names, or Debian's; null where there is none. */
export function mpichOf(abi: keyof typeof MPICH_LIBRARIES) {
  const root = process.env.SKYREFER_MPICH ?? '/usr';
  const launcher = join(root, 'bin', 'mpiexec.hydra');
  const folders = [join(root, 'lib'), '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'];
  for (const folder of existsSync(launcher) ? folders : []) {
    const library = MPICH_LIBRARIES[abi].find((name) => existsSync(join(folder, name)));
    if (library) return { launcher, folder, library };
  }
  return null;
}

/** `describe` for tests that start several processes with MPICH. */
export const describeWithMpich = (abi: keyof typeof MPICH_LIBRARIES) =>
  withTool(
    `MPICH with ${MPICH_LIBRARIES[abi].join(' or ')}`,
    mpichOf(abi) !== null,
    'pip install -r test/python-requirements.txt into an environment, and name its folder in SKYREFER_MPICH',
  );

/** Where PostgreSQL's programs lie that have PostGIS beside them; null: nowhere. */
export const POSTGRES_PROGRAMS: string | null = (() => {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
  const found = versions.find(
    (version) =>
      existsSync(`/usr/lib/postgresql/${version}/bin/initdb`) &&
      existsSync(`/usr/share/postgresql/${version}/extension/postgis.control`),
  );
  return found === undefined ? null : `/usr/lib/postgresql/${found}/bin`;
})();

/** `describe` for tests that start a PostgreSQL server with PostGIS of their own. */
export const describeWithPostgres = withTool(
  'PostgreSQL with PostGIS',
  POSTGRES_PROGRAMS !== null,
  'install postgresql and postgresql-15-postgis-3',
);

/** The Python that runs clients of the service. */
export const CLIENT_PYTHON = process.env.SKYREFER_PYTHON ?? 'python3';

/** `describe` for tests of clients in Python that import these modules. */
export const describeWithPython = (...modules: readonly string[]) =>
  withTool(
    `Python with ${modules.join(', ')}`,
    spawnSync(CLIENT_PYTHON, ['-c', `import ${modules.join(', ')}`]).status === 0,
    'pip install -r test/python-requirements.txt, and name that interpreter in SKYREFER_PYTHON',
  );

/** `describe` for tests of clients in bash and curl. */
export const describeWithCurl = withTool(
  'curl',
  spawnSync('curl', ['--version']).status === 0 && spawnSync('bash', ['--version']).status === 0,
  'install bash and curl',
);

/** `describe` for tests that run a shell, or groff, which formats manual pages. */
export const describeWithShell = (name: 'bash' | 'zsh' | 'fish' | 'groff') =>
  withTool(name, spawnSync(name, ['--version']).status === 0, `install ${name}`);
