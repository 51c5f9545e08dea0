// Loaded before a benchmarked command: writes what the process used to file descriptor 3 when it ends, as JSON.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ peakKibibytes: maxRSS, cpuMicroseconds: userCPUTime + systemCPUTime }));
});
