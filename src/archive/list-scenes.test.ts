import { mkdir, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { listScenes } from './list-scenes-node.ts';

const inFolder = temporaryFolder();

async function listed(...args: string[]): Promise<string[]> {
  const images: string[] = [];
  for await (const image of listScenes(args)) images.push(image);
  return images;
}

async function file(name: string, content: string | Buffer): Promise<string> {
  await writeFile(inFolder(name), content);
  return inFolder(name);
}

it('reads lists of every kind, whose paths count from the list', async () => {
  const expected = [inFolder('a b.tif'), '/data/c.tif', 's3://bucket/d.tif'];
  const lists = await Promise.all([
    file('list.csv', '\uFEFFdate,Image\n2024,"a b.tif"\n\n2025,/data/c.tif\n2026,s3://bucket/d.tif\n'),
    file('semicolons.csv', 'image;date\na b.tif;1\n/data/c.tif;2\ns3://bucket/d.tif;3\n'),
    file('list.tsv', 'image\tdate\na b.tif\t1\n/data/c.tif\t2\ns3://bucket/d.tif\t3\n'),
    file(
      'list.jsonl',
      '{"image":"a b.tif"}\r\n{"image":"/data/c.tif"}\r\n\r\n{"image":"s3://bucket/d.tif","more":1}\r\n',
    ),
    file('list.txt', ' a b.tif\n/data/c.tif\n\ns3://bucket/d.tif'),
  ]);
  for (const list of lists) expect(await listed(list)).toEqual(expected);
});

it('reads lists as other systems write them: UTF-16 of either byte order, with a mark and without', async () => {
  const table = 'image;date\r\n"Küste; 1.tif";2024\r\nb.tif;2025\r\n';
  const [little, big] = [Buffer.from(`\uFEFF${table}`, 'utf16le'), Buffer.from(table, 'utf16le').swap16()];
  const lines = Buffer.from('\uFEFFKüste; 1.tif\r\nb.tif\r\n', 'utf16le');
  const lists = [
    await file('little.csv', little),
    await file('big.csv', big),
    await file('lines.txt', lines),
    await file('marked.jsonl', '\uFEFF{"image":"Küste; 1.tif"}\n{"image":"b.tif"}\n'),
  ];
  for (const list of lists) expect(await listed(list)).toEqual([inFolder('Küste; 1.tif'), inFolder('b.tif')]);
  const item = await file('utf16.json', Buffer.from('\uFEFF{"type":"Feature"}', 'utf16le'));
  expect(await listed(item)).toEqual([item]);
  const latin = await file('latin.csv', Buffer.from('image\nK\xfcste.tif\n', 'latin1'));
  await expect(listed(latin)).rejects.toThrow(
    /latin\.csv is neither UTF-8 nor UTF-16 text; save it as UTF-8/,
  );
});

it('takes files, patterns in their order, and the items of a STAC search', async () => {
  await mkdir(inFolder('tiles'), { recursive: true });
  for (const name of ['tile-10.tif', 'tile-2.tif']) await file(`tiles/${name}`, '');
  const item = {
    type: 'Feature',
    stac_version: '1.0.0',
    id: 'x',
    links: [{ rel: 'self', href: 'https://example.org/x.json' }],
  };
  const search = await file('search.json', JSON.stringify({ type: 'FeatureCollection', features: [item] }));
  const one = await file('item.json', JSON.stringify(item));
  expect(await listed(inFolder('tiles/*.tif'), search, one, 'https://example.org/y.tif')).toEqual([
    inFolder('tiles/tile-2.tif'),
    inFolder('tiles/tile-10.tif'),
    'https://example.org/x.json',
    one,
    'https://example.org/y.tif',
  ]);
});

it('says which argument or line cannot be added', async () => {
  const refused = async (pattern: RegExp, ...args: string[]) =>
    expect(listed(...args)).rejects.toThrow(pattern);
  await refused(/no-such\.tif does not exist/, inFolder('no-such.tif'));
  await refused(/is a folder; give a pattern/, inFolder('tiles'));
  await refused(/no file matches/, inFolder('*.nothing'));
  await refused(/must name the column image/, await file('wrong.csv', 'picture\na.tif\n'));
  await refused(/empty\.csv:3: the image is missing/, await file('empty.csv', 'image,date\na.tif,1\n,2\n'));
  await refused(/broken\.jsonl:2 is not JSON/, await file('broken.jsonl', '{"image":"a.tif"}\n{"image":\n'));
  // What would be stored must not be secret.
  await refused(/^https:\/\/example\.org\/a\.tif: the address has/, 'https://example.org/a.tif?token=secret');
  await refused(
    /secret\.txt:1: the address has/,
    await file('secret.txt', 'https://me:secret@example.org/a.tif\n'),
  );
  await refused(
    /item 1 \(x\) has no link/,
    await file('bare.json', '{"type":"FeatureCollection","features":[{"id":"x"}]}'),
  );
  await refused(/neither a STAC item/, await file('other.json', '[]'));
});
