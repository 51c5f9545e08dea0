import type { Shape } from '../graph/index.ts';
import type { ExportedStage } from './stages.ts';

/** A tensor that goes into or comes out of an exported program. */
export interface ExportedTensorInfo {
  readonly name: string;
  readonly type: string;
  readonly shape: Shape;
}

/** One exported program. */
export interface ExportedProgram {
  readonly name: ExportedStage['name'];
  readonly purpose: string;
  readonly file: string;
  /** File with the weights, where they do not lie in the program's own. */
  readonly data: string | null;
  readonly inputs: readonly ExportedTensorInfo[];
  readonly outputs: readonly ExportedTensorInfo[];
}
