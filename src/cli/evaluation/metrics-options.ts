import { Option } from 'commander';
import { wholeNumber } from '../option-values.ts';

export const precisionRuleOption = (): Option =>
  new Option('--pr-rule <rule>', 'Pr@X counts IoU > X (strict) or IoU >= X (inclusive)')
    .choices(['strict', 'inclusive'])
    .default('strict');

export const emptyUnionOption = (): Option =>
  new Option('--empty-union <rule>', 'a sample whose prediction and truth are both empty counts as')
    .choices(['one', 'zero', 'drop'])
    .default('one');

export const bootstrapOption = (): Option =>
  new Option('--bootstrap <draws>', 'draws for confidence intervals; 0 for none')
    .argParser(wholeNumber(0))
    .default(2000);
