/** Names of the presets, largest first. By themselves, so that a list of them loads no configuration. */
export const modelPresetNames = ['paper', 'base-plus', 'small', 'tiny'] as const;
export type ModelPresetName = (typeof modelPresetNames)[number];
