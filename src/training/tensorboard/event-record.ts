import protobuf from 'protobufjs/light.js';
import { maskedCrc32c } from './crc32c.ts';

/** The part of TensorFlow's event.proto and summary.proto that scalars need; field numbers are theirs. */
const root = protobuf.Root.fromJSON({
  nested: {
    Event: {
      oneofs: { what: { oneof: ['fileVersion', 'summary', 'sessionLog'] } },
      fields: {
        wallTime: { id: 1, type: 'double' },
        step: { id: 2, type: 'int64' },
        fileVersion: { id: 3, type: 'string' },
        summary: { id: 5, type: 'Summary' },
        sessionLog: { id: 7, type: 'SessionLog' },
      },
    },
    Summary: { fields: { value: { id: 1, type: 'SummaryValue', rule: 'repeated' } } },
    SummaryValue: { fields: { tag: { id: 1, type: 'string' }, simpleValue: { id: 2, type: 'float' } } },
    SessionLog: { fields: { status: { id: 1, type: 'int32' } } },
  },
});
const eventType = root.lookupType('Event');

/** One entry of an event file. */
export interface BoardEvent {
  /** Seconds since 1970. */
  readonly wallTime: number;
  readonly step?: number;
  /** The first entry of a file: `brain.Event:2`. */
  readonly fileVersion?: string;
  readonly summary?: { readonly value: readonly { readonly tag: string; readonly simpleValue: number }[] };
  /** 1: a process has started, and what an earlier one wrote from this step on does not count. */
  readonly sessionLog?: { readonly status: number };
}

/**
 * An event as a TFRecord: length (uint64), masked CRC-32C of it, data, masked CRC-32C of the data; all little-endian.
 */
export function encodeEventRecord(event: BoardEvent): Uint8Array {
  return frameRecord(eventType.encode(eventType.create(event)).finish());
}

/** Data framed as a TFRecord. */
export function frameRecord(data: Uint8Array): Uint8Array {
  const record = new Uint8Array(data.length + 16);
  const view = new DataView(record.buffer);
  view.setBigUint64(0, BigInt(data.length), true);
  view.setUint32(8, maskedCrc32c(record.subarray(0, 8)), true);
  record.set(data, 12);
  view.setUint32(12 + data.length, maskedCrc32c(data), true);
  return record;
}
