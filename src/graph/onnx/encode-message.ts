import protobuf from 'protobufjs/minimal.js';
import { ONNX_SCHEMA, type OnnxMessage } from './schema.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly repeated: boolean;
  /** Its number and wire type, as they stand before each value. */
  readonly tag: number;
}

/** Wire types of protobuf's encoding; messages are delimited. */
const WIRE_TYPES: Readonly<Record<string, number>> = { int32: 0, int64: 0, float: 5 };
const DELIMITED = 2;

/** As the schema has it. */
interface SchemaField {
  readonly id: number;
  readonly type: string;
  readonly rule?: 'repeated';
}

/** The schema's fields in the form in which they are walked, which happens for each of a graph's thousands of nodes. */
const FIELDS: Readonly<Record<string, readonly Field[]>> = Object.fromEntries(
  Object.entries(ONNX_SCHEMA.nested).map(([message, { fields }]) => [
    message,
    Object.entries<SchemaField>(fields).map(([name, { id, type, rule }]) => ({
      name,
      type,
      repeated: rule === 'repeated',
      tag: (id << 3) | (WIRE_TYPES[type] ?? DELIMITED),
    })),
  ]),
);

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
  for (const field of FIELDS[type]!) {
    const value = message[field.name];
    if (value === undefined || value === null) continue;
    if (!field.repeated) writeField(writer, field, value);
    else for (const each of value as readonly unknown[]) writeField(writer, field, each);
  }
}

function writeField(writer: protobuf.Writer, { tag, type }: Field, value: unknown): void {
  writer.uint32(tag);
  switch (type) {
    case 'int32':
      writer.int32(value as number);
      return;
    case 'int64':
      writer.int64(value as number);
      return;
    case 'float':
      writer.float(value as number);
      return;
    case 'string':
      writer.string(value as string);
      return;
    case 'bytes':
      writer.bytes(value as Uint8Array);
      return;
    default:
      writer.fork();
      writeMessage(writer, type as OnnxMessage, value as Readonly<Record<string, unknown>>);
      writer.ldelim();
  }
}
