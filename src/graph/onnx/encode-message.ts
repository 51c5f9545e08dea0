import protobuf from 'protobufjs/minimal.js';
import { ONNX_SCHEMA, type OnnxMessage } from './schema.ts';

interface Field {
  readonly id: number;
  readonly type: string;
  readonly rule?: 'repeated';
}

/** Wire types of protobuf's encoding. */
const VARINT = 0;
const DELIMITED = 2;
const FIXED32 = 5;

/**
 * Encodes a message of ONNX's schema. The schema is walked here instead of being compiled to functions, as protobufjs
 * otherwise does: pages whose content security policy forbids the evaluation of strings have to write models too.
 * Fields that are undefined or null are left out.
 */
export function encodeMessage(type: OnnxMessage, message: object): Uint8Array {
  const writer = protobuf.Writer.create();
  writeMessage(writer, type, message as Readonly<Record<string, unknown>>);
  return writer.finish();
}

function writeMessage(
  writer: protobuf.Writer,
  type: OnnxMessage,
  message: Readonly<Record<string, unknown>>,
): void {
  const fields: Readonly<Record<string, Field>> = ONNX_SCHEMA.nested[type].fields;
  for (const [name, field] of Object.entries(fields)) {
    const value = message[name];
    if (value === undefined || value === null) continue;
    const values = field.rule === 'repeated' ? (value as readonly unknown[]) : [value];
    for (const each of values) writeField(writer, field, each);
  }
}

function writeField(writer: protobuf.Writer, { id, type }: Field, value: unknown): void {
  const tag = (wireType: number): protobuf.Writer => writer.uint32((id << 3) | wireType);
  switch (type) {
    case 'int32':
      tag(VARINT).int32(value as number);
      return;
    case 'int64':
      tag(VARINT).int64(value as number);
      return;
    case 'float':
      tag(FIXED32).float(value as number);
      return;
    case 'string':
      tag(DELIMITED).string(value as string);
      return;
    case 'bytes':
      tag(DELIMITED).bytes(value as Uint8Array);
      return;
    default:
      tag(DELIMITED).fork();
      writeMessage(writer, type as OnnxMessage, value as Readonly<Record<string, unknown>>);
      writer.ldelim();
  }
}
