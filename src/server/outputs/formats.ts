import { Problem } from '../http/problem.ts';

/** What answers can be had as. */
export const FORMATS = [
  ...(['json', 'geojson', 'png', 'tif', 'gpkg', 'parquet', 'overlay'] as const),
  ...(['fgb', 'shp', 'kml', 'csv'] as const),
] as const;

export type Format = (typeof FORMATS)[number];

export interface FormatDescription {
  readonly format: Format;
  readonly mediaType: string;
  /** Other names under which clients ask for it. */
  readonly alsoKnownAs: readonly string[];
  readonly suffix: string;
  /** One file for each sentence; several come in a ZIP. */
  readonly perSentence: boolean;
  readonly about: string;
}

export const FORMAT_DESCRIPTIONS: Readonly<Record<Format, FormatDescription>> = {
  json: {
    format: 'json',
    mediaType: 'application/json',
    alsoKnownAs: [],
    suffix: '.json',
    perSentence: false,
    about: 'answers with scores, boxes and COCO run lengths',
  },
  geojson: {
    format: 'geojson',
    mediaType: 'application/geo+json',
    alsoKnownAs: ['application/vnd.geo+json'],
    suffix: '.geojson',
    perSentence: false,
    about:
      'one feature for each object: longitude and latitude where the image is georeferenced, else pixels',
  },
  png: {
    format: 'png',
    mediaType: 'image/png',
    alsoKnownAs: [],
    suffix: '.png',
    perSentence: true,
    about: "the mask: 255 inside, 0 outside, at the image's own size",
  },
  tif: {
    format: 'tif',
    mediaType: 'image/tiff; application=geotiff; profile=cloud-optimized',
    alsoKnownAs: ['image/tiff', 'image/tiff; application=geotiff'],
    suffix: '.tif',
    perSentence: true,
    about: 'the mask as a cloud-optimised GeoTIFF',
  },
  gpkg: {
    format: 'gpkg',
    mediaType: 'application/geopackage+sqlite3',
    alsoKnownAs: [],
    suffix: '.gpkg',
    perSentence: false,
    about: 'one feature for each object as a GeoPackage',
  },
  parquet: {
    format: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
    alsoKnownAs: ['application/x-parquet'],
    suffix: '.parquet',
    perSentence: false,
    about: 'one feature for each object as GeoParquet',
  },
  overlay: {
    format: 'overlay',
    mediaType: 'image/png',
    alsoKnownAs: [],
    suffix: '.overlay.png',
    perSentence: false,
    about: 'the picture with all answers tinted, as PNG',
  },
  fgb: {
    format: 'fgb',
    mediaType: 'application/flatgeobuf',
    alsoKnownAs: ['application/vnd.flatgeobuf'],
    suffix: '.fgb',
    perSentence: false,
    about: 'one feature for each object as FlatGeobuf',
  },
  shp: {
    format: 'shp',
    mediaType: 'application/zip; profile=shapefile',
    alsoKnownAs: ['application/x-shapefile', 'x-gis/x-shapefile'],
    suffix: '.shp.zip',
    perSentence: false,
    about: 'one feature for each object as a zipped shapefile, names of columns cut to ten characters',
  },
  kml: {
    format: 'kml',
    mediaType: 'application/vnd.google-earth.kml+xml',
    alsoKnownAs: [],
    suffix: '.kml',
    perSentence: false,
    about: 'one feature for each object as KML, of images that say where they lie',
  },
  csv: {
    format: 'csv',
    mediaType: 'text/csv',
    alsoKnownAs: [],
    suffix: '.csv',
    perSentence: false,
    about: 'a row for each object, with its centre and its outlines as well-known text',
  },
};

const ALL = Object.values(FORMAT_DESCRIPTIONS);

/** Answers that are files, by media type, as the OpenAPI document lists contents: bytes have no schema. */
export const FILE_CONTENTS: Readonly<Record<string, null>> = {
  ...Object.fromEntries(
    ALL.filter(({ format }) => format !== 'json').map(({ mediaType }) => [mediaType, null]),
  ),
  'application/zip': null,
};

/** Type and parameters of a media type, in lower case and without spaces. */
const normalize = (mediaType: string): string =>
  mediaType.toLowerCase().replace(/\s+/g, '').replace(/"/g, '');

/** The format of a media type, or null. `image/png` is the mask. */
export function formatOfMediaType(mediaType: string): Format | null {
  const wanted = normalize(mediaType);
  const found = ALL.find((description) =>
    [description.mediaType, ...description.alsoKnownAs].some((name) => normalize(name) === wanted),
  );
  return found?.format ?? null;
}

/**
 * The format that an Accept header prefers (RFC 9110, section 12.5.1); JSON where it takes anything.
 * Throws a Problem 406.
 */
export function negotiateFormat(accept: string | null): Format {
  if (accept === null || accept.trim() === '') return 'json';
  const ranges = accept
    .split(',')
    .map((range) => {
      const [type = '', ...parameters] = range.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => /^q=/i.test(parameter));
      const others = parameters.filter((parameter) => parameter !== quality);
      return { type: [type, ...others].join(';'), quality: quality ? Number(quality.slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { type } of ranges) {
    const format = formatOfMediaType(type);
    if (format) return format;
    if (type === '*/*' || type === 'application/*') return 'json';
    if (type === 'image/*') return 'png';
  }
  throw new Problem(
    406,
    `nothing that Accept names can be given; ask for one of ${ALL.map(({ mediaType }) => mediaType).join(', ')}`,
  );
}
