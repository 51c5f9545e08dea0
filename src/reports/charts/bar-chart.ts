import { escapeHtml } from '../../files/escape-markup.ts';
import { seriesClass } from './chart-style.ts';
import { ticks, tickText } from './ticks.ts';

export interface BarSeries {
  readonly name: string;
  readonly origin: 'measured' | 'printed';
  /** Which colour, for measured ones. */
  readonly colour: number;
  /** In percent, one per category; undefined where there is none. */
  readonly values: readonly (number | undefined)[];
}

const [WIDTH, RIGHT, TOP, BAR, GAP] = [720, 46, 24, 11, 9];

/** Bars by category as an SVG drawing. Measured bars are filled, printed ones dashed outlines. */
export function barChart(title: string, categories: readonly string[], series: readonly BarSeries[]): string {
  const left = 20 + Math.max(60, ...categories.map((name) => name.length * 6.2));
  const finite = series.flatMap(({ values }) =>
    values.filter((value) => value !== undefined && Number.isFinite(value)),
  );
  const marks = ticks(0, Math.max(1, ...(finite as number[])), 5);
  const most = marks.at(-1)!;
  const row = series.length * BAR + GAP;
  const height = TOP + categories.length * row + 22;
  const x = (value: number) => Math.round((left + (value / most) * (WIDTH - left - RIGHT)) * 10) / 10;
  const grid = marks.map(
    (mark) =>
      `<line class="grid" x1="${x(mark)}" x2="${x(mark)}" y1="${TOP}" y2="${height - 18}"/>` +
      `<text x="${x(mark)}" y="${height - 5}" text-anchor="middle">${tickText(mark, marks[1]!)}</text>`,
  );
  const rows = categories.map((category, index) => {
    const top = TOP + index * row + GAP / 2;
    const bars = series.map(({ name, origin, colour, values }, position) => {
      const value = values[index];
      if (value === undefined || !Number.isFinite(value)) return '';
      const y = top + position * BAR;
      const style = origin === 'printed' ? 'bar printed' : `bar ${seriesClass(colour)}`;
      return (
        `<rect class="${style}" x="${left}" y="${y + 1}" width="${Math.max(0.5, x(value) - left)}" height="${BAR - 2}" rx="1">` +
        `<title>${escapeHtml(`${category}, ${name}: ${value.toFixed(2)}`)}</title></rect>` +
        `<text x="${x(value) + 4}" y="${y + BAR - 2}">${value.toFixed(1)}</text>`
      );
    });
    const middle = top + (series.length * BAR) / 2 + 4;
    return `<text x="${left - 8}" y="${middle}" text-anchor="end">${escapeHtml(category)}</text>${bars.join('')}`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(title)}">` +
    `<text class="title" x="8" y="15">${escapeHtml(title)}</text>${grid.join('')}${rows.join('')}</svg>`
  );
}
