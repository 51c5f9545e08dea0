import { pullFile } from '../pull-file-node.ts';
import { hubSettings } from '../settings-node.ts';

/** A process that pulls one file and says so when the first bytes are there: `ENDPOINT CACHE REPOSITORY PATH`. */
const [endpoint, cacheDir, repository, path] = process.argv.slice(2) as [string, string, string, string];
await pullFile(
  { repository, revision: 'main', path },
  { settings: hubSettings({ endpoint, cacheDir }, {}), onProgress: () => process.send?.('bytes') },
);
