/** The objects that sentences about aerial images speak of, with the words for them. */

/** A kind of object. */
export interface Category {
  /** The name that answers, data sets and rule-made sentences use: RRSIS-D's word where it has one. */
  readonly name: string;
  /** Words that rule-made sentences may use instead, in the order from which they are drawn. */
  readonly synonyms?: readonly string[];
  /** Words that are only read. */
  readonly words?: readonly string[];
  /** Where they are not made by the rule of {@link pluralOf}. */
  readonly plurals?: Readonly<Record<string, string>>;
  /**
   * The kind that this is a kind of. A word that both have, such as "car" (a car, said of any vehicle), is read as the
   * narrower one.
   */
  readonly broader?: string;
  /** All of it together is one: a picture shows "the road", "the sea" or "the harbor", however many pieces it comes in. */
  readonly uncounted?: boolean;
}

/** NWPU VHR-10's ten, which the embedded model knows. */
const vhr10: readonly Category[] = [
  {
    name: 'airplane',
    synonyms: ['plane', 'aircraft', 'jet', 'aeroplane', 'airliner'],
    words: ['jetliner', 'biplane', 'jumbo jet', 'fighter jet'],
    plurals: { aircraft: 'aircraft' },
  },
  {
    name: 'ship',
    synonyms: ['boat', 'vessel'],
    words: [
      'tanker',
      'oil tanker',
      'freighter',
      'ferry',
      'barge',
      'warship',
      'container ship',
      'cruise ship',
    ],
  },
  {
    name: 'storage tank',
    synonyms: ['oil tank', 'tank', 'fuel tank', 'oil storage tank'],
    words: ['silo', 'gas tank', 'water tank'],
  },
  {
    name: 'baseball field',
    synonyms: ['baseball diamond', 'baseball ground', 'ball field'],
    words: ['ballpark', 'baseball park', 'baseball pitch', 'softball field', 'diamond'],
    broader: 'sports field',
  },
  {
    name: 'tennis court',
    synonyms: ['tennis ground', 'court for tennis'],
    words: ['tennis pitch', 'tennis field'],
    plurals: { 'court for tennis': 'courts for tennis' },
    broader: 'court',
  },
  {
    name: 'basketball court',
    synonyms: ['basketball ground', 'basketball field'],
    words: ['basketball pitch'],
    broader: 'court',
  },
  {
    name: 'ground track field',
    synonyms: [
      'running track',
      'athletics track',
      'track and field ground',
      'track field',
      'athletics field',
    ],
    words: [
      'track',
      'oval track',
      'sports track',
      'track and field',
      'race track',
      'racetrack',
      'athletics ground',
    ],
    broader: 'sports field',
  },
  {
    name: 'harbor',
    synonyms: ['dock', 'pier', 'harbour', 'wharf', 'jetty'],
    words: ['quay', 'marina', 'port'],
    uncounted: true,
  },
  {
    name: 'bridge',
    synonyms: ['overpass', 'river crossing'],
    words: ['viaduct', 'crossing', 'footbridge', 'railway bridge', 'road bridge'],
  },
  { name: 'vehicle', synonyms: ['car', 'automobile', 'motor vehicle'] },
];

/** The others of RRSIS-D's twenty. */
const rrsisd: readonly Category[] = [
  {
    name: 'expressway service area',
    synonyms: ['service area', 'highway service area', 'motorway services', 'rest area'],
    plurals: { 'motorway services': 'motorway services' },
  },
  { name: 'expressway toll station', synonyms: ['toll station', 'toll booth', 'toll plaza', 'toll gate'] },
  { name: 'airport', words: ['airfield', 'aerodrome', 'air base'] },
  { name: 'chimney', synonyms: ['smokestack', 'cooling tower', 'factory chimney'] },
  { name: 'dam', synonyms: ['weir', 'barrage'] },
  { name: 'golf field', synonyms: ['golf course', 'golf links'], plurals: { 'golf links': 'golf links' } },
  {
    name: 'overpass',
    synonyms: ['flyover', 'interchange', 'highway interchange', 'road interchange'],
    broader: 'bridge',
  },
  { name: 'stadium', synonyms: ['arena', 'sports stadium', 'athletics stadium'] },
  { name: 'train station', synonyms: ['railway station', 'rail station', 'station'] },
  { name: 'windmill', synonyms: ['wind turbine', 'turbine', 'wind generator'] },
];

/** What people ask of aerial images besides. */
const others: readonly Category[] = [
  {
    name: 'car',
    synonyms: ['automobile', 'passenger car'],
    words: ['sedan', 'hatchback', 'taxi'],
    broader: 'vehicle',
  },
  { name: 'van', synonyms: ['minivan', 'delivery van'], broader: 'vehicle' },
  {
    name: 'truck',
    synonyms: ['lorry', 'cargo truck'],
    words: ['pickup', 'pickup truck'],
    broader: 'vehicle',
  },
  { name: 'bus', synonyms: ['coach', 'passenger bus'], words: ['school bus'], broader: 'vehicle' },
  { name: 'minibus', synonyms: ['small bus', 'shuttle bus'], broader: 'vehicle' },
  {
    name: 'long vehicle',
    synonyms: ['articulated truck', 'semi-trailer truck', 'trailer truck'],
    broader: 'vehicle',
  },
  {
    name: 'boat',
    synonyms: ['motorboat', 'vessel', 'small ship'],
    words: ['sailboat', 'sailing boat', 'motor boat', 'speedboat', 'yacht', 'kayak', 'canoe'],
    broader: 'ship',
  },
  {
    name: 'building',
    synonyms: ['house', 'roof', 'rooftop', 'building roof', 'structure'],
    words: ['warehouse', 'hangar', 'school', 'factory', 'hall', 'shed', 'hut', 'barn', 'tower', 'skyscraper'],
  },
  { name: 'house', words: ['home', 'villa', 'cottage', 'bungalow'], broader: 'building' },
  { name: 'roof', words: ['rooftop', 'building roof'], broader: 'building' },
  { name: 'terminal', words: ['airport terminal', 'terminal building'], broader: 'building' },
  { name: 'swimming pool', synonyms: ['pool', 'backyard pool', 'outdoor pool'] },
  {
    name: 'solar panel',
    synonyms: ['photovoltaic panel', 'solar array', 'solar module', 'pv panel'],
    words: ['solar cell', 'panel'],
  },
  {
    name: 'road',
    synonyms: ['street', 'roads', 'streets', 'roadway', 'road network'],
    words: ['highway', 'motorway', 'freeway', 'expressway', 'avenue', 'lane'],
    uncounted: true,
  },
  {
    name: 'railway',
    words: ['railroad', 'rail track', 'railway track', 'railway line', 'train track'],
    uncounted: true,
  },
  { name: 'train', words: ['locomotive', 'railcar', 'tram'] },
  { name: 'cable car', words: ['gondola', 'ropeway'] },
  { name: 'runway', words: ['airstrip', 'landing strip', 'taxiway'] },
  { name: 'apron', words: ['tarmac'] },
  { name: 'helicopter', synonyms: ['chopper', 'rotorcraft'] },
  { name: 'helipad', words: ['helicopter pad'] },
  { name: 'parking lot', synonyms: ['car park', 'parking area', 'parking', 'parking space', 'carpark'] },
  { name: 'roundabout', synonyms: ['traffic circle', 'rotary'] },
  {
    name: 'intersection',
    words: ['crossroads', 'junction'],
    plurals: { crossroads: 'crossroads' },
  },
  {
    name: 'soccer field',
    synonyms: ['football field', 'football pitch', 'soccer pitch', 'soccer ball field', 'football ground'],
    broader: 'sports field',
  },
  { name: 'court', words: ['sports court'] },
  { name: 'sports field', words: ['playing field', 'sports ground', 'sports pitch', 'pitch', 'playground'] },
  { name: 'greenhouse', synonyms: ['glasshouse', 'hothouse'] },
  { name: 'field', words: ['farmland', 'crop field', 'cropland', 'paddy', 'rice field'] },
  {
    name: 'meadow',
    words: ['grass', 'lawn', 'grassland', 'pasture'],
    plurals: { grass: 'grass' },
    uncounted: true,
  },
  { name: 'forest', synonyms: ['wood', 'woodland', 'woods'], plurals: { woods: 'woods' }, uncounted: true },
  { name: 'tree', words: ['palm', 'palm tree'] },
  { name: 'park', words: ['garden'] },
  { name: 'river', synonyms: ['stream', 'creek', 'canal'], uncounted: true },
  { name: 'lake', synonyms: ['pond', 'reservoir'] },
  { name: 'sea', words: ['ocean', 'water', 'bay'], plurals: { water: 'water' }, uncounted: true },
  {
    name: 'beach',
    words: ['sand', 'shore', 'coast', 'coastline'],
    plurals: { sand: 'sand' },
    uncounted: true,
  },
  { name: 'island', words: ['islet'] },
  { name: 'breakwater', words: ['mole', 'groyne'] },
  { name: 'jet bridge', words: ['jetway', 'boarding bridge', 'airbridge'] },
  { name: 'crane', words: ['container crane'] },
  { name: 'container', words: ['shipping container'] },
  { name: 'grandstand', words: ['tribune', 'bleachers'], plurals: { bleachers: 'bleachers' } },
  { name: 'person', words: ['pedestrian', 'human'], plurals: { person: 'people' } },
];

/** All that the language has, the embedded model's ten first. */
export const categories: readonly Category[] = [...vhr10, ...rrsisd, ...others];

/** Names of the ten that NWPU VHR-10 has and the embedded model knows. */
export const vhr10Categories: readonly string[] = vhr10.map(({ name }) => name);

const byName = new Map(categories.map((category) => [category.name, category]));

/** The category of that name, if the language has it. */
export const categoryNamed = (name: string): Category | undefined => byName.get(name);

/** Whether `name` is `broader` or a kind of it. */
export function isKindOf(name: string, broader: string): boolean {
  for (let at: string | undefined = name; at !== undefined; at = byName.get(at)?.broader) {
    if (at === broader) return true;
  }
  return false;
}

/** All words of a category, its name first; those that a narrower category has, too, among them. */
export const wordsOf = ({ name, synonyms = [], words = [] }: Category): string[] => [
  name,
  ...synonyms,
  ...words,
];

/** Plural of a category's name or other word. */
export function pluralOf(word: string): string {
  const irregular = irregularPlurals.get(word);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

const irregularPlurals = new Map(categories.flatMap(({ plurals = {} }) => Object.entries(plurals)));
