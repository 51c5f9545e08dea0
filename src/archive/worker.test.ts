import { expect, it } from 'vitest';
import type { Archive } from './declaration.ts';
import { jobKey, namedUuid, sceneKey } from './keys-node.ts';
import { DECLARATION } from './testing/stub-answer.ts';
import { checkWorker } from './worker-node.ts';

const archive: Archive = {
  ...DECLARATION,
  id: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
  name: 'harbours',
  created: new Date(0),
};

it('refuses a worker of another version or another model', () => {
  const { model, software } = archive;
  expect(() =>
    checkWorker(archive, { model: { name: 'the same elsewhere', hash: model.hash }, software }),
  ).not.toThrow();
  expect(() => checkWorker(archive, { model, software: '0.0.1' })).toThrow(
    "'harbours' is answered by skyrefer 0.0.0, and this is 0.0.1",
  );
  expect(() => checkWorker(archive, { model: { name: 'stub', hash: 'fedcba9876543210' }, software })).toThrow(
    'by the model stub (0123456789ab), and this is stub (fedcba987654)',
  );
});

it('gives the same scene the same key, and each of its rounds a job of its own', () => {
  // As uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org') of Python's documentation.
  expect(namedUuid('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'python.org')).toBe(
    '886313e1-3b8a-5372-9b90-0c9aee199e5d',
  );
  const scene = sceneKey(archive.id, '/scenes/a.tif');
  expect(sceneKey(archive.id, '/scenes/a.tif')).toBe(scene);
  expect(jobKey(scene, 0)).not.toBe(jobKey(scene, 1));
});
