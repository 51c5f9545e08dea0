import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSafetensors, writeSafetensors } from '../src/weights/safetensors-node.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function parity(...args: string[]) {
  const script = ['--import', 'tsx', 'scripts/parity.ts', ...args];
  return spawnSync(process.execPath, script, { cwd: root, encoding: 'utf8' });
}

describe('npm run parity', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parity-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('runs every fixture folder inside a folder and prints each error', () => {
    const { status, stdout, stderr } = parity('test/fixtures', '--json');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const reports = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const kinds = reports.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['sam2', 'siglip', 'train']));
    for (const report of reports) {
      expect(report).toMatchObject({ passed: true, failed: 0 });
      expect(report.rows.length).toBeGreaterThan(30);
    }
  });

  it('ends with 1 and marks the tensor where a recorded value is another', async () => {
    cpSync(join(root, 'test/fixtures/sam2'), folder, { recursive: true });
    const path = join(folder, 'outputs.safetensors');
    const file = openSafetensors(path);
    const tensors = new Map(
      [...file.tensors].map(([name, entry]) => [name, { ...entry, data: file.readTensor(name) }]),
    );
    tensors.get('neck.fpn.1')!.data[7] = 100;
    rmSync(path);
    await writeSafetensors(path, tensors);
    const { status, stdout } = parity(folder);
    expect(status).toBe(1);
    expect(stdout.split('\n').filter((line) => line.includes('FAILED'))).toEqual([
      expect.stringMatching(/^neck\.fpn\.1 /),
    ]);
  });

  it('ends with 2 and one line where there is nothing that it can compare', () => {
    const siglip = mkdtempSync(join(folder, 'siglip-'));
    writeFileSync(join(siglip, 'config.json'), '{"hf_config": {}}');
    for (const [args, message] of [
      [[], /^usage: npm run parity -- DIR/],
      [[join(folder, 'missing')], /missing: there is no such folder/],
      [[join(root, 'src/graph')], /no fixture here/],
      [[siglip], /hf_config: 'model_type'/],
    ] as const) {
      const { status, stderr } = parity(...args);
      expect(status).toBe(2);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toMatch(message);
    }
  });
});
