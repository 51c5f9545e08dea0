import { Command } from 'commander';
import { counted } from '../counted.ts';
import { outputTime } from '../segment/output-time.ts';
import { StatusLine } from '../status-line.ts';
import type { Terminal } from '../terminal.ts';
import { type DatabaseOption, databaseOption, withArchives } from './database-option.ts';
import { sayUnanswered } from './say-unanswered.ts';

interface ExportOptions extends DatabaseOption {
  readonly layer?: string;
}

/** `skyrefer archive export NAME FILE` */
export function archiveExportCommand(terminal: Terminal, interruptible: () => void): Command {
  return new Command('export')
    .summary('write the answers of an archive into one file')
    .description(
      "Writes the polygons of all answered scenes into one file, in longitude and latitude, with the columns that 'skyrefer segment' writes.",
    )
    .argument('<name>', "the archive's")
    .argument('<file>', '.gpkg, .parquet, .geojson, .fgb, .shp.zip, .kml or .csv')
    .addOption(databaseOption())
    .option('--layer <name>', "layer of a .gpkg (default: the archive's name)")
    .action(async (name: string, file: string, options: ExportOptions) => {
      interruptible();
      const { checkExport, exportArchive } = await import('../../archive/node.ts');
      checkExport(file);
      await withArchives(options, async (store, database) => {
        const archive = await store.get(name);
        const status = new StatusLine(terminal);
        const { features, withoutPlace } = await exportArchive(database, archive, file, {
          ...{ layer: options.layer, time: outputTime(), signal: terminal.signal },
          onProgress: (count) => count % 1000 === 0 && status.show(`${count} features written`),
        });
        status.clear();
        if (withoutPlace > 0) {
          terminal.err(
            `warning: ${withoutPlace} features are of scenes without a place on the Earth, and are written without their outlines\n`,
          );
        }
        const { listed, queued, unreadable, failed } = await store.counts(archive);
        if (listed + queued > 0)
          terminal.err(`note: ${counted(listed + queued, 'scene')} not answered yet\n`);
        sayUnanswered(terminal, name, unreadable + failed);
        terminal.out(`wrote ${file} (${features} features)\n`);
      });
    });
}
