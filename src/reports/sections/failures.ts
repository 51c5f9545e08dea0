import { failureGroups, type GroupedSample } from '../analysis/failure-groups.ts';
import { judge, type OutcomeKind, outcomeWords } from '../analysis/outcome.ts';
import type { Hit, SampleFacts } from '../analysis/sample-facts.ts';
import { sampleKey } from '../analysis/sample-index.ts';
import type { Block, Column } from '../document.ts';
import { percent } from '../format-number.ts';
import type { ReportRun } from '../load-run.ts';

export interface FailureKnowledge {
  readonly facts: ReadonlyMap<string, SampleFacts>;
  /** By run name, then by sample. Null where the data were not read. */
  readonly hits: ReadonlyMap<string, ReadonlyMap<string, Hit>> | null;
}

interface Judged extends GroupedSample {
  readonly outcome: OutcomeKind;
}

/** How answers fail, and in which of section 4.6's situations they fail more often. */
export function failureSection(runs: readonly ReportRun[], { facts, hits }: FailureKnowledge): Block[] {
  const judged = runs.flatMap((run) => {
    if (!run.predictions) return [];
    const samples = run.predictions.records.map((record): Judged => {
      const key = sampleKey(record);
      return { record, facts: facts.get(key), hit: hits?.get(run.name)?.get(key), ...judge(record) };
    });
    return [{ name: run.name, samples }];
  });
  if (judged.length === 0) return [];
  const columns = judged.map(({ name }): Column => ({ title: name }));
  const share = (count: number, of: number) => (of === 0 ? '–' : `${count} (${percent(count / of)} %)`);
  const outcomes = Object.keys(outcomeWords) as OutcomeKind[];
  const blocks: Block[] = [
    { type: 'heading', level: 2, text: 'Failures' },
    {
      type: 'table',
      caption: 'What became of the samples',
      columns: [{ title: 'Outcome', align: 'left' }, ...columns],
      groups: [
        {
          origin: 'measured',
          rows: [
            ...outcomes.map((outcome) => [
              outcomeWords[outcome],
              ...judged.map(({ samples }) =>
                share(samples.filter((each) => each.outcome === outcome).length, samples.length),
              ),
            ]),
            ...(hits
              ? [
                  [
                    'of those that are not right: marks another annotated object (IoU above 0.5)',
                    ...judged.map(({ samples }) => {
                      const wrong = samples.filter(({ outcome }) => outcome !== 'right');
                      return share(wrong.filter(({ hit }) => hit !== undefined).length, wrong.length);
                    }),
                  ],
                  [
                    '    of these: an object of the same category',
                    ...judged.map(({ samples }) => {
                      const hit = samples.filter(
                        (each) => each.outcome !== 'right' && each.hit !== undefined,
                      );
                      return share(
                        hit.filter((each) => each.hit!.category === each.record.category).length,
                        hit.length,
                      );
                    }),
                  ],
                ]
              : []),
          ],
        },
      ],
    },
  ];
  const groups = failureGroups(hits !== null);
  blocks.push({
    type: 'table',
    caption: "Failures by the situations of the paper's section 4.6",
    columns: [
      { title: 'Situation', align: 'left' },
      { title: 'How it is recognised', align: 'left' },
      ...judged.flatMap(({ name }): Column[] => [
        { title: `${name}: samples` },
        { title: 'fail in it' },
        { title: 'fail otherwise' },
      ]),
    ],
    groups: [
      {
        origin: 'measured',
        rows: groups.map(({ title, how, has }) => [
          title,
          how,
          ...judged.flatMap(({ samples }) => {
            if (!has) return ['–', '–', '–'];
            const inside = samples.filter(has);
            const outside = samples.filter((each) => !has(each));
            const rate = (part: readonly Judged[]) =>
              part.length === 0
                ? '–'
                : `${percent(part.filter(({ outcome }) => outcome !== 'right').length / part.length)} %`;
            return [String(inside.length), rate(inside), rate(outside)];
          }),
        ]),
      },
    ],
    note:
      'A sample fails where its IoU is not above 0.5. It may be in several situations. A situation is a likely cause only where ' +
      'failures are clearly more frequent in it than otherwise. One run stands for all seeds of a configuration.',
  });
  return blocks;
}
