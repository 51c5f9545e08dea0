import { basename } from 'node:path';
import type { TriedMix } from './choose-mix.ts';
import type { FinetuneData } from './finetune-data.ts';
import type { FinetuneOptions } from './finetune-options.ts';
import { type FinetuneReport, formatBeforeAndAfter } from './finetune-report.ts';
import type { FinetunePlan } from './plan.ts';

export interface CardParts {
  readonly options: FinetuneOptions;
  /** As it was typed. */
  readonly command: string;
  readonly version: string;
  readonly baseName: string;
  readonly data: FinetuneData;
  readonly plan: FinetunePlan;
  readonly mix: TriedMix;
  readonly calibration: string;
  readonly report: FinetuneReport;
}

/** The card of a fine-tuned model: what it was made of, how, what it is worth, and what it is not. */
export function modelCard(parts: CardParts): string {
  const { options, command, version, baseName, data, plan, mix, calibration, report } = parts;
  const name = basename(options.out);
  const { train, val, test } = data.parts;
  const counted = Object.entries(train.categories)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([category, count]) => `${category} (${count})`);
  const words = Object.entries(options.words).map(([category, said]) => `${category}: ${said.join(', ')}`);
  return `# ${name}

A model of skyrefer ${version}, fine-tuned from \`${baseName}\` by

    ${command}

## Data

- ${data.said}: ${train.images} pictures to train on (${train.objects} objects), ${val.images} to choose and calibrate by, ${test.images} to measure on; split by ${options.val === undefined ? options.split : 'the labels given with --val'}.
- Taught: ${counted.join(', ')}.${data.fresh.length > 0 ? ` New to the model: ${data.fresh.join(', ')}.` : ''}${words.length > 0 ? ` Further names: ${words.join('; ')}.` : ''}
- Sentences: ${data.byRule ? `made by rule from the objects${data.hasSentences ? ", beside the data's own" : ''}` : "the data's own"}; a fifth about what is not there.${data.hasBoxes ? ' Masks of boxes were drawn by SAM 2.' : ''}
- Beside them ${plan.scenes} drawn scenes of what the model knew.

## Training

${plan.steps} steps; of the mean with the weights of \`${baseName}\`, ${Math.round(100 * mix.share)} % are the tuned ones. ${calibration[0]!.toUpperCase()}${calibration.slice(1)}. \`finetune.yaml\` has the configuration, and how to make the same again.

## Figures

Sentences asked word for word, as \`skyrefer evaluate\` does; in percent.

\`\`\`
${formatBeforeAndAfter('own pictures', report.own)}

${formatBeforeAndAfter('drawn scenes', report.old)}
\`\`\`

## Limits

- Measured on ${test.sentences} sentences about ${test.images} pictures of the same origin as those it was trained on: others may be harder, and few pictures tell little.
- What was known before was looked at in drawn scenes alone. Measure it on photographs of your own where it matters.
- Its score and its sense of what is not there were measured on ${val.images} pictures and on drawn ones.

## Licence

The weights derive from those of \`${baseName}\`, whose licence and notices go with them${options.from === 'tiny' ? ' (Apache-2.0; `models/tiny/LICENSE`, `NOTICE` and `MODEL_CARD.md` of the package)' : ''}. The rights in your pictures and labels are yours to see to.
`;
}
