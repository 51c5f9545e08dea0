import type { HttpOptions } from '../raster.ts';

/** A map service that an address names. */
export interface MapService {
  readonly service: 'XYZ' | 'WMS' | 'WMTS';
  readonly url: string;
  readonly name: string;
  readonly http: HttpOptions;
}

/** Whether an address is a template of tiles. */
export const isTileTemplate = (address: string): boolean =>
  /\{q\}|\{z\}/.test(address) &&
  (/\{q\}/.test(address) || (/\{x\}/.test(address) && /\{-?y\}/.test(address)));

/** Whether an address is a map service's; null of files. */
export function serviceOf(source: string): MapService['service'] | null {
  if (isTileTemplate(source)) return 'XYZ';
  if (/[?&]service=wmts(&|$)/i.test(source) || /\/WMTSCapabilities\.xml(\?|$)/i.test(source)) return 'WMTS';
  return /[?&]service=wms(&|$)/i.test(source) ? 'WMS' : null;
}
