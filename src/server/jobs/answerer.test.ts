import { describe, expect, it } from 'vitest';
import { answererWords, queueOf } from './answerer.ts';

const answerer = { software: '1.0.0', model: { name: 'tiny', hash: '0123456789abcdef' }, precision: 'int8' };

describe('queueOf', () => {
  it('is one of services that answer alike, and another for each other way to answer', () => {
    const others = [
      { ...answerer, software: '1.0.1' },
      { ...answerer, model: { name: 'tiny', hash: 'f123456789abcdef' } },
      { ...answerer, precision: 'float32' },
      { ...answerer, imageSize: 896 },
      { ...answerer, imageSize: 'auto' as const },
    ];
    const queues = [answerer, ...others].map(queueOf);
    expect(new Set(queues).size).toBe(queues.length);
    expect(queueOf({ ...answerer, imageSize: undefined })).toBe(queues[0]);
  });
});

describe('answererWords', () => {
  it('name the size at which pictures are seen where it is not the own one of the model', () => {
    expect(answererWords(answerer)).toBe('skyrefer 1.0.0 with the model tiny (0123456789ab, int8)');
    expect(answererWords({ ...answerer, imageSize: 'auto' })).toContain(
      '(0123456789ab, int8, image size auto)',
    );
  });
});
