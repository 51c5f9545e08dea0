/** Paint colours of vehicles, ships and airplanes with the words that people use for them. */
import type { Random } from '../../random/random.ts';
import type { UnitColour } from './materials.ts';

export type NamedColour = { readonly name: string; readonly colour: UnitColour };

const vehicleColours: readonly (NamedColour & { weight: number })[] = [
  { name: 'white', colour: [0.86, 0.87, 0.88], weight: 6 },
  { name: 'gray', colour: [0.52, 0.54, 0.56], weight: 5 },
  { name: 'black', colour: [0.09, 0.09, 0.1], weight: 4 },
  { name: 'blue', colour: [0.2, 0.27, 0.42], weight: 1.3 },
  { name: 'red', colour: [0.5, 0.14, 0.13], weight: 1 },
  { name: 'green', colour: [0.15, 0.33, 0.22], weight: 0.4 },
  { name: 'yellow', colour: [0.78, 0.64, 0.2], weight: 0.25 },
];

const deckColours: readonly (NamedColour & { weight: number })[] = [
  { name: 'red', colour: [0.52, 0.21, 0.16], weight: 4 },
  { name: 'gray', colour: [0.5, 0.52, 0.53], weight: 3 },
  { name: 'blue', colour: [0.2, 0.31, 0.47], weight: 2 },
  { name: 'green', colour: [0.24, 0.4, 0.31], weight: 2 },
  { name: 'white', colour: [0.8, 0.8, 0.78], weight: 2 },
];

const tailColours: readonly NamedColour[] = [
  { name: 'blue', colour: [0.12, 0.2, 0.48] },
  { name: 'red', colour: [0.66, 0.12, 0.14] },
  { name: 'green', colour: [0.1, 0.4, 0.26] },
  { name: 'orange', colour: [0.86, 0.45, 0.12] },
  { name: 'white', colour: [0.86, 0.87, 0.89] },
];

export function pickVehicleColour(random: Random): NamedColour {
  return random.pickWeighted(vehicleColours, (entry) => entry.weight);
}

export function pickDeckColour(random: Random): NamedColour {
  return random.pickWeighted(deckColours, (entry) => entry.weight);
}

export function pickTailColour(random: Random): NamedColour {
  return random.pick(tailColours);
}
