import { expect, it } from 'vitest';
import { launchOf } from './launcher.ts';

it('reads what launchers say in the environment', () => {
  const of = (text: string) => launchOf(Object.fromEntries(text.split(' ').map((one) => one.split('='))));
  expect(
    of(
      'OMPI_COMM_WORLD_RANK=3 OMPI_COMM_WORLD_SIZE=4 OMPI_COMM_WORLD_LOCAL_RANK=1 OMPI_COMM_WORLD_LOCAL_SIZE=2',
    ),
  ).toEqual({ launcher: "Open MPI's mpirun", rank: 3, size: 4, localRank: 1, localSize: 2 });
  expect(of('PMI_RANK=0 PMI_SIZE=2 MPI_LOCALRANKID=0 MPI_LOCALNRANKS=2')).toMatchObject({
    rank: 0,
    size: 2,
    localSize: 2,
  });
  // In a Slurm step PMI variables may be set as well; a job without a step is one process.
  expect(
    of(
      'SLURM_PROCID=5 SLURM_STEP_NUM_TASKS=8 SLURM_LOCALID=1 SLURM_STEP_TASKS_PER_NODE=4(x2) PMI_RANK=5 PMI_SIZE=8',
    ),
  ).toEqual({ launcher: 'srun', rank: 5, size: 8, localRank: 1, localSize: 4 });
  expect(of('SLURM_PROCID=0 SLURM_NTASKS=8')).toBeNull();
  expect(of('HOME=/root')).toBeNull();
});
