import { z } from 'zod';
import { WeightsError } from './safetensors.ts';

/**
 * Key of an adapter's metadata under which its backbones stand, as JSON. An adapter is one safetensors file: the trained
 * tensors (stages, low-rank updates, prompt encoder, mask decoder, no-memory embedding), the model's configuration in the
 * metadata entry `skyrefer`, and here the public checkpoints that everything frozen comes from.
 */
export const ADAPTER_BACKBONES_KEY = 'skyrefer.backbones';

const fileSchema = z.object({
  path: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
  bytes: z.number().int().nonnegative(),
});
const backboneSchema = z.object({
  role: z.enum(['siglip', 'sam2']),
  repository: z.string().min(1),
  revision: z.string().min(1),
  files: z.array(fileSchema).min(1),
});

/** A file of a public checkpoint, by its contents. */
export type BackboneFile = Readonly<z.infer<typeof fileSchema>>;

/** A public checkpoint that an adapter was trained on: repository, commit and the contents of each file it uses. */
export interface BackboneReference {
  /** `siglip`: vision-language encoder and its tokenizer; `sam2`: SAM 2's image path. */
  readonly role: 'siglip' | 'sam2';
  /** `organisation/name` on the hub */
  readonly repository: string;
  /** Commit. */
  readonly revision: string;
  /** Weights (every shard) and, for `siglip`, `tokenizer.json`. */
  readonly files: readonly BackboneFile[];
}

/** The metadata entry of an adapter that was trained on these backbones. */
export function formatBackbones(backbones: readonly BackboneReference[]): Record<string, string> {
  return { [ADAPTER_BACKBONES_KEY]: JSON.stringify(backbones) };
}

/**
 * Reads an adapter's backbones out of its metadata; none where the model carries its own.
 * @param source how errors call the file
 * Throws a WeightsError that names the entry which does not fit.
 */
export function parseBackbones(
  metadata: Readonly<Record<string, string>>,
  source: string,
): readonly BackboneReference[] {
  const text = metadata[ADAPTER_BACKBONES_KEY];
  if (text === undefined) return [];
  const fail = (problem: string): never => {
    throw new WeightsError(
      `${source}: metadata entry '${ADAPTER_BACKBONES_KEY}' ${problem}; export the model again`,
    );
  };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail('is not JSON');
  }
  const result = z.array(backboneSchema).safeParse(json);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    return fail(`${issue.path.join('.')}: ${issue.message}`);
  }
  const roles = result.data.map(({ role }) => role);
  if (new Set(roles).size !== roles.length) fail('names two backbones for one role');
  return result.data;
}
