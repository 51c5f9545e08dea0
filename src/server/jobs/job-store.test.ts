import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import type { JobRequest } from './job.ts';
import { JobStore } from './job-store.ts';

const inFolder = temporaryFolder();
const request = {
  ...{ sentences: ['the ship'], format: 'json', name: null, url: null },
  ...{ response: 'raw', transmission: 'value' },
} as JobRequest;

it('accepts a job anew that a service left, and fails one that was begun twice without an end', async () => {
  const options = { folder: inFolder('jobs'), seconds: 60 };
  const first = await JobStore.open(options);
  const [never, once, twice, done] = await Promise.all(
    [0, 1, 2, 2].map(async (begun) => {
      const { id } = await first.create(request, 'me', null);
      await first.update(id, { status: begun > 0 ? 'running' : 'accepted', begun });
      return id;
    }),
  );
  await first.update(done!, { status: 'successful', finished: new Date().toISOString() });
  const second = await JobStore.open(options);
  const stateOf = (id: string | undefined) => second.get(id!)!;
  expect([never, once, done].map((id) => stateOf(id).status)).toEqual(['accepted', 'accepted', 'successful']);
  expect(stateOf(once).begun).toBe(1);
  expect(stateOf(twice)).toMatchObject({ status: 'failed', problem: { status: 500 } });
  expect(stateOf(twice).message).toContain('the service ended while it worked on it');
  expect(stateOf(twice).finished).not.toBeNull();
  expect(second.unfinished).toBe(2);
});
