import { setTimeout as pause } from 'node:timers/promises';
import { RasterError } from '../../imagery/raster/errors.ts';
import type { FeatureProperties } from '../../vector/features/feature.ts';
import { multiPolygonWkb } from '../../vector/features/wkb.ts';
import type { ArchiveDeclaration } from '../declaration.ts';
import type { SceneAnswer } from '../scene-answer-node.ts';

export const DECLARATION: ArchiveDeclaration = {
  sentences: ['the ships', 'the bridge'],
  model: { name: 'stub', hash: '0123456789abcdef' },
  precision: 'float32',
  software: '0.0.0',
  settings: { all: true, gsd: 0.5 },
  searchable: false,
  parts: null,
};

/** An answer without a model: two ships where the image's number says, and no bridge. */
export function stubScene(image: string, { ships = 2, score = 0.75 } = {}): SceneAnswer {
  if (image.includes('broken')) throw new RasterError(`${image} is damaged; copy it again`, 'damaged');
  const number = Number(/\d+/.exec(image)?.[0] ?? 0);
  const [x, y] = [(number % 360) - 180, (Math.floor(number / 360) % 170) - 85];
  const square = (size: number) =>
    multiPolygonWkb([{ exterior: [x, y, x + size, y, x + size, y + size, x, y + size], holes: [] }]);
  const common = {
    ...{
      category: null,
      noun: null,
      guess: false,
      unsure: false,
      presence: 0.9,
      ruledOut: false,
      confidence: null,
      coarse: false,
    },
    ...{
      areaSquareMetres: 12.5,
      perimeterMetres: 20,
      areaMethod: 'geodesic' as const,
      lengthMetres: 5,
      widthMetres: 2.5,
    },
    ...{ orientationDegrees: 90, image, model: 'stub', modelHash: null, time: new Date(0).toISOString() },
  } satisfies Partial<FeatureProperties>;
  const ship = (id: number): FeatureProperties => ({
    ...common,
    ...{ id, sentence: 'the ships', count: ships, present: true, score, areaPixels: 50, outline: 'traced' },
  });
  const bridge: FeatureProperties = {
    ...common,
    ...{
      id: ships + 1,
      sentence: 'the bridge',
      count: 0,
      present: false,
      score: 0,
      areaPixels: 0,
      outline: null,
    },
  };
  return {
    ...{
      width: 100,
      height: 80,
      groundSamplingDistance: 0.5,
      crs: 'EPSG:32633',
      acquired: null,
      windows: [],
      footprint: square(0.9),
      seconds: 0.01,
    },
    records: DECLARATION.sentences.map(
      (sentence, index) =>
        ({ sentence, present: index === 0, score: index === 0 ? score : 0, areaSquareMetres: 25 }) as never,
    ),
    features: [
      ...Array.from({ length: ships }, (_, index) => ({
        properties: ship(index + 1),
        geometry: square(0.1 * (index + 1)),
        pixels: null,
      })),
      { properties: bridge, geometry: null, pixels: null },
    ],
  };
}

/** Takes a while, as a model does. */
export async function slowStubScene(
  image: string,
  milliseconds: number,
  signal: AbortSignal,
): Promise<SceneAnswer> {
  await pause(milliseconds, undefined, { signal });
  return stubScene(image);
}
