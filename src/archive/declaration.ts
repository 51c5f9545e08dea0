import type { ImageQuestion, ImageView, PolygonOptions } from '../answers/index.ts';
import type { AreaMethod } from '../vector/features/index.ts';
import { ArchiveError } from './archive-error.ts';

/** How every scene of an archive is looked at, asked and outlined. As JSON it stands in the database. */
export interface SceneSettings
  extends PolygonOptions,
    Pick<ImageView, 'bands' | 'page' | 'stretch' | 'gsd'>,
    Pick<ImageQuestion, 'all' | 'minScore' | 'assumePresent' | 'tryAnyway' | 'threshold'> {
  /** As a view has it, but `nan` for what JSON cannot hold. */
  readonly nodata?: number | 'none' | 'nan' | null;
  /** Of STAC items. */
  readonly asset?: string;
  readonly area?: AreaMethod;
}

/** What an archive is: declared once, and the same for all of its scenes and workers. */
export interface ArchiveDeclaration {
  readonly sentences: readonly string[];
  readonly model: { readonly name: string; readonly hash: string };
  readonly precision: 'float32' | 'int8';
  /** The version of skyrefer that answers. */
  readonly software: string;
  readonly settings: SceneSettings;
  /** Whether what the model needs to ask further sentences is kept of each window of a scene. */
  readonly searchable: boolean;
  /** Folder or `s3://`, `gs://` address where GeoParquet parts are kept too; null: nowhere. */
  readonly parts: string | null;
}

/** An archive that is there. */
export interface Archive extends ArchiveDeclaration {
  readonly id: string;
  readonly name: string;
  readonly created: Date;
}

const LONGEST_NAME = 48;

/** Throws an ArchiveError for a name that is none: it names views of the database too. */
export function checkArchiveName(name: string): void {
  if (/^[a-z][a-z0-9_]*$/.test(name) && name.length <= LONGEST_NAME) return;
  throw new ArchiveError(
    `an archive cannot be called '${name}'; its name begins with a letter and has small letters, digits and _ only, at most ${LONGEST_NAME}`,
    'option',
  );
}

/** In what two declarations differ, in words; null where they are the same. */
export function differenceBetween(there: ArchiveDeclaration, asked: ArchiveDeclaration): string | null {
  const same = (a: unknown, b: unknown) => canonical(a) === canonical(b);
  if (!same(there.sentences, asked.sentences)) {
    const fresh = asked.sentences.find((sentence) => !there.sentences.includes(sentence));
    return fresh === undefined
      ? `it asks ${there.sentences.length} sentences, not these ${asked.sentences.length}, or in another order`
      : `it does not ask '${fresh}'`;
  }
  if (there.model.hash !== asked.model.hash) {
    return `its model is ${modelWords(there.model)}, not ${modelWords(asked.model)}`;
  }
  if (there.precision !== asked.precision)
    return `its precision is ${there.precision}, not ${asked.precision}`;
  if (there.software !== asked.software) return `it is of skyrefer ${there.software}, not ${asked.software}`;
  if (there.searchable !== asked.searchable)
    return `it is ${there.searchable ? '' : 'not '}searchable, and this is ${asked.searchable ? '' : 'not '}to be`;
  if (there.parts !== asked.parts)
    return `its parts are kept in ${there.parts ?? 'no folder'}, not in ${asked.parts ?? 'none'}`;
  const names = new Set([...Object.keys(there.settings), ...Object.keys(asked.settings)]) as Set<
    keyof SceneSettings
  >;
  for (const name of names) {
    const [a, b] = [there.settings[name] ?? null, asked.settings[name] ?? null];
    if (!same(a, b)) return `its option ${name} is ${JSON.stringify(a)}, not ${JSON.stringify(b)}`;
  }
  return null;
}

export const modelWords = ({ name, hash }: ArchiveDeclaration['model']): string =>
  `${name} (${hash.slice(0, 12)})`;

/** JSON with sorted keys, as a database may give them back in another order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one) =>
    one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
