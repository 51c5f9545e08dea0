/**
 * Whether a text fits a pattern in which `*` stands for any characters, none too. Each stretch between stars is taken where it
 * comes first, so that the time is that of reading the text, whatever the pattern.
 */
export function fitsWildcards(pattern: string, text: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  if (others.length === 0) return text === first;
  const last = others.pop()!;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= end;
}
