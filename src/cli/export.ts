import { Command, Option } from 'commander';
import { StatusLine } from './status-line.ts';
import type { Terminal } from './terminal.ts';

/** `skyrefer export --model M DIR` */
export function exportCommand(terminal: Terminal, interruptible: () => void): Command {
  return new Command('export')
    .summary('write a model as ONNX files')
    .description(
      "Writes a model's programs as ONNX files that need nothing of skyrefer, with a page that documents every input and output.",
    )
    .argument('<folder>', 'folder to write into; made where it is missing')
    .option('--model <model>', "'tiny' or a model's folder", 'tiny')
    .addOption(
      new Option('--weights <type>', 'how weights are stored')
        .choices(['float32', 'float16'])
        .default('float32'),
    )
    .addHelpText(
      'after',
      `
Example:
  $ skyrefer export --model tiny onnx`,
    )
    .action((folder: string, options: { model: string; weights: 'float32' | 'float16' }) => {
      interruptible();
      return exportToFolder(terminal, folder, options);
    });
}

async function exportToFolder(
  terminal: Terminal,
  folder: string,
  options: { readonly model: string; readonly weights: 'float32' | 'float16' },
): Promise<void> {
  const { exportModel } = await import('../export/index.ts');
  const { openModel } = await import('../model/model-folder-node.ts');
  const status = new StatusLine(terminal);
  try {
    const programs = await exportModel(await openModel(options.model), folder, {
      weights: options.weights,
      signal: terminal.signal,
      onProgress: (stage) => status.show(`writing ${stage}.onnx`),
    });
    status.clear();
    for (const { file, data } of programs)
      terminal.out(`wrote ${file}${data === null ? '' : ` and ${data}`}\n`);
    terminal.out(`${folder}/README.md documents their inputs and outputs\n`);
  } finally {
    status.clear();
  }
}
