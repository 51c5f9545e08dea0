import type { ServiceContext } from './context.ts';

/** RFC 7240: preferences are separated by commas, parameters by semicolons. */
export const prefersAsync = (context: ServiceContext): boolean =>
  (context.req.header('prefer') ?? '')
    .split(',')
    .some((preference) => preference.split(';')[0]!.trim().toLowerCase() === 'respond-async');
