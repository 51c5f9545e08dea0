import type { Statements } from '../../database/database-node.ts';
import type { BoundingBox } from '../../geo/index.ts';
import type { Window } from '../../search/window.ts';
import type { Archive } from '../declaration.ts';
import { SCHEMA } from '../layout.ts';
import type { SightedScene } from './sighting.ts';

/** A window of a scene as it is stored. */
export interface StoredWindow {
  readonly scene: SightedScene;
  readonly window: Window;
  readonly corners: readonly number[] | null;
  readonly embedding: Uint8Array;
}

/** Windows that are read at a time: some 3 MB. */
const BATCH = 16;

interface Row {
  readonly scene: string;
  readonly scene_number: string;
  readonly image: string;
  readonly acquired: Date | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly corners: number[] | null;
  readonly embedding: Buffer;
}

/**
 * The windows of an archive as they are at one moment, those of a scene together. They are read as they are needed, the next ones while
 * these are used.
 * @param statements a transaction in which nothing was done yet
 * @param bbox in longitude and latitude: windows that touch it; null: all
 */
export async function* storedWindows(
  statements: Statements,
  archive: Archive,
  bbox: BoundingBox | null,
): AsyncGenerator<StoredWindow> {
  await openCursor(statements, archive, bbox);
  const fetch = () => {
    const fetched = statements.run<Row>(`FETCH ${BATCH} FROM stored_windows`);
    fetched.catch(() => {}); // it is awaited later; an error must not go unhandled until then
    return fetched;
  };
  for (let next = fetch(); ; ) {
    const { rows } = await next;
    if (rows.length === 0) return;
    next = fetch();
    for (const { scene, scene_number: number, image, acquired, x, y, width, height, ...row } of rows) {
      yield {
        scene: { scene, number: Number(number), image, acquired: acquired?.toISOString() ?? null },
        window: { x, y, width, height },
        corners: row.corners,
        embedding: row.embedding,
      };
    }
  }
}

async function openCursor(statements: Statements, archive: Archive, bbox: BoundingBox | null): Promise<void> {
  await statements.run('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  // Between two batches the model is asked, which may take long where others use the machine.
  await statements.run(`SET LOCAL idle_in_transaction_session_timeout = '30min'`);
  const boxes = bbox === null ? [] : envelopes(bbox);
  const inside = boxes.map((_, index) => {
    const at = 2 + 4 * index;
    return `ST_Intersects(e.footprint, ST_MakeEnvelope($${at}, $${at + 1}, $${at + 2}, $${at + 3}, 4326))`;
  });
  await statements.run(
    `DECLARE stored_windows NO SCROLL CURSOR FOR
      SELECT e.scene, s.number AS scene_number, s.image, s.acquired, e.x, e.y, e.width, e.height, e.corners, e.embedding
      FROM ${SCHEMA}.embedding e JOIN ${SCHEMA}.scene s ON s.archive = e.archive AND s.id = e.scene
      WHERE e.archive = $1 AND s.archive = $1${inside.length > 0 ? ` AND (${inside.join(' OR ')})` : ''}
      ORDER BY e.scene, e.number`,
    [archive.id, ...boxes.flat()],
  );
}

/** A box as rectangles that do not cross the 180th meridian. */
function envelopes({ corners: [x0, y0, x1, y1] }: BoundingBox): number[][] {
  const [south, north] = [Math.min(y0, y1), Math.max(y0, y1)];
  if (x0 <= x1) return [[x0, south, x1, north]];
  return [
    [x0, south, 180, north],
    [-180, south, x1, north],
  ];
}
