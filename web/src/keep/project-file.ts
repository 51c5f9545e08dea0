import { strFromU8, strToU8, unzip, type Zippable, zip } from 'fflate';
import type { ImageOrigin } from '../image/open-image.ts';
import type { Rendering } from '../image/rendering.ts';
import type { Work } from '../state/session.ts';
import { packProject, unpackHistory } from './pack-project.ts';
import { ProjectError } from './project-error.ts';
import { type ProjectJson, projectSchema } from './project-schema.ts';

/** A project as a file: a zip archive of `project.json`, `fields.bin` and, of an image from disk, its own bytes. */
export async function writeProject(work: Work): Promise<Blob> {
  const { json, numbers } = packProject(work);
  const files: Zippable = {
    'project.json': strToU8(JSON.stringify(json)),
    'fields.bin': new Uint8Array(numbers.buffer),
  };
  const { origin } = work;
  if (origin.kind === 'file') {
    // Images are compressed already.
    files[`image/${origin.file.name}`] = [new Uint8Array(await origin.file.arrayBuffer()), { level: 0 }];
  }
  const bytes = await new Promise<Uint8Array>((resolve, reject) =>
    zip(files, { level: 6 }, (error, data) => (error ? reject(error) : resolve(data))),
  );
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}

/** Throws a ProjectError that names the file and what is wrong with it. */
export async function readProject(file: Blob, name: string): Promise<Work> {
  const entries = await unzipped(file, name);
  const text = entries['project.json'];
  const numbers = entries['fields.bin'];
  if (!text || !numbers) {
    throw new ProjectError(`${name} is no skyrefer project: it has no project.json or no fields.bin.`);
  }
  const json = parse(strFromU8(text), name);
  try {
    const aligned = numbers.slice();
    if (aligned.byteLength % 4 !== 0) throw new RangeError('fields.bin is cut short');
    const history = unpackHistory(json, new Float32Array(aligned.buffer));
    const origin = originOf(json, entries, name);
    return {
      origin,
      rendering: renderingOf(json),
      region: json.region,
      scope: json.scope,
      history,
      searches: [],
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ProjectError(`${name} is damaged (${error.message}). Save the project again.`, {
      cause: error,
    });
  }
}

function unzipped(file: Blob, name: string): Promise<Record<string, Uint8Array>> {
  return file.arrayBuffer().then(
    (bytes) =>
      new Promise((resolve, reject) =>
        unzip(new Uint8Array(bytes), (error, entries) => {
          if (!error) resolve(entries);
          else
            reject(new ProjectError(`${name} is damaged or cut short. Try another copy.`, { cause: error }));
        }),
      ),
  );
}

function parse(text: string, name: string): ProjectJson {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ProjectError(`${name} is damaged: its project.json is no JSON.`, { cause: error });
  }
  const parsed = projectSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ProjectError(
    `${name} is not a project that this page knows: ${issue!.path.join('.')}: ${issue!.message}.`,
  );
}

function renderingOf({ rendering }: ProjectJson): Rendering | null {
  if (!rendering) return null;
  const { bands, stretch } = rendering;
  return { ...(bands ? { bands } : {}), ...(stretch ? { stretch } : {}) };
}

function originOf({ image }: ProjectJson, entries: Record<string, Uint8Array>, name: string): ImageOrigin {
  if (image.kind === 'url')
    return { kind: 'url', url: image.url, ...(image.part ? { part: image.part } : {}) };
  if (image.kind === 'example') return image;
  const bytes = entries[`image/${image.name}`];
  if (!bytes) throw new ProjectError(`${name} lacks its image ${image.name}.`);
  return { kind: 'file', file: new File([bytes as Uint8Array<ArrayBuffer>], image.name) };
}
