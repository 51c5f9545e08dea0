import { expect, it } from 'vitest';
import { OutputError } from '../../imagery/index.ts';
import { asProblem } from './as-problem.ts';

it('says 507 where the disk is full, whoever noticed it', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const errors = [
    full,
    Object.assign(new Error('quota'), { code: 'EDQUOT' }),
    new Error('a job cannot be kept', { cause: full }),
    // What comes out of a thread has lost its cause.
    new OutputError('/data/scratch/x.tif cannot be written: the disk is full; free some space'),
  ];
  for (const error of errors) {
    const { status, message } = asProblem(error);
    expect({ status, message }).toEqual({
      status: 507,
      message: "the service's disk is full; send it again later",
    });
  }
  expect(asProblem(Object.assign(new Error('EIO'), { code: 'EIO' })).status).toBe(500);
});
