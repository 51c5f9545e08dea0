import { effect, type Signal, signal } from '@preact/signals';

/** A choice among a few, kept for the next visit where storage is allowed. The first one is the default. */
export function storedSetting<Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): Signal<Value> {
  const key = `skyrefer.${name}`;
  const setting = signal(read(key, values));
  effect(() => {
    try {
      localStorage.setItem(key, setting.value);
    } catch {
      // Storage may be refused; the choice lasts as long as the page then.
    }
  });
  return setting;
}

function read<Value extends string>(key: string, values: readonly [Value, ...Value[]]): Value {
  try {
    const stored = localStorage.getItem(key);
    return values.find((value) => value === stored) ?? values[0];
  } catch {
    return values[0];
  }
}
