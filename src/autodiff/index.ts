export { differentiableOperators, gradient } from './gradient.ts';
