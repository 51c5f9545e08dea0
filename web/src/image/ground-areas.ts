import type { Georeference } from '../../../src/geo/georeference.ts';
import { type CountedPolygon, measurerFor, placeOf } from '../../../src/vector/features/index.ts';
import { mapPolygon } from '../../../src/vector/geometry.ts';
import { type LabelRaster, traceMask } from '../../../src/vector/trace/trace.ts';
import type { GroundAreas } from './opened-image.ts';
import type { Region } from './region.ts';

/** Outlines of a mask's labels over a region, in pixels of the image, each with its label. */
export function labelledOutlines(
  labels: LabelRaster,
  region: Region,
): readonly { readonly polygon: CountedPolygon; readonly label: number }[] {
  const [across, down] = [region.width / labels.width, region.height / labels.height];
  return traceMask(labels).map((traced) => ({
    polygon: {
      ...mapPolygon(traced, (x, y) => [region.x + x * across, region.y + y * down]),
      pixels: Math.round(traced.pixels * across * down),
    },
    label: traced.label,
  }));
}

/** Areas by the measure of the files that the page writes; null where the image does not say how large its pixels are. */
export function groundAreas(georeference: Georeference | null): GroundAreas | null {
  const measurer = measurerFor(placeOf(georeference));
  if (!measurer) return null;
  return {
    of(labels, region) {
      const areas = new Map<number, number>();
      for (const { polygon, label } of labelledOutlines(labels, region)) {
        areas.set(label, (areas.get(label) ?? 0) + measurer.measure(polygon).area);
      }
      return areas;
    },
  };
}
