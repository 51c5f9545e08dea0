import type { OverlayLegendEntry } from '../imagery/legend.ts';
import { formatArea, formatPercent, type MeasuredArea } from './format-numbers.ts';

/** What a legend says of an answer. */
export interface LegendAnswer {
  readonly sentence: string;
  /** `#rrggbb` */
  readonly colour: string;
  /** Whether anything is marked; null where the model does not know what was asked for. */
  readonly present: boolean | null;
  /** Null where there is none, as of a runner-up. */
  readonly score: number | null;
  /** Which of the other candidates is shown, from 1; 0: what the model takes to be meant. */
  readonly runnerUp: number;
  readonly unsure: boolean;
  readonly guess: boolean;
  readonly area: MeasuredArea;
  /** The image's name. */
  readonly image: string;
  /** The model's name. */
  readonly model: string;
}

/** What a colour of an overlay stands for: the sentence; how sure and how large its answer is, of which image and model. */
export function legendEntry({ sentence, colour, ...answer }: LegendAnswer): OverlayLegendEntry {
  const { image, model } = answer;
  return { colour, title: sentence, details: [...statusOf(answer), image, `model ${model}`].join(' · ') };
}

function statusOf({
  present,
  score,
  runnerUp,
  unsure,
  guess,
  area,
}: Omit<LegendAnswer, 'sentence' | 'colour'>): string[] {
  if (present === null) return ['Not known to the model'];
  if (!present) return ['Nothing marked'];
  const sure = score === null ? `Runner-up ${runnerUp}` : `Score ${formatPercent(score)}`;
  const doubt = guess ? ', a guess' : unsure ? ', not sure' : '';
  return [`${sure}${doubt}`, formatArea(area)];
}
