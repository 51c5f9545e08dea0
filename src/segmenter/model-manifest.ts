import { z } from 'zod';
import type { MODEL_FILES } from '../model/model.ts';
import { ModelError } from '../model/model-error.ts';
import type { SelfCheck } from './self-check.ts';

/** Name of a model's manifest, beside its files on a web server. */
export const MANIFEST_FILE = 'manifest.json';

/** A file of a model as a manifest lists it. */
export interface ManifestFile {
  /** Relative to the manifest. */
  readonly path: string;
  readonly bytes: number;
  /** Of the whole content: 64 hexadecimal digits. */
  readonly sha256: string;
}

/** What a browser must know before it downloads a model: sizes for progress, hashes to check and to cache by. */
export interface ModelManifest {
  readonly name: string;
  /** As `Model.hash`: 16 hexadecimal digits over all files. */
  readonly hash: string;
  readonly files: Readonly<Record<keyof typeof MODEL_FILES, ManifestFile>>;
  /** What the CPU answers to a known question. */
  readonly selfCheck: SelfCheck;
}

const fileSchema = z.object({
  path: z.string().min(1),
  bytes: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
const manifestSchema = z.object({
  name: z.string().min(1),
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  files: z.object({ backbone: fileSchema, stages: fileSchema, tokenizer: fileSchema }),
  selfCheck: z.object({ sentence: z.string(), logits: z.array(z.number()) }),
});

/**
 * Reads a manifest.
 * @param source how errors call it
 * Throws a ModelError where it is none.
 *
 * @example
 * ```ts
 * import { parseManifest } from 'skyrefer/web';
 * const file = { path: 'model.safetensors', bytes: 8, sha256: '0'.repeat(64) };
 * const files = { backbone: file, stages: file, tokenizer: file };
 * const selfCheck = { sentence: 'the ship', logits: [] };
 * const text = JSON.stringify({ name: 'ours', hash: '0'.repeat(16), files, selfCheck });
 * console.log(parseManifest(text, 'manifest.json').name); // ours
 * ```
 */
export function parseManifest(text: string, source: string): ModelManifest {
  const fail = (problem: string) =>
    new ModelError(`${source} is not a model's manifest (${problem}); build the web page again`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw fail('not JSON');
  }
  const result = manifestSchema.safeParse(json);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    throw fail(`${issue.path.join('.')}: ${issue.message}`);
  }
  return result.data;
}

/**
 * Bytes of all files.
 *
 * @example
 * ```ts
 * import { manifestBytes } from 'skyrefer/web';
 * const file = { path: 'model.safetensors', bytes: 8, sha256: '0'.repeat(64) };
 * const files = { backbone: file, stages: file, tokenizer: file };
 * const selfCheck = { sentence: 'the ship', logits: [] };
 * console.log(manifestBytes({ name: 'ours', hash: '0'.repeat(16), files, selfCheck })); // 24
 * ```
 */
export const manifestBytes = (manifest: ModelManifest): number =>
  Object.values(manifest.files).reduce((sum, { bytes }) => sum + bytes, 0);
