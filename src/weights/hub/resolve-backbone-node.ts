import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackboneFile, BackboneReference } from '../adapter.ts';
import { repositoryName } from './backbones.ts';
import { cachedFile, HubCache } from './cache-node.ts';
import { matchesEtag, sha256OfFile } from './checksum-node.ts';
import { HubError } from './hub-error.ts';
import type { PulledBackbone } from './pull-backbone-node.ts';
import { type PullProgress, pullFile } from './pull-file-node.ts';
import { checkFile, checksumKind } from './repository.ts';
import type { HubSettings } from './settings.ts';
import { hubSettings } from './settings-node.ts';

export interface ResolveBackboneOptions {
  /** Folder of the hub's cache; by default where the official client has it. */
  readonly cacheDir?: string;
  /** Folder with a folder of plain files for each repository (`weights pull --dir`), looked at first. */
  readonly directory?: string;
  /** Use what is on this machine only. Default true: loading a model uses no network unless it is asked for. */
  readonly offline?: boolean;
  /** Compute the checksums of the files, which reads them whole. Default false: their names and lengths are compared. */
  readonly verify?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PullProgress) => void;
  /** Further settings of the hub, where it may be used. */
  readonly settings?: Partial<HubSettings>;
}

/** A backbone's file on this machine. */
export interface ResolvedFile {
  /** Path inside the repository. */
  readonly path: string;
  /** Where the bytes lie, links resolved: fit for ONNX Runtime, which follows no link out of a model's folder. */
  readonly realPath: string;
  /** A name that no other backbone's file has, for compiled graphs that use several: `repository--file`. */
  readonly name: string;
}

/**
 * Finds the files of the backbone that an adapter was trained on: in a folder of plain files, in the hub's cache under the
 * adapter's commit or under any other that has the same contents, or, if allowed, on the hub.
 *
 * @returns the files in the order of the reference
 * @throws HubError that names the file: not there (and how to get it), or there with other contents
 *
 * @example
 * ```ts
 * import { mkdir, writeFile } from 'node:fs/promises';
 * import { resolveBackbone } from 'skyrefer';
 * await mkdir('backbones/ours', { recursive: true });
 * await writeFile('backbones/ours/config.json', '{}');
 * const files = [{ path: 'config.json', bytes: 2, sha256: '' }];
 * const reference = { role: 'sam2', repository: 'us/ours', revision: 'main', files } as const;
 * const [file] = await resolveBackbone(reference, { directory: 'backbones' });
 * console.log(file!.name); // ours--config.json
 * ```
 */
export async function resolveBackbone(
  reference: BackboneReference,
  options: ResolveBackboneOptions = {},
): Promise<readonly ResolvedFile[]> {
  const { cacheDir, offline = true } = options;
  const settings = hubSettings({ ...options.settings, ...(cacheDir === undefined ? {} : { cacheDir }) });
  const files: ResolvedFile[] = [];
  for (const file of reference.files) {
    checkFile({ ...reference, path: file.path });
    const realPath =
      (await inDirectory(reference, file, options)) ??
      (await inCache(reference, file, settings, options)) ??
      (await fromHub(reference, file, { ...settings, offline: offline || settings.offline }, options));
    files.push({ path: file.path, realPath, name: resolvedName(reference, file) });
  }
  return files;
}

const resolvedName = ({ repository }: BackboneReference, { path }: BackboneFile): string =>
  `${repositoryName(repository)}--${path.replaceAll('/', '--')}`;

async function inDirectory(
  { repository }: BackboneReference,
  file: BackboneFile,
  { directory, verify, signal }: ResolveBackboneOptions,
): Promise<string | null> {
  if (directory === undefined) return null;
  const found = await cachedFile(join(directory, repositoryName(repository), ...file.path.split('/')), '');
  if (!found) return null;
  const sameLength = found.bytes === file.bytes;
  if (!sameLength || (verify && (await sha256OfFile(found.realPath, signal)) !== file.sha256)) {
    throw otherContents(found.path, file, `${found.bytes} bytes`);
  }
  return found.realPath;
}

async function inCache(
  { repository, revision }: BackboneReference,
  file: BackboneFile,
  settings: HubSettings,
  { verify, signal }: ResolveBackboneOptions,
): Promise<string | null> {
  const cache = new HubCache(settings.cacheDir);
  const snapshot = await cache.find({ repository, revision, path: file.path });
  // The same contents may have come with another commit; large files are named by their sha256.
  const candidates = [cache.blobPath(repository, file.sha256), ...(snapshot ? [snapshot.realPath] : [])];
  for (const path of candidates) {
    const stats = await stat(path).catch(() => null);
    if (!stats?.isFile() || stats.size !== file.bytes) continue;
    if (!verify || (await matchesEtag(path, file.sha256, signal)) === true) return path;
  }
  if (snapshot) throw otherContents(snapshot.path, file, `${snapshot.bytes} bytes`);
  return null;
}

async function fromHub(
  { repository, revision }: BackboneReference,
  file: BackboneFile,
  settings: HubSettings,
  { signal, onProgress }: ResolveBackboneOptions,
): Promise<string> {
  if (settings.offline) {
    throw new HubError(
      'offline',
      `this model needs ${file.path} of ${repository} (${revision.slice(0, 12)}), which is not in ${settings.cacheDir}; ` +
        "get it with 'skyrefer weights pull' and the model's preset",
    );
  }
  const pulled = await pullFile(
    { repository, revision, path: file.path },
    { settings, ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) },
  );
  if (pulled.bytes !== file.bytes || (await sha256OfFile(pulled.realPath, signal)) !== file.sha256) {
    throw otherContents(pulled.path, file, 'other contents');
  }
  return pulled.realPath;
}

const otherContents = (path: string, file: BackboneFile, found: string): HubError =>
  new HubError(
    'checksum',
    `${path} is not the file that this model was trained on (${file.bytes} bytes, sha256 ${file.sha256.slice(0, 12)}…): ` +
      `it has ${found}; get it with 'skyrefer weights pull'`,
  );

/**
 * Names a pulled backbone by its contents, for the metadata of an adapter that is trained on it: its weights and, where it
 * has one, its tokenizer. Small files are read for their sha256; large ones are named by it.
 */
export async function backboneReference(
  backbone: PulledBackbone,
  signal?: AbortSignal,
): Promise<BackboneReference> {
  const { source, commit, weights } = backbone;
  const tokenizer = backbone.files.filter(({ file }) => file.path === 'tokenizer.json');
  const files: BackboneFile[] = [];
  for (const { file, realPath, bytes, etag } of [...tokenizer, ...weights]) {
    const named = etag !== null && checksumKind(etag) === 'sha256';
    files.push({ path: file.path, sha256: named ? etag : await sha256OfFile(realPath, signal), bytes });
  }
  return { role: source.role, repository: source.repository, revision: commit, files };
}
