import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

/**
 * What stands for `vitest` while code is mutated (test-runner.mjs): Vitest's own expectations, and as much of its `describe`,
 * `it` and hooks as unit tests use. What is missing here is not a function, so that the first run fails and says so.
 */

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);
setState({ assertionCalls: 0, currentTestName: '' }, expect);
expect.getState = () => getState(expect);
expect.setState = (state) => setState(state, expect);
globalThis[GLOBAL_EXPECT] = expect;

const newGroup = (name, parent) => ({
  name,
  parent,
  beforeAll: [],
  afterAll: [],
  beforeEach: [],
  afterEach: [],
});
let group = newGroup('', null);
let tests = [];

/** Begins to collect the tests of a file. */
export function collectTests(file) {
  group = newGroup(file, null);
  tests = [];
}

/** The tests since: `id`, and `run`, with the hooks that stand around them; `finish` runs what comes after all of them. */
export function collectedTests() {
  const began = new Set();
  const lineOf = (at) => (at ? [...lineOf(at.parent), at] : []);
  const numbers = new Map();
  return {
    tests: tests.map(({ name, own, body }) => {
      const groups = lineOf(own);
      const title = [...groups.map((one) => one.name), name].filter(Boolean).join(' > ');
      const number = numbers.get(title) ?? 0;
      numbers.set(title, number + 1);
      return {
        id: number === 0 ? title : `${title} (${number + 1})`,
        async run() {
          for (const one of groups) {
            if (began.has(one)) continue;
            began.add(one);
            for (const hook of one.beforeAll) await hook();
          }
          for (const one of groups) for (const hook of one.beforeEach) await hook();
          try {
            await body({ expect });
          } finally {
            for (const one of [...groups].reverse()) for (const hook of one.afterEach) await hook();
          }
        },
      };
    }),
    async finish() {
      for (const one of [...began].reverse()) for (const hook of one.afterAll) await hook();
    },
  };
}

const each = (declare) => (rows) => (name, body) => {
  for (const row of rows) declare(name, () => (Array.isArray(row) ? body(...row) : body(row)));
};
const conditional = (declare) => {
  const nothing = Object.assign(() => {}, { each: () => () => {} });
  return Object.assign(declare, {
    each: each(declare),
    skip: nothing,
    skipIf: (condition) => (condition ? nothing : declare),
    runIf: (condition) => (condition ? declare : nothing),
  });
};

export const describe = conditional((name, body) => {
  const outside = group;
  group = newGroup(name, outside);
  body();
  group = outside;
});
export const it = conditional((name, ...rest) => {
  tests.push({ name, own: group, body: rest.find((one) => typeof one === 'function') });
});
export const test = it;
export const beforeAll = (hook) => void group.beforeAll.push(hook);
export const afterAll = (hook) => void group.afterAll.push(hook);
export const beforeEach = (hook) => void group.beforeEach.push(hook);
export const afterEach = (hook) => void group.afterEach.push(hook);
