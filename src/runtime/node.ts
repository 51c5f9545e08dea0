// First, so that it takes effect before the library is loaded.
import './no-telemetry.ts';
import { closeSync, openSync, readSync } from 'node:fs';
import { copyFile, link, mkdtemp, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as ort from 'onnxruntime-node';
import {
  type ExternalData,
  type ExternalFile,
  type Graph,
  type OnnxModel,
  writeOnnx,
} from '../graph/index.ts';
import { addsByteProductsExactly } from './exact-byte-products.ts';
import { type ProgramStore, STORED_MODEL, STORED_WEIGHTS } from './program-store-node.ts';
import type { CompileOptions, Runtime } from './runtime.ts';
import { SessionProgram } from './session-program.ts';
import { weightBytes } from './weight-bytes.ts';

/**
 * ONNX Runtime in Node with one of its execution providers; what the provider has no kernel for runs on the CPU.
 * Whether the provider works on this machine is found out by `openDevice` (device-node.ts).
 * @param store keeps optimised programs of the CPU; default: nothing is kept
 */
export function runtimeOn(provider: string, store: ProgramStore | null = null): Runtime {
  let exact: Promise<boolean> | null = null;
  const needsUnsignedWeights = async (graph: Graph): Promise<boolean> => {
    if (provider !== 'cpu' || process.arch !== 'x64' || !graph.int8Linear) return false;
    exact ??= addsByteProductsExactly({
      compile: async (probe, options = {}) =>
        new SessionProgram(
          probe,
          await createSession(writeOnnx(probe), sessionOptions(provider, options)),
          ort.Tensor,
        ),
    });
    return !(await exact);
  };
  return {
    fusesAttention: provider === 'cpu',
    async compile(graph, options = {}) {
      const wanted = sessionOptions(provider, options, await needsUnsignedWeights(graph));
      const session = await (store && provider === 'cpu' && !options.mapWeights
        ? createBeside(store, graph, wanted)
        : createSession(writeOnnx(graph), wanted));
      return new SessionProgram(graph, session, ort.Tensor);
    },
  };
}

/** ONNX Runtime's CPU provider in Node. */
export const nodeRuntime: Runtime = runtimeOn('cpu');

/** @param unsignedWeights of products in 8-bit integers, where sums of signed ones overflow (`addsByteProductsExactly`) */
function sessionOptions(
  provider: string,
  options: CompileOptions,
  unsignedWeights = false,
): ort.InferenceSession.SessionOptions {
  const { unpackWeights = true, mapWeights = false, keepRecomputation = false } = options;
  const { threads, cooperative = false } = options;
  return {
    executionProviders: provider === 'cpu' ? ['cpu'] : [provider, 'cpu'],
    graphOptimizationLevel: 'all',
    // Errors are thrown; the runtime's own log lines would go to the user's terminal.
    logSeverityLevel: 4,
    ...(threads === undefined ? {} : { intraOpNumThreads: threads }),
    extra: {
      session: {
        // With this switch the runtime folds DequantizeLinear of a constant; without it, it never does.
        ...(unpackWeights ? { disable_quant_qdq: '1' } : {}),
        ...(unsignedWeights ? { x64quantprecision: '1' } : {}),
        ...(mapWeights ? { disable_prepacking: '1' } : {}),
        // A segmenter runs several sessions in turn: one whose threads went on spinning after its run would take the
        // cores from the next (a further sentence took twice as long).
        force_spinning_stop: '1',
        ...(cooperative ? { intra_op: { allow_spinning: '0' } } : {}),
      },
      optimization: {
        disable_specified_optimizers: [
          // The fused kernel is three times slower on the CPU than the addition and the normalisation by themselves.
          ...(provider === 'cpu' ? ['SkipLayerNormFusion'] : []),
          ...(keepRecomputation ? ['CommonSubexpressionElimination'] : []),
        ].join(';'),
      },
    },
  };
}

/** Below this a program is optimised as fast as it is looked up. */
const LEAST_KEPT_BYTES = 4e6;

/** A session of a program that is kept where that is worth it. */
async function createBeside(
  store: ProgramStore,
  graph: Graph,
  options: ort.InferenceSession.SessionOptions,
): Promise<ort.InferenceSession> {
  const bytes = weightBytes(graph);
  // A link to a weights file is a change of that file, after which the next process would hash it again.
  if (bytes < LEAST_KEPT_BYTES) return createSession(writeOnnx(graph, { copied: readExternal }), options);
  // Optimised files hold the weights twice: as the graph has them, and as the kernels want them.
  return (await store.hasRoomFor(2 * bytes))
    ? createKept(graph, options, store)
    : createSession(writeOnnx(graph), options);
}

/** Bytes of an initializer from its file on the disk; null where there is none that can be read. */
function readExternal({ file: { path }, offset, length }: ExternalData): Uint8Array | null {
  if (path === undefined) return null;
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = new Uint8Array(length);
      return readSync(file, bytes, 0, length, offset) === length ? bytes : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null; // making the session says what is wrong with it
  }
}

/** A session of what the store has, or a new one that it then has. */
async function createKept(
  graph: Graph,
  options: ort.InferenceSession.SessionOptions,
  store: ProgramStore,
): Promise<ort.InferenceSession> {
  const { intraOpNumThreads, ...settings } = options;
  const key = await store.keyOf(graph, JSON.stringify([settings, ort.env.versions]));
  if (key === null) return createSession(writeOnnx(graph), options);
  const kept = await store.find(key);
  if (kept !== null) {
    try {
      return await ort.InferenceSession.create(kept, { ...options, graphOptimizationLevel: 'disabled' });
    } catch {
      await store.remove(key);
    }
  }
  const model = writeOnnx(graph);
  return store.make(key, graph, (folder) =>
    createSession(model, folder === null ? options : writingTo(folder, options)),
  );
}

/** Options by which the runtime writes what it has optimised, with the weights as its kernels want them, into a folder. */
function writingTo(
  folder: string,
  options: ort.InferenceSession.SessionOptions,
): ort.InferenceSession.SessionOptions {
  const { session, ...extra } = options.extra as { readonly session: Readonly<Record<string, string>> };
  return {
    ...options,
    optimizedModelFilePath: join(folder, STORED_MODEL),
    extra: {
      ...extra,
      session: {
        ...session,
        optimized_model_external_initializers_file_name: STORED_WEIGHTS,
        optimized_model_external_initializers_min_size_in_bytes: '1024',
        save_external_prepacked_constant_initializers: '1',
      },
    },
  };
}

/**
 * ONNX Runtime follows external data only from a model file, only inside its folder, and through no symbolic link that
 * leaves it. So the model is written to a folder of its own in which the weight files appear as hard links to the real
 * files (no bytes are copied, the runtime maps them), and that folder is removed once the session has been created.
 * Where hard links are refused, the files' bytes are handed over in memory.
 */
async function createSession(
  model: OnnxModel,
  options: ort.InferenceSession.SessionOptions,
): Promise<ort.InferenceSession> {
  if (model.externalFiles.length === 0) return ort.InferenceSession.create(model.bytes, options);
  const folder = await folderOf(model.externalFiles);
  if (!folder) {
    const externalData = await Promise.all(
      model.externalFiles.map(async (file) => ({ path: file.name, data: await file.read() })),
    );
    return ort.InferenceSession.create(model.bytes, { ...options, externalData });
  }
  try {
    const path = join(folder, 'model.onnx');
    await writeFile(path, model.bytes);
    return await ort.InferenceSession.create(path, options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A weight file where it really lies. */
interface PlacedFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/**
 * A temporary folder that holds all files: hard links where most bytes lie, copies of those on other devices (the runtime
 * takes files from a folder or from memory, not both). Null where no file can be linked or the copies do not fit.
 */
async function folderOf(files: readonly ExternalFile[]): Promise<string | null> {
  const placed: PlacedFile[] = [];
  for (const { name, path } of files) {
    // A link to a symbolic link, as hub caches have them, would be one itself.
    const real = path === undefined ? null : await realpath(path).catch(() => null);
    if (real === null) return null;
    placed.push({ name, path: real, bytes: (await stat(real)).size });
  }
  placed.sort((a, b) => b.bytes - a.bytes);
  let best: { folder: string; missing: readonly PlacedFile[]; bytes: number } | null = null;
  for (const parent of new Set([tmpdir(), ...placed.map(({ path }) => dirname(path))])) {
    const folder = await mkdtemp(join(parent, 'skyrefer-')).catch(() => null);
    if (!folder) continue;
    const missing: PlacedFile[] = [];
    for (const file of placed) {
      await link(file.path, join(folder, file.name)).catch(() => missing.push(file));
    }
    const bytes = missing.reduce((sum, file) => sum + file.bytes, 0);
    const worse = missing.length === placed.length || (best !== null && bytes >= best.bytes);
    const removed = worse ? folder : best?.folder;
    if (removed) await rm(removed, { recursive: true, force: true });
    if (!worse) best = { folder, missing, bytes };
    if (best?.missing.length === 0) break;
  }
  if (!best) return null;
  try {
    for (const { name, path } of best.missing) await copyFile(path, join(best.folder, name));
    return best.folder;
  } catch {
    await rm(best.folder, { recursive: true, force: true });
    return null;
  }
}
