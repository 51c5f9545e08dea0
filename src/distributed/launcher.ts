/** How a process was started: by itself, or as one of several by a launcher of MPI programs. */

/** What a launcher says in the environment. */
export interface Launch {
  /** As messages name it. */
  readonly launcher: string;
  readonly rank: number;
  readonly size: number;
  readonly localRank: number;
  readonly localSize: number;
}

interface Launcher {
  readonly launcher: string;
  /** Variables, in the order of preference. */
  readonly rank: readonly string[];
  readonly size: readonly string[];
  readonly localRank: readonly string[];
  readonly localSize: readonly string[];
}

/** `PMI_*` is set by MPICH's and Intel's mpirun; inside of a Slurm step by srun, with its own variables for the place on a machine. */
const LAUNCHERS: readonly Launcher[] = [
  {
    launcher: "Open MPI's mpirun",
    rank: ['OMPI_COMM_WORLD_RANK'],
    size: ['OMPI_COMM_WORLD_SIZE'],
    localRank: ['OMPI_COMM_WORLD_LOCAL_RANK'],
    localSize: ['OMPI_COMM_WORLD_LOCAL_SIZE'],
  },
  {
    launcher: 'srun',
    rank: ['SLURM_PROCID'],
    size: ['SLURM_STEP_NUM_TASKS'],
    localRank: ['SLURM_LOCALID'],
    localSize: ['SLURM_STEP_TASKS_PER_NODE'],
  },
  {
    launcher: "MPICH's mpirun",
    rank: ['PMI_RANK'],
    size: ['PMI_SIZE'],
    localRank: ['MPI_LOCALRANKID'],
    localSize: ['MPI_LOCALNRANKS'],
  },
];

/**
 * What a launcher of MPI programs says in the environment of the processes that it starts; null of a process that was started by
 * itself.
 *
 * @example
 * ```ts
 * import { launchOf } from 'skyrefer/training';
 * const launch = launchOf({ OMPI_COMM_WORLD_RANK: '1', OMPI_COMM_WORLD_SIZE: '4' });
 * console.log(launch?.launcher, launch?.rank, launch?.size); // Open MPI's mpirun 1 4
 * console.log(launchOf({})); // null
 * ```
 */
export function launchOf(environment: Readonly<Record<string, string | undefined>>): Launch | null {
  for (const { launcher, ...names } of LAUNCHERS) {
    const value = (of: readonly string[]): number | null => {
      // "4(x2),3": Slurm's tasks per node; the first number is close enough to share out threads.
      const text = of.map((name) => environment[name]).find((one) => one !== undefined && /^\d/.test(one));
      return text === undefined ? null : Number.parseInt(text, 10);
    };
    const [rank, size] = [value(names.rank), value(names.size)];
    if (rank === null || size === null) continue;
    return {
      launcher,
      rank,
      size,
      localRank: value(names.localRank) ?? 0,
      localSize: value(names.localSize) ?? 1,
    };
  }
  return null;
}
