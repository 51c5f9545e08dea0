// Polygons from a GeoTIFF of any size: npx tsx examples/polygons.ts IMAGE.tif "SENTENCE" [OUT.geojson|.gpkg|.parquet|.tif|...]
// In your own project, import from 'skyrefer' instead.
import { answerImage, openImage, Segmenter } from '../src/public/index.ts';

const [path, sentence, out] = process.argv.slice(2);
if (!path || !sentence) throw new Error('give an image and a sentence');

const segmenter = await Segmenter.load('tiny');
const image = await openImage(path); // a path or an address; only what is needed of it is read
try {
  const [answer] = await answerImage(image, segmenter, [sentence]);
  const { present, presence, score, areaPixels, areaSquareMetres } = answer!;
  if (!present) {
    console.log(`${sentence}: nothing there${presence === null ? '' : ` (presence ${presence.toFixed(2)})`}`);
  } else {
    const area = areaSquareMetres === null ? `${areaPixels} pixels` : `${areaSquareMetres.toFixed(1)} m2`;
    const { features } = await answer!.toGeoJSON({ explode: true });
    console.log(`${sentence}: ${features.length} polygons, ${area}, score ${score.toFixed(2)}`);
  }
  if (out) {
    await answer!.write(out);
    console.log(`wrote ${out}`);
  }
} finally {
  await image.dispose();
  await segmenter.dispose(); // frees the native memory
}
