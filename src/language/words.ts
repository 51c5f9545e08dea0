/** Words of sentences about aerial images besides the objects themselves (categories.ts): what they say, as data. */

/** What a describing word describes. */
export const aspects = ['colour', 'shape', 'scale', 'material', 'state'] as const;
export type AttributeKind = (typeof aspects)[number];

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Describing words by what they describe; "-ish" and "-coloured" of a colour are one, too. */
export const attributeWords: Readonly<Record<AttributeKind, readonly string[]>> = {
  colour: list(`
    white black grey gray red blue green yellow brown orange purple pink cyan turquoise silver golden beige tan teal
    violet magenta maroon navy cream dark bright pale light silvery colorful colourful rusty`),
  shape: list(`
    round rounded circular oval elliptical square rectangular triangular curved straight angled slender narrow wide
    broad thin thick slanted boxy cylindrical ring-shaped l-shaped u-shaped t-shaped x-shaped frustum cone hexagonal
    octagonal irregular long elongated diagonal horizontal vertical pointed crooked winding flat`),
  scale: list(
    'large big huge small tiny little short tall medium mini giant enormous massive teeny full-size',
  ),
  material: list(
    'wooden metal concrete steel brick glass asphalt stone sandy grassy dirt clay paved tiled gravel',
  ),
  state: list(`
    old new ancient modern clean dirty quiet busy empty full parked moored anchored docked nice beautiful single whole
    main wet dry shiny faded painted military civilian private public commercial ordinary strange crowded occupied
    lonely lone isolated hidden damaged abandoned covered open closed moving stationary taxiing driving landed flying`),
};

/** The words that a rule-made sentence may put before a category although they say nothing of use. */
export const modifiers = [
  ...list(
    'white black grey red blue green yellow brown dark bright pale old new ancient modern clean dirty quiet',
  ),
  ...list(
    'busy empty parked nice beautiful single whole main metal wooden concrete wet dry shiny faded painted',
  ),
  ...list('military civilian private public commercial ordinary strange'),
] as const;

/** Words for sides and zones: their sign along an axis. 0 is the middle of both. */
export const verticalWords: Readonly<Record<string, -1 | 1>> = {
  upper: -1,
  top: -1,
  north: -1,
  northern: -1,
  lower: 1,
  bottom: 1,
  south: 1,
  southern: 1,
};
export const horizontalWords: Readonly<Record<string, -1 | 1>> = {
  left: -1,
  west: -1,
  western: -1,
  right: 1,
  east: 1,
  eastern: 1,
};
/** Words that say a direction and no side. */
export const uprightWords = list(
  'up upward upwards down downward downwards low high vertical horizontal diagonal',
);
export const middleWords = list('middle center centre central mid');

/** What may follow the name of a side: "the left-hand side", "the upper part". */
export const partWords = list(
  'corner side edge part half third end area border portion section region margin quadrant boundary',
);
/** What a place may be a place of: "the left of the image". */
export const frameWords = list('image scene picture photo photograph map view frame screen tile');
/** Words for any object. */
export const genericWords = list('one ones object objects thing things item items them those others');
/** Words for several objects together: "the row of tanks". */
export const groupWords = list('group groups row rows line column cluster pair fleet set lot bunch');
/** Those that stand along a line: "the second row", "the left column". */
export const lineWords = list('row rows line lines column columns');

/** How several stand, by their words: said as {@link formPhrases} and read as these. */
export const formWords = { row: ['row', 'line'], group: ['group', 'cluster', 'together'] } as const;
export type FormName = keyof typeof formWords;
/** `*` stands for what they are. */
export const formPhrases: Readonly<Record<FormName, readonly string[]>> = {
  row: ['row of *', '* in a row', '* lined up in a row', 'line of *'],
  group: ['group of *', 'cluster of *', '* standing together'],
};
/** Of one that has no other of its kind near it. */
export const apartWords: {
  readonly from: readonly string[];
  readonly describing: string;
  readonly standing: string;
} = { from: ['away from', 'apart from'], describing: 'isolated', standing: 'apart' };
/** How objects stand, as single words. */
export const standingWords = list('together apart');

/** Shapes that are said, with the words for each. */
export const shapeWords = {
  longest: ['longest'],
  long: ['long', 'elongated', 'long narrow'],
  square: ['square'],
  round: ['round', 'circular'],
} as const;
export type ShapeName = keyof typeof shapeWords;

/** Colours that are said: those that people tell apart from above. */
export const colourNames = [
  'white',
  'grey',
  'black',
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'brown',
] as const;
export type ColourName = (typeof colourNames)[number];

/** "The farthest to the left", "on the far left". */
export const extremeDegrees = list('far farthest furthest very extreme most');
/** Superlatives and comparatives of place as single words. */
export const extremeWords: Readonly<Record<string, 'left' | 'right' | 'top' | 'bottom'>> = {
  leftmost: 'left',
  westernmost: 'left',
  rightmost: 'right',
  easternmost: 'right',
  topmost: 'top',
  uppermost: 'top',
  highest: 'top',
  northernmost: 'top',
  bottommost: 'bottom',
  lowermost: 'bottom',
  lowest: 'bottom',
  southernmost: 'bottom',
};

/** The word that rules say of the outermost at each side. */
export const mostWords = {
  left: 'leftmost',
  right: 'rightmost',
  top: 'topmost',
  bottom: 'bottommost',
} as const;

/** Superlatives of size, and comparatives, which choose of two. */
export const sizeWords: Readonly<
  Record<string, { readonly order: 'largest' | 'smallest'; readonly ofTwo: boolean }>
> = {
  largest: { order: 'largest', ofTwo: false },
  biggest: { order: 'largest', ofTwo: false },
  greatest: { order: 'largest', ofTwo: false },
  larger: { order: 'largest', ofTwo: true },
  bigger: { order: 'largest', ofTwo: true },
  greater: { order: 'largest', ofTwo: true },
  smallest: { order: 'smallest', ofTwo: false },
  tiniest: { order: 'smallest', ofTwo: false },
  littlest: { order: 'smallest', ofTwo: false },
  smaller: { order: 'smallest', ofTwo: true },
};
/** What a word of scale chooses of several alike: of two pools "the big pool" is the larger. None of "medium". */
export const scaleOrders: Readonly<Record<string, 'largest' | 'smallest'>> = {
  ...Object.fromEntries(
    list('large big huge giant enormous massive').map((word) => [word, 'largest' as const]),
  ),
  ...Object.fromEntries(list('small tiny little mini teeny').map((word) => [word, 'smallest' as const])),
};
/** Other superlatives and comparatives: of what a polygon's area does not say. */
export const superlativeWords = list(`
  longest shortest widest narrowest tallest thinnest oldest newest brightest darkest roundest closest nearest
  longer shorter wider narrower taller thinner brighter darker`);

/** What a superlative or comparative compares, and whether it means the most (1) or the least (-1) of it; null of all others. */
export function dimensionOf(word: string): { readonly of: 'length' | 'width'; readonly sign: 1 | -1 } | null {
  if (/^long/.test(word)) return { of: 'length', sign: 1 };
  if (/^short/.test(word)) return { of: 'length', sign: -1 };
  if (/^wid/.test(word)) return { of: 'width', sign: 1 };
  return /^(?:narrow|thin)/.test(word) ? { of: 'width', sign: -1 } : null;
}

/** The first, the second ...: names, and the same in digits. */
export const ordinalNames = list('first second third fourth fifth sixth seventh eighth ninth tenth');
export const ordinalDigits = list('1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th');
/** -1 is the last. */
export const ordinalWords: Readonly<Record<string, number>> = {
  ...Object.fromEntries(ordinalNames.map((name, index) => [name, index + 1])),
  ...Object.fromEntries(ordinalDigits.map((name, index) => [name, index + 1])),
  last: -1,
};
export const ordinalName = (index: number): string =>
  index < 0 ? 'last' : (ordinalNames[index - 1] ?? `${index}th`);

export const numberWords: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
/** A number in words, in digits where it has none. */
export const wordOfNumber = (count: number): string =>
  Object.keys(numberWords).find((word) => numberWords[word] === count) ?? String(count);

/** Words that make a plural of what follows. */
export const pluralDeterminers = list('all every each both several many some these those few multiple any');

/** Prepositions of direction that stand alone. */
export const aboveWords = list('above over atop');
export const belowWords = list('below under beneath underneath');

/** What may lead in a place of the frame: "at the left edge", "tucked into the upper right corner". */
export const placeLeads: readonly string[] = [
  ...list('on in at to near toward towards along by within from off into touching'),
  'cut off by',
  'cut off at',
  'cut off on',
  'cut off in',
  'tucked into',
];

/** Relations of nearness that are said, with the phrases for each. */
export const nearnessPhrases = {
  nearest: ['nearest to', 'closest to', 'nearest'],
  'next to': ['next to', 'beside', 'near', 'by', 'close to'],
  farthest: ['farthest from', 'furthest from', 'farthest away from'],
} as const;
export type NearnessName = keyof typeof nearnessPhrases;

/** Relations to another object that no direction says, longest first; `in`, `on` and `at` of an object, not of the frame. */
export const proximityPhrases: readonly string[] = [
  'in the middle of',
  'in the center of',
  'in the centre of',
  'in the corner of',
  'at the edge of',
  'at the end of',
  'on the edge of',
  'on the side of',
  'in the vicinity of',
  'on top of',
  'in front of',
  ...nearnessPhrases.farthest,
  'furthest away from',
  'near to',
  'nearer to',
  'closer to',
  'adjacent to',
  'across from',
  'away from',
  'apart from',
  'far from',
  'connected to',
  'attached to',
  'tied to',
  'surrounded by',
  'inside of',
  'outside of',
  'full of',
  ...nearnessPhrases.nearest,
  'closest',
  ...nearnessPhrases['next to'],
  'alongside',
  'in between',
  'between',
  'touching',
  'behind',
  'inside',
  'outside',
  'within',
  'along',
  'opposite',
  'around',
  'surrounding',
  'facing',
  'crossing',
  'through',
  'across',
  'amid',
  'among',
  'past',
  'beyond',
  'off',
  'toward',
  'towards',
  'against',
  'from',
  'with',
  'having',
  'has',
  'of',
  'in',
  'on',
  'at',
  'to',
  'for',
];

/** Words that take something away from what is meant, or deny it. */
export const negationPhrases: readonly string[] = [
  'anything but',
  'everything but',
  'everything except',
  'nothing but',
  'all but',
  'but not',
  'but no',
  'other than',
  'apart from',
  'aside from',
  'instead of',
  'rather than',
  'none of',
  'neither of',
  'except for',
  'except',
  'excluding',
  'excepting',
  'without',
  'besides',
  'lacking',
  'minus',
  'not',
  'no',
  'none',
  'never',
  'neither',
  'nor',
  'nothing',
  'cannot',
  "isn't",
  "aren't",
  "doesn't",
  "don't",
  "hasn't",
  "haven't",
  "wasn't",
  'isnt',
  'dont',
];

/** Requests that rule-made sentences may have around them. */
export const requests: readonly ((text: string) => string)[] = [
  (text) => `Find ${text}`,
  (text) => `Show me ${text}`,
  (text) => `Show ${text}`,
  (text) => `Segment ${text}`,
  (text) => `Where is ${text}?`,
  (text) => `Please mark ${text}`,
  (text) => `I am looking for ${text}`,
  (text) => `Please find ${text}.`,
  (text) => `There is ${text}`,
];

/** Words of requests and questions: before the object that is meant, and after it, they say nothing of it. */
export const requestWords = list(`
  find show me my make indicate reveal fetch provide return trace crop search segment where mark please i am i'm im looking look for there here can could would will you we us
  let's let get give tell which what see want need like like'd i'd to locate outline detect select highlight identify
  point out zoom extract pick draw display only just now do does search hey hi hello ok okay thanks help mask masks
  outline segmentation polygon visible exactly also is are was be been it's its image's`);
export const courtesyWords = list('please for me thanks thank you now here there is are visible only');

/** Words that join and carry no meaning of their own. */
export const articles = list('the a an this that its my our your their');
export const copulas = list(
  "is are was were lies that's which's it's be being that which who located situated positioned placed lying found seen " +
    'visible standing sitting',
);
/** Degrees before a relation: "directly above", "just below". */
export const degreeWords = list(
  'directly just immediately slightly somewhat right well very a bit little much way',
);
