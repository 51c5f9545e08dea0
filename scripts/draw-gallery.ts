/**
 * The pictures of README.md and docs/gallery.md: drawn scenes, and what the model that comes with the package marks in them.
 *
 *     npx tsx scripts/draw-gallery.ts
 *
 * Writes docs/pictures/*.webp and the list in docs/gallery.md. Nothing is chosen by hand after the answer: wrong ones stay in.
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { replaceFile, writePicture } from '../src/imagery/node.ts';
import { answerImage, openImage, Segmenter } from '../src/public/index.ts';
import { drawScene, type SceneKind } from '../src/synthetic/index.ts';
import { replaceBetween } from './replace-between.ts';

/** Pixels of a picture as it is shown. */
const SHOWN = 560;

const questions: readonly [kind: SceneKind, seed: string, sentence: string][] = [
  ['airport', '210', 'the airplane on the far left'],
  ['tank-farm', '4', 'the storage tank on the lower right'],
  ['harbor', '9', 'the ships'],
  ['sports', 'gallery', 'the tennis court on the left'],
  ['bridge', 'gallery', 'the bridge'],
  ['road', 'gallery', 'the vehicles'],
  ['airport', 'gallery', 'the second airplane from the left'],
  ['harbor', 'gallery', 'the baseball field'],
];

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'docs', 'pictures');
await mkdir(pictures, { recursive: true });
const folder = await mkdtemp(join(tmpdir(), 'skyrefer-gallery-'));
const rows: string[] = [];
try {
  await using segmenter = await Segmenter.load('tiny');
  for (const [kind, seed, sentence] of questions) {
    const name = sentence.replaceAll(' ', '-');
    const scene = drawScene({ kind, seed, width: 1024, height: 1024 });
    const [plain, marked] = [join(folder, 'scene.png'), join(folder, `${name}.overlay.png`)];
    await writePicture(plain, scene);
    await using image = await openImage(plain);
    const [answer] = await answerImage(image, segmenter, [sentence]);
    await answer!.write(marked);
    await replaceFile(join(pictures, `${name}.webp`), await beside(plain, marked));
    const told =
      answer!.present === false ? 'nothing of the kind is there' : `score ${answer!.score.toFixed(2)}`;
    rows.push(
      `**${sentence}**: ${told} (\`npx tsx scripts/draw-scene.ts ${kind} ${seed} scene.png\`)\n\n![${sentence}](pictures/${name}.webp)`,
    );
    console.log(`${sentence}: ${told}`);
  }
} finally {
  await rm(folder, { recursive: true });
}
const page = join(root, 'docs', 'gallery.md');
await replaceFile(page, replaceBetween(await readFile(page, 'utf8'), 'gallery', rows.join('\n\n')));

/** The scene, and the answer beside it, without the legend: the sentence stands above. */
async function beside(plain: string, marked: string): Promise<Uint8Array> {
  const [left, right] = await Promise.all(
    [plain, marked].map((path) => sharp(path).resize(SHOWN, SHOWN, { position: 'top' }).toBuffer()),
  );
  const gap = 8;
  const canvas = { width: 2 * SHOWN + gap, height: SHOWN, channels: 3 as const, background: '#fff' };
  return sharp({ create: canvas })
    .composite([
      { input: left!, left: 0, top: 0 },
      { input: right!, left: SHOWN + gap, top: 0 },
    ])
    .webp({ quality: 82 })
    .toBuffer();
}
