// Writes the licences of all packages that come with skyrefer into NOTICE, after what is written there by hand:
// npm run notices
import { readFile, writeFile } from 'node:fs/promises';
import { NOTICES_BEGIN, thirdPartyNotices } from './notices.ts';

const root = new URL('../', import.meta.url);
const notice = new URL('NOTICE', root);
const [byHand = ''] = (await readFile(notice, 'utf8')).split(NOTICES_BEGIN);
await writeFile(notice, `${byHand.trimEnd()}\n\n${await thirdPartyNotices(root)}`);
