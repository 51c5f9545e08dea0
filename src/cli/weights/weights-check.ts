import { Command } from 'commander';
import { formatShape } from '../../graph/types.ts';
import type { ShapeComparison } from '../../weights/compare-shapes.ts';
import type { BackboneSource } from '../../weights/hub/backbones.ts';
import type { Terminal } from '../terminal.ts';
import { presetArgument } from './weights-pull.ts';

interface CheckOptions {
  readonly dir?: string;
  readonly siglip?: string;
  readonly sam2?: string;
  readonly json?: boolean;
}

/** `skyrefer weights check PRESET` */
export function weightsCheckCommand(terminal: Terminal): Command {
  return new Command('check')
    .summary("compare a preset's checkpoints with the architecture")
    .description(
      "Compares every tensor's name and shape in a preset's checkpoints with the architecture: says what is missing, extra " +
        'or mis-shaped, and fails where something is. Uses no network.',
    )
    .addArgument(presetArgument())
    .option('--dir <folder>', "folder of 'weights pull --dir'; default: the hub's cache")
    .option('--siglip <file>', 'check this file as the SigLIP 2 checkpoint instead')
    .option(
      '--sam2 <file>',
      'check this file as the SAM 2.1 checkpoint instead (.pt or .safetensors, either naming)',
    )
    .option('--json', 'print all differences as one JSON object')
    .addHelpText(
      'after',
      `
Examples:
  $ skyrefer weights check paper
  $ skyrefer weights check paper --siglip model.safetensors --sam2 sam2.1_hiera_large.pt`,
    )
    .action((preset: string, options: CheckOptions) => check(terminal, preset, options));
}

/** A checkpoint that was compared. */
interface Checked extends ShapeComparison {
  readonly repository: string;
  readonly file: string;
  readonly expected: number;
}

async function check(terminal: Terminal, preset: string, options: CheckOptions): Promise<void> {
  const { sam2Config } = await import('../../models/sam2/config.ts');
  const { siglipConfig } = await import('../../models/siglip2/config.ts');
  const { sam2ParameterShapes, siglipParameterShapes } = await import(
    '../../programs/backbone-parameters.ts'
  );
  const { backboneSources, presetOf } = await import('../../weights/hub/backbones.ts');
  const compare = await import('../../weights/compare-shapes.ts');
  const { inspectWeights } = await import('../../weights/inspect-node.ts');
  const { WeightsError } = await import('../../weights/safetensors.ts');

  const known = presetOf(preset);
  const [siglip, sam2] = backboneSources(known);
  const files = {
    siglip: options.siglip ?? (await findWeights(siglip, options.dir)),
    sam2: options.sam2 ?? (await findWeights(sam2, options.dir)),
  };
  const stored = (file: string) => {
    const { tensors, problems } = inspectWeights(file);
    if (problems.length > 0) throw new WeightsError(`${file}: ${problems[0]}; download it again`);
    return new Map(tensors.map((tensor) => [tensor.name, tensor]));
  };
  const siglipShapes = siglipParameterShapes(siglipConfig(known.siglip2.towers));
  const sam2Shapes = sam2ParameterShapes(sam2Config(known.sam2, known.imageSize));
  const checked: Checked[] = [
    {
      repository: siglip.repository,
      file: files.siglip,
      expected: siglipShapes.size,
      ...compare.compareShapes(siglipShapes, stored(files.siglip), compare.isUnusedBySiglip),
    },
    {
      repository: sam2.repository,
      file: files.sam2,
      expected: sam2Shapes.size,
      ...compare.compareShapes(
        sam2Shapes,
        compare.officialTensors(stored(files.sam2)),
        compare.isUnusedBySam2,
      ),
    },
  ];
  const wrong = checked.filter((result) => !compare.isFitting(result));
  if (options.json)
    terminal.out(`${JSON.stringify({ preset, fits: wrong.length === 0, checkpoints: checked })}\n`);
  else terminal.out(checked.map(describe).join(''));
  if (wrong.length > 0) {
    const names = wrong.map(({ file }) => file).join(' and ');
    throw new WeightsError(
      `${names} ${wrong.length > 1 ? 'do' : 'does'} not fit preset '${preset}': ${counts(wrong)}; ` +
        `get the right files with 'skyrefer weights pull ${preset}'`,
    );
  }
}

/** The file with a backbone's weights, or their index, that `weights pull` has brought. */
async function findWeights(source: BackboneSource, directory: string | undefined): Promise<string> {
  const { findBackboneWeights } = await import('../../weights/hub/find-weights-node.ts');
  return findBackboneWeights(source, directory === undefined ? {} : { directory });
}

function counts(checked: readonly Checked[]): string {
  const kinds = [
    ['missing', 'missing'],
    ['misshaped', 'mis-shaped'],
    ['extra', 'extra'],
  ] as const;
  return kinds
    .map(([kind, text]) => [checked.reduce((sum, result) => sum + result[kind].length, 0), text] as const)
    .filter(([count]) => count > 0)
    .map(([count, text]) => `${count} ${text}`)
    .join(', ');
}

/** Lines of one kind that are shown; JSON has all. */
const SHOWN = 20;

function describe({
  repository,
  file,
  expected,
  fitting,
  missing,
  misshaped,
  extra,
  unused,
}: Checked): string {
  const text = (shape: readonly number[]) => formatShape(shape) || 'scalar';
  const lines = [
    ...limited(missing.map(({ name, shape }) => `  missing     ${name} (${text(shape)})`)),
    ...limited(
      misshaped.map(
        ({ name, expected: wanted, found, dtype }) =>
          `  mis-shaped  ${name}: ${dtype} ${text(found)} instead of ${text(wanted)}`,
      ),
    ),
    ...limited(extra.map(({ name, shape }) => `  extra       ${name} (${text(shape)})`)),
  ];
  const others = unused.length > 0 ? `, ${unused.length} of other parts are unused` : '';
  return `${[`${repository}: ${fitting} of ${expected} tensors fit${others}`, `  ${file}`, ...lines].join('\n')}\n`;
}

const limited = (lines: readonly string[]): string[] =>
  lines.length <= SHOWN
    ? [...lines]
    : [...lines.slice(0, SHOWN), `  ... and ${lines.length - SHOWN} more of these (--json lists all)`];
