import type { LibraryHandle } from 'koffi';
import { RanksError } from '../ranks.ts';
import { type Flavour, type Handles, mpich, openMpi, standardAbi } from './flavours.ts';

/** A loaded MPI library, its functions by name. */
export interface MpiLibrary {
  readonly flavour: Flavour;
  /** As it calls itself. */
  readonly version: string;
  readonly handles: Handles;
  /** MPI_IN_PLACE */
  readonly inPlace: unknown;
  readonly functions: MpiFunctions;
}

/** Functions of MPI; they give an error code, 0 where all is well. */
export type MpiFunctions = Readonly<Record<keyof typeof PROTOTYPES, MpiFunction>>;
export interface MpiFunction {
  (...args: unknown[]): number;
  /** On a thread of its own; the callback has the error first. */
  async(...args: unknown[]): void;
}

/** H stands for a handle. */
const PROTOTYPES = {
  MPI_Get_library_version: 'int MPI_Get_library_version(_Out_ uint8_t *version, _Out_ int *length)',
  MPI_Init_thread: 'int MPI_Init_thread(void *argc, void *argv, int required, _Out_ int *provided)',
  MPI_Comm_rank: 'int MPI_Comm_rank(H comm, _Out_ int *rank)',
  MPI_Comm_size: 'int MPI_Comm_size(H comm, _Out_ int *size)',
  MPI_Barrier: 'int MPI_Barrier(H comm)',
  MPI_Allreduce: 'int MPI_Allreduce(void *send, void *receive, int count, H type, H op, H comm)',
  MPI_Allgather:
    'int MPI_Allgather(void *send, int sendCount, H sendType, void *receive, int receiveCount, H receiveType, H comm)',
  MPI_Reduce_scatter_block:
    'int MPI_Reduce_scatter_block(void *send, void *receive, int count, H type, H op, H comm)',
  MPI_Abort: 'int MPI_Abort(H comm, int code)',
  MPI_Finalize: 'int MPI_Finalize()',
} as const;

/** By what libraries are called, and which launcher starts their programs. */
const NAMES: readonly { readonly name: string; readonly launcher: RegExp }[] = [
  { name: 'libmpi.so.40', launcher: /Open MPI/ },
  { name: 'libmpi.so.12', launcher: /MPICH/ },
  { name: 'libmpich.so.12', launcher: /MPICH/ },
  { name: 'libmpi_abi.so.1', launcher: /MPICH/ },
  { name: 'libmpi_abi.so.0', launcher: /MPICH/ },
  { name: 'libmpi.so', launcher: /./ },
  { name: 'libmpi.dylib', launcher: /./ },
];

/**
 * Loads the MPI library that programs of a launcher use.
 * @param path of the library, or its name where the system's loader finds it; null: the usual names are tried
 * Throws a RanksError where koffi or the library is missing.
 */
export async function loadMpi(path: string | null, launcher: string): Promise<MpiLibrary> {
  const { default: koffi } = await import('koffi').catch((cause) => {
    throw new RanksError(
      `started by ${launcher}, but the package koffi is missing, by which MPI is called; npm install koffi`,
      { cause },
    );
  });
  const fitting = NAMES.filter((one) => one.launcher.test(launcher));
  const names =
    path === null
      ? [...fitting, ...NAMES.filter((one) => !fitting.includes(one))].map(({ name }) => name)
      : [path];
  const failures: string[] = [];
  for (const name of names) {
    let library: LibraryHandle;
    try {
      // Open MPI loads parts of itself that look for its symbols among all.
      library = koffi.load(name, { global: true });
      keep(koffi, name);
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : error}`);
      continue;
    }
    return described(library, name);
  }
  throw new RanksError(
    `started by ${launcher}, but no MPI library can be loaded (${failures.join('; ')}); ` +
      'install the one of the launcher, put its folder into LD_LIBRARY_PATH, or name it as distributed.library',
  );
}

/** RTLD_NOW, RTLD_GLOBAL and RTLD_NODELETE of `dlopen`. */
const FOR_EVER = process.platform === 'darwin' ? 0x2 | 0x8 | 0x80 : 0x2 | 0x100 | 0x1000;

/**
 * Keeps a library loaded to the process's end. Open MPI leaves something for threads to do as they end, and koffi would have unloaded it
 * by then: the process would end by a fault, after all was done.
 */
function keep(koffi: typeof import('koffi').default, name: string): void {
  const dlopen = koffi.load(null).func('void *dlopen(const char *path, int flags)');
  dlopen(name, FOR_EVER);
}

function described(library: LibraryHandle, name: string): MpiLibrary {
  const flavour = flavourOf(library, name);
  const bind = (prototype: string) =>
    library.func(prototype.replaceAll(/\bH\b/g, flavour.handleType)) as unknown as MpiFunction;
  const functions = Object.fromEntries(
    Object.entries(PROTOTYPES).map(([key, prototype]) => [key, bind(prototype)]),
  ) as MpiFunctions;
  const text = new Uint8Array(8192);
  functions.MPI_Get_library_version(text, [0]);
  const [version] = new TextDecoder().decode(text.subarray(0, text.indexOf(0))).split('\n');
  const handles = Object.fromEntries(
    Object.entries(flavour.handles).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : library.symbol(value, 'void *'),
    ]),
  ) as unknown as Handles;
  return { flavour, version: version!.trim(), handles, inPlace: flavour.inPlace, functions };
}

/** Which kind a library is: by its symbols, since names lie (`libmpi.so` is anyone's). */
function flavourOf(library: LibraryHandle, name: string): Flavour {
  const has = (symbol: string): boolean => {
    try {
      library.symbol(symbol, 'void *');
      return true;
    } catch {
      return false;
    }
  };
  if (!has('MPI_Init_thread')) throw new RanksError(`${name} is no MPI library: it has no MPI_Init_thread`);
  if (has('ompi_mpi_comm_world')) return openMpi;
  // MPICH has MPI_Abi_get_version in both; what its own ABI has and the standard's has not are its globals.
  return /_abi\b/.test(name) ? standardAbi : mpich;
}
