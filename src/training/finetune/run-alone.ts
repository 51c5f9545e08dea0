import { ALONE } from '../../distributed/index.ts';
import { openModel } from '../../model/model-folder-node.ts';
import { chooseDevice } from '../../runtime/device-node.ts';
import type { TrainingConfig } from '../config.ts';
import { BadData } from '../data/bad-data.ts';
import { openCompactModel } from '../runs/compact-model.ts';
import { prepareCompactRun } from '../runs/compact-run.ts';
import type { PreparedRun } from '../runs/prepared-run.ts';

/**
 * Prepares the run of a configuration in this process alone, on the CPU and without log or checkpoints, for as long as it is used.
 * What cannot be used of the data is left out.
 * @param onPrepared told of every record of features that is written
 */
export async function runAlone<Value>(
  config: TrainingConfig,
  signal: AbortSignal | undefined,
  use: (run: PreparedRun) => Promise<Value>,
  onPrepared: () => void = () => {},
): Promise<Value> {
  const resources: { dispose(): Promise<void> }[] = [];
  try {
    const model = await openCompactModel(config, await openModel(config.model.from));
    const { runtime } = await chooseDevice('cpu');
    const run = await prepareCompactRun(config, model, {
      runtime,
      threads: undefined,
      ranks: ALONE,
      signal,
      bad: new BadData(true),
      emit: async () => onPrepared(),
      own: (resource) => {
        resources.push(resource);
        return resource;
      },
    });
    return await use(run);
  } finally {
    await Promise.allSettled(resources.map((resource) => resource.dispose()));
  }
}
