// Loaded before a benchmarked command: writes the process's peak memory (KiB) to file descriptor 3 when it ends.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  writeSync(3, String(process.resourceUsage().maxRSS));
});
