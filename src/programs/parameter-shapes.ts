import { type Shape, sameShape, type Value } from '../graph/index.ts';
import type { ParameterBinding } from './program-options.ts';

/**
 * Names and shapes of the parameters that models ask for while their graphs are built, in order of asking: what a
 * weights file for them must hold.
 * @param build builds graphs with the binding that it is given; the graphs are thrown away
 */
export function parameterShapes(build: (bind: ParameterBinding) => void): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  build((graph) => {
    const values = new Map<string, Value>();
    return {
      has: (name) => shapes.has(name),
      parameter(name, shape) {
        const known = shapes.get(name);
        if (known && !sameShape(known, shape)) {
          throw new Error(`parameter '${name}' is asked for in two shapes`);
        }
        shapes.set(name, shape);
        const value = values.get(name) ?? graph.input(`parameter:${name}`, 'float32', shape);
        values.set(name, value);
        return value;
      },
    };
  });
  return shapes;
}
