import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { createServer, createServerModuleRunner } from 'vite';

/**
 * Runs the unit tests of a folder for Stryker in this process. For every mutation the modules are evaluated anew (what vite
 * has translated is kept), which costs a tenth of what a new worker with Vitest does; tests that noticed most so far go
 * first, and the first that fails ends it.
 */
class FolderTestRunner {
  /** How often each test has noticed a mutation, and how long it takes. */
  #noticed = new Map();
  #milliseconds = new Map();
  #files;
  #server;
  #modules;
  /** The mutations that were drawn; undefined where all are tried. */
  #drawn;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const folder = process.env.MUTATE_PATH.replace(/\/[^/]+\.ts$/, '');
    this.#files = readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.test.ts') && !name.endsWith('.slow.test.ts'))
      .sort()
      .map((name) => resolve(folder, name));
    this.#server = await createServer({
      configFile: false,
      logLevel: 'error',
      appType: 'custom',
      oxc: { target: 'es2022' }, // Node 20 has no `using`
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      resolve: { alias: { vitest: fileURLToPath(new URL('suite.mjs', import.meta.url)) } },
    });
    this.#modules = createServerModuleRunner(this.#server.environments.ssr, { hmr: false });
    // A process that takes over from another has made no first run.
    if (existsSync(DRAWN_FILE)) this.#drawn = new Set(JSON.parse(readFileSync(DRAWN_FILE, 'utf8')));
  }

  async dryRun() {
    const state = stryker();
    state.activeMutant = undefined;
    const tests = [];
    const suites = await this.#load(this.#files);
    for (const { file, tests: own, finish } of suites) {
      for (const test of own) {
        state.currentTestId = test.id;
        const start = performance.now();
        const failure = await failureOf(test);
        const timeSpentMs = performance.now() - start;
        this.#milliseconds.set(test.id, timeSpentMs);
        const result = { id: test.id, name: test.id, fileName: file, timeSpentMs };
        tests.push(
          failure === null
            ? { ...result, status: TestStatus.Success }
            : { ...result, status: TestStatus.Failed, failureMessage: failure },
        );
      }
      state.currentTestId = undefined;
      await finish();
    }
    if (process.env.MUTATE_SAMPLE) {
      this.#drawn = drawSample(state.mutantCoverage, process.env.MUTATE_SAMPLE, process.env.MUTATE_SEED);
      writeFileSync(DRAWN_FILE, JSON.stringify([...this.#drawn]));
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    if (this.#drawn && !this.#drawn.has(activeMutant.id)) {
      return { status: MutantRunStatus.Error, errorMessage: 'Not drawn' }; // which no score counts
    }
    const state = stryker();
    // Stryker's limit is a hundred times what all tests together hit; what goes on five times as long will not end either.
    const limit = hitLimit && Math.ceil(hitLimit / 20);
    Object.assign(state, {
      activeMutant: activeMutant.id,
      hitCount: 0,
      hitLimit: limit,
      mutantCoverage: undefined,
    });
    const result = await this.#firstFailure(testFilter);
    state.activeMutant = undefined;
    if (state.hitLimit !== undefined && state.hitCount > state.hitLimit) {
      return toMutantRunResult({
        status: DryRunStatus.Timeout,
        reason: `Hit limit reached (${state.hitCount})`,
      });
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: result });
  }

  async #firstFailure(testFilter) {
    // Only files with tests that reach it. A process that takes over from one that hung has made no first run.
    const files = testFilter
      ? this.#files.filter((file) => testFilter.some((id) => id.startsWith(titleOf(file))))
      : this.#files;
    let suites;
    try {
      suites = await this.#load(files);
    } catch (error) {
      stryker().activeMutant = undefined;
      await this.#load(files); // if this fails, too, it is not the mutation's doing
      // The modules do not even load: whichever test is first would say so.
      const id = testFilter?.[0] ?? 'loading';
      return [{ id, name: id, status: TestStatus.Failed, failureMessage: String(error), timeSpentMs: 0 }];
    }
    if (testFilter && !suites.some(({ tests }) => tests.some(({ id }) => testFilter.includes(id)))) {
      throw new Error(`None of these tests was found: ${testFilter.join(', ')}`);
    }
    const wanted = testFilter && new Set(testFilter);
    const power = ({ id }) => ((this.#noticed.get(id) ?? 0) + 0.02) / ((this.#milliseconds.get(id) ?? 0) + 5);
    const tests = suites
      .flatMap((suite) => suite.tests)
      .filter(({ id }) => !wanted || wanted.has(id))
      .sort((a, b) => power(b) - power(a));
    const results = [];
    for (const test of tests) {
      const failure = await failureOf(test);
      const result = { id: test.id, name: test.id, timeSpentMs: 0 };
      if (failure === null) results.push({ ...result, status: TestStatus.Success });
      else {
        results.push({ ...result, status: TestStatus.Failed, failureMessage: failure });
        this.#noticed.set(test.id, (this.#noticed.get(test.id) ?? 0) + 1);
        break;
      }
    }
    for (const suite of suites) await suite.finish();
    return results;
  }

  /** Evaluates files of tests, and all that they import, anew; what stands outside of the sandbox (packages) stays. */
  async #load(files) {
    this.#modules.clearCache();
    const suite = await this.#modules.import('vitest');
    const suites = [];
    for (const file of files) {
      suite.collectTests(titleOf(file));
      await this.#modules.import(file);
      suites.push({ file, ...suite.collectedTests() });
    }
    return suites;
  }

  async dispose() {
    await this.#modules?.close();
    await this.#server?.close();
  }
}

/** What the names of a file's tests begin with. */
const titleOf = (file) => file.slice(process.cwd().length + 1);

/** In Stryker's copy of the repository, which is removed at the end. */
const DRAWN_FILE = 'drawn-mutations.json';

/** `size` of the mutations that tests reach, the same ones for a seed as long as the code is the same. */
function drawSample({ static: atLoading, perTest }, size, seed) {
  const reached = new Set([atLoading, ...Object.values(perTest)].flatMap((hits) => Object.keys(hits)));
  const lot = (id) => createHash('sha256').update(`${seed}:${id}`).digest('hex');
  const byLot = [...reached].map((id) => [lot(id), id]).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Set(byLot.slice(0, size).map(([, id]) => id));
}

/** What the instrumented code looks into. */
const stryker = () => (globalThis.__stryker__ ??= {});

async function failureOf(test) {
  try {
    await test.run();
    return null;
  } catch (error) {
    return String(error?.message ?? error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'folder-tests', FolderTestRunner)];
