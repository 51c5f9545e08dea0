import { useId } from 'preact/hooks';
import { formatPercent } from '../text/format.ts';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onInput: (value: number) => void;
}

export function Slider({ label, value, min, max, onInput }: SliderProps) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={0.01}
        value={value}
        aria-valuetext={formatPercent(value)}
        style={{ '--part': (value - min) / (max - min) }}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
      />
      <output for={id}>{formatPercent(value)}</output>
    </div>
  );
}
