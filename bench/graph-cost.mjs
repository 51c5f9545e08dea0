// Processor time for building a model's graphs, for describing them, by which kept programs are found, and for writing them, as JSON on stdout:
//   node bench/graph-cost.mjs [MODEL]
// It measures the built package (dist) in a fresh process, as a command has it, so build first: npm run build.
import { describeGraph, writeOnnx } from '../dist/graph/index.js';
import { openModel } from '../dist/model/node.js';
import { buildGroundingGraph, buildImageGraph, programSources } from '../dist/programs/index.js';

const milliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const sources = programSources(await openModel(process.argv[2] ?? 'tiny'));
const { backbone, sam2, visual } = sources.image;
const start = milliseconds();
const graphs = [
  buildImageGraph(backbone, sam2, visual),
  buildGroundingGraph(sources.grounding, { explanation: true }),
  sources.textGraph('float32', Math.min(16, sources.grounding.sgsrf.maxTokens)),
];
const built = milliseconds();
for (const graph of graphs) describeGraph(graph);
const described = milliseconds();
for (const graph of graphs) writeOnnx(graph);
const result = {
  buildCpuMilliseconds: Math.round(built - start),
  describeCpuMilliseconds: Math.round(described - built),
  writeCpuMilliseconds: Math.round(milliseconds() - described),
};
process.stdout.write(`${JSON.stringify(result)}\n`);
