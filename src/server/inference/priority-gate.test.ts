import { describe, expect, it } from 'vitest';
import { PriorityGate } from './priority-gate.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('PriorityGate', () => {
  it('lets a long task go on when no short one is at work, and not before', async () => {
    const gate = new PriorityGate();
    await gate.step();
    let end: () => void = () => {};
    const first = gate.short(() => new Promise<void>((resolve) => (end = resolve)));
    const order: string[] = [];
    const step = gate.step().then(() => order.push('long'));
    await settle();
    const second = gate.short(async () => void order.push('short'));
    await second;
    await settle();
    expect(order).toEqual(['short']);
    end();
    await Promise.all([first, step]);
    expect(order).toEqual(['short', 'long']);
    await expect(gate.short(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    await gate.step(); // not held up by what has failed
  });
});
