import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { drawLegend } from './legend.ts';
import { withLegend } from './legend-node.ts';

const inFolder = temporaryFolder();

const entry = { colour: '#ff2d6e', title: 'the ship', details: 'Score 90 % · 120 px' };
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]);

describe('drawLegend', () => {
  it('has a line for the sentence and one for the details, and grows with the picture', () => {
    const small = drawLegend([entry], 800);
    expect(textsOf(small.svg)).toEqual(['the ship', 'Score 90 % · 120 px']);
    const large = drawLegend([entry], 4000);
    expect([large.width, large.height > 4 * small.height]).toEqual([4000, true]);
    expect(drawLegend([entry, entry], 800).height).toBeGreaterThan(1.8 * small.height);
  });

  it('breaks what is too long, words too, and loses no character', () => {
    const title = `the ship between ${'w'.repeat(80)} and the bridge on the far left of the image`;
    const { svg } = drawLegend([{ ...entry, title }], 300);
    const lines = textsOf(svg).slice(0, -1);
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
  });

  it('shows characters of markup as they are', () => {
    expect(drawLegend([{ ...entry, title: '<b>&' }], 300).svg).toContain('&lt;b&gt;&amp;');
  });
});

describe('withLegend', () => {
  it('leaves the picture as it is and puts the colour below', async () => {
    const picture = { width: 300, height: 20, pixels: new Uint8Array(300 * 20 * 3).fill(7) };
    const { width, height, pixels } = await withLegend(picture, [entry]);
    expect([width, pixels.length]).toEqual([300, 300 * height * 3]);
    expect(pixels.subarray(0, picture.pixels.length)).toEqual(picture.pixels);
    const below = pixels.subarray(picture.pixels.length);
    const has = (red: number, green: number, blue: number) =>
      below.some((_, at) => at % 3 === 0 && [red, green, blue].every((value, i) => below[at + i] === value));
    expect([has(255, 45, 110), has(255, 255, 255)]).toEqual([true, true]);
  });

  it('makes a narrow picture as wide as words need, in white', async () => {
    const { width, pixels } = await withLegend({ width: 1, height: 1, pixels: new Uint8Array(3) }, [entry]);
    expect([width, ...pixels.subarray(0, 6)]).toEqual([240, 0, 0, 0, 255, 255, 255]);
  });

  it('finds out that a system has no fonts', async () => {
    const none = inFolder('none.conf');
    await writeFile(none, '<?xml version="1.0"?><fontconfig></fontconfig>');
    const module = new URL('legend-node.ts', import.meta.url).href;
    const script = `import('${module}').then(async ({ hasFonts }) => console.log(await hasFonts()))`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '-e', script], {
      env: { ...process.env, FONTCONFIG_FILE: none },
    });
    expect(stdout).toBe('false\n');
  });
});
