import { type Zippable, zip } from 'fflate';

/** Files as one archive. */
export async function zipArchive(files: Zippable): Promise<Blob> {
  const bytes = await new Promise<Uint8Array>((resolve, reject) =>
    zip(files, { level: 6 }, (error, data) => (error ? reject(error) : resolve(data))),
  );
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}
