import { SiglipConfigError } from '../src/models/siglip2/index.ts';
import { nodeRuntime } from '../src/runtime/node.ts';
import type { ComparisonRow } from './parity/comparison.ts';
import { FixtureError, type FixtureFolder, findFixtures } from './parity/fixture.ts';
import { metricsParity } from './parity/metrics.ts';
import { formatReport } from './parity/report.ts';
import { sam2Parity } from './parity/sam2.ts';
import { siglipParity } from './parity/siglip.ts';
import { trainParity } from './parity/train.ts';

const USAGE = 'usage: npm run parity -- DIR [--json]';

/** Compares one fixture folder with this implementation. */
async function compareFolder(folder: FixtureFolder): Promise<ComparisonRow[]> {
  switch (folder.kind) {
    case 'sam2':
      return sam2Parity(folder, nodeRuntime);
    case 'train':
      return trainParity(folder, nodeRuntime);
    case 'metrics':
      return metricsParity(folder, nodeRuntime);
    case 'siglip':
      return siglipParity(folder, nodeRuntime);
  }
}

/**
 * Prints the largest absolute and relative error of every recorded tensor in a fixture folder, or in each of the
 * fixture folders inside it. Exit status: 0 all within tolerance, 1 some are not, 2 usage or unsupported fixture.
 */
async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  const paths = args.filter((argument) => argument !== '--json');
  if (paths.length !== 1 || paths[0]!.startsWith('-')) throw new FixtureError(USAGE);
  let status = 0;
  for (const folder of findFixtures(paths[0]!)) {
    try {
      const rows = await compareFolder(folder);
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
