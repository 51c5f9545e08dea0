import type { PublishedAblation } from './published-table.ts';

/** Table 8: number and initialisation of context tokens, number of sparse prompt tokens, weight λ of the consistency loss. */
export const table8Settings: PublishedAblation = {
  dataset: 'RRSIS-D',
  source: 'Table 8 of the SGSRF paper (Remote Sens. 2026, 18(7), 1015)',
  rows: [
    {
      id: 'context-6-zero',
      description: '6 context tokens, initialised with zeros',
      metrics: [80.82, 75.93, 66.47, 52.22, 31.79, 79.86, 69.98],
    },
    {
      id: 'context-6-random',
      description: '6 context tokens, initialised at random',
      metrics: [80.82, 76.13, 66.76, 51.79, 31.84, 80.5, 70.26],
    },
    {
      id: 'context-1',
      description: '1 context token',
      metrics: [81.69, 76.21, 65.98, 51.36, 31.53, 80.09, 70.05],
    },
    {
      id: 'context-3',
      description: '3 context tokens',
      metrics: [81.18, 76.5, 66.33, 51.73, 31.99, 80.22, 70.06],
    },
    {
      id: 'context-6',
      description: '6 context tokens',
      metrics: [81.67, 76.59, 66.5, 51.59, 31.74, 80.54, 70.31],
    },
    {
      id: 'context-9',
      description: '9 context tokens',
      metrics: [80.87, 76.01, 65.69, 51.44, 31.3, 79.57, 70.08],
    },
    {
      id: 'context-12',
      description: '12 context tokens',
      metrics: [80.43, 75.51, 66.43, 51.66, 31.56, 80.41, 69.99],
    },
    {
      id: 'sparse-3',
      description: '3 sparse prompt tokens',
      metrics: [80.72, 76.15, 65.82, 50.98, 31.25, 79.68, 70.06],
    },
    {
      id: 'sparse-6',
      description: '6 sparse prompt tokens',
      metrics: [80.88, 76.31, 66.09, 51.15, 31.51, 79.86, 70.29],
    },
    {
      id: 'sparse-9',
      description: '9 sparse prompt tokens',
      metrics: [81.67, 76.59, 66.5, 51.59, 31.74, 80.54, 70.31],
    },
    {
      id: 'sparse-12',
      description: '12 sparse prompt tokens',
      metrics: [80.97, 75.58, 65.44, 50.19, 31.53, 79.93, 70.06],
    },
    { id: 'lambda-0', description: 'λ = 0', metrics: [80.84, 75.87, 66.02, 50.13, 31.23, 79.5, 69.62] },
    { id: 'lambda-0.1', description: 'λ = 0.1', metrics: [81.01, 76.04, 65.53, 50.7, 31.49, 79.73, 69.6] },
    { id: 'lambda-0.3', description: 'λ = 0.3', metrics: [81.5, 76.13, 65.73, 50.56, 31.26, 80.05, 69.85] },
    { id: 'lambda-0.5', description: 'λ = 0.5', metrics: [81.67, 76.59, 66.5, 51.59, 31.74, 80.54, 70.31] },
    { id: 'lambda-0.7', description: 'λ = 0.7', metrics: [80.75, 75.67, 65.99, 50.76, 31.94, 80.01, 69.8] },
  ],
};
