import { escapeHtml } from '../files/escape-markup.ts';

/** What one colour of an overlay stands for. */
export interface OverlayLegendEntry {
  /** `#rrggbb` */
  readonly colour: string;
  readonly title: string;
  readonly details: string;
}

/** A legend as an SVG document; pixels of the overlay that it goes below. */
export interface Legend {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Below it no words fit: legends of narrower pictures are wider than these. */
const NARROWEST = 240;
const SMALLEST_TEXT = 12;
/** Text is so much of the picture's width, so that it can be read wherever the whole picture can be seen. */
const TEXT_OF_WIDTH = 3 / 160;

/**
 * Draws the legend of an overlay, for a browser and for Node.js alike: for each answer its colour, its title in bold, and details.
 * Lines that are too long are broken.
 */
export function drawLegend(entries: readonly OverlayLegendEntry[], pictureWidth: number): Legend {
  const width = Math.max(NARROWEST, pictureWidth);
  const text = Math.max(SMALLEST_TEXT, Math.round(width * TEXT_OF_WIDTH));
  const line = Math.round(text * 1.35);
  const left = Math.round(text * 2.6);
  const room = (width - left - text) / text;
  const parts: string[] = [];
  let top = Math.round(text * 0.6);
  for (const { colour, title, details } of entries) {
    const side = Math.round(text * 1.4);
    parts.push(
      `<rect x="${Math.round(text * 0.6)}" y="${top + Math.round(text * 0.2)}" width="${side}" height="${side}" fill="${escapeHtml(colour)}" stroke="#000000"/>`,
    );
    const lines = [
      ...brokenLines(title, room / BOLD).map((words) => ({ words, weight: 600 })),
      ...brokenLines(details, room).map((words) => ({ words, weight: 400 })),
    ];
    for (const { words, weight } of lines) {
      parts.push(
        `<text x="${left}" y="${top + text}" font-weight="${weight}" xml:space="preserve">${escapeHtml(words)}</text>`,
      );
      top += line;
    }
    top += Math.round(text * 0.6);
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top}"><rect width="100%" height="100%" fill="#ffffff"/><g font-family="system-ui, 'DejaVu Sans', sans-serif" font-size="${text}" fill="#12181f">${parts.join('')}</g></svg>`;
  return { svg, width, height: top };
}

/** Bold text is so much wider. */
const BOLD = 1.12;

/** Widths of characters in parts of the text's size, those of a wide font: whichever is there, lines fit. */
const widthOf = (character: string): number => {
  if (/[ilj.,;:'|!·]/.test(character)) return 0.36;
  if (/[mwMW%—]/.test(character)) return 0.98;
  if (character > '\u2e7f') return 1.05;
  return /[A-Z]/.test(character) ? 0.72 : 0.62;
};

/** Breaks text at spaces, and words that are longer than a line anywhere. */
function brokenLines(text: string, room: number): string[] {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  const end = () => {
    if (current !== '') lines.push(current);
    current = '';
    used = 0;
  };
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const characters = [...word];
    const wide = characters.reduce((sum, character) => sum + widthOf(character), 0);
    if (current !== '' && used + widthOf(' ') + wide > room) end();
    if (current !== '') {
      current += ' ';
      used += widthOf(' ');
    }
    for (const character of characters) {
      if (current !== '' && used + widthOf(character) > room) end();
      current += character;
      used += widthOf(character);
    }
  }
  end();
  return lines;
}
