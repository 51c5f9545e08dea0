import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { miniatureConfig } from '../segmenter/testing/miniature-model.ts';
import { segmentResponseSchema } from './api-schemas.ts';
import {
  miniatureModelFolder,
  pictureFile,
  postJson,
  segmentForm,
  startTestService,
  type TestService,
} from './testing/test-service.ts';

let folder: Awaited<ReturnType<typeof miniatureModelFolder>>;
let service: TestService;
let image: Buffer;

beforeAll(async () => {
  // No probability reaches the threshold: whatever is asked for is ruled out.
  const presence = { slope: 1, offset: 0, threshold: 1 };
  folder = await miniatureModelFolder({ ...miniatureConfig, presence });
  service = await startTestService(folder.model);
  image = await pictureFile();
});
afterAll(async () => {
  await service?.close();
  await folder?.remove();
});

async function ask(fields: Record<string, string>) {
  const body = segmentForm(image, ['the ship'], fields);
  const response = await fetch(`${service.base}/v1/segment`, { method: 'POST', body });
  expect(response.status).toBe(200);
  return segmentResponseSchema.parse(await response.json()).answers[0]!;
}

const nothing = {
  present: false,
  presence: expect.any(Number),
  ruledOut: true,
  score: 0,
  areaPixels: 0,
  box: null,
};

describe('a model that can tell what is absent', () => {
  it.each<Record<string, string>>([{}, { bbox: '0,0,60,50' }])(
    'says so, or draws it where it is known to be there: %j',
    async (view) => {
      const absent = await ask(view);
      expect(absent).toMatchObject(nothing);
      expect(absent.presence).toBeGreaterThan(0);
      expect(absent.presence).toBeLessThan(1);
      const known = await ask({ ...view, assumePresent: 'true' });
      expect(known).toMatchObject({ present: true, ruledOut: false, presence: absent.presence });
      expect(known.areaPixels).toBeGreaterThan(0);
    },
  );

  it('keeps both answers of an image apart, and corrects what was ruled out', async () => {
    const kept = (await (
      await fetch(`${service.base}/v1/images`, {
        method: 'POST',
        body: new Uint8Array(image),
        headers: { 'content-type': 'image/png' },
      })
    ).json()) as { id: string };
    const again = async (more: object) => {
      const url = `${service.base}/v1/images/${kept.id}/segment`;
      const response = await postJson(url, { sentence: 'the ship', include: ['logits'], ...more });
      return segmentResponseSchema.parse(await response.json()).answers[0]!;
    };
    const absent = await again({});
    const known = await again({ assumePresent: true });
    expect(absent).toMatchObject(nothing);
    expect(known.areaPixels).toBeGreaterThan(0);
    expect(await again({})).toMatchObject(nothing);
    expect(absent.logits).toEqual(known.logits);
    const points = [{ x: 20, y: 20, positive: true }];
    const corrected = await again({ points });
    expect(corrected).toMatchObject({ presence: null, present: corrected.areaPixels > 0 });
    expect(corrected.rle).toEqual((await again({ points, assumePresent: true })).rle);
  });

  it('says it in files, too', async () => {
    const body = segmentForm(image, ['the ship'], { format: 'geojson' });
    const response = await fetch(`${service.base}/v1/segment`, { method: 'POST', body });
    const { features } = (await response.json()) as { features: { properties: object; geometry: unknown }[] };
    expect(features).toMatchObject([
      { geometry: null, properties: { present: false, presence: expect.any(Number), score: 0 } },
    ]);
  });
});
