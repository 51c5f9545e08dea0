import { defineConfig } from 'vitest/config';

/** The unit tests of the folder that is mutated: what owns the code shall hold it. */
const path = process.env.MUTATE_PATH ?? 'src/sgsrf';
const folder = path.replace(/\/[^/]+\.ts$/, '');

export default defineConfig({
  test: {
    include: [`${folder}/**/*.test.ts`],
    exclude: ['**/*.slow.test.ts', '**/node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    isolate: false, // the modules of a folder are loaded once per mutant, not once per file of tests
  },
});
