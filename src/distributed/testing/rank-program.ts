// A rank of an MPI program, for tests: rank-program.ts calls|forever [library] [seconds of the watchdog]
// `calls` makes every call once and prints what it got as a line of JSON; `forever` sums until something is wrong, says what, and
// ends all.
import { setTimeout as pause } from 'node:timers/promises';
import { launchOf } from '../launcher.ts';
import { joinMpi } from '../mpi/mpi-ranks-node.ts';
import { watchedRanks } from '../watched-ranks.ts';

const [mode, library = '', seconds = '60'] = process.argv.slice(2);
const launch = launchOf(process.env);
if (!launch) throw new Error('not started by a launcher of MPI programs');
const ranks = watchedRanks(await joinMpi(launch, library === '' ? null : library), Number(seconds));
const { rank, size, host } = ranks;

if (mode === 'calls') {
  const whole = Float32Array.from({ length: 2 * size }, (_, index) => index + rank);
  const shard = new Float32Array(2);
  await ranks.reduceScatter(whole, shard);
  const gathered = new Float32Array(2 * size);
  gathered.set(shard, 2 * rank);
  await ranks.allGather(gathered);
  const [sum, most] = [Float64Array.of(rank + 1), Float64Array.of(rank)];
  await ranks.allReduce(sum, 'sum');
  await ranks.allReduce(most, 'max');
  const texts = await ranks.gather(new TextEncoder().encode('x'.repeat(rank + 1)));
  await ranks.barrier();
  await ranks.close();
  process.stdout.write(
    `${JSON.stringify({
      ...{ rank, size, host },
      shard: [...shard],
      gathered: [...gathered],
      reduced: [sum[0], most[0]],
      texts: texts.map((text) => new TextDecoder().decode(text)),
    })}\n`,
  );
} else {
  try {
    for (let round = 0; ; round++) {
      await ranks.allReduce(Float64Array.of(1), 'sum');
      if (round % 10 === 0) process.stdout.write(`rank ${rank} of process ${process.pid}: round ${round}\n`);
      await pause(20);
    }
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    ranks.abort();
    process.exit(1);
  }
}
