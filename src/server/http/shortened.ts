/** A text of a client's in an answer or a log: as it is, or its beginning and how long it was. */
export function shortened(text: string, most = 200): string {
  return text.length <= most ? text : `${text.slice(0, most)}… (${text.length} characters)`;
}
