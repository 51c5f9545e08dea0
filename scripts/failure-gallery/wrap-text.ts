/** Mean width of a letter of a wide sans serif, in font sizes: narrower fonts leave some room. */
const LETTER = { regular: 0.54, bold: 0.6 } as const;

/**
 * Breaks text into lines at its spaces.
 * @param width of a line in font sizes
 */
export function wrapText(text: string, width: number, weight: keyof typeof LETTER = 'regular'): string[] {
  const most = Math.floor(width / LETTER[weight]);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
