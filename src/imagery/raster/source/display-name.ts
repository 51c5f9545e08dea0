/** Whether a source is an address of some kind rather than a path. */
export const isAddress = (source: string): boolean => /^(https?|s3|gs|file):\/\//i.test(source);

/**
 * A source as it may be printed, logged and stored: an address without what may be secret in it, which are user, password,
 * query and fragment. Paths stay as they are.
 */
export function displayName(source: string): string {
  if (!isAddress(source)) return source;
  const plain = source.replace(/[?#].*$/s, '').replace(/^(\w+:\/\/)[^/]*@/, '$1');
  return plain.replace(/^\w+:/, (scheme) => scheme.toLowerCase());
}
