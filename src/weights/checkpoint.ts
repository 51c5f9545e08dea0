import { encodeSafetensors, SafetensorsFile } from './safetensors.ts';
import { fileSource } from './safetensors-node.ts';
import { isImagePath, officialEntries, sam2Naming } from './sam2-naming.ts';
import { readTorchCheckpoint } from './torch-checkpoint.ts';

/** First bytes of a zip archive, which torch.save writes. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * Opens a weights file of any kind: safetensors or torch.save's zip, told apart by content. SAM 2 parameters appear under
 * their official names whichever naming the file has, and those of the video memory are left out of torch checkpoints,
 * where they would cost memory. Throws a WeightsError that names the path.
 */
export function openWeights(path: string): SafetensorsFile {
  const source = fileSource(path);
  const start = source.slice(0, ZIP.length);
  let file: SafetensorsFile;
  if (ZIP.every((byte, i) => start[i] === byte)) {
    const tensors = readTorchCheckpoint(source);
    if (sam2Naming(tensors.keys()) === 'official') {
      for (const name of tensors.keys()) if (!isImagePath(name)) tensors.delete(name);
    }
    file = SafetensorsFile.fromBytes(source.name, encodeSafetensors(tensors));
  } else {
    file = new SafetensorsFile(source);
  }
  return sam2Naming(file.tensors.keys()) === 'huggingface' ? file.view(officialEntries(file.tensors)) : file;
}
