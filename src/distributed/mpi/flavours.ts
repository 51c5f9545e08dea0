/**
 * What differs between the MPI libraries that a process may be started with: how handles are passed, and what they are. All else
 * is MPI-3. Values are those of the libraries' own headers.
 */

/** Handles as the library's C functions take them. */
export interface Handles {
  readonly world: unknown;
  readonly float: unknown;
  readonly double: unknown;
  readonly byte: unknown;
  readonly sum: unknown;
  readonly max: unknown;
}

export interface Flavour {
  /** As messages name it. */
  readonly name: string;
  /** C type of every handle. */
  readonly handleType: 'void *' | 'int' | 'intptr_t';
  /** MPI_THREAD_MULTIPLE */
  readonly threadMultiple: number;
  /** MPI_IN_PLACE as an address. */
  readonly inPlace: bigint;
  /** Numbers, or names of the library's symbols whose addresses they are. */
  readonly handles: Readonly<Record<keyof Handles, number | string>>;
}

export const openMpi: Flavour = {
  name: 'Open MPI',
  handleType: 'void *',
  threadMultiple: 3,
  inPlace: 1n,
  handles: {
    world: 'ompi_mpi_comm_world',
    float: 'ompi_mpi_float',
    double: 'ompi_mpi_double',
    byte: 'ompi_mpi_byte',
    sum: 'ompi_mpi_op_sum',
    max: 'ompi_mpi_op_max',
  },
};

/** MPICH and those that share its ABI: Intel MPI, MVAPICH, Cray MPICH. */
export const mpich: Flavour = {
  name: 'MPICH',
  handleType: 'int',
  threadMultiple: 3,
  inPlace: -1n,
  handles: {
    world: 0x44000000,
    float: 0x4c00040a,
    double: 0x4c00080b,
    byte: 0x4c00010d,
    sum: 0x58000003,
    max: 0x58000001,
  },
};

/** The standard ABI of MPI 5.0, chapter 20. */
export const standardAbi: Flavour = {
  name: 'the standard ABI',
  handleType: 'intptr_t',
  threadMultiple: 4096,
  inPlace: 1n,
  handles: { world: 0x101, float: 0x210, double: 0x214, byte: 0x247, sum: 0x21, max: 0x23 },
};
