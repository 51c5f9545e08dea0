/**
 * How long the largest of a kind of thing are, in metres, roughly and rather too large than too small: what is smaller than a
 * few pixels even then cannot be told apart. Kinds without a usual size are left out.
 */
const LARGEST: Readonly<Record<string, number>> = {
  airplane: 80,
  helicopter: 30,
  ship: 400,
  boat: 60,
  'storage tank': 100,
  'baseball field': 150,
  'tennis court': 40,
  'basketball court': 35,
  'ground track field': 220,
  'soccer field': 130,
  'swimming pool': 60,
  vehicle: 25,
  car: 6,
  van: 8,
  truck: 25,
  bus: 20,
  minibus: 9,
  'long vehicle': 30,
  container: 15,
  house: 40,
  'solar panel': 10,
  tree: 30,
  chimney: 40,
  helipad: 50,
  'jet bridge': 70,
};

/** Metres that the largest of a category are long; null where nothing is known of it. */
export const largestMetresOf = (category: string): number | null =>
  Object.hasOwn(LARGEST, category) ? LARGEST[category]! : null;
