import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the built page, beside the compiled code; null where it has not been built. */
export function builtPage(): string | null {
  const folder = fileURLToPath(new URL('../../dist/web', import.meta.url));
  return existsSync(folder) ? folder : null;
}
