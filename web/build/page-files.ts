import type { Plugin } from 'vite';

/**
 * Writes `page-files.json`: what the page needs to work without a connection, code that is loaded late included. Not in
 * it: the runtime's own programs, which are kept when they are loaded, the examples' pictures, and the model.
 */
export function pageFiles(): Plugin {
  return {
    name: 'page-files',
    generateBundle(_options, bundle) {
      const built = Object.keys(bundle).filter(
        (name) => /\.(js|css|webp)$/.test(name) && !name.includes('/ort'),
      );
      const files = [...built, 'icon.svg', 'theme.js', 'site.webmanifest'].sort();
      this.emitFile({ type: 'asset', fileName: 'page-files.json', source: JSON.stringify(files) });
    },
  };
}
