/**
 * A document in which what stands between `<!-- NAME: ... -->` and `<!-- end of NAME -->` is replaced.
 * @throws Error where the document has no such place
 */
export function replaceBetween(document: string, name: string, content: string): string {
  const place = new RegExp(`(<!-- ${name}: [\\s\\S]*?-->\\n)[\\s\\S]*?(<!-- end of ${name} -->)`);
  if (!place.test(document))
    throw new Error(`the document has no <!-- ${name}: ... --> and <!-- end of ${name} -->`);
  return document.replace(place, (_, begin, end) => `${begin}\n${content}\n\n${end}`);
}
