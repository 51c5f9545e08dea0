import { describe, expect, it } from 'vitest';
import { categories, categoryNamed, isKindOf, pluralOf, vhr10Categories, wordsOf } from './categories.ts';
import { read } from './read.ts';

/** What people say of a kind of object, some of each; what is before the colon is what it is taken for. */
const said = `
  airplane: aircraft, jetliner          ship: freighter, oil tanker           storage tank: fuel tank, silo
  baseball field: ball field, ballpark  tennis court: court for tennis, tennis pitch
  basketball court: basketball ground, basketball pitch                       ground track field: running track, race track
  harbor: wharf, marina                 bridge: river crossing, viaduct       vehicle: motor vehicle
  expressway service area: rest area    expressway toll station: toll booth   airport: airfield
  chimney: smokestack                   dam: weir                             golf field: golf course
  overpass: flyover                     stadium: arena                        train station: railway station
  windmill: wind turbine                car: passenger car, taxi              van: minivan
  truck: lorry, pickup                  bus: coach, school bus                minibus: shuttle bus
  long vehicle: trailer truck           boat: motorboat, yacht                building: structure, warehouse
  house: villa                          roof: rooftop                         terminal: airport terminal
  swimming pool: pool                   solar panel: solar array, solar cell  road: street, highway
  railway: train track                  train: tram                           cable car: gondola
  runway: taxiway                       apron: tarmac                         helicopter: chopper
  helipad: helicopter pad               parking lot: car park                 roundabout: traffic circle
  intersection: crossroads              soccer field: football pitch          court: sports court
  sports field: playground
  greenhouse: glasshouse                field: farmland                       meadow: lawn
  forest: woodland                      tree: palm                            park: garden
  river: canal                          lake: pond                            sea: ocean
  beach: coast                          island: islet                         breakwater: mole
  jet bridge: airbridge                 crane: container crane                container: shipping container
  grandstand: bleachers                 person: pedestrian`
  .split(/\n| {2,}/)
  .filter((entry) => entry.includes(':'))
  .map((entry) => entry.trim().split(': ') as [string, string]);

describe('the categories', () => {
  it('are known by what people call them', () => {
    const found = said.flatMap(([, words]) => words.split(', ').map((word) => read(`the ${word}`).category));
    expect(found).toEqual(said.flatMap(([name, words]) => words.split(', ').map(() => name)));
    expect(said.map(([name]) => name)).toEqual(categories.map(({ name }) => name));
  });

  it('begin with the ten of NWPU VHR-10', () => {
    expect(vhr10Categories).toEqual([
      ...['airplane', 'ship', 'storage tank', 'baseball field', 'tennis court', 'basketball court'],
      ...['ground track field', 'harbor', 'bridge', 'vehicle'],
    ]);
    expect(categories.slice(0, 10).map(({ name }) => name)).toEqual(vhr10Categories);
  });

  it('are of a kind with themselves and with what is broader', () => {
    expect([
      isKindOf('house', 'house'),
      isKindOf('house', 'building'),
      isKindOf('building', 'house'),
    ]).toEqual([true, true, false]);
    expect([isKindOf('car', 'ship'), isKindOf('zeppelin', 'zeppelin'), isKindOf('zeppelin', 'ship')]).toEqual(
      [...[false, true, false]],
    );
  });

  it('have all their words, the name first', () => {
    expect(wordsOf(categoryNamed('house')!)).toEqual(['house', 'home', 'villa', 'cottage', 'bungalow']);
    expect(wordsOf(categoryNamed('van')!)).toEqual(['van', 'minivan', 'delivery van']);
    expect(wordsOf({ name: 'llama' })).toEqual(['llama']);
    expect(categoryNamed('llama')).toBeUndefined();
  });
});

describe('pluralOf', () => {
  it.each([
    ['ship', 'ships'],
    ['ferry', 'ferries'],
    ['quay', 'quays'],
    ['bus', 'buses'],
    ['tennis pitch', 'tennis pitches'],
    ['box', 'boxes'],
    ['beach', 'beaches'],
    ['brush', 'brushes'],
    ['quartz', 'quartzes'],
    ['aircraft', 'aircraft'],
    ['court for tennis', 'courts for tennis'],
    ['motorway services', 'motorway services'],
    ['golf links', 'golf links'],
    ['crossroads', 'crossroads'],
    ['woods', 'woods'],
    ['grass', 'grass'],
    ['water', 'water'],
    ['sand', 'sand'],
    ['bleachers', 'bleachers'],
    ['person', 'people'],
    ['chimney', 'chimneys'],
  ])('%s: %s', (one, many) => {
    expect(pluralOf(one)).toBe(many);
  });
});
