import { escapeHtml } from '../../files/escape-markup.ts';
import { seriesClass } from './chart-style.ts';
import { ticks, tickText } from './ticks.ts';

export interface LineSeries {
  readonly name: string;
  /** Which colour: the same for one run in every chart. */
  readonly colour: number;
  /** Ascending in x; numbers only. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface LineChartOptions {
  readonly title: string;
  readonly xLabel: string;
  /** Marks every point; for a few measurements. */
  readonly dots?: boolean;
  /** y begins at 0. */
  readonly fromZero?: boolean;
}

const [WIDTH, HEIGHT] = [340, 210];
const [LEFT, RIGHT, TOP, BOTTOM] = [46, 20, 28, 34];
/** More than this cannot be told apart; longer series are means over stretches of equal length. */
const MOST_POINTS = 240;

/** Lines over one axis as an SVG drawing. Points that are no numbers are left out. */
export function lineChart(series: readonly LineSeries[], options: LineChartOptions): string {
  const shown = series
    .map((each) => ({
      ...each,
      points: thin(each.points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y))),
    }))
    .filter(({ points }) => points.length > 0);
  const all = shown.flatMap(({ points }) => points);
  const ys = all.map(([, y]) => y);
  const xs = all.map(([x]) => x);
  const [low, high] = all.length > 0 ? [Math.min(...ys), Math.max(...ys)] : [0, 1];
  const yTicks = ticks(options.fromZero ? Math.min(0, low) : low, high, 4);
  const xTicks = ticks(0, all.length > 0 ? Math.max(...xs, 1) : 1, 4);
  const [yLow, yHigh, xHigh] = [yTicks[0]!, yTicks.at(-1)!, xTicks.at(-1)!];
  const x = (value: number) => round(LEFT + (value / xHigh) * (WIDTH - LEFT - RIGHT));
  const y = (value: number) =>
    round(HEIGHT - BOTTOM - ((value - yLow) / (yHigh - yLow)) * (HEIGHT - TOP - BOTTOM));
  const grid = yTicks.map(
    (tick) =>
      `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(tick)}" y2="${y(tick)}"/>` +
      `<text x="${LEFT - 5}" y="${y(tick) + 4}" text-anchor="end">${tickText(tick, yTicks[1]! - yTicks[0]!)}</text>`,
  );
  const axis = xTicks.map(
    (tick) =>
      `<text x="${x(tick)}" y="${HEIGHT - BOTTOM + 14}" text-anchor="middle">${tickText(tick, xTicks[1]! - xTicks[0]!)}</text>`,
  );
  const lines = shown.map(({ name, colour, points }) => {
    const path = points.map(([px, py], index) => `${index === 0 ? 'M' : 'L'}${x(px)} ${y(py)}`).join('');
    const dots =
      options.dots || points.length === 1
        ? points.map(([px, py]) => `<circle class="dot" cx="${x(px)}" cy="${y(py)}" r="2.4"/>`).join('')
        : '';
    return `<g class="${seriesClass(colour)}"><title>${escapeHtml(name)}</title><path class="line" d="${path}"/>${dots}</g>`;
  });
  const label = escapeHtml(`${options.title} over ${options.xLabel}`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">` +
    `<text class="title" x="${LEFT}" y="16">${escapeHtml(options.title)}</text>${grid.join('')}${axis.join('')}` +
    `<text x="${WIDTH - RIGHT}" y="${HEIGHT - 4}" text-anchor="end">${escapeHtml(options.xLabel)}</text>${lines.join('')}</svg>`
  );
}

function thin(points: LineSeries['points']): LineSeries['points'] {
  if (points.length <= MOST_POINTS) return points;
  const size = points.length / MOST_POINTS;
  return Array.from({ length: MOST_POINTS }, (_, index) => {
    const part = points.slice(Math.floor(index * size), Math.floor((index + 1) * size));
    const mean = (axis: 0 | 1) => part.reduce((sum, point) => sum + point[axis], 0) / part.length;
    return [mean(0), mean(1)] as const;
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
