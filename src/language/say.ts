/** Facts into sentences, in the language of RRSIS-D (95 words) and, by option, a little beyond it. */

import { pluralOf } from './categories.ts';
import type { Fact, GroupFact, Reference } from './fact.ts';
import type { Side } from './places.ts';
import { upperFirst } from './synonyms.ts';
import { mostWords } from './words.ts';

const extremeWordings: Record<Side, readonly ((category: string) => string)[]> = {
  left: [(c) => `The ${mostWords.left} ${c}`, (c) => `The ${c} on the far left`],
  right: [(c) => `The ${mostWords.right} ${c}`, (c) => `The ${c} on the far right`],
  top: [(c) => `The ${mostWords.top} ${c}`, (c) => `The ${c} at the very top`],
  bottom: [(c) => `The ${mostWords.bottom} ${c}`, (c) => `The ${c} at the very bottom`],
};

/** The plain sentences of a fact: one, or two of the same meaning for extremes. */
export function plainWordings(fact: Fact): string[] {
  const { category } = fact;
  switch (fact.type) {
    case 'category':
      return [`The ${category}`];
    case 'position':
      return [`The ${category} ${fact.zone}`];
    case 'extreme':
      return extremeWordings[fact.side].map((wording) => wording(category));
    case 'size': {
      const order = fact.ofTwo ? { largest: 'larger', smallest: 'smaller' }[fact.order] : fact.order;
      return [`The ${order} ${category}`];
    }
    case 'relation':
      return [`The ${category} ${fact.direction} ${describeReference(fact.reference)}`];
    case 'comparison': {
      const { degree, order } = fact.comparison;
      return [`The ${category} is ${degree} ${order} than ${describeReference(fact.reference)}`];
    }
  }
}

export function describeReference({ category, zone }: Reference): string {
  return zone === undefined ? `the ${category}` : `the ${category} ${zone}`;
}

const otherExtremes: Record<Side, readonly ((category: string) => string)[]> = {
  left: [
    (c) => `The ${c} farthest to the left`,
    (c) => `The ${c} closest to the left edge`,
    (c) => `The left-most ${c}`,
  ],
  right: [
    (c) => `The ${c} farthest to the right`,
    (c) => `The ${c} closest to the right edge`,
    (c) => `The right-most ${c}`,
  ],
  top: [(c) => `The uppermost ${c}`, (c) => `The ${c} closest to the top edge`, (c) => `The highest ${c}`],
  bottom: [
    (c) => `The lowermost ${c}`,
    (c) => `The ${c} closest to the bottom edge`,
    (c) => `The lowest ${c}`,
  ],
};

/** Sentences of the same meaning that the benchmark does not have; [] where there are none. */
export function otherWordings(fact: Fact): string[] {
  const { category } = fact;
  switch (fact.type) {
    case 'position': {
      const { zone } = fact;
      const corner = /(upper|lower) (left|right)$/.exec(zone)?.[0];
      const side = zone === 'in the middle' ? 'middle' : (/(left|right)$/.exec(zone)?.[0] ?? null);
      const adjective = corner ?? side;
      return [
        `${upperFirst(zone)}, the ${category}`,
        `The ${category} that is ${zone}`,
        `The ${category} located ${zone}`,
        ...(adjective ? [`The ${adjective} ${category}`, `The ${category}, ${adjective}`] : []),
      ];
    }
    case 'extreme':
      return otherExtremes[fact.side].map((wording) => wording(category));
    case 'size': {
      const order = fact.ofTwo ? { largest: 'larger', smallest: 'smaller' }[fact.order] : fact.order;
      return [
        `The ${category} that is the ${order}`,
        `The ${order} one of the ${category}s`,
        ...(fact.ofTwo ? [`The ${order} of the two ${category}s`] : [`The ${order} of all ${category}s`]),
      ];
    }
    case 'relation': {
      const reference = describeReference(fact.reference);
      return [
        `The ${category} that is ${fact.direction} ${reference}`,
        `The ${category} located ${fact.direction} ${reference}`,
        `${upperFirst(fact.direction)} ${reference}, the ${category}`,
      ];
    }
    default:
      return [];
  }
}

/**
 * The plural sentences of a group, weighted by how often they stand in the list.
 * Every one of them means all objects of the category, or all in that half of the frame.
 */
export function groupWordings({ category, half, count }: GroupFact): string[] {
  const names = pluralOf(category);
  const place = half === null ? '' : ` ${half}`;
  return [
    `The ${names}${place}`,
    `The ${names}${place}`,
    `All ${names}${place}`,
    `All the ${names}${place}`,
    `All of the ${names}${place}`,
    `Every ${category}${place}`,
    ...(count === 2 ? [`Both ${names}${place}`, `The two ${names}${place}`] : []),
  ];
}
