import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { expect, it } from 'vitest';
import { KmlEncoder } from './kml.ts';
import { placeOf } from './place.ts';
import { foundAndNot, quarry, wgs84 } from './testing/sample-features.ts';

const place = placeOf({ transform: [0.5, 0, 10, 0, -0.25, 50], crs: await wgs84() });

function placemarks(): Element[] {
  const encoder = new KmlEncoder(place);
  const text = [
    encoder.begin(),
    ...foundAndNot(place).map((feature) => encoder.feature(feature)),
    encoder.end(),
  ].join('');
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'application/xml');
  const root = document.documentElement!;
  expect([root.localName, root.namespaceURI]).toEqual(['kml', 'http://www.opengis.net/kml/2.2']);
  const inside = childrenOf(root);
  expect(inside.map(({ localName }) => localName)).toEqual(['Document']);
  const [name, ...marks] = childrenOf(inside[0]!);
  expect([name!.localName, name!.textContent]).toEqual(['name', 'skyrefer']);
  expect(marks.map(({ localName }) => localName)).toEqual(['Placemark', 'Placemark']);
  // No text but in the elements that hold some.
  for (const tag of ['Placemark', 'ExtendedData', 'Data', 'MultiGeometry', 'Polygon', 'outerBoundaryIs']) {
    for (const element of Array.from(root.getElementsByTagName(tag))) {
      expect(element.childNodes.length).toBe(childrenOf(element).length);
    }
  }
  return marks;
}

const childrenOf = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);

/** Names of the elements as a tree; the text of those without any. */
const tree = (element: Element): unknown => {
  const children = childrenOf(element);
  return { [element.localName!]: children.length > 0 ? children.map(tree) : element.textContent };
};

const values = (mark: Element): Record<string, string> =>
  Object.fromEntries(
    Array.from(mark.getElementsByTagName('Data')).map((data) => [
      data.getAttribute('name')!,
      childrenOf(data)[0]!.textContent!,
    ]),
  );

it('holds outlines and holes in longitude and latitude, each ring closed', () => {
  const [found] = placemarks();
  expect(childrenOf(found!).map(({ localName }) => localName)).toEqual([
    'name',
    'ExtendedData',
    'MultiGeometry',
  ]);
  expect(tree(childrenOf(found!)[2]!)).toEqual({
    MultiGeometry: [
      {
        Polygon: [
          {
            outerBoundaryIs: [
              {
                LinearRing: [{ coordinates: '10.5,49.75 10.5,49 12.5,49 12.5,49.75 10.5,49.75' }],
              },
            ],
          },
          {
            innerBoundaryIs: [
              { LinearRing: [{ coordinates: '11,49.5 11.5,49.5 11.5,49.25 11,49.25 11,49.5' }] },
            ],
          },
        ],
      },
      {
        Polygon: [
          {
            outerBoundaryIs: [
              {
                LinearRing: [{ coordinates: '13.5,49.75 13.5,49.25 14,49.25 14,49.75 13.5,49.75' }],
              },
            ],
          },
        ],
      },
    ],
  });
});

it('holds what is known of each, and nothing of what is not', () => {
  const [found, not] = placemarks();
  expect(childrenOf(found!)[0]!.textContent).toBe('the "large", <grey> ship & Häfen');
  expect(values(found!)).toMatchObject({
    ...{ sentence: 'the "large", <grey> ship & Häfen', present: 'true', score: '0.875', areaPixels: '13' },
    ...{ areaMethod: 'geodesic', image: 'a.tif', time: '2026-01-02T03:04:05.678Z' },
  });
  expect(Object.keys(values(found!))).not.toContain('presence');
  expect(Object.keys(values(found!))).not.toContain('modelHash');
  expect(values(not!)).toMatchObject({ sentence: 'a second\nline', present: 'false', areaPixels: '0' });
  expect(childrenOf(not!).map(({ localName }) => localName)).toEqual(['name', 'ExtendedData']);
});

it('puts a space where XML has no character, and keeps all others', () => {
  const [found] = foundAndNot(place);
  const nameOf = (sentence: string) =>
    /<name>(.*?)<\/name>/s.exec(
      new KmlEncoder(place).feature({ ...found, properties: { ...found.properties, sentence } }),
    )![1];
  expect(nameOf('a\u0000b\u0008c\u000bd\ufffee\ud800f')).toBe('a b c d e f');
  expect(nameOf('tab\tline\nreturn\rquay 🚢 \ue000\ufffd')).toBe('tab\tline\nreturn\rquay 🚢 \ue000\ufffd');
  expect(nameOf('a & b < c > "d" &amp;')).toBe('a &amp; b &lt; c &gt; &quot;d&quot; &amp;amp;');
});

it('has no coordinates but degrees, and refuses an image that has none', async () => {
  expect(() => new KmlEncoder(placeOf(null))).toThrow(/no coordinate reference system; write GeoJSON or CSV/);
  const crs = await quarry();
  const transform = [1, 0, 0, 0, -1, 0] as const;
  expect(() => new KmlEncoder(placeOf({ transform, crs }))).toThrow(/quarry cannot be transformed/);
});
