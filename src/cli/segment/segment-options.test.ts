import { describe, expect, it } from 'vitest';
import { itemsFromSource } from './segment-inputs.ts';
import { type SegmentCommandOptions, settingsOf } from './segment-options.ts';

const given = (options: Partial<SegmentCommandOptions>) =>
  settingsOf({
    model: 'tiny',
    device: 'cpu',
    precision: 'float32',
    memory: 'fast',
    cache: false,
    out: [],
    ...options,
  });

describe('settingsOf', () => {
  it('reads what is typed', async () => {
    const settings = await given({
      bands: '4,3,2',
      stretch: 'percent:1,99',
      bbox: '4.1,52,4.2,52.1',
      bboxCrs: 'lonlat',
      gsd: '0.5',
      assumePresent: true,
      threshold: '0.4',
      point: ['10,20', '30.5,40,-'],
      jobs: '3',
    });
    expect(settings).toMatchObject({
      bands: [4, 3, 2],
      stretch: { kind: 'percent', low: 1, high: 99 },
      bbox: { in: 'lonlat', corners: [4.1, 52, 4.2, 52.1] },
      gsd: 0.5,
      assumePresent: true,
      threshold: 0.4,
      points: [
        { x: 10, y: 20, positive: true },
        { x: 30.5, y: 40, positive: false },
      ],
      jobs: 3,
      onError: 'stop',
    });
  });

  it('takes which pixels are data, which page, asset and zoom', async () => {
    expect(await given({ nodata: '0', page: '2', asset: 'visual', zoom: '18' })).toMatchObject({
      ...{ nodata: 0, page: 2, asset: 'visual', zoom: 18 },
    });
    expect(await given({ nodata: 'none' })).toMatchObject({ nodata: 'none', page: null });
    expect((await given({ nodata: 'NaN' })).nodata).toBeNaN();
  });

  it('takes all arguments as sentences where a source is named', () => {
    const source = 'https://host/{z}/{x}/{y}.png';
    expect(itemsFromSource(source, ['a.tif', 'the ship'])).toEqual([
      { image: source, sentences: ['a.tif', 'the ship'] },
    ]);
    for (const sentences of [[], [' ']]) expect(() => itemsFromSource(source, sentences)).toThrow(/--source/);
  });

  it('takes the tolerance of polygons in pixels or metres, and how areas are measured', async () => {
    expect(await given({ simplify: '1.5' })).toMatchObject({ simplify: 1.5, simplifyMetres: null });
    expect(await given({ simplify: '0.5m' })).toMatchObject({ simplify: null, simplifyMetres: 0.5 });
    expect(await given({})).toMatchObject({ simplify: null, simplifyMetres: null, area: 'geodesic' });
    expect(await given({ area: 'planar' })).toMatchObject({ area: 'planar' });
  });

  it('takes what becomes of outlines', async () => {
    expect(await given({})).toMatchObject({ regularise: false, smooth: false, maxAreaChange: null });
    const both = { regularise: true, smooth: true, maxAreaChange: '0.2' };
    expect(await given(both)).toMatchObject({ regularise: true, smooth: true, maxAreaChange: 0.2 });
  });

  it.each<[Partial<SegmentCommandOptions>, RegExp]>([
    [{ simplify: '2km' }, /--simplify 2km: .*0\.5m/],
    [{ bands: '4,3' }, /--bands 4,3: .*4,3,2/],
    [{ bands: '0,1,2' }, /--bands/],
    [{ stretch: 'strong' }, /--stretch: .*percent:LOW,HIGH/],
    [{ bbox: '1,2,3' }, /--bbox: .*four numbers/],
    [{ nodata: 'white' }, /--nodata: .*a number, nan, or none/],
    [{ page: '0' }, /--page 0: .*from 1/],
    [{ zoom: '1.5' }, /--zoom 1.5: .*whole number/],
    [{ gsd: '-1' }, /--gsd -1: .*metres per pixel/],
    [{ threshold: '1' }, /--threshold 1/],
    [{ minArea: 'big' }, /--min-area big/],
    [{ point: ['1,2,3'] }, /--point 1,2,3/],
    [{ jobs: '1.5' }, /--jobs 1.5/],
    [{ minScore: '0.5' }, /give --all too/],
    [{ maxAreaChange: '10', smooth: true }, /--max-area-change 10: .*from 0 to 1/],
    [{ maxAreaChange: '0.2' }, /--regularise and --smooth may change; give one of them/],
    [{ classes: true, probability: true }, /--classes .* --probability .*give one of them/],
    [{ all: true, point: ['1,2'] }, /--point and --box correct one answer/],
  ])('refuses %j', async (options, message) => {
    await expect(given(options)).rejects.toThrow(message);
    await expect(given(options)).rejects.toMatchObject({ name: 'UsageError' });
  });
});
