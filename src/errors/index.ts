/** What every layer throws, and how messages speak of what others threw. */
export * from './reason-of.ts';
export * from './skyrefer-error.ts';
