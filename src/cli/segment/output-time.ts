import { UsageError } from '../failure.ts';

/** The time that files carry: now, or what SOURCE_DATE_EPOCH says (seconds), so that outputs can be reproduced. */
export function outputTime(epoch: string | undefined = process.env.SOURCE_DATE_EPOCH): Date {
  if (epoch === undefined || epoch === '') return new Date();
  const time = new Date(Number(epoch) * 1000);
  if (Number.isNaN(time.getTime())) {
    throw new UsageError(`SOURCE_DATE_EPOCH is ${epoch}; it takes seconds since 1970`);
  }
  return time;
}
