import { reasonOf } from '../errors/reason-of.ts';

/** Decoders that warn and go on leave grey where data was damaged. libjpeg's warnings that mean that: */
const DAMAGE = /corrupt JPEG data|premature end|inconsistent progression/i;
/** Some cameras leave bytes behind the picture. */
const HARMLESS = /extraneous bytes before marker 0xd9/i;

/**
 * Decodes a JPEG stream so that damaged data is an error: at a warning the decoder stops, and where that was about something
 * else (a profile, a version), it decodes again and ends at errors only.
 * @param decode to be called with sharp's option `failOn`
 */
export async function decodeStrictly<Result>(
  decode: (failOn: 'warning' | 'error') => Promise<Result>,
): Promise<Result> {
  try {
    return await decode('warning');
  } catch (warning) {
    const lines = String(warning instanceof Error ? warning.message : warning).split('\n');
    const damage = lines.find((line) => DAMAGE.test(line) && !HARMLESS.test(line));
    if (damage) throw new Error(reasonOf(damage), { cause: warning });
    return decode('error');
  }
}
