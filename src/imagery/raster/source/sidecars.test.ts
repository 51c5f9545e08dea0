import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { openRaster } from '../raster-node.ts';
import { picture, pixelOf, using } from '../testing/rasters.ts';

const inFolder = temporaryFolder();

describe('pictures with sidecar files', () => {
  const grey = picture(
    Array.from({ length: 48 }, (_, i) => i),
    8,
  );

  it('are placed by a world file, whose last lines name the centre of the first pixel', async () => {
    const suffixes = {
      'a.png': 'a.pgw',
      'b.jpg': 'b.jgw',
      'c.jpeg': 'c.wld',
      'd.webp': 'd.webpw',
      'e.tif': 'e.tfw',
      'f.PNG': 'f.PGW',
    };
    for (const [name, world] of Object.entries(suffixes)) {
      const path = inFolder(name);
      await grey
        .clone()
        .toFormat(name.split('.')[1]!.toLowerCase() as 'png')
        .toFile(path);
      await writeFile(inFolder(world), '0.5\n0.0\n0.0\n-0.5\n100.25\n199.75\n');
      await using(path, async (raster) => {
        expect(raster.georeference).toEqual({ transform: [0.5, 0, 100, 0, -0.5, 200], crs: null });
        expect(raster.groundSamplingDistance).toBeNull();
      });
      await using(path, async (raster) => expect(raster.georeference).toBeNull(), {
        ignoreGeoreference: true,
      });
    }
  });

  it('have their system from a .prj or an .aux.xml, and the latter counts more', async () => {
    const path = inFolder('placed.png');
    await grey.clone().png().toFile(path);
    await writeFile(inFolder('placed.pgw'), '2\n0\n0\n-2\n500001\n4999999\n');
    const utm = (zone: number) =>
      `PROJCS["WGS 84 / UTM zone ${zone}N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",${zone * 6 - 183}],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]${zone === 31 ? ',AUTHORITY["EPSG","32631"]' : ''}]`;
    await writeFile(inFolder('placed.prj'), utm(32));
    await using(path, async ({ georeference, groundSamplingDistance }) => {
      expect(georeference!.crs).toMatchObject({
        name: 'WGS 84 / UTM zone 32N',
        epsg: null,
        kind: 'projected',
        wkt: utm(32),
      });
      expect(groundSamplingDistance).toBe(2);
    });
    const xml = `<PAMDataset><SRS dataAxisToSRSAxisMapping="1,2">${utm(31).replaceAll('"', '&quot;')}</SRS><GeoTransform> 1.0e+05, 1, 0, 2.0e+05, 0, -1</GeoTransform></PAMDataset>`;
    await writeFile(`${path}.aux.xml`, xml);
    await using(path, async ({ georeference }) => {
      expect(georeference!.transform).toEqual([1, 0, 100000, 0, -1, 200000]);
      expect(georeference!.crs).toMatchObject({ epsg: 32631, wkt: utm(31) });
    });
    await writeFile(inFolder('placed.prj'), 'not a system');
    await expect(openRaster(path)).rejects.toThrow(/placed\.prj holds no coordinate reference system/);
  });

  it('show transparency as white shows through, and what is fully transparent as no data', async () => {
    const pixels = [255, 0, 0, 255, 255, 0, 0, 0, 0, 0, 255, 128];
    const bytes = await sharp(Buffer.from(pixels), { raw: { width: 3, height: 1, channels: 4 } })
      .png()
      .toBuffer();
    await using(bytes, async (raster) => {
      expect(raster).toMatchObject({ format: 'PNG', bandCount: 3, name: 'the image' });
      const view = await raster.read({ x: 0, y: 0, width: 3, height: 1 }, { width: 3, height: 1 });
      expect([...view.valid]).toEqual([1, 0, 1]);
      expect([pixelOf(view, 0, 0), pixelOf(view, 2, 0)]).toEqual([
        [255, 0, 0],
        [127, 127, 255],
      ]);
    });
  });
});
