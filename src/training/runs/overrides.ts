import type { SgsrfConfig } from '../../sgsrf/config.ts';
import { TrainingConfigError } from '../config.ts';

/** A preset's stages with single values put over them. Throws a TrainingConfigError for what is no field of the preset. */
export function withOverrides(
  preset: SgsrfConfig,
  overrides: Readonly<Record<string, unknown>>,
): SgsrfConfig {
  const unknown = Object.keys(overrides).find((key) => !(key in preset));
  if (unknown) {
    const known = Object.keys(preset).join(', ');
    throw new TrainingConfigError(
      `model.overrides: '${unknown}' is not a field of the preset; there are ${known}`,
    );
  }
  return { ...preset, ...overrides } as SgsrfConfig;
}
