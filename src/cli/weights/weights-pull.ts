import { dirname } from 'node:path';
import { Argument, Command } from 'commander';
import { modelPresetNames } from '../../sgsrf/preset-names.ts';
import type { PulledBackbone } from '../../weights/hub/pull-backbone-node.ts';
import type { PullProgress } from '../../weights/hub/pull-file-node.ts';
import type { HubFile } from '../../weights/hub/repository.ts';
import { formatByteSize } from '../byte-size.ts';
import { StatusLine } from '../status-line.ts';
import type { Terminal } from '../terminal.ts';

interface PullCommandOptions {
  readonly dir?: string;
  readonly offline?: boolean;
  readonly verify?: boolean;
  readonly json?: boolean;
}

/** The preset whose backbones a command works on. */
export const presetArgument = (): Argument =>
  new Argument('<preset>', 'model whose public checkpoints are meant').choices(modelPresetNames);

/** `skyrefer weights pull PRESET` */
export function weightsPullCommand(terminal: Terminal, interruptible: () => void): Command {
  return new Command('pull')
    .summary("download a preset's checkpoints, or find them")
    .description(
      'Downloads the public checkpoints of a preset from the Hugging Face hub into its cache, or finds them there. ' +
        'A download that was cut goes on where it stopped; a file gets its name when its checksum holds.',
    )
    .addArgument(presetArgument())
    .option('--dir <folder>', 'put plain files here, a folder for each repository, instead of the cache')
    .option('--offline', 'use no network: say what is there, fail where something is missing')
    .option('--verify', 'compute the checksums of files that are already there')
    .option('--json', 'print what is there as one JSON object')
    .addHelpText(
      'after',
      `
Environment, as the hub's own client has it: HF_ENDPOINT, HF_TOKEN or a login's token file, HF_HOME, HF_HUB_CACHE,
HF_HUB_OFFLINE, HF_HUB_DOWNLOAD_TIMEOUT.

Examples:
  $ skyrefer weights pull paper
  $ skyrefer weights pull small --dir checkpoints`,
    )
    .action((preset: string, options: PullCommandOptions) => {
      interruptible();
      return pull(terminal, preset, options);
    });
}

async function pull(terminal: Terminal, preset: string, options: PullCommandOptions): Promise<void> {
  const { backboneSources, presetOf } = await import('../../weights/hub/backbones.ts');
  const { pullBackbone } = await import('../../weights/hub/pull-backbone-node.ts');
  const { hubSettings } = await import('../../weights/hub/settings-node.ts');
  const settings = hubSettings(options.offline ? { offline: true } : {});
  const status = new StatusLine(terminal);
  const bar = new ProgressBar(status);
  const pulled: PulledBackbone[] = [];
  try {
    for (const source of backboneSources(presetOf(preset))) {
      const backbone = await pullBackbone(source, {
        settings,
        ...(options.dir === undefined ? {} : { directory: options.dir }),
        verify: options.verify === true,
        signal: terminal.signal,
        onProgress: (progress) => bar.show(progress),
      });
      status.clear();
      pulled.push(backbone);
      if (!options.json) terminal.out(describe(backbone));
    }
  } finally {
    status.clear();
  }
  if (options.json) terminal.out(`${JSON.stringify({ preset, backbones: pulled.map(record) })}\n`);
}

function describe({ source, commit, files }: PulledBackbone): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const fresh = files.filter(({ downloaded }) => downloaded).length;
  return (
    `${source.repository} (${commit.slice(0, 12)}): ${files.length} files, ${formatByteSize(bytes)}, ` +
    `${fresh === 0 ? 'all there already' : `${fresh} downloaded`}\n  ${dirname(files[0]!.path)}\n`
  );
}

function record({ source, commit, files, weights }: PulledBackbone): object {
  return {
    role: source.role,
    repository: source.repository,
    commit,
    weights: weights.map(({ file }) => file.path),
    files: files.map(({ file, path, realPath, bytes, etag, downloaded }) => ({
      file: file.path,
      path,
      realPath,
      bytes,
      etag,
      downloaded,
    })),
  };
}

/** Short enough for a line of 80 characters: a longer one cannot be redrawn in place. */
const BAR_WIDTH = 10;
/** Seconds between two drawings. */
const REDRAW = 0.1;

/** What `weights pull` shows while it works: file, bar, bytes, speed and time left. */
class ProgressBar {
  readonly #status: StatusLine;
  #key = '';
  #drawn = 0;
  /** Where this run began with the file: bytes that were there, and when. */
  #start = { bytes: 0, time: 0 };

  constructor(status: StatusLine) {
    this.#status = status;
  }

  show(progress: PullProgress): void {
    const { file, phase, done, total } = progress;
    const name = file.path;
    if (phase === 'downloading') this.#showBytes(file, done, total);
    else if (phase === 'waiting') this.#status.show(`${name}: another process downloads it, waiting`);
    else this.#status.show(`${name}: computing its checksum`);
  }

  #showBytes({ repository, path: name }: HubFile, done: number, total: number | null): void {
    const now = performance.now() / 1000;
    if (now - this.#drawn < REDRAW && done !== total) return;
    this.#drawn = now;
    const key = `${repository}/${name}`;
    if (key !== this.#key || done < this.#start.bytes) {
      this.#key = key;
      this.#start = { bytes: done, time: now };
    }
    const elapsed = now - this.#start.time;
    const speed = elapsed > 0.5 ? (done - this.#start.bytes) / elapsed : 0;
    const rate = speed > 0 ? `, ${formatByteSize(Math.round(speed))}/s` : '';
    if (total === null) {
      this.#status.show(`${name}: ${formatByteSize(done)}${rate}`);
      return;
    }
    const filled = Math.round((BAR_WIDTH * done) / Math.max(total, 1));
    const bar = `[${'='.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}]`;
    const left = speed > 0 ? (total - done) / speed : undefined;
    this.#status.show(`${name} ${bar} ${formatByteSize(done)} of ${formatByteSize(total)}${rate}`, left);
  }
}
