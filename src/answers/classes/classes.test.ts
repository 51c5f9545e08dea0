import { readFile } from 'node:fs/promises';
import { DOMParser } from '@xmldom/xmldom';
import { fromFile } from 'geotiff';
import { describe, expect, it } from 'vitest';
import { OutputError } from '../../imagery/errors.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { draftAnswers } from '../answer-draft.ts';
import type { Output } from '../output.ts';
import { DrawingSegmenter } from '../testing/drawing-segmenter.ts';
import { drawnImage, PLACED } from '../testing/drawn-image.ts';
import { writeAnswers } from '../write-answers-node.ts';
import { qmlOfClasses, sldOfClasses } from './class-styles.ts';
import { mergeRows } from './merge-rows.ts';
import { classColour, hexColour, type RasterClass } from './raster-class.ts';

const inFolder = temporaryFolder();

/** An answer whose rows come in blocks of its own size. */
const draft = (mask: readonly string[], blockRows: number) => ({
  async *rows() {
    for (let y = 0; y < mask.length; y += blockRows) {
      const rows = mask.slice(y, y + blockRows);
      const data = Uint8Array.from(rows.join(''), (character) => Number(character === '1'));
      yield { y, rows: rows.length, mask: data, probability: null, empty: false };
    }
  },
});

async function merged(masks: readonly (readonly string[])[], blocks: readonly number[]) {
  const size = { width: masks[0]![0]!.length, height: masks[0]!.length };
  const counts = { pixels: new Float64Array(masks.length), hidden: new Float64Array(masks.length) };
  const rows: number[] = [];
  const drafts = masks.map((mask, index) => draft(mask, blocks[index]!));
  for await (const values of mergeRows(drafts, size, counts)) rows.push(...values);
  return { rows: rows.join(''), pixels: [...counts.pixels], hidden: [...counts.hidden] };
}

describe('mergeRows', () => {
  it('gives a pixel to the first sentence that marks it, and counts what is hidden', async () => {
    const masks = [
      ['0000', '0110', '0110'],
      ['1100', '1100', '0000'],
      ['1111', '0000', '0011'],
    ];
    for (const blocks of [
      [1, 2, 3],
      [3, 1, 2],
      [64, 64, 64],
    ]) {
      expect(await merged(masks, blocks)).toEqual({
        ...{ rows: '22332110' + '0113', pixels: [4, 3, 3] },
        hidden: [0, 1, 3],
      });
    }
  });

  it('reads tall images in blocks, to the last row', async () => {
    const tall = Array.from({ length: 131 }, (_, y) => (y === 130 || y === 64 ? '01' : '00'));
    const { rows, pixels } = await merged([tall], [7]);
    expect([rows.length, rows.indexOf('1'), rows.lastIndexOf('1'), pixels]).toEqual([262, 129, 261, [2]]);
    const short = { width: 2, height: 132 };
    const counts = { pixels: new Float64Array(1), hidden: new Float64Array(1) };
    await expect(async () => {
      for await (const _ of mergeRows([draft(tall, 5)], short, counts));
    }).rejects.toThrow('answer 1 has fewer than 132 rows');
  });
});

const someClass = (value: number, sentence: string): RasterClass => ({
  ...{ value, sentence, category: null, colour: classColour(value - 1), present: true },
  ...{ score: 0.5, pixels: 1, hiddenPixels: 0 },
});

describe('styles of classes', () => {
  const classes = [someClass(1, 'the "big" <ship> & Häfen'), someClass(2, 'a tank')];
  const elements = (text: string, name: string) =>
    Array.from(new DOMParser().parseFromString(text, 'text/xml').getElementsByTagName(name));
  const attributes = (text: string, element: string, names: readonly string[]) =>
    elements(text, element).map((one) => names.map((name) => one.getAttribute(name)));

  it('are what QGIS reads of a paletted raster', () => {
    const qml = qmlOfClasses(classes);
    expect(attributes(qml, 'rasterrenderer', ['type', 'band'])).toEqual([['paletted', '1']]);
    expect(attributes(qml, 'paletteEntry', ['value', 'label', 'color', 'alpha'])).toEqual([
      ['1', classes[0]!.sentence, '#ff2d6e', '255'],
      ['2', 'a tank', '#00beff', '255'],
    ]);
  });

  it('are SLD of single values, with nothing shown of none', () => {
    const sld = sldOfClasses('a & b', classes);
    expect(elements(sld, 'Name')[0]!.textContent).toBe('a & b');
    expect(attributes(sld, 'ColorMap', ['type'])).toEqual([['values']]);
    expect(attributes(sld, 'ColorMapEntry', ['quantity', 'label', 'color', 'opacity'])).toEqual([
      ['0', 'none', '#000000', '0'],
      ['1', classes[0]!.sentence, '#ff2d6e', '1'],
      ['2', 'a tank', '#00beff', '1'],
    ]);
  });

  it('have colours that are told apart, however many there are', () => {
    const colours = Array.from({ length: 40 }, (_, index) => classColour(index));
    expect(new Set(colours.map(hexColour)).size).toBe(40);
    for (const part of colours.flat()) expect(part >= 0 && part <= 255 && Number.isInteger(part)).toBe(true);
  });
});

describe('a raster of classes', () => {
  const time = new Date('2026-01-02T03:04:05Z');
  const sentences = ['the ship', 'the tank'];
  const write = async (path: string, asked: readonly string[] = sentences) => {
    const image = drawnImage(40, 32, { georeference: PLACED });
    const boxes = [{ box: [1, 1, 4, 4] }] as const;
    const drafts = await draftAnswers(image, new DrawingSegmenter({ boxes }), asked);
    const output: Output = { path, kind: 'classes', sentences: asked.map((_, index) => index) };
    return writeAnswers(image, drafts, [output], { model: { name: 'tiny', hash: 'abc' }, time });
  };

  it('has a value for each sentence, its colours, and styles and legend beside it', async () => {
    const { answers } = await write(inFolder('c.tif'));
    const tiff = await fromFile(inFolder('c.tif'));
    const image = await tiff.getImage();
    const [values] = (await image.readRasters()) as unknown as [Uint8Array];
    expect(image.getGDALNoData()).toBe(0);
    expect(image.fileDirectory.getValue('PhotometricInterpretation')).toBe(3);
    expect(await image.getGDALMetadata()).toMatchObject({
      ...{ CLASS_1: 'the ship', CLASS_2: 'the tank', MODEL: 'tiny', MODEL_HASH: 'abc' },
      VALUES: expect.stringContaining('the first of them'),
    });
    tiff.close();
    // Both sentences mark the same pixels here: the first has all of them.
    const { areaPixels } = answers[0]!;
    expect(values.filter((value) => value === 1)).toHaveLength(areaPixels);
    expect(values.every((value) => value < 2)).toBe(true);
    const legend = JSON.parse(await readFile(inFolder('c.legend.json'), 'utf8'));
    expect(legend).toMatchObject({ raster: 'c.tif', nodata: 0, image: 'drawn.tif', modelHash: 'abc' });
    expect(legend.classes).toMatchObject([
      { value: 1, sentence: 'the ship', colour: '#ff2d6e', pixels: areaPixels, hiddenPixels: 0 },
      { value: 2, sentence: 'the tank', present: true, pixels: 0, hiddenPixels: areaPixels },
    ]);
    expect(await readFile(inFolder('c.qml'), 'utf8')).toContain('label="the tank"');
    expect(await readFile(inFolder('c.sld'), 'utf8')).toContain('<Name>c</Name>');
  });

  it('is not there where what belongs to it cannot be written', async () => {
    const { mkdir, readdir } = await import('node:fs/promises');
    await mkdir(inFolder('d.sld'));
    await expect(write(inFolder('d.tif'))).rejects.toThrow(OutputError);
    const left = (await readdir(inFolder('.'))).filter(
      (name) => name.includes('d.tif') || name.startsWith('.'),
    );
    expect(left).toEqual([]);
    const many = Array.from({ length: 256 }, (_, index) => `the ship ${index}`);
    await expect(write(inFolder('e.tif'), many)).rejects.toThrow('255 sentences at most, and there are 256');
  });
});
