/** Decisions that all ranks take alike: one that stops alone would leave the others waiting. */

import { nameOf, type Ranks, RanksError } from './ranks.ts';

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
  if (failed) throw failure;
  if (said.length > 0) throw new RanksError(`${said[0]}${others(said.length - 1)}`);
  return result as Result;
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
      throw new RanksError(
        `the ranks differ in ${what}: ${first!.name} has ${value}, ${name} has ${other[what]}; start all with the same`,
      );
    }
  }
}
