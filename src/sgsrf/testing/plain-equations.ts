import type { SgsrfConfig } from '../config.ts';

/*
 * Equations 5 to 30 of the paper once more: plain loops in float64 for one image and one sentence without padding. It is
 * slow, and shares nothing with the graph but the names of the parameters, so that what one gets wrong the other shows.
 */

/** Rows of numbers: N x d. */
export type Matrix = readonly (readonly number[])[];
/** A parameter's values by its name. */
export type Weights = (name: string) => ArrayLike<number>;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}
export const transposed = (a: Matrix): Matrix => a[0]!.map((_, column) => a.map((row) => row[column]!));
function times(a: Matrix, b: Matrix): Matrix {
  const columns = transposed(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
}
const plus = (a: Matrix, b: Matrix | null): Matrix =>
  b ? a.map((row, i) => row.map((value, j) => value + b[i]![j]!)) : a;
const columns = (a: Matrix, from: number, to: number): Matrix => a.map((row) => row.slice(from, to));
const cosine = (a: readonly number[], b: readonly number[]): number =>
  dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
/** A vector of parameters as rows of a given width. */
export const rowsOf = (values: ArrayLike<number>, width: number): Matrix =>
  Array.from({ length: values.length / width }, (_, row) =>
    Array.from({ length: width }, (_, column) => values[row * width + column]!),
  );

export function softmax(row: readonly number[]): number[] {
  const largest = Math.max(...row);
  const powers = row.map((value) => Math.exp(value - largest));
  const total = sum(powers);
  return powers.map((power) => power / total);
}

function erf(x: number): number {
  if (Math.abs(x) > 4.5) return Math.sign(x);
  let [term, total] = [x, x];
  for (let n = 1; Math.abs(term) > 1e-17; n++) {
    term *= (-x * x) / n;
    total += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * total;
}
const gelu = (x: number): number => 0.5 * x * (1 + erf(x / Math.SQRT2));

/** Softmax(Q K' / sqrt(d)) V of every head, side by side, and the mean of the heads' weights. (Eq. 6, 7, 9, 10, 12, 13) */
function attention(q: Matrix, k: Matrix, v: Matrix, heads: number): { output: Matrix; weights: Matrix } {
  const [size, out] = [q[0]!.length / heads, v[0]!.length / heads];
  const each = Array.from({ length: heads }, (_, h) => {
    const [queries, keys] = [columns(q, h * size, (h + 1) * size), columns(k, h * size, (h + 1) * size)];
    const weights = queries.map((a) => softmax(keys.map((b) => dot(a, b) / Math.sqrt(size))));
    return { weights, output: times(weights, columns(v, h * out, (h + 1) * out)) };
  });
  return {
    output: q.map((_, i) => each.flatMap(({ output }) => output[i]!)),
    weights: q.map((_, i) => k.map((_, j) => sum(each.map(({ weights }) => weights[i]![j]!)) / heads)),
  };
}

/** One image and one sentence, as the backbones give them. */
export interface PlainInput {
  /** F and its positions: Ni x d */
  readonly tokens: Matrix;
  readonly position: Matrix;
  /** The text encoder's states: Nt x textWidth */
  readonly textStates: Matrix;
  /** F(0), F(1), F(2): M_s x d_s */
  readonly levels: readonly Matrix[];
}

/** The stages for one image and one sentence. */
export class PlainEquations {
  readonly #matrices = new Map<string, Matrix>();

  constructor(
    readonly weights: Weights,
    readonly config: SgsrfConfig,
  ) {}

  /** A parameter as rows, made once. */
  #rows(name: string, width: number): Matrix {
    const rows = this.#matrices.get(name) ?? rowsOf(this.weights(name), width);
    this.#matrices.set(name, rows);
    return rows;
  }

  #linear(name: string, x: Matrix): Matrix {
    const [weight, bias] = [this.#rows(`${name}.weight`, x[0]!.length), this.weights(`${name}.bias`)];
    return x.map((row) => weight.map((own, out) => dot(row, own) + bias[out]!));
  }

  #norm(name: string, x: Matrix, epsilon = 1e-5): Matrix {
    const [weight, bias] = [this.weights(`${name}.weight`), this.weights(`${name}.bias`)];
    return x.map((row) => {
      const mean = sum(row) / row.length;
      const variance = sum(row.map((value) => (value - mean) ** 2)) / row.length;
      return row.map((value, i) => ((value - mean) / Math.sqrt(variance + epsilon)) * weight[i]! + bias[i]!);
    });
  }

  #mlp(name: string, x: Matrix): Matrix {
    return this.#linear(
      `${name}.fc2`,
      this.#linear(`${name}.fc1`, x).map((row) => row.map(gelu)),
    );
  }

  #attend(name: string, x: Matrix, context: Matrix, xPosition: Matrix | null, position: Matrix | null) {
    const q = this.#linear(`${name}.q_proj`, plus(x, xPosition));
    const k = this.#linear(`${name}.k_proj`, plus(context, position));
    const { output, weights } = attention(q, k, this.#linear(`${name}.v_proj`, context), this.config.heads);
    return { output: this.#linear(`${name}.out_proj`, output), weights };
  }

  /** F of a model without a vision-language encoder, from the trunk's maps with h x w and h/2 x w/2 cells. */
  visualTokens(stage3: Matrix, stage4: Matrix): { tokens: Matrix; position: Matrix } {
    const visual = this.config.visual as Extract<SgsrfConfig['visual'], { source: 'sam2-trunk' }>;
    const fine = this.#linear('visual.stage3.proj', this.#norm('visual.stage3.norm', stage3));
    const coarse = this.#linear('visual.stage4.proj', this.#norm('visual.stage4.norm', stage4));
    const [wide, half] = [Math.sqrt(fine.length), Math.sqrt(coarse.length)];
    const merged =
      visual.gridStride === 16
        ? fine.map((row, at) => {
            const [y, x] = [Math.floor(at / wide / 2), Math.floor((at % wide) / 2)];
            return row.map((value, c) => value + coarse[y * half + x]![c]!);
          })
        : coarse.map((row, at) => {
            const first = 2 * Math.floor(at / half) * wide + 2 * (at % half);
            const cells = [first, first + 1, first + wide, first + wide + 1];
            return row.map((value, c) => value + sum(cells.map((cell) => fine[cell]![c]!)) / 4);
          });
    const grid = Math.sqrt(merged.length);
    const waves = merged.map((_, at) =>
      [at % grid, Math.floor(at / grid)].flatMap((cell) => {
        const u = (2 * cell + 1) / grid - 1;
        return [
          u,
          ...[1, 2, 4, 8, 16].flatMap((k) => [Math.sin(k * Math.PI * u), Math.cos(k * Math.PI * u)]),
        ];
      }),
    );
    const position = this.#linear('visual.position', waves);
    let x = plus(merged, position);
    for (let index = 0; index < visual.depth; index++) {
      const name = `visual.layers.${index}`;
      const y = this.#norm(`${name}.norm1`, x);
      x = plus(x, this.#attend(`${name}.attn`, y, y, position, position).output);
      x = plus(x, this.#mlp(`${name}.mlp`, this.#norm(`${name}.norm2`, x)));
    }
    return { tokens: this.#norm('visual.norm', x), position };
  }

  run(input: PlainInput) {
    const { config } = this;
    const l =
      config.textWidth === config.width ? input.textStates : this.#linear('text_proj', input.textStates);
    const ccr = this.#refinement(l, input);
    const prompts = this.#prompts(ccr.textTokens, ccr.visualTokens, input);
    const modulated = config.modulation ? input.levels.map((f, s) => this.#modulation(s, f, ccr.cues)) : null;
    return { ...ccr, ...prompts, modulated };
  }

  /** C: one token per bin of a sentence; bins of uneven sentences overlap. */
  #contextTokens(l: Matrix, count: number): Matrix {
    const { contextInitialisation: start, width } = this.config;
    if (start === 'random') return this.#rows('ccr.context_embed.weight', width);
    if (start === 'zero') return Array.from({ length: count }, () => Array<number>(width).fill(0));
    return pooled(l, count);
  }

  /** Eq. 5-14 and 22. */
  #refinement(l: Matrix, input: PlainInput) {
    const { contextTokens: count, ccrBlock, ccrDepth, width } = this.config;
    let u = [...l, ...(count > 0 ? this.#contextTokens(l, count) : [])]; // Eq. 5
    const zeros = l.map(() => Array<number>(width).fill(0));
    const position = count > 0 ? [...zeros, ...this.#rows('ccr.context_pos.weight', width)] : null;
    let f = input.tokens;
    const attentions: { aUu: Matrix; aUf: Matrix | null; aFu: Matrix }[] = [];
    for (let index = 0; index < ccrDepth; index++) {
      const block =
        ccrBlock === 'printed' ? this.#printed(u, f, position) : this.#residual(index, u, f, position, input);
      [u, f] = [[...block.hu], block.hf];
      attentions.push(block);
    }
    return { textTokens: u.slice(0, l.length), cues: u.slice(l.length), visualTokens: f, attentions }; // Eq. 22
  }

  #printed(u: Matrix, f: Matrix, position: Matrix | null) {
    const project = (x: Matrix, name: string): Matrix =>
      times(x, this.#rows(`ccr.blocks.0.${name}`, this.config.width));
    const positioned = plus(u, position);
    const self = attention(project(positioned, 'W_Q1'), project(positioned, 'W_K1'), project(u, 'W_V1'), 1); // Eq. 6-8
    const across = this.config.bidirectional
      ? attention(project(self.output, 'W_uQ'), project(f, 'W_fK'), project(f, 'W_fV'), 1) // Eq. 9-11
      : null;
    const hu = across?.output ?? self.output;
    const back = attention(project(f, 'W_fQ'), project(hu, 'W_uK'), project(hu, 'W_uV'), 1); // Eq. 12-14
    return { hu, hf: back.output, aUu: self.weights, aUf: across?.weights ?? null, aFu: back.weights };
  }

  #residual(index: number, u: Matrix, f: Matrix, position: Matrix | null, input: PlainInput) {
    const name = `ccr.blocks.${index}`;
    const self = this.#attend(`${name}.text_self_attn`, u, u, position, position);
    let hu = this.#norm(`${name}.norm1`, plus(u, self.output));
    let aUf: Matrix | null = null;
    if (this.config.bidirectional) {
      const across = this.#attend(`${name}.text_to_image`, hu, f, position, input.position);
      hu = this.#norm(`${name}.norm2`, plus(hu, across.output));
      aUf = across.weights;
    }
    hu = this.#norm(`${name}.norm3`, plus(hu, this.#mlp(`${name}.text_mlp`, hu)));
    const back = this.#attend(`${name}.image_to_text`, f, hu, input.position, position);
    let hf = this.#norm(`${name}.norm4`, plus(f, back.output));
    hf = this.#norm(`${name}.norm5`, plus(hf, this.#mlp(`${name}.image_mlp`, hf)));
    return { hu, hf, aUu: self.weights, aUf, aFu: back.weights };
  }

  /** Eq. 23-26. */
  #prompts(hl: Matrix, hf: Matrix, input: PlainInput) {
    const { sparseTokens, densePrompt, promptDepth, promptOrder, promptGeneration } = this.config;
    if (!promptGeneration) {
      return { sparse: this.#mlp('gpg.text_prompt_mlp', pooled(hl, sparseTokens)), map: null, dense: null };
    }
    let p = this.#rows('gpg.prompt_embed.weight', 256); // Eq. 23
    const position = this.#rows('gpg.prompt_pos.weight', 256);
    for (let index = 0; index < promptDepth; index++) {
      const name = `gpg.layers.${index}`;
      const step = (part: string, norms: [string, string], context: Matrix, keys: Matrix | null): void => {
        p = this.#norm(
          `${name}.${norms[0]}`,
          plus(p, this.#attend(`${name}.prompt_to_${part}`, p, context, position, keys).output),
        );
        p = this.#norm(`${name}.${norms[1]}`, plus(p, this.#mlp(`${name}.${part}_mlp`, p)));
      };
      const self = this.#attend(`${name}.self_attn`, p, p, position, position).output;
      p = this.#norm(`${name}.norm1`, plus(p, self));
      if (promptOrder === 'image-text') step('image', ['norm4', 'norm5'], hf, input.position);
      step('text', ['norm2', 'norm3'], hl, null);
      if (promptOrder === 'text-image') step('image', ['norm4', 'norm5'], hf, input.position);
    }
    const sparse = this.#mlp('gpg.sparse_mlp', densePrompt ? p.slice(1) : p); // Eq. 24
    if (!densePrompt) return { sparse, map: null, dense: null };
    const [token] = this.#mlp('gpg.dense_mlp', p.slice(0, 1));
    const scale = Math.exp(this.weights('gpg.logit_scale')[0]!);
    const map = hf.map((v) => cosine(v, token!) * scale + this.weights('gpg.logit_bias')[0]!); // Eq. 25
    return { sparse, map, dense: this.#maskEncoder(map, 4 * Math.sqrt(input.levels[2]!.length)) };
  }

  /** E_d (Eq. 26), M_2 x 256: Y_dense at S/4 x S/4, two 2 x 2 convolutions of stride 2 and one of 1 x 1, as SAM 2's. */
  #maskEncoder(map: readonly number[], size: number): Matrix {
    const name = 'sam_prompt_encoder.mask_downscaling';
    const grid = Math.sqrt(map.length);
    const large = Array.from({ length: size * size }, (_, at) => {
      const [y, x] = [Math.floor(at / size), at % size].map((cell) => (cell * (grid - 1)) / (size - 1));
      const [top, left] = [Math.min(Math.floor(y!), grid - 2), Math.min(Math.floor(x!), grid - 2)];
      const [down, right] = [y! - top, x! - left];
      const cell = (i: number, j: number): number => map[(top + i) * grid + left + j]!;
      const upper = cell(0, 0) * (1 - right) + cell(0, 1) * right;
      return [upper * (1 - down) + (cell(1, 0) * (1 - right) + cell(1, 1) * right) * down];
    });
    const halved = (x: Matrix, conv: number): Matrix => {
      const side = Math.sqrt(x.length);
      const windows = Array.from({ length: x.length / 4 }, (_, at) => {
        const first = 2 * Math.floor(at / (side / 2)) * side + 2 * (at % (side / 2));
        return x[0]!.flatMap((_, c) => [0, 1, side, side + 1].map((cell) => x[first + cell]![c]!));
      });
      const y = this.#norm(`${name}.${conv + 1}`, this.#linear(`${name}.${conv}`, windows), 1e-6);
      return y.map((row) => row.map(gelu));
    };
    return this.#linear(`${name}.6`, halved(halved(large, 0), 3));
  }

  /** Z(s) = F(s) + Attn(F(s), G, G) (Eq. 27-30), M_s x d_s. */
  #modulation(s: number, f: Matrix, cues: Matrix) {
    const name = `gms.level${s}`;
    const [q, k] = [this.#linear(`${name}.q_proj`, f), this.#linear(`${name}.k_proj`, cues)];
    const { output, weights } = attention(q, k, this.#linear(`${name}.v_proj`, cues), 1);
    return { level: plus(f, this.#linear(`${name}.out_proj`, output)), weights };
  }
}

/** Means of a sentence's n tokens in m bins, floor(i n / m) to ceil((i + 1) n / m). */
function pooled(x: Matrix, bins: number): Matrix {
  return Array.from({ length: bins }, (_, i) => {
    const own = x.slice(Math.floor((i * x.length) / bins), Math.ceil(((i + 1) * x.length) / bins));
    return transposed(own).map((column) => sum(column) / own.length);
  });
}

/** C_uu of the text tokens (Eq. 15): Nt x Nt */
export const tokenRelations = (aFu: Matrix, textLength: number): Matrix => {
  const looks = transposed(aFu).slice(0, textLength);
  return looks.map((a) => looks.map((b) => cosine(a, b)));
};

/** What a sentence adds to L_cons: the sum over rows i = 2..Nt of 1 - cos(p_i, q_i) (Eq. 16-21). */
export function consistency(aUu: Matrix, aFu: Matrix, textLength: number): number {
  const cUu = tokenRelations(aFu, textLength);
  let loss = 0;
  for (let i = 1; i < textLength; i++) loss += 1 - cosine(aUu[i]!.slice(0, i), cUu[i]!.slice(0, i));
  return loss;
}
