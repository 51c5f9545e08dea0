/** Decisions that all ranks take alike: one that stops alone would leave the others waiting. */

import { nameOf, type Ranks, RanksError } from './ranks.ts';

const known = new WeakSet<object>();

/** Marks an error as one that all ranks have: all end by themselves, and one of them need say it. */
export function agreed<Failure>(error: Failure): Failure {
  if (typeof error === 'object' && error !== null) known.add(error);
  return error;
}

/** Whether all ranks have this error, or one that speaks of it. */
export const isAgreed = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && known.has(error);

/** What every rank says, by rank; anything that JSON can hold. */
export async function gatherValues<Value>(ranks: Ranks, own: Value): Promise<Value[]> {
  if (ranks.size === 1) return [own];
  const texts = await ranks.gather(new TextEncoder().encode(JSON.stringify(own)));
  return texts.map((text) => JSON.parse(new TextDecoder().decode(text)) as Value);
}

/**
 * Something that every rank tries. Throws on all of them where it fails on one: there the error itself, elsewhere one that says
 * where and why.
 */
export async function tryTogether<Result>(ranks: Ranks, work: () => Promise<Result>): Promise<Result> {
  if (ranks.size === 1) return work();
  let result: Result | undefined;
  let failure: unknown = null;
  let failed = false;
  try {
    result = await work();
  } catch (error) {
    [failure, failed] = [error, true];
  }
  const own = failed ? `${nameOf(ranks)}: ${failure instanceof Error ? failure.message : failure}` : null;
  const said = (await gatherValues(ranks, own)).filter((one) => one !== null);
  if (failed) throw agreed(failure);
  if (said.length > 0) throw agreed(new RanksError(`${said[0]}${others(said.length - 1)}`));
  return result as Result;
}

/**
 * Something that finds what rank 0 has prepared: that does it first, however long it takes, the others after it. Fails on all where
 * it fails on one.
 */
export async function rankZeroFirst<Result>(ranks: Ranks, work: () => Promise<Result>): Promise<Result> {
  if (ranks.size === 1) return work();
  const first = ranks.rank === 0 ? work() : null;
  // What is thrown is told when all have come.
  await first?.catch(() => {});
  await ranks.barrier(true);
  await tryTogether(ranks, async () => first);
  return tryTogether(ranks, async () => (first ? first : work()));
}

const others = (count: number): string => (count > 0 ? `; and ${count} more ranks` : '');

/**
 * Makes sure that all ranks have the same of everything before they begin: the version, the configuration.
 * Throws a RanksError on all of them that names what differs and where.
 */
export async function sameEverywhere(ranks: Ranks, facts: Readonly<Record<string, string>>): Promise<void> {
  const all = await gatherValues(ranks, { name: nameOf(ranks), facts });
  const [first] = all;
  for (const { name, facts: other } of all) {
    for (const [what, value] of Object.entries(first!.facts)) {
      if (other[what] === value) continue;
      throw agreed(
        new RanksError(
          `the ranks differ in ${what}: ${first!.name} has ${value}, ${name} has ${other[what]}; start all with the same`,
        ),
      );
    }
  }
}
