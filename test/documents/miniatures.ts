import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeArrayBuffer } from 'geotiff';
import { vhr10 } from '../../src/datasets/prepare/index.ts';
import {
  writeMiniatureRefSegRs,
  writeMiniatureRisBench,
  writeMiniatureRrsisD,
} from '../../src/datasets/testing/miniature-datasets.ts';
import { madeCoco, type SizeOf, writeImages } from '../../src/datasets/testing/miniature-download.ts';
import { writePicture } from '../../src/imagery/node.ts';
import { geoTiff } from '../../src/server/testing/geo-tiff.ts';
import { type DrawnScene, drawScene, type SceneKind } from '../../src/synthetic/index.ts';
import { writeSafetensors } from '../../src/weights/safetensors-node.ts';
import { torchFile } from '../../src/weights/testing/torch-file.ts';

/**
 * What the documents' readers have and the repository has not: pictures, data sets and weights under the names that the documents
 * use, drawn and small, in the layout of the real ones.
 */
export async function writeMiniatures(folder: string): Promise<void> {
  const at = (...names: string[]) => join(folder, ...names);
  await mkdir(at('photos'), { recursive: true });
  await mkdir(at('tiles'));
  await writePictures(at);
  await writeMiniatureRefSegRs(at('data', 'refsegrs'));
  await writeMiniatureRrsisD(at('data', 'rrsis-d'));
  await writeMiniatureRisBench(at('data', 'risbench'));
  await writeSet(at('data', 'vhr10'));
  await writeDownload(at('downloads', 'vhr10'));
  await writeSentences(at);
  await writeWeights(at);
}

type At = (...names: string[]) => string;

const scene = (kind: SceneKind, seed: string, size: number): DrawnScene =>
  drawScene({ kind, seed, width: size, height: Math.round(size * 0.75) });

async function writePictures(at: At): Promise<void> {
  const tanks = scene('tank-farm', 'documents', 512);
  const harbor = scene('harbor', 'documents', 512);
  await writeFile(at('image.tif'), geoTiff(tanks));
  await writeFile(at('city.tif'), geoTiff(harbor));
  await writePicture(at('image.png'), tanks);
  for (const number of [1, 2]) {
    const bridge = scene('bridge', `documents/${number}`, 320);
    await writeFile(at('tiles', `${number}.tif`), geoTiff(bridge));
    await writePicture(at('tiles', `${number}.jpg`), bridge);
  }
  await writeFile(at('sentinel.tif'), sentinelTiff(scene('harbor', 'sentinel', 256)));
  await writeFile(
    at('pairs.csv'),
    'image,sentence\ntiles/1.jpg,the bridge\ntiles/2.jpg,the longest bridge\n',
  );
}

/** Four bands of 16 bits in degrees, around 4.1 to 4.2 degrees east and 52 to 52.1 degrees north. */
function sentinelTiff({ width, height, pixels }: DrawnScene): Uint8Array {
  const values = new Uint16Array(width * height * 4);
  for (let index = 0; index < width * height; index++) {
    for (const [band, channel] of [2, 2, 1, 0].entries()) {
      values[index * 4 + band] = 40 * pixels[index * 3 + channel]!;
    }
  }
  const metadata = {
    width,
    height,
    BitsPerSample: [16, 16, 16, 16],
    SampleFormat: [1, 1, 1, 1],
    SamplesPerPixel: 4,
    PhotometricInterpretation: 1,
    ModelPixelScale: [0.001, 0.001, 0],
    ModelTiepoint: [0, 0, 0, 4.05, 52.12, 0],
    GTModelTypeGeoKey: 2,
    GeographicTypeGeoKey: 4326,
  };
  return new Uint8Array(writeArrayBuffer(values, metadata) as ArrayBuffer);
}

interface CocoFile {
  readonly images: object[];
  readonly annotations: object[];
  readonly categories: { readonly id: number; readonly name: string }[];
}

/** Names that scripts look for in NWPU VHR-10. */
const VHR10_NAMES = ['008.jpg', '011.jpg', '024.jpg'];

/** A data set as `skyrefer data prepare vhr10` makes one. */
async function writeSet(folder: string): Promise<void> {
  await mkdir(join(folder, 'images'), { recursive: true });
  for (const split of ['train', 'val']) {
    const coco: CocoFile = { images: [], annotations: [], categories: [] };
    const lines: string[] = [];
    for (const [index, kind] of (['airport', 'harbor', 'sports'] as const).entries()) {
      const drawn = scene(kind, `${split}/vhr10`, 256);
      const { width, height } = drawn;
      const file_name = split === 'val' ? VHR10_NAMES[index]! : `10${index}.jpg`;
      await writePicture(join(folder, 'images', file_name), drawn);
      coco.images.push({ id: index, file_name, width, height });
      for (const { category, polygons, box, area } of drawn.objects) {
        let known = coco.categories.find(({ name }) => name === category);
        if (!known) {
          known = { id: coco.categories.length + 1, name: category };
          coco.categories.push(known);
        }
        const id = coco.annotations.length;
        const annotation = {
          id,
          image_id: index,
          category_id: known.id,
          segmentation: polygons,
          bbox: box,
          area,
        };
        coco.annotations.push(annotation);
      }
      const { category, polygons } = drawn.objects[0]!;
      const line = { id: index, file_name, width, height, category, kind: 'category' };
      lines.push(JSON.stringify({ ...line, expression: `The ${category}`, segmentation: polygons }));
    }
    await writeFile(join(folder, `instances_${split}.json`), JSON.stringify(coco));
    await writeFile(join(folder, `expressions_${split}.jsonl`), `${lines.join('\n')}\n`);
  }
}

/** NWPU VHR-10 as its authors distribute it, but for what its pictures show. */
async function writeDownload(folder: string): Promise<void> {
  const boxes = vhr10.expressions.map(({ box }) => box);
  const largest = [
    Math.max(...boxes.map(([left, , width]) => left + width)),
    Math.max(...boxes.map(([, top, , height]) => top + height)),
  ] as const;
  const sizeOf: SizeOf = (number) => (vhr10.images.get(number)?.split === 'val' ? largest : [40, 30]);
  await writeImages(join(folder, 'positive image set'), vhr10, sizeOf);
  await writeFile(join(folder, 'annotations.json'), JSON.stringify(madeCoco(vhr10, sizeOf)));
}

/** What people draw and write themselves: `drawn` from an annotation tool, boxes, sentences with and without their target, a configuration. */
async function writeSentences(at: At): Promise<void> {
  await mkdir(at('drawn', 'images'), { recursive: true });
  await mkdir(at('data', 'images'), { recursive: true });
  const boxes: CocoFile = { images: [], annotations: [], categories: [{ id: 1, name: 'airplane' }] };
  const both: string[] = [];
  for (const [split, count] of [
    ['train', 4],
    ['val', 2],
  ] as const) {
    const coco: CocoFile = { images: [], annotations: [], categories: [{ id: 1, name: 'airplane' }] };
    for (let id = 0; id < count; id++) {
      const drawn = drawScene({ kind: 'airport', seed: `${split}/${id}`, width: 128, height: 112 });
      const { width, height, objects } = drawn;
      const file_name = `${split}-${id}.png`;
      for (const path of [at('drawn', 'images', file_name), at('data', 'images', file_name)]) {
        await writePicture(path, drawn);
      }
      coco.images.push({ id, file_name, width, height });
      for (const { polygons } of objects.slice(0, 3)) {
        const number = coco.annotations.length;
        const expressions = ['a gray airplane', 'the airplane'].slice(0, 1 + (number % 2));
        const annotation = { id: number, image_id: id, category_id: 1, segmentation: polygons, expressions };
        coco.annotations.push(annotation);
      }
      const line = { file_name, width, height };
      both.push(
        JSON.stringify({
          ...line,
          id: `${file_name}/1`,
          expression: 'the airplane',
          segmentation: objects[0]!.polygons,
        }),
        JSON.stringify({ ...line, id: `${file_name}/2`, expression: 'the tennis court', segmentation: [] }),
      );
      if (split === 'val') {
        await writePicture(at('photos', file_name), drawn);
        boxes.images.push({ id, file_name, width, height });
        for (const { box } of objects.slice(0, 2)) {
          boxes.annotations.push({ id: boxes.annotations.length, image_id: id, category_id: 1, bbox: box });
        }
      }
    }
    await writeFile(at('drawn', `instances_${split}.json`), JSON.stringify(coco));
  }
  await writeFile(at('boxes.json'), JSON.stringify(boxes));
  await writeFile(at('present-and-absent.jsonl'), `${both.join('\n')}\n`);
  await writeFile(
    at('training.yaml'),
    `data: { annotations: data/vhr10/instances_train.json, images: data/vhr10/images, valAnnotations: data/vhr10/expressions_val.jsonl, valImages: data/vhr10/images }
model: { from: tiny }
imageSize: 128
targetSize: 32
viewSets: [0]
batch: { images: 2, expressionsPerImage: 1 }
steps: 1
optimiser: { warmupSteps: 0 }
viewSeed: 1
cache: cache
output: runs/my-model
`,
  );
  // What people wrote is about photographs that are not here; this is about the drawn ones.
  const written = ['the airplane', 'the harbor'].map((expression, index) => ({
    set: 'vhr10',
    image: VHR10_NAMES[index],
    annotations: [],
    expression,
    kind: 'absent',
  }));
  await mkdir(dirname(at('experiments', 'sentences', 'val.jsonl')), { recursive: true });
  const sentences = `${written.map((line) => JSON.stringify(line)).join('\n')}\n`;
  await writeFile(at('experiments', 'sentences', 'val.jsonl'), sentences);
}

/** Files that `skyrefer weights inspect` looks into. */
async function writeWeights(at: At): Promise<void> {
  const tensor = { dtype: 'F32' as const, shape: [2, 3], data: new Float32Array(6) };
  await writeSafetensors(at('model.safetensors'), new Map([['text_model.weight', tensor]]));
  const index = { weight_map: { 'text_model.weight': 'model.safetensors' } };
  await writeFile(at('model.safetensors.index.json'), JSON.stringify(index));
  const neck = new Map([['image_encoder.neck.convs.0.conv.bias', { shape: [4], data: new Float32Array(4) }]]);
  await writeFile(at('sam2.1_hiera_large.pt'), torchFile(neck));
}

/** A tile of a map service, wherever it lies. */
export const mapTile = (): DrawnScene => drawScene({ kind: 'bridge', seed: 'tile', width: 256, height: 256 });
