/**
 * Measures a model on drawn scenes that it was not trained on, by kind of scene:
 *
 *   npx tsx scripts/evaluate-scenes.ts [MODEL]
 */
import { formatReport } from '../src/evaluation/index.ts';
import { Segmenter } from '../src/segmenter/node.ts';
import { evaluateDrawnScenes } from './drawn-scenes.ts';

const segmenter = await Segmenter.load(process.argv[2] ?? 'tiny');
console.log(formatReport(await evaluateDrawnScenes(segmenter)));
await segmenter.dispose();
