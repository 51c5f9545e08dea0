import { expect, it } from 'vitest';
import { cogComplaints, gdalPython } from '../../../test/gdal.ts';
import { describeWithGdal } from '../../../test/optional-tools.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { draftAnswers } from '../answer-draft.ts';
import { DrawingSegmenter } from '../testing/drawing-segmenter.ts';
import { drawnImage, PLACED } from '../testing/drawn-image.ts';
import { writeAnswers } from '../write-answers-node.ts';

describeWithGdal('a raster of classes, read by GDAL', () => {
  const inFolder = temporaryFolder();

  it('is a valid Cloud Optimized GeoTIFF of a palette, overviews included', async () => {
    const image = drawnImage(1400, 900, { georeference: PLACED });
    const boxes = [{ box: [1, 1, 4, 4] }] as const;
    const sentences = ['the ship', 'the tank'];
    const drafts = await draftAnswers(image, new DrawingSegmenter({ boxes }), sentences, { oneView: true });
    const path = inFolder('c.tif');
    const output = { path, kind: 'classes', sentences: [0, 1] } as const;
    const time = new Date('2026-01-02T03:04:05Z');
    await writeAnswers(image, drafts, [output], { model: { name: 'tiny', hash: null }, time });
    expect(await cogComplaints(path)).toEqual([]);
    const said = JSON.parse(
      await gdalPython(
        `ds = gdal.Open(sys.argv[1]); band = ds.GetRasterBand(1); table = band.GetColorTable()
view = band.GetOverview(0)
print(json.dumps({
  'type': band.DataType == gdal.GDT_Byte, 'nodata': band.GetNoDataValue(), 'palette': band.GetColorInterpretation() == gdal.GCI_PaletteIndex,
  'colours': [list(table.GetColorEntry(i))[:3] for i in range(4)], 'overviews': band.GetOverviewCount(),
  'of overview': [list(view.GetColorTable().GetColorEntry(1))[:3], view.GetNoDataValue()],
  'class': ds.GetMetadataItem('CLASS_2'), 'values': sorted(set(band.ReadRaster())), 'transform': ds.GetGeoTransform()[0]}))`,
        path,
      ),
    );
    expect(said).toEqual({
      ...{ type: true, nodata: 0, palette: true, overviews: 2, class: 'the tank', values: [0, 1] },
      colours: [
        [0, 0, 0],
        [255, 45, 110],
        [0, 190, 255],
        [0, 0, 0],
      ],
      'of overview': [[255, 45, 110], 0],
      transform: 400000,
    });
  });
});
