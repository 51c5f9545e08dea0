import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Makes a preset's full-size model with random weights in a folder (5.5 GB for `paper`). */
export function makeUntrainedModel(preset: string, folder: string): Promise<void> {
  const script = fileURLToPath(new URL('../scripts/make-untrained-model.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, '--preset', preset, folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`making the model of preset '${preset}' ended with status ${status}`));
    });
  });
}
