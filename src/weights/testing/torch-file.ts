import { strToU8, zipSync } from 'fflate';
import { type Shape, sizeOf } from '../../graph/index.ts';
import { bytesOf } from '../safetensors.ts';

/** A checkpoint as `torch.save({'model': tensors})` writes it, for tests: float32 tensors in order, one storage each. */
export function torchFile(
  tensors: ReadonlyMap<string, { readonly shape: Shape; readonly data: Float32Array }>,
): Uint8Array {
  const pickle: number[] = [];
  const put = (...bytes: number[]) => pickle.push(...bytes);
  const word = (value: number) => put(...new Uint8Array(Uint32Array.of(value).buffer));
  const text = (value: string) => {
    const bytes = strToU8(value);
    put(0x58); // BINUNICODE
    word(bytes.length);
    put(...bytes);
  };
  const global = (module: string, name: string) => put(0x63, ...strToU8(`${module}\n${name}\n`));
  const int = (value: number) => {
    put(0x4a); // BININT
    word(value);
  };
  const tuple = (fill: () => void) => {
    put(0x28); // MARK
    fill();
    put(0x74); // TUPLE
  };
  const entries: Record<string, [Uint8Array, { level: 0 }]> = {};
  put(0x80, 2, 0x7d); // PROTO 2, EMPTY_DICT
  text('model');
  put(0x7d, 0x28); // EMPTY_DICT, MARK
  let key = 0;
  for (const [name, { shape, data }] of tensors) {
    text(name);
    global('torch._utils', '_rebuild_tensor_v2');
    tuple(() => {
      tuple(() => {
        text('storage');
        global('torch', 'FloatStorage');
        text(String(key));
        text('cpu');
        int(data.length);
      });
      put(0x51); // BINPERSID
      int(0);
      tuple(() => {
        for (const length of shape) int(length);
      });
      tuple(() => {
        for (const axis of shape.keys()) int(sizeOf(shape.slice(axis + 1)));
      });
      put(0x89); // NEWFALSE
      global('collections', 'OrderedDict');
      put(0x29, 0x52); // EMPTY_TUPLE, REDUCE
    });
    put(0x52); // REDUCE
    entries[`archive/data/${key++}`] = [bytesOf(data), { level: 0 }];
  }
  put(0x75, 0x73, 0x2e); // SETITEMS, SETITEM, STOP
  return zipSync({
    'archive/data.pkl': [Uint8Array.from(pickle), { level: 0 }],
    'archive/byteorder': [strToU8('little'), { level: 0 }],
    ...entries,
  });
}
