import { describe, expect, it } from 'vitest';
import { formatDuration, StatusLine } from './status-line.ts';

function recorded(interactive: boolean) {
  let text = '';
  const terminal = {
    out: () => {},
    err: (added: string) => {
      text += added;
    },
    interactive,
    signal: new AbortController().signal,
  };
  return { status: new StatusLine(terminal), text: () => text };
}

describe('StatusLine', () => {
  it('is redrawn on a terminal and removed for lines that stay', () => {
    const { status, text } = recorded(true);
    status.show('1 of 3', 61);
    status.log('kept');
    status.clear();
    expect(text()).toBe('\r\x1b[K1 of 3, 1 min 01 s left\r\x1b[Kkept\n');
  });

  it('does not flood a log', () => {
    const { status, text } = recorded(false);
    for (let index = 0; index < 100; index++) status.show(`${index}`);
    status.log('kept');
    expect(text()).toBe('0\nkept\n');
  });

  it.each([
    [0.2, '0 s'],
    [59.6, '1 min 00 s'],
    [3600 * 2 + 7 * 60, '2 h 07 min'],
  ])('formats %d seconds', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });
});
