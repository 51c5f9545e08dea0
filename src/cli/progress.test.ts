import { describe, expect, it } from 'vitest';
import { ProgressBar } from './progress.ts';

function recorded(interactive: boolean) {
  let now = 0;
  const lines: string[] = [];
  const terminal = {
    out: () => {},
    err: (text: string) => void lines.push(text),
    interactive,
    signal: new AbortController().signal,
  };
  return {
    progress: new ProgressBar(terminal, () => now),
    lines,
    pass: (seconds: number) => (now += seconds),
  };
}

describe('Progress', () => {
  it('shows a bar and the time left from the speed so far', () => {
    const { progress, lines, pass } = recorded(true);
    progress.show('a.tif', 0, 10);
    for (let done = 1; done <= 4; done++) {
      pass(1);
      progress.show('a.tif', done, 10);
    }
    expect(lines.at(-1)).toContain('a.tif: [########............] 4 of 10, 6 s left');
  });

  it('does not take the speed of a stopped job for its own', () => {
    const { progress, lines, pass } = recorded(true);
    progress.show('a.tif', 0, 100);
    for (let done = 1; done <= 90; done++) progress.show('a.tif', done, 100, false);
    pass(3);
    progress.show('a.tif', 91, 100);
    expect(lines.at(-1)).toContain('91 of 100, 27 s left');
  });

  it('shows nothing of what is done at once', () => {
    const { progress, lines, pass } = recorded(true);
    progress.show('a.png', 0, 3);
    pass(0.5);
    progress.show('a.png', 1, 3);
    expect(lines).toEqual([]);
  });
});
