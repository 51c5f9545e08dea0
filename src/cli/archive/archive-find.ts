import { Command } from 'commander';
import type { FoundScenes, SceneSighting } from '../../archive/node.ts';
import { displayName } from '../../imagery/raster/source/display-name.ts';
import { counted } from '../counted.ts';
import { wholeNumber } from '../option-values.ts';
import { outputTime } from '../segment/output-time.ts';
import type { Terminal } from '../terminal.ts';
import {
  askedAsJson,
  type Searched,
  type StoredSearchOptions,
  saySearch,
  searchStored,
  withStoredSearch,
} from './stored-search.ts';

interface FindOptions extends StoredSearchOptions {
  readonly limit: number;
  readonly out?: string;
}

/** `skyrefer archive find NAME SENTENCE` */
export function archiveFindCommand(terminal: Terminal, interruptible: () => void, version: string): Command {
  return withStoredSearch(
    new Command('find')
      .summary('which scenes of an archive show something')
      .description(
        'Asks a sentence of every scene of a searchable archive, out of what is stored, and lists those that show it, the likeliest first. No ' +
          'image is read. Places are boxes around coarse masks; in a scene of several windows, positions in the sentence are those in a window.',
      ),
  )
    .option('--limit <n>', 'scenes that are listed', wholeNumber(1, 1_000_000), 50)
    .option('--out <file>', 'write them, too: .gpkg, .parquet, .geojson, .fgb, .shp.zip, .kml or .csv')
    .action(async (name: string, sentence: string, options: FindOptions) => {
      interruptible();
      const { checkExport, findScenes, writeFound } = await import('../../archive/node.ts');
      if (options.out !== undefined) checkExport(options.out);
      const found = await searchStored(
        terminal,
        version,
        name,
        sentence,
        options,
        ({ database, archive, segmenter, question, options: asking }) =>
          findScenes(database, archive, segmenter, question, { ...asking, limit: options.limit }),
      );
      saySearch(terminal, found);
      terminal.out(options.json ? `${JSON.stringify(asJson(found))}\n` : asText(found));
      if (options.out === undefined) return;
      const { archive, question, ranked } = found;
      const writing = { time: outputTime(), signal: terminal.signal };
      const withoutPlace = await writeFound(options.out, archive, question, ranked, writing);
      if (withoutPlace > 0) {
        terminal.err(
          `warning: ${counted(withoutPlace, 'scene')} without a place on the Earth ${withoutPlace === 1 ? 'is' : 'are'} written without outlines\n`,
        );
      }
      if (!options.json) terminal.out(`wrote ${options.out} (${counted(ranked.length, 'feature')})\n`);
    });
}

type Found = Searched<FoundScenes>;

function asText({ ranked, showing, scenes, windows }: Found): string {
  const width = String(ranked.length).length;
  const lines = ranked.map((sighting, index) => `${String(index + 1).padStart(width)}. ${lineOf(sighting)}`);
  const listed = ranked.length < showing ? `, of which the first ${ranked.length} are listed` : '';
  return `${[...lines, `${showing} of ${counted(scenes, 'scene')} show it${listed} (${counted(windows, 'window')} asked)`].join('\n')}\n`;
}

/** `/data/a.tif: presence 0.98, score 0.81, 3 marked, best at 13.37771, 52.51627` */
function lineOf({ image, presence, score, places }: SceneSighting): string {
  const likely = presence === null ? '' : `presence ${presence.toFixed(2)}, `;
  const [best] = places;
  const where = best ? `, ${counted(places.length, 'place')} marked, best at ${whereOf(best)}` : '';
  return `${displayName(image)}: ${likely}score ${score.toFixed(2)}${where}`;
}

function whereOf({ lonLat, box }: SceneSighting['places'][number]): string {
  if (lonLat) return lonLat.map((degrees) => degrees.toFixed(5)).join(', ');
  return `pixel ${Math.round(box.x + box.width / 2)}, ${Math.round(box.y + box.height / 2)}`;
}

function asJson(searched: Found) {
  const { ranked, showing, scenes, windows, unasked } = searched;
  return {
    ...askedAsJson(searched),
    ...{ scenes, windows, showing, withoutEmbedding: unasked },
    found: ranked.map(({ image, acquired, presence, score, places }, index) => ({
      ...{ rank: index + 1, image, acquired, presence, score },
      places: places.map(({ box, lonLat }) => ({
        box: [box.x, box.y, box.width, box.height],
        longitude: lonLat?.[0] ?? null,
        latitude: lonLat?.[1] ?? null,
      })),
    })),
  };
}
