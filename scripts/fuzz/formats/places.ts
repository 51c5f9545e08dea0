import {
  crsFromWkt,
  groundSamplingDistance,
  parseAuxiliaryXml,
  parseWorldFile,
} from '../../../src/geo/index.ts';
import type { FuzzFormat } from '../format.ts';
import { mutateText } from '../mutate.ts';

const text =
  (...texts: readonly string[]) =>
  async () =>
    texts.map((each) => new TextEncoder().encode(each));
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const UTM = `PROJCS["WGS 84 / UTM zone 31N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",3],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1],AUTHORITY["EPSG","32631"]]`;
const DEGREES = `GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]`;
const WKT2 = `PROJCRS["WGS 84 / UTM zone 33N",BASEGEOGCRS["WGS 84",DATUM["World Geodetic System 1984",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]],CONVERSION["UTM zone 33N",METHOD["Transverse Mercator",ID["EPSG",9807]],PARAMETER["Latitude of natural origin",0],PARAMETER["Longitude of natural origin",15],PARAMETER["Scale factor at natural origin",0.9996],PARAMETER["False easting",500000],PARAMETER["False northing",0]],CS[Cartesian,2],AXIS["(E)",east],AXIS["(N)",north],LENGTHUNIT["metre",1],ID["EPSG",32633]]`;

/** All that is done with a place when an image is opened. */
async function placed(wkt: string, where: string): Promise<void> {
  const crs = await crsFromWkt(wkt, where);
  groundSamplingDistance({ transform: [0.5, 0, 500000, 0, -0.5, 5000000], crs }, { width: 100, height: 80 });
}

export const PLACES: readonly FuzzFormat[] = [
  {
    name: 'world-file',
    seeds: text('0.5\n0\n0\n-0.5\n500000.25\n4999999.75\n', '1,5\r\n0\r\n0\r\n-1,5\r\n12\r\n48\r\n'),
    mutate: mutateText,
    read: (bytes) => parseWorldFile(decode(bytes), 'fuzzed.tfw'),
  },
  {
    name: 'prj',
    seeds: text(UTM, DEGREES, WKT2),
    mutate: mutateText,
    read: (bytes) => placed(decode(bytes), 'fuzzed.prj'),
  },
  {
    name: 'aux-xml',
    seeds: text(
      `<PAMDataset>\n  <SRS dataAxisToSRSAxisMapping="1,2">${UTM.replaceAll('"', '&quot;')}</SRS>\n  <GeoTransform> 500000, 0.5, 0, 5000000, 0, -0.5</GeoTransform>\n  <PAMRasterBand band="1">\n    <NoDataValue>0</NoDataValue>\n    <Metadata><MDI key="STATISTICS_MEAN">12.5</MDI></Metadata>\n  </PAMRasterBand>\n  <GCPList><GCP Id="1" Pixel="0" Line="0" X="1" Y="2" Z="0"/></GCPList>\n</PAMDataset>\n`,
    ),
    mutate: mutateText,
    read: async (bytes) => {
      const { wkt } = parseAuxiliaryXml(decode(bytes), 'fuzzed.tif.aux.xml');
      if (wkt) await placed(wkt, 'fuzzed.tif.aux.xml');
    },
  },
];
