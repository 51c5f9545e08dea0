import type { PublishedClassTable } from './published-table.ts';

/**
 * Table 4: gIoU by class on the RRSIS-D test set. The paper heads its own column "StaRF (Ours)"; the row of averages is the
 * unweighted mean of the classes.
 */
export const table4RrsisDClasses: PublishedClassTable = {
  dataset: 'RRSIS-D',
  split: 'test',
  source: 'Table 4 of the SGSRF paper (Remote Sens. 2026, 18(7), 1015)',
  methods: ['RMSIN', 'LGCE', 'FIANet', 'RSRefSeg2', 'SGSRF'],
  classes: {
    airport: [68.08, 68.11, 68.66, 72.95, 63.13],
    'golf field': [56.11, 56.43, 57.07, 79.09, 79.06],
    'expressway service area': [76.68, 77.19, 77.35, 76.49, 77.83],
    'baseball field': [66.93, 70.93, 70.44, 87.27, 87.25],
    stadium: [83.09, 84.9, 84.87, 88.73, 87.9],
    'ground track field': [81.91, 82.54, 82.0, 79.88, 83.08],
    'storage tank': [73.65, 73.33, 76.99, 79.05, 80.93],
    'basketball court': [72.26, 74.37, 74.86, 74.91, 71.82],
    chimney: [68.42, 68.44, 68.41, 83.97, 85.15],
    'tennis court': [76.68, 75.63, 78.48, 79.98, 79.05],
    overpass: [70.14, 67.67, 70.01, 66.17, 68.91],
    'train station': [62.67, 58.19, 61.3, 67.74, 71.19],
    ship: [64.64, 63.48, 65.96, 71.65, 74.11],
    'expressway toll station': [65.71, 61.63, 64.82, 75.03, 73.37],
    dam: [68.7, 64.54, 71.31, 65.83, 69.25],
    harbor: [60.4, 60.47, 62.03, 46.79, 43.18],
    bridge: [36.74, 34.24, 37.94, 55.56, 57.52],
    vehicle: [47.63, 43.12, 49.66, 55.1, 55.84],
    windmill: [41.99, 40.76, 46.72, 62.06, 62.74],
    airplane: [60.17, 56.43, 60.32, 72.95, 73.86],
  },
  average: [65.13, 64.12, 66.46, 72.06, 72.26],
};
