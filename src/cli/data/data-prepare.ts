import { Argument, Command } from 'commander';
import type { Preparation } from '../../datasets/prepare/index.ts';
import { StatusLine } from '../status-line.ts';
import type { Terminal } from '../terminal.ts';

interface PrepareCommandOptions {
  readonly out: string;
  readonly images?: string;
  readonly annotations?: string[];
  readonly copy?: boolean;
  readonly acceptDifferences?: boolean;
}

/** `skyrefer data prepare vhr10 DIR` */
export function dataPrepareCommand(terminal: Terminal, interruptible: () => void): Command {
  return new Command('prepare')
    .summary('Checks a download of NWPU VHR-10 and makes the folder that training and evaluation read.')
    .description(
      'Checks a downloaded data set and makes the folder that training and evaluation read: instances_train.json, ' +
        'instances_val.json, expressions_val.jsonl and images/. The download is not changed, and nothing is written where it is incomplete.',
    )
    .addArgument(new Argument('<name>', 'the data set').choices(['vhr10']))
    .argument('<folder>', 'where the download lies, unpacked')
    .requiredOption('--out <folder>', 'folder to make')
    .option('--images <folder>', 'folder of the images, where it is not found by itself')
    .option('--annotations <files...>', 'annotation files, where they are not found by themselves')
    .option('--copy', 'copy the images; otherwise they are hard links where that is possible')
    .option('--accept-differences', 'take annotations of another version; figures are then not comparable')
    .addHelpText(
      'after',
      `
vhr10 is NWPU VHR-10. Put its images ("positive image set", 001.jpg to 650.jpg) and the COCO polygons of
VHR-10_dataset_coco (annotations.json, or a file for each split) anywhere in the folder, up to three levels deep.

Example:
  $ skyrefer data prepare vhr10 downloads/vhr10 --out data/vhr10`,
    )
    .action((name: string, folder: string, options: PrepareCommandOptions) => {
      interruptible();
      return prepare(terminal, name, folder, options);
    });
}

async function prepare(
  terminal: Terminal,
  name: string,
  folder: string,
  { out, images, annotations, copy, acceptDifferences }: PrepareCommandOptions,
): Promise<void> {
  const { prepareDataset, vhr10 } = await import('../../datasets/prepare/index.ts');
  const expected = { vhr10 }[name]!;
  const status = new StatusLine(terminal);
  let preparation: Preparation;
  try {
    preparation = await prepareDataset(expected, folder, out, {
      ...(images === undefined ? {} : { images }),
      ...(annotations === undefined ? {} : { annotations }),
      copy: copy === true,
      acceptDifferences: acceptDifferences === true,
      signal: terminal.signal,
      onProgress: (done, all) => status.show(`${done} of ${all} images checked`),
    });
  } finally {
    status.clear();
  }
  if (preparation.outcome === 'present') {
    const version = preparation.record.expectedVersion ? '' : ' (annotations of another version)';
    terminal.out(`${out} is there already, whole${version}; nothing was done\n`);
    return;
  }
  terminal.out(await describe(preparation));
  if (preparation.outcome === 'written') {
    const { expressions } = preparation.report;
    terminal.out(`\nwrote ${out} (${expected.images.size} images, ${expressions.found} sentences)\n`);
    return;
  }
  const { DatasetError } = await import('../../datasets/errors.ts');
  const message =
    preparation.outcome === 'unusable'
      ? 'is incomplete or damaged; the report says where'
      : 'has annotations of another version, so that figures would not be comparable; get those of ' +
        'VHR-10_dataset_coco, or give --accept-differences';
  throw new DatasetError(`${message}. Nothing was written`, folder);
}

/** Where the parts were found, and what is in them. */
async function describe({
  report,
  imageFolder,
  annotations,
}: Exclude<Preparation, { outcome: 'present' }>): Promise<string> {
  const { formatDownloadReport } = await import('../../datasets/prepare/index.ts');
  const lines = [`images       ${imageFolder}`];
  for (const file of annotations.used) lines.push(`annotations  ${file}`);
  if (report.problems.withoutAnnotations.length > 0) {
    for (const { message } of annotations.leftAside) lines.push(`left aside   ${message}`);
  }
  return `${lines.join('\n')}\n\n${formatDownloadReport(report)}\n`;
}
