import { expect, it } from 'vitest';
import { Database, isPassing, whenBack } from './database-node.ts';
import { isOlderNode } from './job-queue-node.ts';

const failure = (code: string | undefined, message = '') => Object.assign(new Error(message), { code });

it('tries again what a server that comes back mends, and nothing else', async () => {
  for (const code of ['57P01', '57P03', '08006', '53300', '40P01', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT']) {
    expect(isPassing(failure(code))).toBe(true);
  }
  expect(isPassing(failure(undefined, 'Connection terminated unexpectedly'))).toBe(true);
  expect(isPassing(failure(undefined, 'Query read timeout'))).toBe(true);
  for (const code of ['42P01', '23505', '28P01', '53100']) expect(isPassing(failure(code))).toBe(false);
  let tries = 0;
  const mended = whenBack(undefined, async () => {
    if (++tries < 2) throw failure('57P01');
    return 'back';
  });
  expect([await mended, tries]).toEqual(['back', 2]);
  await expect(whenBack(undefined, () => Promise.reject(failure('42P01', 'no such table')))).rejects.toThrow(
    'no such table',
  );
});

it('says what is wrong with an address without telling its password', async () => {
  await expect(Database.open('db.example.org/scenes')).rejects.toThrow('postgres://USER@HOST/DATABASE');
  const lost = Database.open('postgres://me:secret@127.0.0.1:1/scenes?sslmode=disable');
  await expect(lost).rejects.toMatchObject({ code: 'database/unreachable' });
  await expect(lost).rejects.toThrow(
    /^the database postgres:\/\/127\.0\.0\.1:1\/scenes cannot be used(?!.*secret)/,
  );
});

it('knows which versions of Node pg-boss does not declare', () => {
  expect(['20.20.2', '22.11.9', '22.12.0', '24.0.0'].map((version) => isOlderNode(version))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
