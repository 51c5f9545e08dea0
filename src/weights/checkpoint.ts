import { type ByteSource, encodeSafetensors, SafetensorsFile } from './safetensors.ts';
import { fileByteSource } from './safetensors-node.ts';
import { isImagePath, officialEntries, sam2Naming } from './sam2-naming.ts';
import { readTorchCheckpoint, readTorchEntries } from './torch-checkpoint.ts';

/** First bytes of a zip archive, which torch.save writes. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * Opens a weights file of any kind: safetensors or torch.save's zip, told apart by content. SAM 2 parameters appear under
 * their official names whichever naming the file has. Of a torch checkpoint too, the tensors stay in the file, unless
 * some are views that skip elements: then all are copied, without those of SAM 2's video memory. Throws a WeightsError
 * that names the path.
 * @param name how compiled graphs call the file; the path's last part by default
 */
export function openWeights(path: string, name?: string): SafetensorsFile {
  const source = fileByteSource(path, name);
  const file = isTorchCheckpoint(source) ? openTorchCheckpoint(source) : new SafetensorsFile(source);
  return sam2Naming(file.tensors.keys()) === 'huggingface' ? file.view(officialEntries(file.tensors)) : file;
}

/** Whether a file is one that torch.save wrote. */
export function isTorchCheckpoint(source: ByteSource): boolean {
  const start = source.slice(0, ZIP.length);
  return ZIP.every((byte, i) => start[i] === byte);
}

function openTorchCheckpoint(source: ByteSource): SafetensorsFile {
  const entries = readTorchEntries(source);
  const isOfficial = sam2Naming(entries.keys()) === 'official';
  for (const name of entries.keys()) if (isOfficial && !isImagePath(name)) entries.delete(name);
  if ([...entries.values()].every(({ isRowMajor }) => isRowMajor)) {
    return new SafetensorsFile(source, { tensors: entries, metadata: {} });
  }
  const tensors = readTorchCheckpoint(source, (name) => entries.has(name));
  return SafetensorsFile.fromBytes(source.name, encodeSafetensors(tensors));
}
