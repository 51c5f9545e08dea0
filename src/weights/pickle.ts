import { SkyreferError } from '../errors/skyrefer-error.ts';

/** A pickle asks for something that may not be built, or is damaged. */
export class PickleError extends SkyreferError {
  override readonly name = 'PickleError';
  readonly code = 'pickle';
}

/** A name of a module that a pickle may refer to; only those with `call` can be called. */
export class PickleGlobal {
  constructor(
    readonly name: string,
    readonly call?: (args: readonly unknown[]) => unknown,
  ) {}
}

/** A Python tuple; a Python list is an array, a dict is a Map. */
export class PickleTuple {
  constructor(readonly items: readonly unknown[]) {}
}

export interface PickleOptions {
  /** What a pickle may refer to, by `module.name`. Everything else is refused. */
  readonly globals: ReadonlyMap<string, PickleGlobal>;
  /** Resolves a persistent identifier; without it they are refused. */
  readonly persistent?: (identifier: unknown) => unknown;
}

const OPCODE = {
  mark: 0x28,
  stop: 0x2e,
  pop: 0x30,
  reduce: 0x52,
  none: 0x4e,
  newTrue: 0x88,
  newFalse: 0x89,
  binInt: 0x4a,
  binInt1: 0x4b,
  binInt2: 0x4d,
  long1: 0x8a,
  binFloat: 0x47,
  binUnicode: 0x58,
  shortBinUnicode: 0x8c,
  binUnicode8: 0x8d,
  emptyList: 0x5d,
  append: 0x61,
  appends: 0x65,
  emptyTuple: 0x29,
  tuple: 0x74,
  tuple1: 0x85,
  tuple2: 0x86,
  tuple3: 0x87,
  emptyDict: 0x7d,
  setItem: 0x73,
  setItems: 0x75,
  build: 0x62,
  binGet: 0x68,
  longBinGet: 0x6a,
  binPut: 0x71,
  longBinPut: 0x72,
  memoize: 0x94,
  global: 0x63,
  stackGlobal: 0x93,
  binPersId: 0x51,
  // Text forms of plain values, as protocols 0 and 1 write them.
  int: 0x49,
  long: 0x4c,
  long4: 0x8b,
  float: 0x46,
  string: 0x53,
  binString: 0x54,
  shortBinString: 0x55,
  unicode: 0x56,
  list: 0x6c,
  dict: 0x64,
  get: 0x67,
  put: 0x70,
  proto: 0x80,
  frame: 0x95,
} as const;

/** Opcodes that build objects of arbitrary classes or belong to formats that tensors are not saved in. */
const REFUSED: Readonly<Record<number, string>> = {
  105: 'INST',
  111: 'OBJ',
  129: 'NEWOBJ',
  146: 'NEWOBJ_EX',
  130: 'EXT1',
  131: 'EXT2',
  132: 'EXT4',
  80: 'PERSID',
  66: 'BINBYTES',
  67: 'SHORT_BINBYTES',
  143: 'EMPTY_SET',
  144: 'ADDITEMS',
  145: 'FROZENSET',
};

/**
 * Reads a pickle that consists of dicts, lists, tuples, text, numbers and calls of the given globals, and of nothing
 * else. No code is looked up by name: a reference to anything that is not in `globals` throws a PickleError that names it,
 * as does every opcode that could build another object.
 */
export function unpickle(bytes: Uint8Array, options: PickleOptions): unknown {
  return new Unpickler(bytes, options).run();
}

/** Characters of a line of protocol 0: names, numbers and short texts. */
const MAX_LINE = 2 ** 15;

/** Where a list of arguments starts on the stack. */
const MARK = Symbol('mark');

class Unpickler {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #options: PickleOptions;
  readonly #stack: unknown[] = [];
  readonly #memo = new Map<number, unknown>();
  #position = 0;

  constructor(bytes: Uint8Array, options: PickleOptions) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#options = options;
  }

  run(): unknown {
    for (;;) {
      const opcode = this.#view.getUint8(this.#take(1));
      if (opcode === OPCODE.stop) return this.#pop();
      this.#execute(opcode);
    }
  }

  #execute(opcode: number): void {
    switch (opcode) {
      case OPCODE.proto:
        this.#take(1);
        return;
      case OPCODE.frame:
        this.#take(8);
        return;
      case OPCODE.mark:
        this.#stack.push(MARK);
        return;
      case OPCODE.pop:
        this.#stack.pop();
        return;
      case OPCODE.none:
        this.#push(null);
        return;
      case OPCODE.newTrue:
        this.#push(true);
        return;
      case OPCODE.newFalse:
        this.#push(false);
        return;
      case OPCODE.binInt:
        this.#push(this.#view.getInt32(this.#take(4), true));
        return;
      case OPCODE.binInt1:
        this.#push(this.#view.getUint8(this.#take(1)));
        return;
      case OPCODE.binInt2:
        this.#push(this.#view.getUint16(this.#take(2), true));
        return;
      case OPCODE.long1:
        this.#push(this.#integer(this.#view.getUint8(this.#take(1))));
        return;
      case OPCODE.binFloat:
        this.#push(this.#view.getFloat64(this.#take(8), false));
        return;
      case OPCODE.binUnicode:
        this.#push(this.#text(this.#view.getUint32(this.#take(4), true)));
        return;
      case OPCODE.shortBinUnicode:
        this.#push(this.#text(this.#view.getUint8(this.#take(1))));
        return;
      case OPCODE.binUnicode8:
        this.#push(this.#text(Number(this.#view.getBigUint64(this.#take(8), true))));
        return;
      case OPCODE.int:
        this.#push(this.#textInteger(this.#line()));
        return;
      case OPCODE.long:
        this.#push(this.#textInteger(this.#line().replace(/L$/, '')));
        return;
      case OPCODE.long4:
        this.#push(this.#integer(this.#view.getInt32(this.#take(4), true)));
        return;
      case OPCODE.float:
        this.#push(Number(this.#line()));
        return;
      case OPCODE.string:
        this.#push(this.#quoted(this.#line()));
        return;
      case OPCODE.binString:
        this.#push(this.#text(this.#view.getInt32(this.#take(4), true)));
        return;
      case OPCODE.shortBinString:
        this.#push(this.#text(this.#view.getUint8(this.#take(1))));
        return;
      case OPCODE.unicode:
        this.#push(rawUnicode(this.#line()));
        return;
      case OPCODE.list:
        this.#push(this.#popToMark());
        return;
      case OPCODE.dict: {
        const items = this.#popToMark();
        this.#push(new Map());
        this.#setItems(items);
        return;
      }
      case OPCODE.get:
        this.#push(this.#recall(Number(this.#line())));
        return;
      case OPCODE.put:
        this.#memo.set(Number(this.#line()), this.#top());
        return;
      case OPCODE.emptyList:
        this.#push([]);
        return;
      case OPCODE.append:
      case OPCODE.appends:
        this.#append(opcode === OPCODE.append ? [this.#pop()] : this.#popToMark());
        return;
      case OPCODE.emptyTuple:
        this.#push(new PickleTuple([]));
        return;
      case OPCODE.tuple:
        this.#push(new PickleTuple(this.#popToMark()));
        return;
      case OPCODE.tuple1:
      case OPCODE.tuple2:
      case OPCODE.tuple3:
        this.#push(new PickleTuple(this.#popSeveral(opcode - OPCODE.tuple1 + 1)));
        return;
      case OPCODE.emptyDict:
        this.#push(new Map());
        return;
      case OPCODE.setItem:
      case OPCODE.setItems:
        this.#setItems(opcode === OPCODE.setItem ? this.#popSeveral(2) : this.#popToMark());
        return;
      case OPCODE.build:
        this.#build();
        return;
      case OPCODE.binGet:
        this.#push(this.#recall(this.#view.getUint8(this.#take(1))));
        return;
      case OPCODE.longBinGet:
        this.#push(this.#recall(this.#view.getUint32(this.#take(4), true)));
        return;
      case OPCODE.binPut:
        this.#memo.set(this.#view.getUint8(this.#take(1)), this.#top());
        return;
      case OPCODE.longBinPut:
        this.#memo.set(this.#view.getUint32(this.#take(4), true), this.#top());
        return;
      case OPCODE.memoize:
        this.#memo.set(this.#memo.size, this.#top());
        return;
      case OPCODE.global:
        this.#push(this.#global(this.#line(), this.#line()));
        return;
      case OPCODE.stackGlobal: {
        const [module, name] = this.#popSeveral(2);
        this.#push(this.#global(String(module), String(name)));
        return;
      }
      case OPCODE.reduce:
        this.#reduce();
        return;
      case OPCODE.binPersId:
        if (!this.#options.persistent) throw new PickleError('pickle refers to something outside itself');
        this.#push(this.#options.persistent(this.#pop()));
        return;
      default: {
        const name = REFUSED[opcode] ?? `0x${opcode.toString(16)}`;
        throw new PickleError(
          `pickle uses opcode ${name}, which plain data and tensors do not need; it was not run`,
        );
      }
    }
  }

  #global(module: string, name: string): PickleGlobal {
    const fullName = `${module}.${name}`;
    const global = this.#options.globals.get(fullName);
    if (!global) {
      throw new PickleError(`pickle asks for '${fullName}', which is not part of tensors; it was not run`);
    }
    return global;
  }

  #reduce(): void {
    const [callee, args] = this.#popSeveral(2);
    if (!(callee instanceof PickleGlobal) || !callee.call) {
      const what = callee instanceof PickleGlobal ? `'${callee.name}'` : 'an object';
      throw new PickleError(`pickle calls ${what}, which cannot be called; it was not run`);
    }
    if (!(args instanceof PickleTuple)) throw this.#damaged('arguments are not a tuple');
    this.#push(callee.call(args.items));
  }

  /** Sets attributes of an object. A dict's attributes (torch keeps a version there) have no use here. */
  #build(): void {
    this.#pop();
    if (!(this.#top() instanceof Map)) {
      throw new PickleError('pickle sets the state of an object that is not a dict; it was not run');
    }
  }

  #append(items: readonly unknown[]): void {
    const list = this.#top();
    if (!Array.isArray(list)) throw this.#damaged('items are appended to something that is not a list');
    for (const item of items) list.push(item);
  }

  #setItems(items: readonly unknown[]): void {
    const dict = this.#top();
    if (!(dict instanceof Map)) throw this.#damaged('items are set in something that is not a dict');
    if (items.length % 2 !== 0) throw this.#damaged('a key has no value');
    for (let i = 0; i < items.length; i += 2) dict.set(items[i], items[i + 1]);
  }

  /** `00` and `01` are how protocol 0 writes booleans. */
  #textInteger(text: string): number | boolean {
    if (text === '00' || text === '01') return text === '01';
    const value = Number(text);
    if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(value)) {
      throw this.#damaged(`${JSON.stringify(text)} is not a whole number that fits`);
    }
    return value;
  }

  /** A Python string literal of protocol 0: quoted, with the escapes that `repr` writes. */
  #quoted(literal: string): string {
    const match = /^(['"])(.*)\1$/s.exec(literal);
    if (!match) throw this.#damaged('a text has no quotes');
    return match[2]!.replace(/\\(x[0-9a-f]{2}|.)/gi, (_, code: string) => {
      if (code.length === 3) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return { n: '\n', r: '\r', t: '\t' }[code] ?? code;
    });
  }

  #integer(length: number): number {
    if (length < 0 || length > 8) throw this.#damaged(`an integer has ${length} bytes`);
    let value = 0n;
    const start = this.#take(length);
    for (let i = length - 1; i >= 0; i--) value = (value << 8n) | BigInt(this.#bytes[start + i]!);
    const signed = Number(BigInt.asIntN(8 * length, value));
    if (!Number.isSafeInteger(signed)) throw this.#damaged('an integer is too large');
    return signed;
  }

  #text(length: number): string {
    const start = this.#take(length);
    return new TextDecoder().decode(this.#bytes.subarray(start, start + length));
  }

  #line(): string {
    const end = this.#bytes.indexOf(0x0a, this.#position);
    if (end < 0) throw this.#damaged('it ends inside a name');
    if (end - this.#position > MAX_LINE) throw this.#damaged('a line is too long for a name or a number');
    // Latin-1, as protocol 0 writes text; names are ASCII.
    const line = String.fromCharCode(...this.#bytes.subarray(this.#position, end));
    this.#position = end + 1;
    return line;
  }

  /** Advances over bytes and returns where they start. */
  #take(length: number): number {
    const start = this.#position;
    if (!(start + length <= this.#bytes.length)) throw this.#damaged('it ends too early');
    this.#position += length;
    return start;
  }

  #push(value: unknown): void {
    this.#stack.push(value);
  }

  #top(): unknown {
    if (this.#stack.length === 0) throw this.#damaged('its stack is empty');
    return this.#stack.at(-1);
  }

  #pop(): unknown {
    const value = this.#top();
    if (value === MARK) throw this.#damaged('a value is missing');
    this.#stack.pop();
    return value;
  }

  #popSeveral(count: number): unknown[] {
    return Array.from({ length: count }, () => this.#pop()).reverse();
  }

  #popToMark(): unknown[] {
    const start = this.#stack.lastIndexOf(MARK);
    if (start < 0) throw this.#damaged('a mark is missing');
    return this.#stack.splice(start).slice(1);
  }

  #recall(index: number): unknown {
    if (!this.#memo.has(index)) throw this.#damaged(`nothing was remembered as ${index}`);
    return this.#memo.get(index);
  }

  #damaged(problem: string): PickleError {
    return new PickleError(`damaged pickle: ${problem} (byte ${this.#position})`);
  }
}

/** Python's raw-unicode-escape, in which protocol 0 writes text: only line breaks, backslashes and the like escaped. */
function rawUnicode(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|U([0-9a-f]{8}))/gi, (_, short: string, long: string) =>
    String.fromCodePoint(Number.parseInt(short ?? long, 16)),
  );
}
