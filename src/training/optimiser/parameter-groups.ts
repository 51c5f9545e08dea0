import type { Shape } from '../../graph/index.ts';

/** How the tensors of a parameter group are updated. */
export interface GroupSettings {
  /** Name of the group; the same name always comes with the same settings. */
  readonly group: string;
  /** Multiplies the scheduled learning rate. */
  readonly learningRateScale: number;
  /** Decoupled weight decay (AdamW's lambda); 0 switches it off. */
  readonly weightDecay: number;
}

/** Says to which group a parameter belongs. */
export type GroupOf = (name: string, shape: Shape) => GroupSettings;

export interface GroupRule {
  /** Parameters that start from pre-trained values (the mask decoder) and learn with a smaller rate. */
  readonly isPretrained: (name: string) => boolean;
  /** Multiplies the learning rate of pre-trained parameters. */
  readonly pretrainedLearningRateScale: number;
  readonly weightDecay: number;
  /**
   * Decay biases, normalisation weights, tokens and scalars too. Default false: decay pulls matrices towards
   * simpler maps, but these towards a wrong offset or scale.
   */
  readonly decayEverything?: boolean;
}

/**
 * The usual grouping: pre-trained and new parameters, each with and without weight decay. The groups are called
 * `new`, `new.noDecay`, `decoder` and `decoder.noDecay`.
 */
export function groupsByOrigin(rule: GroupRule): GroupOf {
  return (name, shape) => {
    const pretrained = rule.isPretrained(name);
    const decays = rule.decayEverything === true || isMatrix(name, shape);
    return {
      group: `${pretrained ? 'decoder' : 'new'}${decays ? '' : '.noDecay'}`,
      learningRateScale: pretrained ? rule.pretrainedLearningRateScale : 1,
      weightDecay: decays ? rule.weightDecay : 0,
    };
  };
}

/** Weights of linear layers and convolutions; not biases, normalisation, learnt tokens or positions. */
function isMatrix(name: string, shape: Shape): boolean {
  return shape.length >= 2 && !/(token|_embed|_pos|embedding)s?(\.weight)?$/.test(name);
}
