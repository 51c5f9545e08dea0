import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MODEL_FILES } from '../model/model.ts';
import { openModel } from '../model/model-folder-node.ts';
import type { ManifestFile, ModelManifest } from './model-manifest.ts';
import { Segmenter } from './segmenter-node.ts';
import { answerSelfCheck } from './self-check.ts';

/**
 * The manifest of a model, for a web server that offers its files. Reads all weights and runs the model once.
 * @param model `tiny` or a folder
 * Throws as `openModel` does.
 */
export async function modelManifest(model: string = 'tiny'): Promise<ModelManifest> {
  const folder = await openModel(model);
  const describe = async (name: string): Promise<ManifestFile> => {
    const path = join(folder.path, name);
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
      hash.update(chunk as Buffer);
    return { path: name, bytes: (await stat(path)).size, sha256: hash.digest('hex') };
  };
  const segmenter = await Segmenter.load(folder);
  try {
    return {
      name: folder.config.name,
      hash: await folder.hash(),
      files: {
        backbone: await describe(MODEL_FILES.backbone),
        stages: await describe(MODEL_FILES.stages),
        tokenizer: await describe(MODEL_FILES.tokenizer),
      },
      selfCheck: await answerSelfCheck(segmenter),
    };
  } finally {
    await segmenter.dispose();
  }
}
