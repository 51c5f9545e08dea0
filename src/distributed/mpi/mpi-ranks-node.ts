import { hostname } from 'node:os';
import type { Launch } from '../launcher.ts';
import { nameOf, type Ranks, RanksError } from '../ranks.ts';
import { loadMpi, type MpiFunction, type MpiLibrary } from './library-node.ts';

/** Most numbers of one call: MPI counts in 32 bits. */
const MOST = 2 ** 31 - 1;

/**
 * The ranks of an MPI program. Calls run on a thread of their own, so that timers and signals go on; one at a time, as all ranks
 * have to make them in the same order.
 */
class MpiRanks implements Ranks {
  readonly rank: number;
  readonly size: number;
  readonly host = hostname();
  readonly localRank: number;
  readonly localSize: number;
  readonly #mpi: MpiLibrary;
  #busy: string | null = null;

  constructor(mpi: MpiLibrary, { localRank, localSize }: Launch) {
    this.#mpi = mpi;
    const number = (of: MpiFunction): number => {
      const value = [0];
      this.#check('asking for ranks', of(mpi.handles.world, value));
      return value[0]!;
    };
    this.rank = number(mpi.functions.MPI_Comm_rank);
    this.size = number(mpi.functions.MPI_Comm_size);
    [this.localRank, this.localSize] = [localRank, localSize];
  }

  reduceScatter(send: Float32Array, shard: Float32Array): Promise<void> {
    const { MPI_Reduce_scatter_block } = this.#mpi.functions;
    const { float, sum, world } = this.#mpi.handles;
    this.#fits(send.length, shard.length);
    return this.#call('MPI_Reduce_scatter_block', MPI_Reduce_scatter_block, [
      ...[send, shard, shard.length, float, sum, world],
    ]);
  }

  allGather(whole: Float32Array): Promise<void> {
    const part = whole.length / this.size;
    this.#fits(whole.length, part);
    return this.#gather(whole, part, this.#mpi.handles.float);
  }

  allReduce(values: Float64Array, how: 'sum' | 'max'): Promise<void> {
    const { inPlace, handles, functions } = this.#mpi;
    const { double, world } = handles;
    return this.#call('MPI_Allreduce', functions.MPI_Allreduce, [
      ...[inPlace, values, values.length, double, handles[how], world],
    ]);
  }

  async gather(own: Uint8Array): Promise<Uint8Array[]> {
    const lengths = new Float64Array(this.size);
    lengths[this.rank] = own.length;
    await this.allReduce(lengths, 'sum');
    const longest = Math.max(1, ...lengths);
    const whole = new Uint8Array(longest * this.size);
    whole.set(own, this.rank * longest);
    await this.#gather(whole, longest, this.#mpi.handles.byte);
    return [...lengths].map((length, rank) => whole.slice(rank * longest, rank * longest + length));
  }

  barrier(): Promise<void> {
    const { functions, handles } = this.#mpi;
    return this.#call('MPI_Barrier', functions.MPI_Barrier, [handles.world]);
  }

  abort(): void {
    this.#mpi.functions.MPI_Abort(this.#mpi.handles.world, 1);
  }

  async close(): Promise<void> {
    // What may take long is done by then: the end itself has to be called by the thread that called the beginning.
    await this.barrier();
    this.#check('MPI_Finalize', this.#mpi.functions.MPI_Finalize());
  }

  #gather(whole: Float32Array | Uint8Array, part: number, type: unknown): Promise<void> {
    const { inPlace, handles, functions } = this.#mpi;
    return this.#call('MPI_Allgather', functions.MPI_Allgather, [
      ...[inPlace, 0, type, whole, part, type, handles.world],
    ]);
  }

  #fits(whole: number, part: number): void {
    if (part * this.size !== whole || part > MOST) {
      throw new RangeError(`${whole} numbers are no ${this.size} equal parts of at most ${MOST}`);
    }
  }

  async #call(name: string, of: MpiFunction, args: readonly unknown[]): Promise<void> {
    if (this.#busy) throw new RanksError(`${nameOf(this)}: ${name} while ${this.#busy} is not done`);
    this.#busy = name;
    try {
      const code = await new Promise<number>((resolve, reject) => {
        of.async(...args, (error: Error | null, result: number) => (error ? reject(error) : resolve(result)));
      });
      this.#check(name, code);
    } finally {
      this.#busy = null;
    }
  }

  #check(what: string, code: number): void {
    if (code !== 0) throw new RanksError(`${this.#mpi.version}: ${what} failed with code ${code}`);
  }
}

/**
 * Joins the other processes of an MPI program.
 * @param library its path or name; null: that of the launcher
 * Throws a RanksError where the library is missing, or is not the launcher's: then every process would be alone, and train.
 *
 * @example
 * ```ts no-run
 * import { joinMpi, launchOf, readTrainingConfig, trainFromConfig } from 'skyrefer/training';
 * const launch = launchOf(process.env); // of a process that mpirun or srun started
 * const ranks = launch ? await joinMpi(launch, null) : undefined;
 * await trainFromConfig(await readTrainingConfig('experiments/fine-tune-tiny.yaml'), { ranks });
 * await ranks?.close();
 * ```
 */
export async function joinMpi(launch: Launch, library: string | null): Promise<Ranks> {
  const mpi = await loadMpi(library, launch.launcher);
  const { functions, flavour, version } = mpi;
  const provided = [0];
  const code = functions.MPI_Init_thread(null, null, flavour.threadMultiple, provided);
  if (code !== 0) throw new RanksError(`${version} did not start: MPI_Init_thread gave ${code}`);
  if (provided[0]! < flavour.threadMultiple) {
    throw new RanksError(
      `${version} was built without MPI_THREAD_MULTIPLE, which is needed; take another build`,
    );
  }
  const ranks = new MpiRanks(mpi, launch);
  if (ranks.size !== launch.size) {
    throw new RanksError(
      `${launch.launcher} started ${launch.size} processes, but ${version} knows of ${ranks.size}: it is the library of another ` +
        'MPI; name that of the launcher as distributed.library in the configuration, or start with its own mpirun',
    );
  }
  return ranks;
}
