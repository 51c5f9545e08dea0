import { SkyreferError } from '../errors/skyrefer-error.ts';
import { formatShape, type Shape } from './types.ts';

/** An operator was given operands whose shapes do not fit together. Raised while the graph is built. */
export class ShapeError extends SkyreferError {
  override readonly name = 'ShapeError';
  readonly code = 'graph/shape';

  /**
   * @param operator ONNX operator name, e.g. `MatMul`
   * @param shapes the operands' shapes, in order
   * @param requirement what the operator needs, as half a sentence
   */
  constructor(
    readonly operator: string,
    readonly shapes: readonly Shape[],
    requirement: string,
  ) {
    super(`${operator}: shapes ${shapes.map(formatShape).join(' and ')}: ${requirement}`);
  }
}

/** An operator was given operands of a type that it does not take. */
export class DTypeError extends SkyreferError {
  override readonly name = 'DTypeError';
  readonly code = 'graph/dtype';
}
