import { dirname, resolve } from 'node:path';
import { type BackboneReference, parseBackbones } from '../weights/adapter.ts';
import {
  type ResolveBackboneOptions,
  type ResolvedFile,
  resolveBackbone,
} from '../weights/hub/resolve-backbone-node.ts';
import { openSafetensors } from '../weights/safetensors-node.ts';
import { ModelError } from './model-error.ts';
import type { ModelPaths } from './model-paths-node.ts';

/**
 * Finds the files of a model that is one file, an adapter: its metadata names the public checkpoints that the rest comes
 * from, which are looked up in the hub's cache (or downloaded, if `options.offline` is false).
 *
 * @param file safetensors file that `exportAdapter` wrote
 * @throws ModelError where it names no backbones; HubError where one is not on this machine, with the remedy
 */
export async function adapterPaths(file: string, options: ResolveBackboneOptions = {}): Promise<ModelPaths> {
  const stages = resolve(file);
  const backbones = parseBackbones(openSafetensors(stages).metadata, stages);
  const find = (role: BackboneReference['role']): BackboneReference => {
    const found = backbones.find((backbone) => backbone.role === role);
    if (found) return found;
    throw new ModelError(
      `${stages} does not name its ${role} backbone; give the model's folder (${dirname(stages)}) if it has its own`,
    );
  };
  const [siglip, sam2] = [find('siglip'), find('sam2')];
  const ofSiglip = await resolveBackbone(siglip, options);
  const ofSam2 = await resolveBackbone(sam2, options);
  const tokenizer = ofSiglip.find(isTokenizer);
  if (!tokenizer)
    throw new ModelError(`${stages}: its siglip backbone has no tokenizer.json; export it again`);
  const siglipWeights = ofSiglip.filter((one) => !isTokenizer(one));
  const [backbone] = ofSam2;
  if (siglipWeights.length === 0 || ofSam2.length !== 1) {
    throw new ModelError(
      `${stages}: its backbones must have weights, those of SAM 2 in one file; export it again`,
    );
  }
  return {
    stages,
    backbone: backbone!.realPath,
    siglip2: siglipWeights.map(({ realPath }) => realPath),
    tokenizer: tokenizer.realPath,
  };
}

const isTokenizer = ({ path }: ResolvedFile): boolean => path === 'tokenizer.json';
