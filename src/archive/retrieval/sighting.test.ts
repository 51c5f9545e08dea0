import { describe, expect, it } from 'vitest';
import { defaultVocabulary } from '../../language/index.ts';
import { cellOf, lonLatBetween } from './earth-place.ts';
import { BestSightings, sceneSighting, type WindowSighting } from './sighting.ts';
import { storedQuestion } from './stored-question.ts';

const window = (x: number, more: Partial<WindowSighting> = {}): WindowSighting => ({
  window: { x, y: 0, width: 100, height: 50 },
  corners: null,
  present: true,
  presence: 0.5,
  score: 0.6,
  things: [],
  ...more,
});
const thing = (x: number, y: number, side = 10, confidence = 0.9) => ({
  box: { x, y, width: side, height: side },
  area: side * side,
  confidence,
});
const scene = (number: number) => ({ scene: String(number), number, image: `${number}.tif`, acquired: null });

describe('a place on the Earth', () => {
  const corners = [10, 50, 10.2, 50.02, 10.18, 49.9, 9.98, 49.88];

  it('is a corner at a corner, and their mean in the middle', () => {
    expect(lonLatBetween(corners, 0, 0)).toEqual([10, 50]);
    expect(lonLatBetween(corners, 1, 1)).toEqual([10.18, 49.9]);
    const [longitude, latitude] = lonLatBetween(corners, 0.5, 0.5);
    expect(longitude).toBeCloseTo(10.09, 10);
    expect(latitude).toBeCloseTo(49.95, 10);
  });

  it('lies between corners on both sides of the 180th meridian, and not around the Earth', () => {
    const across = [179.9, 1, -179.9, 1, -179.9, 0, 179.9, 0];
    expect(lonLatBetween(across, 0.25, 0)[0]).toBeCloseTo(179.95, 10);
    expect(lonLatBetween(across, 0.75, 1)[0]).toBeCloseTo(-179.95, 10);
  });

  it('has a cell that begins at or below it', () => {
    expect(cellOf([13.4, 52.5], 1)).toEqual([13, 52]);
    expect(cellOf([-0.1, -0.1], 0.25)).toEqual([-0.25, -0.25]);
    expect(cellOf([0.3, 0.6], 0.1)).toEqual([0.3, 0.6]);
  });
});

describe('a scene', () => {
  it('shows what its best window shows', () => {
    const sighting = sceneSighting(scene(1), [
      window(0, { presence: 0.9, score: 0.2 }),
      window(100, { presence: 0.97, score: 0.4 }),
      window(200, { present: false, presence: 0.1, score: 0 }),
    ]);
    expect(sighting).toMatchObject({ present: true, presence: 0.97, score: 0.4, windows: 3, places: [] });
  });

  it('has what two windows show once, and what one of them cuts as the other has it', () => {
    const sighting = sceneSighting(scene(1), [
      window(0, { things: [thing(90, 20), thing(5, 5)] }),
      window(75, { things: [thing(15, 20), thing(60, 20)] }),
    ]);
    const boxes = sighting.places.map(({ box }) => [box.x, box.y, box.width]);
    expect(boxes.sort((a, b) => a[0]! - b[0]!)).toEqual([
      [5, 5, 10],
      [90, 20, 10],
      [135, 20, 10],
    ]);
  });

  it('has things of one window by themselves, however close, the surest first', () => {
    const sighting = sceneSighting(scene(1), [
      window(0, { things: [thing(10, 10, 10, 0.7), thing(12, 10)] }),
    ]);
    expect(sighting.places.map(({ box }) => box.x)).toEqual([12, 10]);
    expect(sighting.places[0]!.lonLat).toBeNull();
  });

  it('places things by the corners of the window that shows them', () => {
    const corners = [10, 50, 11, 50, 11, 49, 10, 49];
    const [place] = sceneSighting(scene(1), [window(200, { corners, things: [thing(20, 20)] })]).places;
    expect(place!.lonLat![0]).toBeCloseTo(10.25, 10);
    expect(place!.lonLat![1]).toBeCloseTo(49.5, 10);
    expect(place!.corners).toHaveLength(8);
    expect(place!.box).toEqual({ x: 220, y: 20, width: 10, height: 10 });
  });
});

describe('the best sightings', () => {
  const of = (number: number, presence: number | null, score = 0.5) =>
    sceneSighting(scene(number), [window(0, { presence, score })]);

  it('are the likeliest, of equal ones the one of the better mask, then the first that was added', () => {
    const best = new BestSightings(3);
    for (const sighting of [of(5, 0.8), of(2, 0.8), of(3, 0.8, 0.6), of(1, 0.2), of(4, 0.99), of(6, 0.3)]) {
      best.add(sighting);
    }
    expect(best.ranked.map(({ number }) => number)).toEqual([4, 3, 2]);
  });

  it('are ordered by their masks where the model cannot tell what is absent', () => {
    const best = new BestSightings(9);
    for (const sighting of [of(1, null, 0.2), of(2, null, 0.9)]) best.add(sighting);
    expect(best.ranked.map(({ number }) => number)).toEqual([2, 1]);
  });
});

describe('a sentence that is asked of what is stored', () => {
  const config = { vocabulary: defaultVocabulary };

  it('is asked as an image would be asked it', () => {
    const question = storedQuestion('the red airplane', config, false);
    expect(question.asked).toBe(question.reading.understanding!.asked);
    expect(question.reading.notes).not.toEqual([]);
    expect(storedQuestion('ships', {}, false)).toMatchObject({ asked: 'ships', reading: { notes: [] } });
  });

  it('is refused where the model does not know what it is about, unless it is asked anyway', () => {
    expect(() => storedQuestion('the roundabout', config, false)).toThrow(
      /does not know 'roundabout'.*--try-anyway/,
    );
    expect(storedQuestion('the roundabout', config, true).reading.guess).toBe(true);
  });
});
