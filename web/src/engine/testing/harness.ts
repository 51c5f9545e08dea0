import { openImage } from '../../image/open-image.ts';
import { sizeWithin, wholeOf } from '../../image/opened-image.ts';
import { createBrowserEngine } from '../browser-engine.ts';
import { isolatePage } from '../isolation.ts';
import { createServerEngine } from '../server-engine.ts';
import type { Harness } from './harness-interface.ts';

const readPicture: Harness['readPicture'] = async (path) => {
  const url = new URL(path, document.baseURI).href;
  const image = await openImage({ kind: 'url', url }, new AbortController().signal);
  const { picture } = await image.read(wholeOf(image), sizeWithin(image, 4096));
  image.dispose();
  return picture;
};

const harness: Harness = { createBrowserEngine, createServerEngine, isolatePage, readPicture };
Object.assign(window, { engine: harness });
