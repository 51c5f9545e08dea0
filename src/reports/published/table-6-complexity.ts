import type { PublishedComplexity } from './published-table.ts';

/**
 * Table 6: parameters in millions, GFLOPs, milliseconds and images a second. The column "inference time" has no unit in the
 * paper; 1 / 263.2 ms is its 3.80 FPS, so it is milliseconds.
 */
export const table6Complexity: PublishedComplexity = {
  source: 'Table 6 of the SGSRF paper (Remote Sens. 2026, 18(7), 1015)',
  rows: [
    {
      method: 'RMSIN',
      totalMillions: 240.04,
      trainableMillions: 240.04,
      gigaflops: 1712.19,
      milliseconds: 71.3,
      framesPerSecond: 14.02,
    },
    {
      method: 'LGCE',
      totalMillions: 276.26,
      trainableMillions: 276.26,
      gigaflops: 1745.23,
      milliseconds: 66.23,
      framesPerSecond: 15.1,
    },
    {
      method: 'FIANet',
      totalMillions: 251.92,
      trainableMillions: 251.92,
      gigaflops: 1712.9,
      milliseconds: 73.49,
      framesPerSecond: 13.61,
    },
    {
      method: 'RSRefSeg2',
      totalMillions: 1447.13,
      trainableMillions: 97.87,
      gigaflops: 2563.51,
      milliseconds: 267.29,
      framesPerSecond: 3.74,
    },
    {
      method: 'SGSRF',
      totalMillions: 1407.38,
      trainableMillions: 58.12,
      gigaflops: 2570.23,
      milliseconds: 263.2,
      framesPerSecond: 3.8,
    },
  ],
};
