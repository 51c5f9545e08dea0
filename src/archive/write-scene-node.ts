import type { Statements } from '../database/database-node.ts';
import type { Archive } from './declaration.ts';
import { writeWindows } from './embedding/write-windows-node.ts';
import { FEATURE_COLUMNS, PART_SCENES, SCHEMA } from './layout.ts';
import type { SceneAnswer, SceneFeature } from './scene-answer-node.ts';

/** Features, and characters of their outlines, that go with one statement. */
const BATCH = 1000;
const BATCH_CHARACTERS = 8e6;

/** Writes what is said of a scene in place of what was said of it before. */
export async function writeScene(
  statements: Statements,
  archive: Archive,
  scene: string,
  answer: SceneAnswer,
): Promise<void> {
  const key = [archive.id, scene];
  await removeAnswers(statements, archive, scene);
  const { width, height, groundSamplingDistance, crs, acquired, footprint, seconds, records } = answer;
  await statements.run(
    `UPDATE ${SCHEMA}.scene SET width = $3, height = $4, ground_sampling_distance = $5, crs = $6, seconds = $7,
        footprint = ST_GeomFromWKB($8, 4326), acquired = $9
      WHERE archive = $1 AND id = $2`,
    [...key, width, height, groundSamplingDistance, crs, seconds, footprint, acquired],
  );
  await statements.run(
    `INSERT INTO ${SCHEMA}.answer (archive, scene, sentence_number, sentence, present, score, area_square_metres, record)
      SELECT $1, $2, r.number, r.record->>'sentence', (r.record->>'present')::boolean, (r.record->>'score')::float8,
        (r.record->>'areaSquareMetres')::float8, r.record
      FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS r(record, number)`,
    [...key, JSON.stringify(records)],
  );
  for (const batch of batches(answer.features)) {
    await statements.run(INSERT_FEATURES, [...key, `[${batch.join(',')}]`]);
  }
  await writeWindows(statements, archive, scene, answer.windows);
}

/** Removes what was said of a scene. */
export async function removeAnswers(statements: Statements, archive: Archive, scene: string): Promise<void> {
  const key = [archive.id, scene];
  await statements.run(`DELETE FROM ${SCHEMA}.answer WHERE archive = $1 AND scene = $2`, key);
  await statements.run(`DELETE FROM ${SCHEMA}.feature WHERE archive = $1 AND scene = $2`, key);
  await statements.run(`DELETE FROM ${SCHEMA}.embedding WHERE archive = $1 AND scene = $2`, key);
}

/** Notes that the part of the second sink that a scene belongs to is no longer as it was written. */
export async function markPart(statements: Statements, archive: Archive, scene: string): Promise<void> {
  if (archive.parts === null) return;
  await statements.run(
    `INSERT INTO ${SCHEMA}.part (archive, number)
      SELECT archive, number / ${PART_SCENES} FROM ${SCHEMA}.scene WHERE archive = $1 AND id = $2
      ON CONFLICT (archive, number) DO UPDATE SET changed = part.changed + 1`,
    [archive.id, scene],
  );
}

const NAMES = FEATURE_COLUMNS.map(({ column }) => column);

const INSERT_FEATURES = `INSERT INTO ${SCHEMA}.feature (archive, scene, number, ${NAMES.join(', ')}, geometry, pixels)
  SELECT $1, $2, f.number, ${NAMES.map((name) => `f.${name}`).join(', ')},
    ST_GeomFromWKB(decode(f.geometry, 'hex'), 4326), ST_GeomFromWKB(decode(f.pixels, 'hex'), 0)
  FROM json_to_recordset($3::json) AS f(number integer, ${FEATURE_COLUMNS.map(({ column, type }) => `${column} ${type}`).join(', ')},
    geometry text, pixels text)`;

function* batches(features: readonly SceneFeature[]): Generator<string[]> {
  let batch: string[] = [];
  let characters = 0;
  for (const { properties, geometry, pixels } of features) {
    const row: Record<string, unknown> = {
      number: properties.id,
      geometry: geometry && Buffer.from(geometry).toString('hex'),
      pixels: pixels && Buffer.from(pixels).toString('hex'),
    };
    for (const { field, column } of FEATURE_COLUMNS) {
      row[column] = properties[field as keyof typeof properties];
    }
    const text = JSON.stringify(row);
    batch.push(text);
    characters += text.length;
    if (batch.length >= BATCH || characters >= BATCH_CHARACTERS) {
      yield batch;
      [batch, characters] = [[], 0];
    }
  }
  if (batch.length > 0) yield batch;
}
