import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe } from 'vitest';

/**
 * Groups of tests against programs that come from the system: GDAL checks files that skyrefer writes, Chromium opens
 * its page. Where a program is missing, its tests are skipped and the run's last line counts them; with
 * `REQUIRE_OPTIONAL_TOOLS=1`, as continuous integration sets it, that is a failure instead.
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
