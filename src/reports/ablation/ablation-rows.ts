import type { SgsrfConfig } from '../../sgsrf/config.ts';
import { table7Components, table8Settings } from '../published/index.ts';
import type { PublishedMetrics } from '../published/published-table.ts';

/** The fields of a model that the ablations change; a row says all of them, so that equal rows are seen to be equal. */
export type AblatedFields = Pick<
  SgsrfConfig,
  | 'promptGeneration'
  | 'densePrompt'
  | 'bidirectional'
  | 'contextTokens'
  | 'contextInitialisation'
  | 'modulation'
  | 'sparseTokens'
>;

/** Parts of Tables 7 and 8. */
export const ABLATION_BLOCKS = ['components', 'context-tokens', 'sparse-tokens', 'lambda'] as const;
export type AblationBlock = (typeof ABLATION_BLOCKS)[number];

export const ablationBlockTitles: Readonly<Record<AblationBlock, string>> = {
  components: 'Table 7: components',
  'context-tokens': 'Table 8: context tokens, number and initialisation',
  'sparse-tokens': 'Table 8: sparse prompt tokens',
  lambda: 'Table 8: weight λ of the consistency loss',
};

/** A row of Table 7 or 8 as a configuration. */
export interface AblationRow {
  /** The published row's. */
  readonly id: string;
  readonly block: AblationBlock;
  /** In words. */
  readonly description: string;
  readonly overrides: AblatedFields;
  /** λ. */
  readonly consistency: number;
  readonly printed: PublishedMetrics;
}

/** λ of every row that has SCR, but where λ itself is varied (section 4.5.2). */
const LAMBDA = 0.5;

/** Row 9 of Table 7, Table 8's defaults. */
const full: AblatedFields = {
  promptGeneration: true,
  densePrompt: true,
  bidirectional: true,
  contextTokens: 6,
  contextInitialisation: 'pooled',
  modulation: true,
  sparseTokens: 9,
};
const withoutCues = { contextTokens: 0, modulation: false };
const guidedOneWay: AblatedFields = { ...full, ...withoutCues, bidirectional: false };

/** Table 7's check marks; its rows in order. */
const components: Readonly<Record<string, readonly [AblatedFields, lambda: number]>> = {
  'text-prompts': [{ ...guidedOneWay, promptGeneration: false, densePrompt: false }, 0],
  'gpg-sparse': [{ ...guidedOneWay, densePrompt: false }, 0],
  'gpg-dense': [guidedOneWay, 0],
  bcmi: [{ ...full, ...withoutCues }, 0],
  'bcmi-clsm': [{ ...full, modulation: false }, 0],
  'bcmi-clsm-gmfe': [full, 0],
  'bcmi-scr': [{ ...full, ...withoutCues }, LAMBDA],
  'bcmi-clsm-scr': [{ ...full, modulation: false }, LAMBDA],
  full: [full, LAMBDA],
};

function setting(id: string): readonly [AblationBlock, AblatedFields, lambda: number] {
  const [block, value, initialisation] = id.split('-') as [string, string, string | undefined];
  switch (block) {
    case 'context':
      return [
        'context-tokens',
        {
          ...full,
          contextTokens: Number(value),
          contextInitialisation: (initialisation ?? 'pooled') as AblatedFields['contextInitialisation'],
        },
        LAMBDA,
      ];
    case 'sparse':
      return ['sparse-tokens', { ...full, sparseTokens: Number(value) }, LAMBDA];
    case 'lambda':
      return ['lambda', full, Number(value)];
    default:
      throw new RangeError(`there is no setting for row '${id}' of Table 8`);
  }
}

/** All rows of Tables 7 and 8, in the order of the tables. */
export const ablationRows: readonly AblationRow[] = [
  ...table7Components.rows.map(({ id, description, metrics }): AblationRow => {
    const [overrides, consistency] = components[id]!;
    return { id, block: 'components', description, overrides, consistency, printed: metrics };
  }),
  ...table8Settings.rows.map(({ id, description, metrics }): AblationRow => {
    const [block, overrides, consistency] = setting(id);
    return { id, block, description, overrides, consistency, printed: metrics };
  }),
];

/** The row that differences are counted from: the whole model. */
export const REFERENCE_ROW = 'full';
