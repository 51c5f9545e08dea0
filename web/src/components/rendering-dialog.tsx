import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Histogram, Stretch } from '../../../src/imagery/raster/index.ts';
import type { Samples } from '../image/rendering.ts';
import type { Session } from '../state/session.ts';
import { formatShort } from '../text/format.ts';
import { Dialog } from './dialog.tsx';
import { HistogramPicture } from './histogram-picture.tsx';

export interface RenderingDialogProps {
  readonly session: Session;
  readonly open: Signal<boolean>;
}

/** Bands that are shown, and how their values become colours; the model sees what is shown. */
export function RenderingDialog({ session, open }: RenderingDialogProps) {
  const samples = session.image.value?.samples;
  return (
    <Dialog title="Bands and stretch" open={open.value} onClose={() => (open.value = false)}>
      {samples && <Choice session={session} samples={samples} onDone={() => (open.value = false)} />}
    </Dialog>
  );
}

const BINS = 64;
const CHANNELS = ['Red', 'Green', 'Blue'] as const;
const STRETCHES: readonly { readonly kind: Stretch['kind']; readonly label: string }[] = [
  { kind: 'auto', label: 'Automatic: bytes as they are, else 2nd to 98th percentile' },
  { kind: 'none', label: 'None: the full range of the type' },
  { kind: 'minmax', label: 'Smallest to largest value' },
  { kind: 'percent', label: 'Percentiles' },
  { kind: 'range', label: 'Two values' },
];

interface ChoiceProps {
  readonly session: Session;
  readonly samples: Samples;
  readonly onDone: () => void;
}

function Choice({ session, samples, onDone }: ChoiceProps) {
  const chosen = session.rendering.value;
  const bands = useSignal<readonly [number, number, number]>(samples.bands);
  const stretch = useSignal<Stretch>(chosen?.stretch ?? { kind: 'auto' });
  const show = () => {
    const { value } = stretch;
    if ('low' in value && !(value.low < value.high)) {
      return session.tell('error', 'The lower end of the stretch has to be below its upper end.');
    }
    onDone();
    void session.render({ bands: bands.value, stretch: value });
  };
  return (
    <form
      class="rendering"
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      {samples.bandCount > 1 && (
        <fieldset class="rendering-bands">
          <legend class="small-heading">Bands of {samples.bandCount}</legend>
          {CHANNELS.map((channel, at) => (
            <label key={channel}>
              {channel}
              <select
                value={bands.value[at]}
                onChange={(event) => {
                  const picked = Number(event.currentTarget.value);
                  bands.value = bands.value.map((band, index) => (index === at ? picked : band)) as [
                    number,
                    number,
                    number,
                  ];
                }}
              >
                {samples.bandNames.map((name, index) => (
                  <option key={index} value={index + 1}>
                    {index + 1}
                    {name && `: ${name}`}
                  </option>
                ))}
              </select>
            </label>
          ))}
          {samples.presets.map(({ name, bands: preset }) => (
            <button key={name} type="button" class="chip" onClick={() => (bands.value = preset)}>
              {name}
            </button>
          ))}
          {samples.presets.length === 0 && (
            <p class="hint">The file does not say which band is which colour, so there is no preset.</p>
          )}
        </fieldset>
      )}
      <Histograms session={session} samples={samples} />
      <StretchFields stretch={stretch} samples={samples} />
      <p class="hint">
        The model sees the image as it is shown. It was taught true colours: other bands may mislead it.
      </p>
      <div class="button-row">
        <button type="submit" class="button primary">
          Show
        </button>
        {chosen && (
          <button
            type="button"
            class="button"
            onClick={() => {
              onDone();
              void session.render(null);
            }}
          >
            As the file says
          </button>
        )}
      </div>
    </form>
  );
}

function StretchFields({
  stretch,
  samples,
}: {
  readonly stretch: Signal<Stretch>;
  readonly samples: Samples;
}) {
  const { value } = stretch;
  const choose = (kind: Stretch['kind']) => {
    const { low, high } = samples.stretch;
    if (kind === 'percent') stretch.value = { kind, low: 2, high: 98 };
    else if (kind === 'range') stretch.value = { kind, low: Math.min(...low), high: Math.max(...high) };
    else stretch.value = { kind };
  };
  return (
    <fieldset class="rendering-bands">
      <legend class="small-heading">Stretch of {samples.sampleType}</legend>
      <label>
        From samples to colours
        <select value={value.kind} onChange={(event) => choose(event.currentTarget.value as Stretch['kind'])}>
          {STRETCHES.map(({ kind, label }) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {'low' in value &&
        (['low', 'high'] as const).map((end) => (
          <label key={end}>
            {end === 'low' ? 'Black at' : 'White at'}
            {value.kind === 'percent' && ', in %'}
            <input
              type="number"
              step="any"
              {...(value.kind === 'percent' ? { min: 0, max: 100 } : {})}
              value={value[end]}
              onInput={(event) => {
                stretch.value = { ...value, [end]: event.currentTarget.valueAsNumber };
              }}
            />
          </label>
        ))}
    </fieldset>
  );
}

/** How often values come in what is shown now, and what of them becomes black and white. */
function Histograms({ session, samples }: { readonly session: Session; readonly samples: Samples }) {
  const [histograms, setHistograms] = useState<readonly Histogram[] | null>(null);
  useEffect(() => {
    let left = false;
    setHistograms(null);
    samples.histograms(BINS).then(
      (made) => {
        if (!left) setHistograms(made);
      },
      (error: unknown) => {
        if (!left) session.report(error);
      },
    );
    return () => {
      left = true;
    };
  }, [session, samples]);
  const isGrey = new Set(samples.bands).size === 1;
  return (
    <div class="histograms">
      {(isGrey ? (['Grey'] as const) : CHANNELS).map((channel, at) => {
        const [low, high] = [samples.stretch.low[at]!, samples.stretch.high[at]!];
        return (
          <figure key={channel}>
            <HistogramPicture histogram={histograms?.[at] ?? null} channel={channel} low={low} high={high} />
            <figcaption>
              {channel}: band {samples.bands[at]}, black at {formatShort(low)}, white at {formatShort(high)}
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}
