import { readdir, readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { CsvEncoder } from './csv.ts';
import { createCsvFile, createFlatGeobufFile, createKmlFile, createShapefile } from './encoded-files-node.ts';
import type { Feature } from './feature.ts';
import { FlatGeobufEncoder } from './flatgeobuf.ts';
import { KmlEncoder } from './kml.ts';
import { createPieceSink } from './piece-sink-node.ts';
import { placeOf } from './place.ts';
import { ShapefileEncoder } from './shapefile.ts';
import { foundAndNot, wgs84 } from './testing/sample-features.ts';

const inFolder = temporaryFolder();
const place = placeOf({ transform: [0.5, 0, 10, 0, -0.25, 50], crs: await wgs84() });

describe('a file of features', () => {
  afterEach(() => vi.useRealTimers());

  it.each([
    ['csv', createCsvFile, () => new CsvEncoder(place)],
    ['fgb', createFlatGeobufFile, () => new FlatGeobufEncoder(place)],
    ['kml', createKmlFile, () => new KmlEncoder(place)],
    ['zip', createShapefile, () => new ShapefileEncoder(place)],
  ] as const)('holds what its encoder makes: %s', async (ending, create, encoderOf) => {
    // Archives hold the time: two that are made one after the other differ where it goes on between them.
    vi.useFakeTimers({ toFake: ['Date'] });
    const path = inFolder(`a.${ending}`);
    const sink = await create(path, place);
    const encoder = encoderOf();
    const pieces: (string | Uint8Array)[] = [encoder.begin()];
    for (const feature of foundAndNot(place)) {
      await sink.write(feature);
      pieces.push(encoder.feature(feature));
    }
    await sink.finish();
    pieces.push(encoder.end());
    const expected = Buffer.concat(pieces.map((piece) => Buffer.from(piece as string)));
    expect(Buffer.compare(await readFile(path), expected)).toBe(0);
  });

  it('of a format that has only degrees needs them', async () => {
    await expect(createKmlFile(inFolder('pixels.kml'), placeOf(null))).rejects.toThrow(/GeoJSON or CSV/);
  });
});

describe('a file that grows by pieces', () => {
  const [feature] = foundAndNot(place);
  const MEGABYTE = 1 << 20;
  /** The bytes that lie beside a file that is being written. */
  const bytesAside = async (folder: string) => {
    const names = await readdir(folder);
    return (await Promise.all(names.map((name) => readFile(`${folder}/${name}`)))).map(
      ({ length }) => length,
    );
  };

  it('is written a megabyte at a time, so that no more of it is held', async () => {
    const folder = inFolder();
    const before = await bytesAside(folder);
    const sizes = [1000, MEGABYTE - 1001, 1, 10];
    const sink = await createPieceSink(`${folder}/pieces`, {
      begin: () => new Uint8Array(),
      feature: () => new Uint8Array(sizes.shift()!).fill(7),
      end: () => Uint8Array.of(8),
    });
    const own = async () =>
      (await bytesAside(folder)).reduce((sum, length) => sum + length, 0) - total(before);
    const seen: number[] = [];
    while (sizes.length > 0) {
      await sink.write(feature);
      seen.push(await own());
    }
    expect(seen).toEqual([0, 0, MEGABYTE, MEGABYTE]);
    await sink.finish();
    const whole = await readFile(`${folder}/pieces`);
    expect([whole.length, whole[0], whole.at(-2), whole.at(-1)]).toEqual([MEGABYTE + 11, 7, 7, 8]);
  });
  const total = (lengths: readonly number[]) => lengths.reduce((sum, length) => sum + length, 0);

  it.each([new Error('bad feature'), 'not even an error'])(
    'hands on what an encoder throws: %s',
    async (thrown) => {
      const fail = (): never => {
        throw thrown;
      };
      const sink = await createPieceSink(inFolder('failing'), {
        ...{ begin: () => new Uint8Array(1), feature: fail, end: fail },
      });
      await expect(sink.write(feature as Feature)).rejects.toBe(thrown);
      expect(await readdir(inFolder())).not.toContain('failing');
    },
  );
});
