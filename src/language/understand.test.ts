import { describe, expect, it } from 'vitest';
import { categories } from './categories.ts';
import { read } from './read.ts';
import { explainUnderstanding, numberMeant, understand } from './understand.ts';
import { defaultVocabulary, knownAs, lexiconOf, nearestKnown, type Vocabulary } from './vocabulary.ts';

const of = (sentence: string) => understand(sentence, defaultVocabulary);
const said = (sentence: string) => explainUnderstanding(of(sentence), defaultVocabulary);

const UNKNOWN_NOUNS = `
  roundabout|golf course|swimming pool|solar panel|building|house|roof|road|truck|van|bus|helicopter|stadium|dam|chimney
  windmill|wind turbine|airport|runway|train station|service area|toll station|soccer field|greenhouse|parking lot|river
  lake|forest|beach|island|tree|person|train|container|crane|grandstand|car park|road sign|elephant|zeppelin
  satellite|submarine|castle|church|cemetery|volcano|glacier|waterfall|vineyard|orchard|quarry|mine|landfill|pipeline
  power plant|substation|pylon|antenna|lighthouse|windsock|billboard|statue|fountain|playhouse|carousel|zoo|circus tent
  trampoline|skate ramp|velodrome|ice rink|ski slope|cable car|tram|bicycle|motorcycle|tractor|combine harvester|bulldozer
  excavator|tent|camper|caravan|rocket|drone|balloon|cloud|shadow|crater|dune|cliff|reef|delta|swamp|hedge|fence|wall
  staircase|manhole|hydrant|traffic light|bench|umbrella|dog|horse|cow|sheep herd|banana|keyboard|ghost|kingdom
  airplane hangar|ship canal|bridge pillar|tennis racket|tank farm fence|harbor crane`
  .trim()
  .split(/[|\n]/)
  .map((noun) => noun.trim());

const NONSENSE_AND_OTHER_LANGUAGES = `
  asdf qwer zxcv|lorem ipsum dolor|xyzzy|12345|???|...|the|the on the left|blah blah blah|foo bar baz|hjkl|qwertz
  les bateaux|le navire à gauche|l'avion au milieu|das Schiff links|die Flugzeuge|der Hafen unten|el barco a la izquierda
  los aviones|la nave a sinistra|gli aerei|o navio|os aviões|skepp till vänster|laiva vasemmalla|statek po lewej
  loď vlevo|корабль слева|самолёты|船|飛行機|左边的船|배|सबसे बड़ा जहाज|السفينة|πλοίο|uçak|kapal di kiri|thuyền
  the thing|something|it|where|what is this|everything|all of them|nothing here|how many|hello|please help`
  .trim()
  .split(/[|\n]/)
  .map((sentence) => sentence.trim());

const NEGATIONS = `
  no ships|not the ship|the ship not on the left|the ship that is not on the left|the ships without containers
  all ships except the largest|all ships but the leftmost one|the airplanes other than the one in the middle
  the harbor without ships|the ship that isn't in the harbor|ships that aren't white|the airplane but not the largest
  every vehicle except those on the right|any ship apart from the tanker|the tank, not the largest one
  the bridge not above the river|the tennis court not next to the road|the vehicles excluding the trucks
  none of the ships|neither of the airplanes|the storage tanks minus the small ones|the ship instead of the boat
  the ship rather than the harbor|the airplane without engines|no airplane on the left|there is no bridge
  the ship that does not move and is not at the top|find the ship, not the harbor|the vehicle that's not red
  the airplanes not in a row|not the leftmost airplane|not on the left, the ship|the ships besides the ferry
  the ship with no cargo|the ground track field with no grass|the airplane lacking an engine|don't mark the bridge
  do not mark the ship|the harbor, but no ships|the basketball court not below the tennis court
  the baseball field except the one at the bottom|everything but the ships|anything but the bridge
  everything except the airplane|the vehicles not parked|the tanks that are never full|the ship not near the harbor
  a ship, not a boat|the tennis courts aside from the one on the upper left|the plane that isn't parked|nothing but ships`
  .trim()
  .split(/[|\n]/)
  .map((sentence) => sentence.trim());

describe('understand', () => {
  it('asks a sentence as it is where all of it is understood', () => {
    for (const sentence of ['the ship on the far left', 'Find the largest plane.', 'both boats at the top']) {
      expect(of(sentence)).toMatchObject({
        asked: sentence,
        ignoredWords: [],
        unknownWords: [],
        nearest: [],
      });
      expect(said(sentence)).toEqual([]);
    }
    expect(of('the car').category).toBe('vehicle');
  });

  it('leaves out what the model does not understand, and says so', () => {
    expect(of('the clean wooden ship moored next to the fence on the left')).toMatchObject({
      category: 'ship',
      asked: 'The ship',
      ignoredWords: ['clean', 'wooden', 'moored', 'next to the fence'],
    });
    expect(of('the fluffy car on the far right')).toMatchObject({
      category: 'vehicle',
      asked: 'The rightmost vehicle',
      unknownWords: ['fluffy'],
    });
    expect(said('the fluffy car')).toEqual(["does not understand 'fluffy': the answer may not follow it"]);
    expect(of('the airplne on the lfet')).toMatchObject({ asked: 'The airplane on the left' });
    expect(said('the airplne')).toEqual(["took 'airplne' for 'airplane'"]);
    expect(of('the ship above the roundabout')).toMatchObject({
      asked: 'The ship',
      ignoredWords: ['above the roundabout'],
    });
    expect(of('the modern planes above the harbor at the bottom')).toMatchObject({
      asked: 'The airplanes above the harbor at the bottom',
    });
  });

  it('understands more of a model that was taught more', () => {
    const taught: Vocabulary = {
      categories: [
        ...defaultVocabulary.categories,
        { name: 'roundabout' },
        { name: 'llama', words: ['alpaca'] },
      ],
      aspects: [...defaultVocabulary.aspects, 'colour', 'ordinal', 'proximity'],
    };
    expect(understand('the white alpaca next to the pier', taught)).toMatchObject({
      category: 'llama',
      asked: 'the white alpaca next to the pier',
      ignoredWords: [],
    });
    expect(understand('the third wet llamas from the left', taught)).toMatchObject({
      category: 'llama',
      asked: 'The third llamas from the left',
      ignoredWords: ['wet'],
    });
    expect(understand('the roundabout', taught).category).toBe('roundabout');
    // A word of its own for a category that the language has.
    const dinghies: Vocabulary = { categories: [{ name: 'ship', words: ['dinghy'] }], aspects: [] };
    expect(understand('the dinghy', dinghies)).toMatchObject({ category: 'ship', asked: 'the dinghy' });
    expect(understand('the dinghy', defaultVocabulary).category).toBeNull();
    const more: Vocabulary = { ...taught, aspects: [...taught.aspects, 'edge', 'count', 'negation'] };
    const asked = (sentence: string) => understand(sentence, more).asked;
    expect(asked('the wet ship at the left border')).toBe('The ship at the left edge');
    expect(asked('the 3 wet ships not on the left')).toBe('The three ships not on the left');
    expect(asked('the second largest wet ship')).toBe('The second largest ship');
  });

  it.each(UNKNOWN_NOUNS)('does not guess what it does not know: %s', (noun) => {
    for (const sentence of [
      `the ${noun}`,
      `${noun} on the left`,
      `find the largest white ${noun}s, please`,
    ]) {
      const { category } = of(sentence);
      expect(category, sentence).toBeNull();
      expect(said(sentence)).toHaveLength(1);
    }
    expect(said(`the ${noun}`)[0]).toMatch(
      new RegExp(`^does not know '${noun}'; (nearest of what )?it knows`),
    );
  });

  it.each(NONSENSE_AND_OTHER_LANGUAGES)('does not guess what is no English: %s', (sentence) => {
    expect(of(sentence).category).toBeNull();
    expect(said(sentence)).toHaveLength(1);
  });

  it('knows enough of these', () => {
    expect(UNKNOWN_NOUNS.length).toBeGreaterThanOrEqual(100);
    expect(NONSENSE_AND_OTHER_LANGUAGES.length).toBeGreaterThanOrEqual(50);
    expect(NEGATIONS.length).toBeGreaterThanOrEqual(50);
  });

  it.each(NEGATIONS)('never passes a negation over: %s', (sentence) => {
    const understanding = understand(sentence, defaultVocabulary, 'none');
    expect(understanding.negation).not.toBeNull();
    if (understanding.category !== null) {
      expect(explainUnderstanding(understanding, defaultVocabulary).join()).toContain(
        'does not understand negations',
      );
      expect(read(understanding.asked).negation).toBeNull();
    }
  });

  it.each(NEGATIONS)('takes away what it does not say to pass over: %s', (sentence) => {
    const { negation, choice } = of(sentence);
    expect(negation === null).toBe((choice?.without.length ?? 0) > 0);
  });

  it('does not take the contrary of what is said for a place', () => {
    expect(of('the ship that is not on the left').asked).toBe('The ship');
    expect(of('not the leftmost airplane').asked).toBe('The airplane');
    expect(of('every vehicle except those on the right').asked).toBe('The vehicles');
    expect(of('all ships except the one at the bottom').asked).toBe('The ships');
    expect(of('all ships except the largest').asked).toBe('The ships');
    expect(of('the ship not on the left but at the bottom').asked).toBe('The ship at the bottom');
  });
});

describe('nearestKnown', () => {
  it.each([
    ['roundabout', ['bridge', 'vehicle']],
    ['truck', ['vehicle']],
    ['long vehicle', ['vehicle', 'bridge']],
    ['parking lot', ['vehicle']],
    ['train', ['vehicle']],
    ['football field', ['baseball field', 'ground track field', 'tennis court']],
    ['sports field', ['baseball field', 'ground track field', 'tennis court']],
    ['golf course', ['baseball field', 'ground track field']],
    ['grandstand', ['ground track field']],
    ['swimming pool', ['ground track field']],
    ['stadium', ['ground track field']],
    ['helicopter', ['airplane']],
    ['runway', ['airplane']],
    ['apron', ['airplane']],
    ['helipad', ['airplane']],
    ['terminal', ['airplane']],
    ['airport', ['airplane']],
    ['jet bridge', ['bridge', 'airplane', 'vehicle']],
    ['boat', ['ship', 'harbor']],
    ['crane', ['ship', 'harbor']],
    ['breakwater', ['ship', 'harbor']],
    ['sea', ['ship', 'harbor']],
    ['lake', ['ship', 'harbor']],
    ['beach', ['ship', 'harbor']],
    ['river', ['ship', 'harbor', 'bridge']],
    ['dam', ['ship', 'harbor', 'storage tank']],
    ['container', ['ship', 'harbor', 'storage tank']],
    ['road', ['bridge', 'vehicle']],
    ['railway', ['bridge']],
    ['intersection', ['bridge']],
    ['train station', ['bridge']],
    ['service area', ['bridge', 'vehicle']],
    ['toll booth', ['bridge', 'vehicle']],
    ['chimney', ['storage tank']],
    ['windmill', ['storage tank']],
    ['greenhouse', ['storage tank']],
    ['overpass', ['bridge']],
    ['tanks farm', ['storage tank']],
    ['storage hall', ['storage tank']],
    ['shiipz', ['ship']],
    ['SHIIPZ', ['ship']],
    ['vessl', ['ship']],
    ['sh', []],
    ['building', []],
    ['forest', []],
    ['kangaroo', []],
  ])('%s', (noun, nearest) => {
    expect(nearestKnown(noun, defaultVocabulary)).toEqual(nearest);
  });

  it('knows each of the ten, and what was taught as one of them', () => {
    const known = categories.filter(({ name }) => knownAs(name, defaultVocabulary)).map(({ name }) => name);
    expect(known).toEqual([
      ...defaultVocabulary.categories.map(({ name }) => name),
      'overpass',
      'car',
      'boat',
    ]);
  });
});

describe('a noun that is broader than what a model knows', () => {
  it('is known, and asked as it is', () => {
    expect(of('the wooden court on the left')).toMatchObject({
      category: 'court',
      ignoredWords: ['wooden'],
      asked: 'The court on the left',
      nearest: [],
    });
    expect(of('the courts')).toMatchObject({ category: 'court', asked: 'the courts' });
    // None of whose kinds is known.
    expect(understand('the court', { categories: [{ name: 'ship' }], aspects: [] }).category).toBeNull();
  });
});

it('names some of what a model of many categories knows', () => {
  const names = Array.from({ length: 20 }, (_, index) => ({ name: `thing ${index}` }));
  const many: Vocabulary = { ...defaultVocabulary, categories: names };
  const [line] = explainUnderstanding(understand('asdf', many), many);
  expect(line).toMatch(/^does not know 'asdf'; it knows thing 0, .*, thing 13 and 6 others$/);
});

describe('what a model does not understand', () => {
  const knowing = (...known: Vocabulary['aspects']): Vocabulary => ({
    categories: defaultVocabulary.categories,
    aspects: known,
  });

  it.each([
    ['the ship on the left', 'on the left'],
    ['the leftmost ship', 'leftmost'],
    ['the largest ship', 'largest'],
    ['the ship above the bridge', 'above the bridge'],
    ['the ship in the top left corner', 'on the upper left'],
    ['the second largest ship', 'second largest'],
    ['the third ship from the left', 'third from the left'],
    ['the third ship', 'third'],
    ['the ship standing apart', 'apart'],
    ['the ship at the edge', 'at the edge'],
    ['the ship bigger than the bridge', 'bigger than the bridge'],
    ['the ship next to the bridge', 'next to the bridge'],
    ['the longest ship', 'longest'],
    ['the ship above and below the bridge', 'above and below the bridge'],
    ['the ship above', 'above'],
  ])('%s: %s is said, and left out', (sentence, phrase) => {
    const { ignoredWords, asked } = understand(sentence, knowing(), 'none');
    expect([ignoredWords, asked]).toEqual([[phrase], 'The ship']);
  });

  it.each([
    ['the wooden ship at the left edge', 'The ship at the left edge'],
    ['the wooden ship in the top right corner', 'The ship in the top right corner'],
    ['the wooden ship third from the left', 'The third ship from the left'],
    ['the second largest wooden ship', 'The second largest ship'],
    ['the last wooden ship from the right', 'The last ship from the right'],
    ['the wooden ship between the bridge and the harbor', 'The ship between the bridge and the harbor'],
    ['the wooden aircraft', 'The aircraft'],
    ['all wooden aircraft', 'The airplanes'],
  ])('%s: asked is %s', (sentence, asked) => {
    const understood = understand(sentence, knowing('zone', 'edge', 'ordinal', 'proximity'));
    expect([understood.ignoredWords, understood.asked]).toEqual([['wooden'], asked]);
  });
});

describe('what is nearest to an unknown object', () => {
  it.each([
    ['roof', ['building', 'stadium', 'train station']],
    ['tree', ['golf field', 'field', 'meadow']],
    ['bus', ['vehicle', 'car', 'van']],
    ['tanker', ['ship', 'boat', 'harbor']],
    ['windmill', ['storage tank', 'chimney', 'dam']],
    ['train', ['train station', 'vehicle', 'car']],
    ['river', ['ship', 'harbor', 'dam']],
    ['helicopter', ['airplane', 'airport', 'terminal']],
    ['stadium', ['ground track field', 'golf field', 'swimming pool']],
  ])('%s: %s', (noun, nearest) => {
    const others = categories.flatMap(({ name }) => (name === noun ? [] : [{ name }]));
    expect(nearestKnown(noun, { categories: others, aspects: [] })).toEqual(nearest);
  });
});

describe('what was taught from drawn pictures alone', () => {
  it('is said of an answer about it, and of no other', () => {
    const vocabulary: Vocabulary = {
      categories: [{ name: 'ship' }, { name: 'roundabout', drawnOnly: true }],
      aspects: ['zone'],
    };
    const told = (sentence: string) => explainUnderstanding(understand(sentence, vocabulary), vocabulary);
    expect(told('the traffic circle on the left')).toEqual([
      "knows 'roundabout' from drawn pictures alone: it may fail on photographs",
    ]);
    expect(told('the ship on the left')).toEqual([]);
  });
});

describe('the number of things that a sentence asks for', () => {
  it.each([
    ['The airplane', 'one'],
    ['The largest ship', 'one'],
    ['The vehicle to the left of the tennis courts', 'one'],
    ['The airplanes', 'several'],
    ['Both ships at the top', 'several'],
    ['The three storage tanks', 'several'],
    ['The row of airplanes', 'several'],
    ['The second airplane in the top row', 'one'],
    ['The blue court', 'one'],
    ['The aircraft', null],
    ['The smallest aircraft', 'one'],
    ['The longest aircraft', 'one'],
    ['Aircraft', null],
    ['The white aircraft', null],
    ['The aircraft on the left', null],
    ['All aircraft', 'several'],
    ['Both aircraft', 'several'],
    ['Two aircraft next to the ship', 'several'],
    ['The ship at the left jetty', 'one'],
    ['The airplane and the ships', null],
    ['The roundabout', 'one'],
    ['asdf', null],
  ])('%s: %s', (sentence, number) => {
    expect(numberMeant(read(sentence))).toBe(number);
  });

  it('is not known of what is not counted', () => {
    const { categories, aspects } = defaultVocabulary;
    const vocabulary = { categories: [...categories, { name: 'road' }], aspects };
    expect(['the road', 'the streets'].map((said) => numberMeant(read(said, lexiconOf(vocabulary))))).toEqual(
      [null, null],
    );
  });
});
