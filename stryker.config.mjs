import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * Mutation testing, `npm run mutate -- PATH` (scripts/mutate.ts): how many small changes of the code in a folder its own
 * unit tests notice. Not in CI: a folder takes minutes to an hour. docs/mutation.md has the scores and what survives.
 */

const isText = (path) => path.isStringLiteral() || path.isTemplateLiteral();

/** Texts of errors: a test checks that the right error names the right thing, not every word of it. */
const errorTexts = {
  shouldIgnore(path) {
    if (!isText(path)) return undefined;
    const error = path.findParent(
      (parent) => parent.isNewExpression() && /(Error|Problem)$/.test(parent.node.callee.name ?? ''),
    );
    return error ? 'the text of an error' : undefined;
  },
};

/** Names of parameters, `parameters.at('norm1')`: under another name the committed weights do not load at all. */
const parameterNames = {
  shouldIgnore(path) {
    const call = isText(path) && path.parentPath?.isCallExpression() ? path.parent.callee : undefined;
    return /^(at|get)$/.test(call?.property?.name ?? '') ? 'the name of a parameter' : undefined;
  },
};

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'error-texts', errorTexts),
  declareValuePlugin(PluginKind.Ignore, 'parameter-names', parameterNames),
];

const path = process.env.MUTATE_PATH ?? 'src/sgsrf';
const name = process.env.MUTATE_NAME ?? 'mutation';
const isSample = process.env.MUTATE_SAMPLE !== undefined;

export default {
  testRunner: 'folder-tests',
  plugins: ['./scripts/mutation/test-runner.mjs', './stryker.config.mjs'],
  // Memory grows by the modules that are evaluated anew; of a sample only a part of the runs evaluates any.
  maxTestRunnerReuse: isSample ? 4000 : 400,
  ignorers: ['error-texts', 'parameter-names'],
  mutate: [
    path.endsWith('.ts') ? path : `${path}/**/*.ts`,
    '!**/*.test.ts',
    '!**/testing/**',
    '!**/index.ts',
  ],
  // `{}` in place of an object is for the compiler to refuse: nearly all have required members.
  mutator: { excludedMutations: ['ObjectLiteral'] },
  coverageAnalysis: 'perTest',
  incremental: !isSample,
  incrementalFile: `.stryker/${name}.incremental.json`,
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: `.stryker/${name}.html` },
  jsonReporter: { fileName: `.stryker/${name}.json` },
  clearTextReporter: {
    allowColor: false,
    reportTests: false,
    reportMutants: true,
    reportScoreTable: !isSample,
  },
  concurrency: Number(process.env.MUTATE_CONCURRENCY ?? 1),
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 20,
  tempDirName: `.stryker/tmp-${name}`,
  // TypeScript 7 has no API for Stryker to rewrite the file with, and nothing has to be rewritten.
  tsconfigFile: 'none',
  ignorePatterns: ['**', '!src/**', '!scripts/**', '!test/**', '!package.json'],
  allowEmpty: false,
};
