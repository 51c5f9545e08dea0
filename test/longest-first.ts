import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Slow test files by the time that they take, from half a minute on. */
export const LONGEST = [
  'test/documents.slow.test.ts',
  'src/cli/training/train-ranks.slow.test.ts',
  'web/test/page.slow.test.ts',
  'src/cli/segment/segment-large.slow.test.ts',
  'web/src/engine/browser-engine.slow.test.ts',
  'src/training/train.slow.test.ts',
  'web/test/real-engine.slow.test.ts',
  'src/cli/training/finetune.slow.test.ts',
  'src/cli/training/train-killed.slow.test.ts',
  'src/server/serve.slow.test.ts',
  'web/test/by-hand.slow.test.ts',
  'src/archive/archive.slow.test.ts',
  'src/cli/command-line.slow.test.ts',
  'test/quality-floor.slow.test.ts',
  'src/cli/training/train.slow.test.ts',
  'web/test/map-services.slow.test.ts',
  'test/examples.slow.test.ts',
  'src/cli/training/ablate.slow.test.ts',
  'web/test/image-pair.slow.test.ts',
  'web/test/working-day.slow.test.ts',
  'test/fuzz.slow.test.ts',
];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = LONGEST.findIndex((file) => moduleId.endsWith(`/${file}`));
  return place < 0 ? LONGEST.length : place;
};

/** Begins with the files that take longest, so that none of them runs alone at the end, while other cores have nothing to do. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => placeOf(one) - placeOf(other));
  }
}
