import { describe, expect, it } from 'vitest';
import { describeFailure, exitStatusOf, UsageError } from './failure.ts';

describe('describeFailure', () => {
  it('is one line, whatever the error says', () => {
    const error = new UsageError('the first line\n  and   a second');
    expect(describeFailure(error, false)).toBe('skyrefer: the first line and a second\n');
    expect(describeFailure('text', false)).toBe('skyrefer: text\n');
  });

  it('names the file of a system error', () => {
    const error = Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT', path: 'a.jsonl' });
    expect(describeFailure(error, false)).toBe('skyrefer: a.jsonl does not exist; check the path\n');
  });

  it('shows where and why on request only', () => {
    const error = new Error('broken', { cause: new Error('the reason') });
    expect(describeFailure(error, true)).toMatch(/at .*failure\.test\.ts[\s\S]*caused by Error: the reason/);
    expect(describeFailure(error, false)).toBe('skyrefer: broken (--debug shows where)\n');
  });
});

describe('exitStatusOf', () => {
  it('tells wrong arguments from failed work', () => {
    expect(exitStatusOf(new UsageError('x'))).toBe(2);
    expect(exitStatusOf(new Error('x'))).toBe(1);
    expect(exitStatusOf('x')).toBe(1);
  });
});
