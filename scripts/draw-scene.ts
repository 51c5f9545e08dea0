/**
 * Draws a scene to a picture and, where asked, its objects (category, polygons, box, area, attributes) to a JSON file.
 *
 *     npx tsx scripts/draw-scene.ts KIND SEED OUT.png|OUT.jpg [WIDTH [HEIGHT]] [--objects OUT.json] [--outlines]
 *
 * `--outlines` draws the polygons over the picture, to look at them. JPEG is written with quality 92.
 */
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { replaceFile } from '../src/imagery/node.ts';
import { type DrawnScene, drawScene, type SceneKind } from '../src/synthetic/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { objects: { type: 'string' }, outlines: { type: 'boolean', default: false } },
});
const [kind, seed, out, width = '1024', height = width] = positionals;
if (!kind || !seed || !out) {
  console.error(
    'usage: npx tsx scripts/draw-scene.ts KIND SEED OUT.png|OUT.jpg [WIDTH [HEIGHT]] [--objects OUT.json] [--outlines]',
  );
  process.exit(2);
}
const begin = performance.now();
const scene = drawScene({ kind: kind as SceneKind, seed, width: Number(width), height: Number(height) });
console.log(`${out}: ${scene.objects.length} objects, ${Math.round(performance.now() - begin)} ms`);

let picture = sharp(scene.pixels, { raw: { width: scene.width, height: scene.height, channels: 3 } });
if (values.outlines) picture = picture.composite([{ input: Buffer.from(outlines(scene)) }]);
const jpeg = /\.jpe?g$/i.test(out);
const bytes = await (jpeg ? picture.jpeg({ quality: 92 }) : picture.png({ compressionLevel: 9 })).toBuffer();
await replaceFile(out, bytes);
if (values.objects) {
  const objects = scene.objects.map((object) => ({
    ...object,
    polygons: object.polygons.map(rounded),
    box: rounded(object.box),
  }));
  const list = { kind, seed, width: scene.width, height: scene.height, objects };
  await replaceFile(values.objects, `${JSON.stringify(list)}\n`);
}

function rounded(numbers: readonly number[]): number[] {
  return numbers.map((value) => Math.round(value * 100) / 100);
}

function outlines({ width, height, objects }: DrawnScene): string {
  const shapes = objects.flatMap(({ polygons }) =>
    polygons.map(
      (ring) => `<polygon points="${ring.join(' ')}" fill="none" stroke="#ff0" stroke-width="1.2"/>`,
    ),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes.join('')}</svg>`;
}
