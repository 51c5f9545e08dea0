import { FEATURE_FIELDS } from '../vector/features/feature.ts';

/** Version of the tables. */
export const LAYOUT = 2;

/** Of the archives' tables, and of the views of each archive. */
export const SCHEMA = 'skyrefer';
export const VIEWS = 'skyrefer_archives';

/** Scenes in one part of the second sink, by their numbers. */
export const PART_SCENES = 1000;

const TYPES = { text: 'text', real: 'double precision', integer: 'bigint', boolean: 'boolean' } as const;

/** `areaPixels` is `area_pixels` in the database. */
const columnOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What stands in the scene or the archive and not in every feature: the views have it all the same. */
const ELSEWHERE: ReadonlySet<string> = new Set(['id', 'image', 'model', 'modelHash', 'time']);

/** A property of features and its column. */
export interface FeatureColumn {
  readonly field: string;
  readonly column: string;
  readonly type: string;
}

/** The columns of `feature` that hold a feature's properties, in the order of files. */
export const FEATURE_COLUMNS: readonly FeatureColumn[] = FEATURE_FIELDS.flatMap(({ name, type }) =>
  ELSEWHERE.has(name) || type === 'time' ? [] : [{ field: name, column: columnOf(name), type: TYPES[type] }],
);

/**
 * The tables. Scenes, answers and features are divided by archive, so that one is dropped without touching the others.
 * `embedding` has what the model needs to ask further sentences of each window of a scene; `corners` are the window's corners in longitude
 * and latitude, clockwise from the upper left.
 */
export const LAYOUT_STATEMENTS: readonly string[] = [
  'CREATE EXTENSION IF NOT EXISTS postgis',
  `CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`,
  `CREATE SCHEMA IF NOT EXISTS ${VIEWS}`,
  `CREATE TABLE ${SCHEMA}.layout (version integer NOT NULL)`,
  `INSERT INTO ${SCHEMA}.layout VALUES (${LAYOUT})`,
  `CREATE TABLE ${SCHEMA}.archive (
    id uuid PRIMARY KEY,
    name text NOT NULL UNIQUE,
    model text NOT NULL,
    model_hash text NOT NULL,
    declaration jsonb NOT NULL,
    created timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE SEQUENCE ${SCHEMA}.scene_number`,
  `CREATE TABLE ${SCHEMA}.scene (
    archive uuid NOT NULL REFERENCES ${SCHEMA}.archive,
    id uuid NOT NULL,
    number bigint NOT NULL,
    image text NOT NULL,
    state text NOT NULL DEFAULT 'listed' CHECK (state IN ('listed', 'queued', 'done', 'unreadable', 'failed')),
    round integer NOT NULL DEFAULT 0,
    reason text,
    worker text,
    finished timestamptz,
    seconds double precision,
    width integer,
    height integer,
    ground_sampling_distance double precision,
    crs text,
    acquired timestamptz,
    footprint geometry(MultiPolygon, 4326),
    PRIMARY KEY (archive, id)
  ) PARTITION BY LIST (archive)`,
  `CREATE INDEX ON ${SCHEMA}.scene (archive, number) WHERE state = 'listed'`,
  `CREATE INDEX ON ${SCHEMA}.scene (archive) WHERE state = 'queued'`,
  `CREATE INDEX ON ${SCHEMA}.scene (archive, number)`,
  `CREATE INDEX ON ${SCHEMA}.scene (archive, finished)`,
  `CREATE INDEX ON ${SCHEMA}.scene USING gist (footprint)`,
  `CREATE TABLE ${SCHEMA}.answer (
    archive uuid NOT NULL REFERENCES ${SCHEMA}.archive,
    scene uuid NOT NULL,
    sentence_number integer NOT NULL,
    sentence text NOT NULL,
    present boolean,
    score double precision NOT NULL,
    area_square_metres double precision,
    record jsonb NOT NULL,
    PRIMARY KEY (archive, scene, sentence_number)
  ) PARTITION BY LIST (archive)`,
  `CREATE TABLE ${SCHEMA}.embedding (
    archive uuid NOT NULL REFERENCES ${SCHEMA}.archive,
    scene uuid NOT NULL,
    number integer NOT NULL,
    x integer NOT NULL,
    y integer NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    corners double precision[],
    footprint geometry(MultiPolygon, 4326),
    embedding bytea NOT NULL,
    PRIMARY KEY (archive, scene, number)
  ) PARTITION BY LIST (archive)`,
  // It is packed already.
  `ALTER TABLE ${SCHEMA}.embedding ALTER COLUMN embedding SET STORAGE EXTERNAL`,
  `CREATE INDEX ON ${SCHEMA}.embedding USING gist (footprint)`,
  `CREATE SEQUENCE ${SCHEMA}.feature_key`,
  `CREATE TABLE ${SCHEMA}.feature (
    key bigint NOT NULL DEFAULT nextval('${SCHEMA}.feature_key'),
    archive uuid NOT NULL REFERENCES ${SCHEMA}.archive,
    scene uuid NOT NULL,
    number integer NOT NULL,
    ${FEATURE_COLUMNS.map(({ column, type }) => `${column} ${type}`).join(',\n    ')},
    geometry geometry(MultiPolygon, 4326),
    pixels geometry(MultiPolygon, 0),
    PRIMARY KEY (archive, key)
  ) PARTITION BY LIST (archive)`,
  `CREATE INDEX ON ${SCHEMA}.feature (archive, scene, number)`,
  `CREATE INDEX ON ${SCHEMA}.feature (sentence, score)`,
  `CREATE INDEX ON ${SCHEMA}.feature USING gist (geometry)`,
  `CREATE TABLE ${SCHEMA}.part (
    archive uuid NOT NULL REFERENCES ${SCHEMA}.archive,
    number bigint NOT NULL,
    changed bigint NOT NULL DEFAULT 1,
    written bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (archive, number)
  )`,
];

const DIVIDED = ['scene', 'answer', 'embedding', 'feature'] as const;

/** The name of a table's part for one archive. */
export const divided = (table: string, archive: string): string =>
  `${SCHEMA}.${table}_${archive.replaceAll('-', '')}`;

/** The parts of the tables and the views of one archive. QGIS opens the views as they are: key, one geometry, its system. */
export function archiveStatements(archive: string, name: string): string[] {
  const columns = FEATURE_COLUMNS.map(({ column }) => `f.${column}`).join(', ');
  return [
    ...DIVIDED.map(
      (table) =>
        `CREATE TABLE ${divided(table, archive)} PARTITION OF ${SCHEMA}.${table} FOR VALUES IN ('${archive}')`,
    ),
    `CREATE VIEW ${VIEWS}."${name}" AS
      SELECT f.key, ${columns}, s.image, a.model, a.model_hash, s.finished AS time, f.geometry, f.scene
      FROM ${divided('feature', archive)} f
      JOIN ${divided('scene', archive)} s ON s.archive = f.archive AND s.id = f.scene
      JOIN ${SCHEMA}.archive a ON a.id = f.archive`,
    `CREATE VIEW ${VIEWS}."${name}_scenes" AS
      SELECT number AS key, id AS scene, image, state, reason, worker, finished, seconds, width, height,
        ground_sampling_distance, crs, acquired, footprint
      FROM ${divided('scene', archive)}`,
  ];
}

/** Removes what `archiveStatements` made, and the archive. */
export function dropStatements(archive: string, name: string): string[] {
  return [
    `DROP VIEW IF EXISTS ${VIEWS}."${name}"`,
    `DROP VIEW IF EXISTS ${VIEWS}."${name}_scenes"`,
    ...DIVIDED.map((table) => `DROP TABLE IF EXISTS ${divided(table, archive)}`),
    `DELETE FROM ${SCHEMA}.part WHERE archive = '${archive}'`,
    `DELETE FROM ${SCHEMA}.archive WHERE id = '${archive}'`,
  ];
}
