/** An error as it travels between threads: a structured clone would lose its class and what the class adds. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** What its class adds, as far as it is plain: a reason, a code, a status. */
  readonly details: Readonly<Record<string, string | number | boolean>>;
}

/** By name, what makes an error of that class again. `''` makes those that have no entry of their own. */
export type ErrorMakers = Readonly<Record<string, (error: SentError) => Error>>;

export function sendError(error: unknown): SentError {
  if (!(error instanceof Error) && !isDomException(error)) {
    return { name: 'Error', message: String(error), stack: undefined, details: {} };
  }
  const { name, message, stack } = error;
  const details: Record<string, string | number | boolean> = {};
  for (const [key, value] of Object.entries(error)) {
    if (key === 'name' || !['string', 'number', 'boolean'].includes(typeof value)) continue;
    details[key] = value as string | number | boolean;
  }
  return { name, message, stack, details };
}

/** The error as it was thrown: its class where that is known here, else an Error with its name and details. */
export function restoreError(sent: SentError, makers: ErrorMakers = {}): Error {
  const { name, message, stack, details } = sent;
  if (name === 'AbortError') return new DOMException(message, name);
  const make = makers[name] ?? makers[''];
  const error = make ? make(sent) : Object.assign(new Error(message), { name }, details);
  if (stack !== undefined) error.stack = stack;
  return error;
}

// In some browsers a DOMException is no Error.
const isDomException = (error: unknown): error is Error =>
  typeof DOMException !== 'undefined' && error instanceof DOMException;
