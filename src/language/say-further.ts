/** Facts beyond the benchmark's kinds, into sentences. */

import { pluralOf } from './categories.ts';
import type { Exception, FurtherFact } from './further-fact.ts';
import {
  apartWords,
  formPhrases,
  mostWords,
  nearnessPhrases,
  ordinalDigits,
  ordinalNames,
  shapeWords,
  wordOfNumber,
} from './words.ts';

/** Sentences of one meaning, weighted by how often they stand in the list. */
export function furtherWordings(fact: FurtherFact): string[] {
  const { category } = fact;
  const names = pluralOf(category);
  switch (fact.type) {
    case 'ordinal': {
      const [ordinal, digits] = [ordinalNames[fact.index - 1]!, ordinalDigits[fact.index - 1]!];
      return [
        `The ${ordinal} ${category} from the ${fact.from}`,
        `The ${ordinal} ${category} from the ${fact.from}`,
        `The ${category} that is ${ordinal} from the ${fact.from}`,
        `The ${ordinal} ${category} counted from the ${fact.from}`,
        `The ${digits} ${category} from the ${fact.from}`,
      ];
    }
    case 'second-in-size':
      return (fact.order === 'largest' ? ['largest', 'biggest'] : ['smallest']).map(
        (word) => `The second ${word} ${category}`,
      );
    case 'nearness':
      return nearnessPhrases[fact.relation].map(
        (phrase) => `The ${category} ${phrase} the ${fact.reference}`,
      );
    case 'between': {
      const [first, second] = fact.references;
      const both = first === second ? `the two ${pluralOf(first)}` : `the ${first} and the ${second}`;
      return ['between', 'that is between', 'in between'].map((words) => `The ${category} ${words} ${both}`);
    }
    case 'apart': {
      const [away, apart] = apartWords.from;
      return [
        `The ${category} ${away} the others`,
        `The ${category} that is ${away} the others`,
        `The ${apartWords.describing} ${category}`,
        `The ${category} standing ${apartWords.standing}`,
        `The ${category} ${apart} the others`,
      ];
    }
    case 'edge':
      return [
        `The ${category} at the ${fact.side} edge`,
        `The ${category} at the ${fact.side} edge of the image`,
        `The ${category} touching the ${fact.side} edge`,
        `The ${category} at the ${fact.side} border`,
        `The ${category} cut off by the ${fact.side} edge`,
      ];
    case 'corner': {
      const [vertical, horizontal] = [
        fact.row === 0 ? 'top' : 'bottom',
        fact.column === 0 ? 'left' : 'right',
      ];
      return [
        `The ${category} in the ${vertical} ${horizontal} corner`,
        `The ${category} in the ${vertical}-${horizontal} corner of the image`,
        `The ${category} near the ${vertical} ${horizontal} corner`,
        `The ${category} tucked into the ${vertical} ${horizontal} corner`,
      ];
    }
    case 'shape':
      return shapeWords[fact.shape].map((word) => `The ${word} ${category}`);
    case 'colour': {
      const { colour, zone } = fact;
      if (zone !== null)
        return [`The ${colour} ${category} ${zone}`, `The ${category} ${zone} that is ${colour}`];
      return [
        `The ${colour} ${category}`,
        `The ${colour} ${category}`,
        `The ${category} that is ${colour}`,
        `The ${colour} one of the ${names}`,
      ];
    }
    case 'colour-of-several':
      return [
        `The ${fact.colour} ${names}`,
        `All ${fact.colour} ${names}`,
        `All the ${names} that are ${fact.colour}`,
      ];
    case 'count': {
      const place = fact.half === null ? '' : ` ${fact.half}`;
      const number = wordOfNumber(fact.count);
      return [
        `The ${number} ${names}${place}`,
        `All ${number} ${names}${place}`,
        `The ${fact.count} ${names}${place}`,
        ...(fact.count === 2 ? [`Both ${names}${place}`, `The pair of ${names}${place}`] : []),
      ];
    }
    case 'form':
      return formPhrases[fact.form].map((phrase) => `The ${phrase.replace('*', names)}`);
    case 'outside':
      return fact.several
        ? [
            `The ${names} that are not ${fact.half}`,
            `The ${names} not ${fact.half}`,
            `All ${names} except those ${fact.half}`,
            `Every ${category} except the ones ${fact.half}`,
          ]
        : [`The ${category} that is not ${fact.half}`, `The ${category} not ${fact.half}`];
    case 'without': {
      const one = nameException(fact.exception);
      return [
        `All ${names} except the ${one}`,
        `All the ${names} but the ${one}`,
        `Every ${category} except the ${one}`,
        `The ${names} without the ${one}`,
        `The ${names} other than the ${one}`,
      ];
    }
  }
}

/** What is left out, by what tells it: "leftmost one", "one in the middle". */
function nameException(exception: Exception): string {
  switch (exception.type) {
    case 'extreme':
      return `${mostWords[exception.side]} one`;
    case 'size':
      return `${exception.order} one`;
    case 'position':
      return `one ${exception.zone}`;
  }
}
