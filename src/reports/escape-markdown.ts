/** Text for Markdown, in tables too: nothing in it is markup, and it stays on one line. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~#]/g, (character) => `\\${character}`)
    .replace(/&(?=#?\w+;)/g, '&amp;');
