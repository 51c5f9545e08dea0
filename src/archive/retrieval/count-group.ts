/** What is counted together: scenes of one month, a scene, places in one cell of a grid of longitudes and latitudes. */
export const COUNT_GROUPS = ['month', 'scene', 'cell'] as const;
export type CountGroup = (typeof COUNT_GROUPS)[number];
