import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import type {
  AblationConfig,
  AblationEvent,
  AblationResult,
  PlannedRun,
} from '../../reports/ablation/index.ts';
import type { RuleMadeData } from '../../training/config-schema.ts';
import { wholeNumber } from '../option-values.ts';
import { StatusLine } from '../status-line.ts';
import type { Terminal } from '../terminal.ts';

interface AblateOptions {
  readonly only?: string;
  readonly seeds?: number;
  readonly out?: string;
  readonly keep?: boolean;
  readonly plan?: boolean;
}

/** `skyrefer ablate CONFIG.yaml` */
export function ablateCommand(terminal: Terminal, interruptible: () => void): Command {
  return new Command('ablate')
    .summary("run the paper's ablations")
    .description(
      "Trains the rows of the paper's Tables 7 and 8 as configurations of one model, on a fixed schedule and without choosing " +
        'checkpoints, and writes the tables with mean and spread over seeds beside the printed rows. Ctrl-C writes a checkpoint ' +
        'and ends; the same command goes on from it, and finished runs are not run again.',
    )
    .argument('<config.yaml>', 'the study; its paths count from its own folder')
    .option('--only <rows>', 'ids of rows, or 1 to 9 for those of Table 7, with commas between')
    .option('--seeds <number>', 'seeds of every row, instead of what the file says', wholeNumber(1, 999))
    .option('--out <folder>', "folder of the runs and the table, instead of the file's")
    .option('--keep', 'leave checkpoints and models of finished runs')
    .option('--plan', 'print what would be run, and end')
    .addHelpText(
      'after',
      `
Examples:
  $ skyrefer ablate experiments/ablation-tiny.yaml
  $ skyrefer ablate experiments/ablation-tiny.yaml --only 3,4,6,9 --seeds 5`,
    )
    .action((file: string, options: AblateOptions) => {
      interruptible();
      return ablate(terminal, file, options);
    });
}

async function ablate(terminal: Terminal, file: string, options: AblateOptions): Promise<void> {
  const only = options.only?.split(',').map((name) => name.trim());
  const { planAblation, readAblationConfig, readResults, runAblation } = await import(
    '../../reports/ablation/index.ts'
  );
  const config = await readAblationConfig(file, {
    ...(only ? { only } : {}),
    ...(options.seeds === undefined ? {} : { seeds: options.seeds }),
    ...(options.out === undefined ? {} : { output: options.out }),
  });
  const plan = planAblation(config);
  if (options.plan) {
    const finished = await readResults(plan);
    const lines = plan.map(
      ({ name, rows }) => `${name}${finished.has(name) ? ' (finished)' : ''}: ${rows.join(', ')}`,
    );
    terminal.out(`${lines.join('\n')}\n`);
    return;
  }
  await mkdir(config.output, { recursive: true });
  const status = new StatusLine(terminal);
  try {
    let text = '';
    const { complete } = await runAblation(plan, {
      signal: terminal.signal,
      keep: options.keep === true,
      onEvent: (event) => show(status, event, plan),
      onResults: async (results) => {
        text = await writeTables(config, plan, results);
      },
    });
    status.clear();
    terminal.out(text);
    terminal.out(
      `\n${complete ? 'done' : 'stopped; the same command goes on'}: ${join(config.output, 'ablation.md')}, .html and .json\n`,
    );
  } finally {
    status.clear();
  }
}

/** The files whose sentences the runs are measured on. */
const validatedOn = ({ sets, valAnnotations }: RuleMadeData): string =>
  [valAnnotations, ...(sets ?? []).map((set) => set.valAnnotations)]
    .flatMap((file) => (file === undefined ? [] : [basename(file)]))
    .join(', ');

/** Writes the tables as Markdown, as a page and as data; returns the Markdown. */
async function writeTables(
  config: AblationConfig,
  plan: readonly PlannedRun[],
  results: ReadonlyMap<string, AblationResult>,
): Promise<string> {
  const { ablationDocument, ablationJson } = await import('../../reports/ablation/index.ts');
  const { renderHtml, renderMarkdown } = await import('../../reports/index.ts');
  const { writeAside } = await import('../../files/write-aside.ts');
  const { data } = plan[0]!.training;
  const document = ablationDocument(plan, results, {
    title: `Ablations: ${basename(config.file, '.yaml')}`,
    data: data.format === 'rules' ? validatedOn(data) : `${basename(data.root)} val`,
  });
  const { text } = renderMarkdown(document, 'ablation-files');
  const json = { config: basename(config.file), ...ablationJson(plan, results) };
  for (const [name, content] of [
    ['ablation.md', text],
    ['ablation.html', renderHtml(document)],
    ['ablation.json', `${JSON.stringify(json, null, 1)}\n`],
  ] as const) {
    await writeAside(join(config.output, name), (aside) => writeFile(aside, content));
  }
  return text;
}

function show(status: StatusLine, event: AblationEvent, plan: readonly PlannedRun[]): void {
  const place = `${plan.indexOf(event.run) + 1} of ${plan.length}, ${event.run.name}`;
  switch (event.type) {
    case 'skipped':
      status.log(`${place}: finished before`);
      break;
    case 'begun':
      status.log(`${place}: begins`);
      break;
    case 'finished':
      status.log(`${place}: gIoU ${(100 * event.result!.metrics.gIoU!).toFixed(2)}`);
      break;
    case 'training': {
      const { event: training } = event;
      if (training.type === 'step') {
        const { step, losses, secondsLeft } = training;
        const loss = losses.loss === undefined ? '' : `, loss ${losses.loss.toFixed(4)}`;
        status.show(`${place}: step ${step}${loss}`, secondsLeft);
      } else if (training.type === 'preparing') {
        status.show(`${place}: features, ${training.done} of ${training.total} images`);
      } else if (training.type === 'resumed') {
        status.log(`${place}: goes on at step ${training.step}`);
      }
    }
  }
}
