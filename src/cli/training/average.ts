import { Command, InvalidArgumentError } from 'commander';
import type { Terminal } from '../terminal.ts';

/** `skyrefer average MODEL... --out FOLDER` */
export function averageCommand(terminal: Terminal): Command {
  return new Command('average')
    .summary('make one model of several')
    .description(
      'Writes the model whose weights are the mean of several compact models that were trained on from the same one, e.g. with ' +
        'different seeds. It costs no more than one of them.',
    )
    .argument('<models...>', "two or more models' folders")
    .requiredOption('--out <folder>', "folder of the new model, whose name becomes the model's")
    .option('--weights <numbers>', 'of the models in their order, e.g. 0.4,0.6; default: all alike', numbers)
    .addHelpText(
      'after',
      `
Example:
  $ skyrefer average runs/a-seed-1/model runs/a-seed-2/model runs/a-seed-3/model --out runs/a-mean`,
    )
    .action((models: string[], { out, weights }: { out: string; weights?: number[] }) =>
      average(terminal, models, out, weights),
    );
}

const numbers = (text: string): number[] => {
  const values = text.split(',').map(Number);
  if (!values.every((value) => value >= 0))
    throw new InvalidArgumentError('give numbers of 0 or more, with commas.');
  return values;
};

async function average(
  terminal: Terminal,
  names: readonly string[],
  out: string,
  weights?: readonly number[],
): Promise<void> {
  const { openModel } = await import('../../model/model-folder-node.ts');
  const { averageModels } = await import('../../training/checkpoints/average-models.ts');
  const models = await Promise.all(names.map((name) => openModel(name)));
  await averageModels(models, out, weights ? { weights } : {});
  terminal.out(`wrote ${out}, the mean of ${models.length} models\n`);
}
