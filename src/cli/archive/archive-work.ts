import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { displayName } from '../../imagery/raster/source/display-name.ts';
import { counted } from '../counted.ts';
import { sayOlderNode } from '../database.ts';
import { deviceOption, type ModelOptions, memoryOption, segmenterFromOptions } from '../model-options.ts';
import { wholeNumber } from '../option-values.ts';
import { ProgressBar } from '../progress.ts';
import { stopSignal } from '../stop-signal.ts';
import type { Terminal } from '../terminal.ts';
import { type DatabaseOption, databaseOption, withArchives } from './database-option.ts';
import { sayUnanswered } from './say-unanswered.ts';

interface WorkCommandOptions extends DatabaseOption, Omit<ModelOptions, 'precision'> {
  readonly concurrency: number;
  readonly stay?: boolean;
  readonly heartbeat: number;
}

/** `skyrefer archive work NAME` */
export function archiveWorkCommand(terminal: Terminal, interruptible: () => void, version: string): Command {
  return new Command('work')
    .summary('answer scenes of an archive, beside any number of other workers')
    .description(
      'Takes scenes of an archive and answers them until none is left. Start as many as there are machines. What a worker holds that is killed or ' +
        'cut off is given to another; SIGTERM and Ctrl-C give it back at once.',
    )
    .argument('<name>', "the archive's")
    .option('--model <model>', "'tiny' or a model's folder: the one that the archive was made with", 'tiny')
    .addOption(databaseOption())
    .option('--concurrency <n>', 'scenes in work at a time', wholeNumber(1, 64), 1)
    .option('--stay', 'wait for scenes that are added later')
    .option(
      '--heartbeat <seconds>',
      'silence after which a scene is given to another worker',
      wholeNumber(10, 3600),
      30,
    )
    .addOption(deviceOption())
    .addOption(memoryOption())
    .action(async (name: string, options: WorkCommandOptions) => {
      interruptible();
      const stop = stopSignal(terminal.signal);
      try {
        await work(terminal, name, options, version, stop.signal);
      } finally {
        stop.release();
      }
    });
}

async function work(
  terminal: Terminal,
  name: string,
  options: WorkCommandOptions,
  version: string,
  signal: AbortSignal,
): Promise<void> {
  const { answerScenes, checkWorker, PartSink, SceneQueue, workOn } = await import('../../archive/node.ts');
  const { openModel } = await import('../../model/node.ts');
  await withArchives(
    options,
    async (store, database) => {
      const archive = await store.get(name);
      const model = await openModel(options.model);
      checkWorker(archive, {
        model: { name: model.config.name, hash: await model.hash() },
        software: version,
      });
      await sayOlderNode(terminal);
      const threads =
        options.concurrency > 1
          ? { threads: Math.max(1, Math.floor(availableParallelism() / options.concurrency)) }
          : {};
      await using segmenter = await segmenterFromOptions(
        { ...options, precision: archive.precision },
        threads,
      );
      const queue = await SceneQueue.open(database, archive, { heartbeatSeconds: options.heartbeat });
      const progress = new ProgressBar(terminal);
      const before = await store.counts(archive);
      const total = before.listed + before.queued;
      let finished = 0;
      try {
        const counts = await workOn(queue, answerScenes(segmenter, archive), {
          ...{ concurrency: options.concurrency, stay: options.stay ?? false, signal },
          parts: archive.parts === null ? null : new PartSink(database, archive),
          onOutcome: ({ image, state, reason }) => {
            if (state === 'unreadable') progress.log(`${displayName(image)} cannot be read: ${reason}`);
            else if (state === 'again') progress.log(`${displayName(image)} is tried again: ${reason}`);
            else if (state === 'failed') progress.log(`${displayName(image)} failed, and is not tried again`);
            else if (state === 'lost') {
              progress.log(
                `${displayName(image)} was given to another worker in the meantime; this answer is not written`,
              );
            }
            if (state === 'done' || state === 'unreadable') finished++;
            if (finished > 0) progress.show('scenes', Math.min(finished, total), total);
          },
        });
        progress.clear();
        terminal.out(
          `answered ${counted(counts.done, 'scene')}${counts.returned > 0 ? `, gave ${counts.returned} back` : ''}\n`,
        );
        sayUnanswered(terminal, name, counts.unreadable + counts.failed);
      } finally {
        progress.clear();
        await queue.close();
      }
    },
    { connections: options.concurrency + 4 },
  );
}
