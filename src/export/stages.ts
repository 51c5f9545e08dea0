import type { Graph } from '../graph/index.ts';
import type { Model } from '../model/model.ts';
import { buildGroundingGraph } from '../programs/grounding-program.ts';
import { buildImageGraph, buildVisionGraph } from '../programs/image-program.ts';
import { type FileBinding, programSources } from '../programs/program-sources.ts';

/** One file of an export. */
export interface ExportedStage {
  readonly name: 'image' | 'vision' | 'text' | 'grounding';
  /** When it is run. */
  readonly purpose: string;
  build(bind: FileBinding): Graph;
}

/** The programs of a model, in the order in which they are run. */
export function exportedStages(model: Model): ExportedStage[] {
  const { sgsrf, siglip2 } = model.config;
  const stages: ExportedStage[] = [
    {
      name: 'image',
      purpose: "once for each image: SAM 2's image encoder",
      build(bind) {
        const { backbone, sam2, visual } = programSources(model, bind).image;
        return buildImageGraph(backbone, sam2, visual);
      },
    },
    {
      name: 'text',
      purpose: 'once for each sentence: the text encoder',
      build: (bind) => programSources(model, bind).textGraph(),
    },
    {
      name: 'grounding',
      purpose: 'once for each sentence about an image: the three stages of SGSRF',
      build: (bind) => buildGroundingGraph(programSources(model, bind).grounding),
    },
  ];
  if (siglip2 && sgsrf.visual.source === 'encoder') {
    stages.splice(1, 0, {
      name: 'vision',
      purpose: "once for each image: SigLIP 2's vision tower",
      build(bind) {
        const { tower, visual } = programSources(model, bind).image;
        return buildVisionGraph(tower!, visual!.parameters);
      },
    });
  }
  return stages;
}
