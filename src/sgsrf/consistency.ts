import {
  add,
  div,
  matmul,
  maximum,
  mul,
  reduceMean,
  reduceSum,
  reshape,
  slice,
  sqrt,
  square,
  sub,
  transposeLast,
  type Value,
} from '../graph/index.ts';

const EPSILON = 1e-8;

/**
 * C_uu of VTRSC (Eq. 15): cosine similarity of the text tokens' columns of A_fu, that is, how far two words look at
 * the same places. Context tokens are left out.
 *
 * @param imageToText A_fu (B, Ni, Nt+Ng)
 * @param textLength Nt
 * @returns C_uu (B, Nt, Nt), ones on the diagonal
 */
export function tokenRelations(imageToText: Value, textLength: number): Value {
  const columns = slice(imageToText, 2, 0, textLength); // (B, Ni, Nt)
  // A padding token's column is zero: the added constant keeps the gradient of its norm finite.
  const norms = sqrt(add(reduceSum(square(columns), [1], true), 1e-20)); // (B, 1, Nt)
  const unit = div(columns, maximum(norms, EPSILON)); // (B, Ni, Nt)
  return matmul(transposeLast(unit), unit); // (B, Nt, Nt)
}

export interface ConsistencyResult {
  /** L_cons: scalar */
  readonly loss: Value;
  /** C_uu (B, Nt, Nt) */
  readonly tokenRelations: Value;
  /** cos(p_i, q_i) for every row; rows that do not count are 1: (B, Nt) */
  readonly rowCosines: Value;
}

/**
 * L_cons of SCR (Eq. 16-21): cosine between corresponding rows of the strict lower triangles of A_uu and C_uu,
 * L_cons = 1/B sum_b sum_{i=2..Nt} (1 - cos(p_i, q_i)).
 *
 * A_uu is cut to the text tokens and not renormalised. Rows and columns of padding tokens do not count, nor does
 * row 1, whose lower triangle is empty. Row 2 has one entry, so that its cosine is always 1.
 *
 * @param textToText A_uu (B, Nt+Ng, Nt+Ng)
 * @param imageToText A_fu (B, Ni, Nt+Ng)
 * @param mask 1 for tokens, 0 for padding: (B, Nt); all tokens count where it is left out
 */
export function consistencyLoss(
  textToText: Value,
  imageToText: Value,
  textLength: number,
  mask: Value | null = null,
): ConsistencyResult {
  const { graph } = textToText;
  const relations = tokenRelations(imageToText, textLength); // C_uu (B, Nt, Nt)
  const attention = slice(slice(textToText, 1, 0, textLength), 2, 0, textLength); // (B, Nt, Nt)
  const below = graph.constant(strictLowerTriangle(textLength), [1, textLength, textLength]);
  const visible = mask ? mul(below, reshape(mask, [mask.shape[0]!, 1, textLength])) : below; // (B|1, Nt, Nt)
  const p = mul(attention, visible); // p_i as rows
  const q = mul(relations, visible); // q_i as rows
  const product = reduceSum(mul(p, q), [2]); // (B, Nt)
  const norms = mul(rowNorm(p), rowNorm(q)); // (B, Nt)
  const cosine = div(product, maximum(norms, EPSILON)); // (B, Nt)
  const first = graph.constant(
    Float32Array.from({ length: textLength }, (_, row) => (row === 0 ? 0 : 1)),
    [1, textLength],
  );
  const counts = mask ? mul(first, mask) : first; // rows i = 2..Nt that are tokens: (B|1, Nt)
  const gaps = mul(sub(1, cosine), counts); // (B, Nt)
  return {
    loss: reduceMean(reduceSum(gaps, [1]), [0]),
    tokenRelations: relations,
    rowCosines: sub(1, gaps),
  };
}

/** Euclidean norm of rows; the added constant keeps the gradient of an all-zero row finite. (B, N, M) -> (B, N) */
const rowNorm = (x: Value): Value => sqrt(add(reduceSum(square(x), [2]), 1e-20));

function strictLowerTriangle(size: number): Float32Array {
  return Float32Array.from({ length: size * size }, (_, index) =>
    index % size < Math.floor(index / size) ? 1 : 0,
  );
}
