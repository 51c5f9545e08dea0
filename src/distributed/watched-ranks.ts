import { nameOf, type Ranks, RanksError } from './ranks.ts';

/**
 * Ranks whose calls fail where the others do not come: a rank that hangs and a cut cable are noticed by nothing else. After that
 * nothing can be said to the others any more; `abort`.
 * @param seconds that a call may take; it has to be more than what the slowest rank computes between two calls
 */
export function watchedRanks(ranks: Ranks, seconds: number): Ranks {
  const watch = async <Result>(call: string, work: Promise<Result>): Promise<Result> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(
          new RanksError(
            `${nameOf(ranks)}: ${call} waited ${seconds} s for the other ranks; one of them hangs, is far slower ` +
              'or cannot be reached (distributed.timeoutSeconds in the configuration)',
          ),
        );
      }, 1000 * seconds);
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    rank: ranks.rank,
    size: ranks.size,
    host: ranks.host,
    localRank: ranks.localRank,
    localSize: ranks.localSize,
    reduceScatter: (send, shard) => watch('a sum of gradients', ranks.reduceScatter(send, shard)),
    allGather: (whole) => watch('an exchange of parameters', ranks.allGather(whole)),
    allReduce: (values, how) => watch('a sum', ranks.allReduce(values, how)),
    gather: (own) => watch('an exchange', ranks.gather(own)),
    barrier: (patient) => (patient ? ranks.barrier() : watch('a barrier', ranks.barrier())),
    abort: () => ranks.abort(),
    close: () => watch('the end', ranks.close()),
  };
}
