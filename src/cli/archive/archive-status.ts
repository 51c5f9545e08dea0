import { Command } from 'commander';
import type { Archive, ArchiveStatus, ArchiveStore } from '../../archive/node.ts';
import { sleep } from '../../network/sleep.ts';
import { counted } from '../counted.ts';
import { formatDuration, StatusLine } from '../status-line.ts';
import type { Terminal } from '../terminal.ts';
import { type DatabaseOption, databaseOption, withArchives } from './database-option.ts';

interface StatusOptions extends DatabaseOption {
  readonly watch?: boolean;
  readonly json?: boolean;
}

/** Scenes without an answer that are listed. */
const MOST_LISTED = 20;
/** Milliseconds between two looks. */
const INTERVAL = 2000;

/** `skyrefer archive status [NAME]` */
export function archiveStatusCommand(terminal: Terminal, interruptible: () => void): Command {
  return new Command('status')
    .summary('how far archives are')
    .description(
      'Says how many scenes are answered, how fast, how long the others take, and which could not be answered and why.',
    )
    .argument('[name]', "the archive's (default: all)")
    .addOption(databaseOption())
    .option('--watch', 'go on until all scenes are finished')
    .option('--json', 'print one JSON object per archive')
    .action(async (name: string | undefined, options: StatusOptions) => {
      interruptible();
      await withArchives(options, async (store) => {
        const archives = name === undefined ? await store.all() : [await store.get(name)];
        if (archives.length === 0)
          terminal.out("there is no archive; make one with 'skyrefer archive create'\n");
        for (const archive of archives) {
          if (options.watch) await watch(terminal, store, archive);
          const status = await store.status(archive);
          const refused = await store.refused(archive, MOST_LISTED);
          if (options.json) terminal.out(`${JSON.stringify(asJson(archive, status, refused))}\n`);
          else terminal.out(asText(archive, status, refused));
        }
      });
    });
}

type Refused = Awaited<ReturnType<ArchiveStore['refused']>>;

async function watch(terminal: Terminal, store: ArchiveStore, archive: Archive): Promise<void> {
  const line = new StatusLine(terminal);
  try {
    for (;;) {
      const status = await store.status(archive);
      if (status.listed + status.queued === 0) return;
      line.show(`${archive.name}: ${progress(status)}`);
      await sleep(INTERVAL, terminal.signal);
    }
  } finally {
    line.clear();
  }
}

/** `120 of 1000 scenes, 3.5 a second by 2 workers, 4 min 11 s left` */
function progress({ total, listed, queued, rate, secondsLeft, workers }: ArchiveStatus): string {
  const left = listed + queued;
  const speed =
    rate === null
      ? left > 0
        ? ', nobody is at work'
        : ''
      : `, ${Number(rate.toPrecision(2))} a second by ${counted(workers, 'worker')}`;
  return `${total - left} of ${counted(total, 'scene')}${speed}${left > 0 && secondsLeft !== null ? `, ${formatDuration(secondsLeft)} left` : ''}`;
}

function asText(archive: Archive, status: ArchiveStatus, refused: Refused): string {
  const { unreadable, failed } = status;
  const lines = [
    `${archive.name}: ${progress(status)}`,
    `  ${counted(archive.sentences.length, 'sentence')}, model ${archive.model.name}, skyrefer ${archive.software}`,
    ...(unreadable > 0 ? [`  ${unreadable} cannot be read`] : []),
    ...(failed > 0 ? [`  ${failed} failed`] : []),
    ...refused.map(({ image, reason }) => `  ${image}: ${reason ?? ''}`),
    ...(unreadable + failed > refused.length ? [`  and ${unreadable + failed - refused.length} more`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function asJson(archive: Archive, status: ArchiveStatus, refused: Refused) {
  const { name, sentences, model, software, created } = archive;
  return { name, sentences, model, software, created, ...status, refused };
}
