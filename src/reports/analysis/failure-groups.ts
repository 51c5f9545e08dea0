import { objectSizeOf } from '../../evaluation/index.ts';
import type { PredictionRecord } from '../../evaluation/node.ts';
import { labelWords } from '../../language/index.ts';
import type { Hit, SampleFacts } from './sample-facts.ts';

/** What is known of a sample when it is put into groups. */
export interface GroupedSample {
  readonly record: PredictionRecord;
  readonly facts: SampleFacts | undefined;
  readonly hit: Hit | undefined;
}

/** A kind of failure of the paper's section 4.6. */
export interface FailureGroup {
  readonly id: string;
  readonly title: string;
  /** How it is decided that a sample belongs to it, or why that cannot be decided. */
  readonly how: string;
  /** Null where the data cannot tell. */
  readonly has: ((sample: GroupedSample) => boolean) | null;
}

/** CIELAB distance below which an object hardly stands out. */
const LOW_CONTRAST = 10;

const SIZE_WORDS =
  /\b(large|larger|largest|small|smaller|smallest|big|bigger|biggest|tiny|huge|little|same size|similar in size|size)\b/i;

const isRelation = ({ record }: GroupedSample): boolean =>
  record.kind?.startsWith('relation') ??
  labelWords(record.expression.split(/[\s.,;]+/).filter((word) => word !== '')).some(
    ({ part }) => part === 'relation',
  );

/**
 * The groups of section 4.6, as far as data can tell them. A sample may be in several, and in a group without having failed: a
 * group matters where its failures are more frequent than the rest's.
 * @param withData whether images and true masks were read
 */
export function failureGroups(withData: boolean): FailureGroup[] {
  return [
    {
      id: 'occluded',
      title: '(a) occluded',
      how: 'cannot be told: no data set says what covers an object',
      has: null,
    },
    {
      id: 'tiny',
      title: '(b) tiny in clutter',
      how: `the object is below 32 x 32 pixels of its image; clutter cannot be told`,
      has: ({ record }) => objectSizeOf(record.area) === 'small',
    },
    {
      id: 'low-contrast',
      title: '(c) low contrast',
      how: withData
        ? `mean colours of the object and of its surroundings are less than ${LOW_CONTRAST} apart in CIELAB`
        : 'needs the images: give --data',
      has: withData ? ({ facts }) => facts?.contrast != null && facts.contrast < LOW_CONTRAST : null,
    },
    {
      id: 'out-of-context',
      title: '(d) out of context',
      how: 'cannot be told: no data set says where an object is usual',
      has: null,
    },
    {
      id: 'ambiguous-size',
      title: '(e, f) ambiguous size',
      how: 'the sentence is about size, and the image has another annotated object of the category',
      has: (sample) =>
        (sample.record.kind === 'size' || SIZE_WORDS.test(sample.record.expression)) &&
        (sample.facts?.neighbours ?? 0) > 0,
    },
    {
      id: 'similar-neighbours',
      title: '(f) similar neighbours',
      how: 'the image has another annotated object of the category',
      has: ({ facts }) => (facts?.neighbours ?? 0) > 0,
    },
    {
      id: 'vague-relation',
      title: '(g) relation to another object',
      how: 'the sentence names another object (its kind, else a simple reading); whether it is vague cannot be told',
      has: isRelation,
    },
  ];
}
