// A page that answers a sentence about a file of the user's; nothing is uploaded.
//   npx vite examples/browser
// In your own project, import from 'skyrefer/web' instead. Computing blocks the thread that it runs in: a real page calls
// this from a worker, as web/src/engine does.
import mjs from 'onnxruntime-web/ort-wasm-simd-threaded.mjs?url';
import wasm from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { fetchModel, openRaster, Segmenter, webRuntime } from '../../src/public/web.ts';

const find = <E extends Element>(selector: string) => document.querySelector<E>(selector)!;
const status = find('[role=status]');
const absolute = (url: string) => new URL(url, location.href).href;

const model = await fetchModel(absolute('./'));
const runtime = await webRuntime({
  backend: 'wasm',
  files: { wasm: absolute(wasm), mjs: absolute(mjs) },
  threads: 1, // more need a page that is cross-origin isolated
});
const segmenter = await Segmenter.load(model, { runtime, precision: { image: 'int8' } });
status.textContent = 'Ready';

find<HTMLFormElement>('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = new FormData(event.target as HTMLFormElement);
  const raster = await openRaster(form.get('file') as File);
  try {
    const { width, height } = raster;
    // One view of the whole image, however large it is; what is small in a large one is not seen then.
    const scale = Math.min(1, 2048 / Math.max(width, height));
    const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
    const { picture } = await raster.read({ x: 0, y: 0, width, height }, size);
    status.textContent = 'Looking';
    const encoded = await segmenter.open(picture);
    const sentence = String(form.get('sentence'));
    const { present, score, areaPixels, mask } = await encoded.segment(sentence);
    encoded.dispose();
    status.textContent = present
      ? `${sentence}: ${areaPixels} pixels, score ${score.toFixed(2)}`
      : `${sentence}: nothing there`;
    draw(picture, mask.data);
  } finally {
    await raster.dispose();
  }
});

/** The picture with the mask tinted. */
function draw(picture: { width: number; height: number; pixels: Uint8Array }, mask: Uint8Array): void {
  const { width, height, pixels } = picture;
  const image = new ImageData(width, height);
  for (let index = 0; index < width * height; index++) {
    const inside = mask[index] === 1;
    image.data.set(pixels.subarray(3 * index, 3 * index + 3), 4 * index);
    if (inside) image.data[4 * index] = 255;
    image.data[4 * index + 3] = 255;
  }
  const canvas = find<HTMLCanvasElement>('canvas');
  Object.assign(canvas, { width, height });
  canvas.getContext('2d')!.putImageData(image, 0, 0);
}
