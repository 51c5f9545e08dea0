import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Packages that bundle for browsers; onnxruntime-web itself is only named as a type. */
const ALLOWED = new Set([
  '@xmldom/xmldom',
  '@huggingface/tokenizers',
  'fflate',
  'geographiclib-geodesic',
  'geotiff',
  'onnxruntime-web',
  'onnxruntime-web/wasm',
  'onnxruntime-web/webgpu',
  'proj4',
  'protobufjs/minimal.js',
  'zod',
  'zstddec',
]);

/** What a module and all modules behind it import at run time, with the way there. */
function importsOf(start: URL): Map<string, string> {
  const packages = new Map<string, string>();
  const seen = new Set<string>();
  const visit = (url: URL, way: string): void => {
    if (seen.has(url.href)) return;
    seen.add(url.href);
    const text = readFileSync(url, 'utf8');
    for (const [statement, from, dynamic] of text.matchAll(
      /(?:^|\n)(?:import|export)\s[^;]*?from '([^']+)'|import\('([^']+)'\)/g,
    )) {
      if (/^\s*(import|export) type/.test(statement)) continue;
      const name = (from ?? dynamic)!;
      const here = `${way} > ${url.pathname.split('/src/')[1]}`;
      if (name.startsWith('.')) visit(new URL(name, url), here);
      else packages.set(name, here);
    }
  };
  visit(start, '');
  return packages;
}

describe('the entry for browsers', () => {
  it('reaches nothing that only Node has', () => {
    const packages = importsOf(new URL('./web.ts', import.meta.url));
    expect(packages.size).toBeGreaterThan(3);
    for (const [name, way] of packages) expect(ALLOWED.has(name), `${name} through ${way}`).toBe(true);
  });
});
