import type { Statements } from '../../database/database-node.ts';
import type { Archive } from '../declaration.ts';
import { SCHEMA } from '../layout.ts';
import type { SceneWindow } from './scene-windows-node.ts';

/** Writes the windows of a scene that has none. */
export async function writeWindows(
  statements: Statements,
  archive: Archive,
  scene: string,
  windows: readonly SceneWindow[],
): Promise<void> {
  for (const [number, { window, corners, footprint, embedding }] of windows.entries()) {
    const { x, y, width, height } = window;
    await statements.run(
      `INSERT INTO ${SCHEMA}.embedding (archive, scene, number, x, y, width, height, corners, footprint, embedding)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, ST_GeomFromWKB($9, 4326), $10)`,
      [archive.id, scene, number, x, y, width, height, corners, footprint, embedding],
    );
  }
}
