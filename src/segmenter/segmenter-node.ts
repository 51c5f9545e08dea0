import type { Picture } from '../imagery/index.ts';
import { type ImageSource, readImage } from '../imagery/node.ts';
import type { Model } from '../model/model.ts';
import { openModel } from '../model/model-folder-node.ts';
import { nodeRuntime, runtimeOn } from '../runtime/node.ts';
import { ProgramStore } from '../runtime/program-store-node.ts';
import type { EncodedImage } from './encoded-image.ts';
import { loadSegmenter, PictureSegmenter, type SegmenterOptions } from './segmenter.ts';

/** As everywhere, and the runtime may be left out. */
export interface NodeSegmenterOptions extends Omit<SegmenterOptions, 'runtime'> {
  /** Default: ONNX Runtime's CPU provider. */
  readonly runtime?: SegmenterOptions['runtime'];
  /**
   * Whether programs are kept on the disk as ONNX Runtime has optimised them, so that the next process loads the model in less than
   * half of the time: in `skyrefer/programs` of `XDG_CACHE_HOME` or of `.cache` in the user's home, 2 GiB at most. For the CPU,
   * where no `runtime` is given. Default false.
   */
  readonly cache?: boolean;
}

/**
 * Finds what sentences describe in aerial images: SGSRF's stages with a model's weights. Images and sentences may be
 * given concurrently. It owns native memory until `dispose`.
 *
 * @example
 * ```ts
 * import { Segmenter } from 'skyrefer';
 * await using segmenter = await Segmenter.load('tiny');
 * const image = await segmenter.open('examples/harbor.png'); // encoded once
 * const ship = await image.segment('the ship on the lower right');
 * const none = await image.segment('the baseball field');
 * console.log(ship.present, none.present); // true false
 * image.dispose();
 * ```
 */
export class Segmenter extends PictureSegmenter {
  /**
   * Loads a model.
   * @param model `tiny`, the model that comes with the package; a folder; or an opened model
   * Throws a ModelError, WeightsError or TokenizerError that names the file and the remedy.
   */
  static override async load(
    model: string | Model = 'tiny',
    options: NodeSegmenterOptions = {},
  ): Promise<Segmenter> {
    const start = performance.now();
    const opened = typeof model === 'string' ? await openModel(model) : model;
    const { cache = false, ...others } = options;
    const runtime = cache ? runtimeOn('cpu', new ProgramStore()) : nodeRuntime;
    const loaded = await loadSegmenter(opened, { runtime, ...others });
    return new Segmenter({ ...loaded, loadSeconds: (performance.now() - start) / 1000 });
  }

  /**
   * Reads and encodes an image; sentences are then asked of it.
   * @param image path of a PNG, JPEG, WebP or TIFF file, its bytes (whole or as a stream), or pixels
   * Throws an ImageError that names the image and the remedy.
   */
  override open(image: ImageSource | Picture): Promise<EncodedImage> {
    return this.encode(async () => (isPicture(image) ? image : readImage(image)));
  }
}

function isPicture(image: ImageSource | Picture): image is Picture {
  return typeof image === 'object' && 'pixels' in image;
}
