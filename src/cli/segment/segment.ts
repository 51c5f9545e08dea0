import { Command, Option } from 'commander';
import {
  cacheOption,
  deviceOption,
  imageSizeOption,
  memoryOption,
  precisionOption,
} from '../model-options.ts';
import { collect } from '../option-values.ts';
import type { Terminal } from '../terminal.ts';
import type { SegmentCommandOptions } from './segment-options.ts';

/** `skyrefer segment IMAGE... SENTENCE...` */
export function segmentCommand(terminal: Terminal, interruptible: () => void): Command {
  return new Command('segment')
    .summary('find what sentences describe in images')
    .description(
      'Finds what each sentence describes in an image of any size, and writes masks, polygons, overlays or numbers.',
    )
    .usage('[options] <image...> <sentence...>')
    .argument('[arguments...]', 'images (paths, patterns, addresses), then sentences in English')
    .option('--model <model>', "'tiny' or a model's folder", 'tiny')
    .option('--out <file>', 'file to write, by suffix; may be repeated', collect, [])
    .option('--json', 'print one JSON object per sentence')
    .optionsGroup('What is looked at:')
    .option('--bands <r,g,b>', 'bands shown as red, green and blue, counted from 1')
    .option('--stretch <how>', 'none, minmax, percent:2,98 or range:0,4000; one for the whole image')
    .option('--nodata <value>', "value of missing data instead of the file's; none: there is none")
    .option('--page <n>', 'page of a TIFF file, counted from 1 (default: 1)')
    .option('--asset <name>', 'asset of a STAC item, by its name or role')
    .option(
      '--source <address>',
      'a map service instead of an image: tiles with {z}/{x}/{y}, WMS or WMTS; all arguments are sentences',
    )
    .option(
      '--zoom <n>',
      'of a map service: zoom that is looked at; 18 is about 0.6 m per pixel at the equator',
    )
    .option('--bbox <x0,y0,x1,y1>', 'only this part; positions in the sentence are then about it')
    .addOption(
      new Option('--bbox-crs <space>', 'what coordinates are')
        .choices(['pixel', 'map', 'lonlat'])
        .default('pixel'),
    )
    .option('--gsd <metres>', 'ground sampling distance to work at; the overview that serves it is read')
    .optionsGroup('What is asked:')
    .option(
      '--all',
      'every match over a large image; positions in the sentence are then relative to a window',
    )
    .option('--min-score <score>', 'with --all: least score of a window that counts (default: 0.3)')
    .option(
      '--assume-present',
      'the image shows it: draw the likeliest, even where the model says nothing is there',
    )
    .option('--try-anyway', 'answer also what the model does not know; what is marked is a guess')
    .option('--threshold <probability>', 'probability above which a pixel is inside (default: 0.5)')
    .option(
      '--point <x,y[,-]>',
      'a place on the object, or with - one that is not; may be repeated',
      collect,
      [],
    )
    .option('--box <x0,y0,x1,y1>', 'a box around the object')
    .optionsGroup('What is written:')
    .option('--probability', 'rasters hold the probability as 0 to 255 instead of the mask')
    .option('--classes', 'one .tif of all sentences, a value for each, with styles and a legend beside it')
    .option('--layer <name>', 'layer of a .gpkg (default: answers)')
    .option(
      '--append',
      'add to what is in a .gpkg: features to its layer, or the layer; whatever fails leaves it whole',
    )
    .option(
      '--simplify <tolerance>',
      'polygons may differ by so many pixels, or metres (0.5m); neighbours keep their common edges',
    )
    .option('--regularise', 'square up what is nearly of right angles, and make circles of what is round')
    .option('--smooth', 'make curves of the other outlines; those of one thing and the next still fit')
    .option('--max-area-change <part>', 'most that these may add or take away of an area (default: 0.1)')
    .option('--min-area <m2>', 'leave out polygons that are smaller, in square metres')
    .addOption(
      new Option('--area <method>', 'areas and lengths on the ground, or in the plane of the map')
        .choices(['geodesic', 'planar'])
        .default('geodesic'),
    )
    .optionsGroup('How the model runs:')
    .addOption(deviceOption())
    .addOption(imageSizeOption())
    .addOption(precisionOption())
    .addOption(memoryOption())
    .addOption(cacheOption())
    .optionsGroup('Many at once:')
    .option('--pairs <file>', 'CSV or JSON Lines of image and sentence instead of arguments')
    .option(
      '--shard <i/n>',
      'only part i of n of the images, by their names, with a manifest of its own; auto: as the cluster says',
    )
    .option('--jobs <n>', 'images in work at a time (default: 1)')
    .addOption(
      new Option(
        '--on-error <policy>',
        'what a failed image or row does to the others (default: stop; with --pairs skip)',
      ).choices(['skip', 'stop']),
    )
    .option('--manifest <file>', 'results as JSON Lines, one line per image and sentence')
    .option('--resume', 'go on with what was stopped: windows of a large image, items of a manifest')
    .option('--dry-run', 'print what would be read, how finely, in how many windows, and compute nothing')
    .addHelpText(
      'after',
      `
What --out writes:
  .overlay.png  the picture with all answers, each in its own colour, and a legend (also .overlay.jpg)
  .png          the mask: 255 inside, 0 outside, at the image's own size
  .tif          the mask as a Cloud Optimized GeoTIFF, where the image lies
  .geojson, .gpkg, .parquet, .fgb, .shp.zip, .kml, .csv   polygons with sentence, score and area
  .json         the answer: COCO run-length encoding, score, box, area
Without --out, an overlay is written beside the image: harbour.jpg gives harbour.overlay.png, or harbour-2.overlay.png
where that is there already. A file that --out names is replaced, which is said.
With several sentences, files are numbered: out.png becomes out-1.png, out-2.png.
With --classes there is one .tif with a value for each sentence, and .qml, .sld and .legend.json beside it.
With several images, {name} (or {stem}) in --out stands for the image's name, {dir} for its folder, {index} for its
number, {shard} for the part of --shard: --out "masks/{dir}/{name}.tif". Folders are made.

Examples:
  $ skyrefer segment harbour.jpg "The ship on the far left"
  $ skyrefer segment harbour.jpg "The largest ship" "The bridge" --out both.overlay.png --out mask.png
  $ skyrefer segment city.tif "The storage tank on the lower right" --out tank.geojson --out tank.tif
  $ skyrefer segment city.tif "The ship" --all --gsd 0.5 --out ships.gpkg
  $ skyrefer segment "tiles/*.tif" "The ships" --out ships.gpkg --append --layer ships
  $ skyrefer segment "tiles/*.tif" "The bridge" --out "masks/{name}.tif" --manifest done.jsonl --on-error skip
  $ skyrefer segment --pairs pairs.csv --dry-run`,
    )
    .action(async (args: string[], options: SegmentCommandOptions) => {
      interruptible();
      // Loaded here, so that help and wrong arguments need not wait for image and inference libraries.
      const { runSegment } = await import('./segment-run.ts');
      await runSegment(terminal, args, options);
    });
}
