import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crc32c, maskedCrc32c } from './crc32c.ts';
import { encodeEventRecord, frameRecord } from './event-record.ts';
import { TensorBoardLog } from './tensorboard-log.ts';

const ascii = (text: string) => new TextEncoder().encode(text);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('CRC-32C', () => {
  // RFC 3720, appendix B.4, and the check value of the polynomial.
  it.each([
    ['32 zeros', new Uint8Array(32), 0x8a9136aa],
    ['32 ones', new Uint8Array(32).fill(255), 0x62a8ab43],
    ['0 to 31', Uint8Array.from({ length: 32 }, (_, i) => i), 0x46dd794e],
    ['31 to 0', Uint8Array.from({ length: 32 }, (_, i) => 31 - i), 0x113fdb5c],
    ['123456789', ascii('123456789'), 0xe3069283],
    ['nothing', new Uint8Array(), 0],
  ])('of %s', (_, bytes, value) => {
    expect(crc32c(bytes)).toBe(value);
  });

  it('is masked as TFRecord files have it', () => {
    // rotate right by 15, add 0xa282ead8, modulo 2^32: by hand for 0xe3069283
    expect(maskedCrc32c(ascii('123456789'))).toBe((0x2507c60d + 0xa282ead8) >>> 0);
  });
});

/** Records of a file, checked in length and checksums. */
function records(bytes: Uint8Array): Uint8Array[] {
  const found: Uint8Array[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let offset = 0; offset < bytes.length; ) {
    const length = Number(view.getBigUint64(offset, true));
    expect(view.getUint32(offset + 8, true)).toBe(maskedCrc32c(bytes.subarray(offset, offset + 8)));
    const data = bytes.subarray(offset + 12, offset + 12 + length);
    expect(view.getUint32(offset + 12 + length, true)).toBe(maskedCrc32c(data));
    found.push(data);
    offset += 16 + length;
  }
  return found;
}

describe('event records', () => {
  it('are framed by length and checksums', () => {
    const record = frameRecord(ascii('abc'));
    expect(hex(record.subarray(0, 8))).toBe('0300000000000000');
    expect(record.length).toBe(19);
    expect(records(record).map((data) => Buffer.from(data).toString())).toEqual(['abc']);
  });

  it('carry the fields by the numbers of event.proto', () => {
    const [data] = records(
      encodeEventRecord({ wallTime: 1.5, step: 300, summary: { value: [{ tag: 'a', simpleValue: 0.5 }] } }),
    );
    expect(hex(data!)).toBe(
      [
        '09000000000000f83f', // 1: wall_time, double
        '10ac02', // 2: step, varint
        '2a0a', // 5: summary
        '0a08', // 1: value
        '0a0161', // 1: tag
        '150000003f', // 2: simple_value, float
      ].join(''),
    );
  });
});

describe('TensorBoardLog', () => {
  it('begins its file with the version, and a new one for each process', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'skyrefer-board-'));
    try {
      let time = 1e9;
      const first = new TensorBoardLog(join(folder, 'board'), () => time++);
      await first.write(1, { 'loss/bce': 0.25, 'loss/dice': Number.NaN });
      await first.write(2, { 'loss/bce': 0.125 });
      await first.dispose();
      const second = new TensorBoardLog(join(folder, 'board'), () => time++);
      await second.restart(1);
      await second.dispose();
      const unused = new TensorBoardLog(join(folder, 'unused'));
      await unused.dispose();

      expect(await readdir(folder)).toEqual(['board']);
      const names = (await readdir(join(folder, 'board'))).sort();
      expect(names).toHaveLength(2);
      const contents = await Promise.all(names.map((name) => readFile(join(folder, 'board', name))));
      const entries = contents.map((bytes) =>
        records(bytes).map((data) => Buffer.from(data).toString('latin1')),
      );
      expect(entries.map((file) => file.length)).toEqual([3, 2]);
      for (const file of entries) expect(file[0]).toContain('brain.Event:2');
      expect(entries[0]![1]).toContain('loss/dice');
      expect(hex(records(contents[1]!)[1]!)).toMatch(/1002.*3a020801$/); // step 2, session_log { status: START }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
