/** Several processes that train one model together. */
export { agreed, gatherValues, isAgreed, rankZeroFirst, sameEverywhere, tryTogether } from './agreement.ts';
export { type Launch, launchOf } from './launcher.ts';
export { ALONE, nameOf, type Ranks, RanksError } from './ranks.ts';
export { paddedLength, shardOf } from './shards.ts';
export { watchedRanks } from './watched-ranks.ts';
