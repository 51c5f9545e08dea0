import { describe, expect, it } from 'vitest';
import { Patience } from './patience.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('Patience', () => {
  it('lets a long task go on when no short one is at work, and not before', async () => {
    const patience = new Patience();
    await patience.step();
    let end: () => void = () => {};
    const first = patience.short(() => new Promise<void>((resolve) => (end = resolve)));
    const order: string[] = [];
    const step = patience.step().then(() => order.push('long'));
    await settle();
    const second = patience.short(async () => void order.push('short'));
    await second;
    await settle();
    expect(order).toEqual(['short']);
    end();
    await Promise.all([first, step]);
    expect(order).toEqual(['short', 'long']);
    await expect(patience.short(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    await patience.step(); // not held up by what has failed
  });
});
