import { QUESTION_OPTIONS, type QuestionOptions, questionOptionsSchema } from '../api-schemas.ts';
import { Problem } from '../http/problem.ts';

const NUMBERS: ReadonlySet<string> = new Set<keyof QuestionOptions>([
  'gsd',
  'page',
  'minScore',
  'threshold',
  'minArea',
  'simplify',
  'simplifyMetres',
  'maxAreaChange',
]);
const LISTS: ReadonlySet<string> = new Set<keyof QuestionOptions>(['bands', 'bbox']);
const FLAGS: ReadonlySet<string> = new Set<keyof QuestionOptions>([
  'all',
  'assumePresent',
  'tryAnyway',
  'oneView',
  'classes',
  'regularise',
  'smooth',
]);

/** Options as the fields of a form: numbers in digits, lists with commas, flags as true or false. Throws a Problem 400. */
export function formOptions(form: FormData): QuestionOptions {
  const given: Record<string, unknown> = {};
  for (const name of QUESTION_OPTIONS) {
    const text = form.get(name);
    if (typeof text === 'string') given[name] = fieldValue(name, text.trim());
  }
  const parsed = questionOptionsSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  const name = String(path[0] ?? 'the form');
  throw new Problem(400, `'${name}' is '${String(form.get(name)).slice(0, 80)}': ${message}`);
}

function fieldValue(name: string, text: string): unknown {
  const number = (part: string) => (part.trim() === '' ? Number.NaN : Number(part));
  if (NUMBERS.has(name)) return number(text);
  if (LISTS.has(name)) return text.split(',').map(number);
  if (name === 'nodata') return /^(none|nan)$/i.test(text) ? text.toLowerCase() : number(text);
  if (FLAGS.has(name)) return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}
