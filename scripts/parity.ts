import { parseArgs } from 'node:util';
import { SiglipConfigError } from '../src/models/siglip2/index.ts';
import { DEVICES, type Device } from '../src/runtime/device.ts';
import { openDevice } from '../src/runtime/device-node.ts';
import type { Runtime } from '../src/runtime/index.ts';
import type { ComparisonRow } from './parity/comparison.ts';
import { FixtureError, type FixtureFolder, findFixtures } from './parity/fixture.ts';
import { metricsParity } from './parity/metrics.ts';
import { formatReport } from './parity/report.ts';
import { sam2Parity } from './parity/sam2.ts';
import { siglipParity } from './parity/siglip.ts';
import { trainParity } from './parity/train.ts';

const USAGE = `usage: npm run parity -- DIR [--json] [--device ${DEVICES.join('|')}]`;

/** Compares one fixture folder with this implementation. */
async function compareFolder(folder: FixtureFolder, runtime: Runtime): Promise<ComparisonRow[]> {
  switch (folder.kind) {
    case 'sam2':
      return sam2Parity(folder, runtime);
    case 'train':
      return trainParity(folder, runtime);
    case 'metrics':
      return metricsParity(folder, runtime);
    case 'siglip':
      return siglipParity(folder, runtime);
  }
}

/**
 * Prints the largest absolute and relative error of every recorded tensor in a fixture folder, or in each of the
 * fixture folders inside it. Exit status: 0 all within tolerance, 1 some are not, 2 usage or unsupported fixture.
 */
async function main(args: readonly string[]): Promise<number> {
  const { json, device, path } = readArguments(args);
  const runtime = await openDevice(device);
  let status = 0;
  for (const folder of findFixtures(path)) {
    try {
      const rows = await compareFolder(folder, runtime);
      process.stdout.write(formatReport(folder, rows, json));
      if (rows.some((row) => !row.passed) || rows.length === 0) status = Math.max(status, 1);
    } catch (error) {
      const unsupported = error instanceof FixtureError || error instanceof SiglipConfigError;
      process.stderr.write(`${unsupported ? '' : `${folder.path}: `}${(error as Error).message}\n`);
      status = Math.max(status, unsupported ? 2 : 1);
    }
  }
  return status;
}

function readArguments(args: readonly string[]): { json: boolean; device: Device; path: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, device: { type: 'string', default: 'cpu' } },
    });
    const device = DEVICES.find((known) => known === values.device);
    const [path] = positionals;
    if (device && path && positionals.length === 1) return { json: values.json, device, path };
  } catch {
    // An unknown option; what can be given is said below.
  }
  throw new FixtureError(USAGE);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof FixtureError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  } else {
    throw error;
  }
}
