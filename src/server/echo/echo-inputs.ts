import { z } from 'zod';
import { Problem } from '../http/problem.ts';

/** Longest pause of an echo in seconds. */
export const MAX_PAUSE_SECONDS = 60;

/** What binary inputs and outputs are, unless a request says otherwise. */
export const BINARY_TYPE = 'image/tiff; application=geotiff';

const object = z.looseObject({ value: z.string() });
const bbox = z.object({
  bbox: z
    .array(z.number())
    .min(4)
    .max(6)
    .refine(({ length }) => length !== 5, 'give 4 numbers, or 6'),
  crs: z.string().optional(),
});

export interface EchoInputDefinition {
  readonly title: string;
  readonly description: string;
  /** What a value is checked by. */
  readonly schema: z.ZodType;
}

/** The echo's inputs, and its outputs, which are called the same: one of every kind that the standard knows. */
export const ECHO_INPUTS = {
  string: { title: 'Text', description: 'Any text.', schema: z.string() },
  number: { title: 'Number', description: 'Any number.', schema: z.number() },
  object: { title: 'Object', description: 'An object with a text named `value`.', schema: object },
  array: { title: 'Array', description: 'Whole numbers.', schema: z.array(z.int()) },
  binary: { title: 'File', description: 'A file as base64, or its address.', schema: z.base64() },
  bbox: {
    title: 'Box',
    description: 'A bounding box of 4 or 6 numbers, of any reference system.',
    schema: bbox,
  },
  mixed: {
    title: 'Mixed',
    description: 'A text, a number, or an object with a text named `value`.',
    schema: z.xor([z.string(), z.number(), object]),
  },
} as const satisfies Readonly<Record<string, EchoInputDefinition>>;

export type EchoInputName = keyof typeof ECHO_INPUTS;

export const ECHO_INPUT_NAMES = Object.keys(ECHO_INPUTS) as readonly EchoInputName[];

/** Seconds to wait before the answer, so that a job can be seen while it runs. */
export const pauseSchema = z.int().min(0).max(MAX_PAUSE_SECONDS);

/** An input as a request gives it: a value with or without its media type, or where it lies. */
export type EchoInput = { readonly mediaType?: string } & (
  | { readonly value: unknown }
  | { readonly href: string }
);

const mediaTypeOf = (given: Readonly<Record<string, unknown>>): { mediaType?: string } => {
  const format = (given.format ?? {}) as Readonly<Record<string, unknown>>;
  const mediaType = given.mediaType ?? given.type ?? format.mediaType;
  return typeof mediaType === 'string' ? { mediaType } : {};
};

/**
 * Reads one input (OGC 18-062r2, section 7.11.2.2): a link, a value that is wrapped as `{"value": …}`, or the value
 * itself. An object that fits both ways is taken for wrapped. Throws a Problem 400.
 */
export function readEchoInput(name: string, schema: z.ZodType, given: unknown): EchoInput {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) {
    const fields = given as Readonly<Record<string, unknown>>;
    if (typeof fields.href === 'string') return { href: fields.href, ...mediaTypeOf(fields) };
    if ('value' in fields && schema.safeParse(fields.value).success) {
      return { value: fields.value, ...mediaTypeOf(fields) };
    }
  }
  const parsed = schema.safeParse(given);
  if (parsed.success) return { value: given };
  const detail = parsed.error.issues[0]?.message ?? 'not known';
  throw new Problem(400, `the input '${name}' does not fit its schema: ${detail}`, {
    errors: [{ pointer: `/inputs/${name}`, detail }],
  });
}
