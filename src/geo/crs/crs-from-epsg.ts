import type { CoordinateReferenceSystem } from '../georeference.ts';
import { crsFromGeoKeys } from './geo-key-system.ts';
import { registeredSystem } from './registered-system.ts';

/** A reference system by its EPSG code; null where the registry has none of that code. */
export async function crsFromEpsg(code: number): Promise<CoordinateReferenceSystem | null> {
  const system = await registeredSystem(code);
  if (!system) return null;
  const projected = system.kind === 'projected';
  const keys = [
    [1024, 0, 1, projected ? 1 : 2],
    [1025, 0, 1, 1],
    [projected ? 3072 : 2048, 0, 1, code],
  ];
  const directory = Uint16Array.from([1, 1, 0, keys.length, ...keys.flat()]);
  return crsFromGeoKeys({ directory, doubles: new Float64Array(), ascii: '' });
}
