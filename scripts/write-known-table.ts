/** Writes what the model that comes with the package knows, with its measured figures, from its vocabulary and card into the README: npm run known. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { replaceFile } from '../src/imagery/node.ts';
import { openModel } from '../src/model/node.ts';
import { knownTable } from './known-table.ts';
import { replaceBetween } from './replace-between.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { config } = await openModel('tiny');
const card = await readFile(at('models/tiny/MODEL_CARD.md'), 'utf8');
const readme = await readFile(at('README.md'), 'utf8');
await replaceFile(at('README.md'), replaceBetween(readme, 'known', knownTable(config.vocabulary, card)));
