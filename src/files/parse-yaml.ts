import { LineCounter, parseDocument } from 'yaml';

/**
 * What a YAML text says, as plain values. Throws an Error of one line that says what is wrong and where: text that is no
 * YAML, that is nested without end, or whose aliases unfold without end.
 */
export function parseYaml(text: string): unknown {
  try {
    const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: true });
    const [syntax] = document.errors;
    if (syntax) throw new Error(syntax.message.split('\n')[0]!.replace(/:$/, ''));
    return document.toJS();
  } catch (cause) {
    // The parser goes down into the text by calling itself, and hands on or throws what comes of it.
    const tooDeep = cause instanceof RangeError || /call stack/.test((cause as Error).message);
    if (tooDeep) throw new Error('it is nested too deeply', { cause });
    throw cause;
  }
}
