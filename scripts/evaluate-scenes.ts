/**
 * Measures a model on drawn scenes that it was not trained on, by kind of scene; with --drawn-only on scenes of what there were no
 * pictures of:
 *
 *   npx tsx scripts/evaluate-scenes.ts [MODEL] [--drawn-only]
 */
import { parseArgs } from 'node:util';
import { formatReport } from '../src/evaluation/index.ts';
import { Segmenter } from '../src/segmenter/node.ts';
import { drawnOnlyKinds, sceneKinds } from '../src/synthetic/index.ts';
import { evaluateDrawnScenes } from './drawn-scenes.ts';

const { values, positionals } = parseArgs({
  options: { 'drawn-only': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const segmenter = await Segmenter.load(positionals[0] ?? 'tiny');
console.log(
  formatReport(await evaluateDrawnScenes(segmenter, values['drawn-only'] ? drawnOnlyKinds : sceneKinds)),
);
await segmenter.dispose();
