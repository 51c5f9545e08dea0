import type { Histogram } from '../../../src/imagery/raster/index.ts';

export interface HistogramPictureProps {
  /** Null until it is there. */
  readonly histogram: Histogram | null;
  readonly channel: 'Red' | 'Green' | 'Blue' | 'Grey';
  /** Values that become black and white. */
  readonly low: number;
  readonly high: number;
}

const [WIDTH, HEIGHT] = [256, 64];

/** Bars of how often values come, with what becomes black and white marked; its caption says the numbers. */
export function HistogramPicture({ histogram, channel, low, high }: HistogramPictureProps) {
  const range = histogram ? Math.max(Number.EPSILON, histogram.high - histogram.low) : 1;
  const most = histogram ? Math.max(1, ...histogram.counts) : 1;
  const across = (value: number) => ((value - (histogram?.low ?? 0)) / range) * WIDTH;
  const bar = WIDTH / (histogram?.counts.length ?? 1);
  return (
    <svg class="histogram" data-channel={channel} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {histogram?.counts.map((count, index) => {
        // Roots, so that rare values are seen, too.
        const tall = Math.sqrt(count / most) * HEIGHT;
        return <rect key={index} x={index * bar} y={HEIGHT - tall} width={bar} height={tall} />;
      })}
      {histogram &&
        [low, high].map((value, end) => (
          <path key={end === 0 ? 'low' : 'high'} d={`M${across(value)} 0V${HEIGHT}`} />
        ))}
    </svg>
  );
}
