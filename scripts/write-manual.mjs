// The manual page, written from the commands of the built package: `man skyrefer` where it is installed globally.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describedCommandLine } from '../dist/cli/command-line.js';
import { manualPage } from '../dist/cli/manual-page.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const folder = new URL('../dist/man/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('skyrefer.1', folder), manualPage(describedCommandLine(), version));
