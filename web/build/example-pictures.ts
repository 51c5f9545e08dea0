import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Plugin } from 'vite';

const NAMES = ['airport', 'tank-farm', 'harbor'] as const;

/** Puts the repository's drawn pictures, and thumbnails of them, into `examples/` of the page. */
export function examplePictures(folder: string): Plugin {
  const picture = (name: string) => readFile(join(folder, `${name}.png`));
  const thumbnail = async (name: string) =>
    sharp(await picture(name))
      .resize(240, 240)
      .webp({ quality: 72 })
      .toBuffer();
  return {
    name: 'example-pictures',
    async generateBundle() {
      for (const name of NAMES) {
        this.emitFile({ type: 'asset', fileName: `examples/${name}.png`, source: await picture(name) });
        this.emitFile({
          type: 'asset',
          fileName: `examples/${name}.thumbnail.webp`,
          source: await thumbnail(name),
        });
      }
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const match = /^\/examples\/([a-z-]+)(\.thumbnail\.webp|\.png)$/.exec(request.url ?? '');
        const name = NAMES.find((known) => known === match?.[1]);
        if (!name) return next();
        response.setHeader('content-type', match![2] === '.png' ? 'image/png' : 'image/webp');
        response.end(match![2] === '.png' ? await picture(name) : await thumbnail(name));
      });
    },
  };
}
