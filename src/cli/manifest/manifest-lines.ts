import { SkyreferError } from '../../errors/skyrefer-error.ts';
import { PlacedLines } from '../../files/placed-lines.ts';
import { type ManifestLine, parseManifestLine } from '../segment/batch-manifest.ts';

/** A manifest is damaged, or two contradict each other. */
export class ManifestError extends SkyreferError {
  override readonly name = 'ManifestError';
  readonly code = 'manifest';
}

/** A line of a manifest, and where it stands. */
export interface ReadLine {
  readonly line: ManifestLine;
  /** As it stands there. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/**
 * The lines of a manifest, one after another. The last one may be torn, where its run was stopped or is going on.
 * @param onTorn told where that is
 * Throws a ManifestError where another line is none of a manifest, and what reading throws.
 */
export async function* readManifest(path: string, onTorn: (where: string) => void): AsyncGenerator<ReadLine> {
  const file = await PlacedLines.open(path);
  try {
    let number = 0;
    let torn: number | null = null;
    for await (const lines of file.lines()) {
      for (const { text } of lines) {
        number++;
        if (text.trim() === '') continue;
        if (torn !== null)
          throw new ManifestError(
            `${path}:${torn} is no line of a manifest; take the file as segment wrote it`,
          );
        const line = parseManifestLine(text);
        if (line) yield { line, text, number };
        else torn = number;
      }
    }
    if (torn !== null) onTorn(`${path}:${torn}`);
  } finally {
    await file.close();
  }
}
