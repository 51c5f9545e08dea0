/** States that can be gone back to. Immutable. */
export interface History<State> {
  readonly past: readonly Step<State>[];
  readonly present: State;
  readonly future: readonly Step<State>[];
  /** Of the last change: changes in a row with the same key are one step (a slider being dragged). */
  readonly key: string | null;
}

interface Step<State> {
  readonly state: State;
  /** What the change after (past) or before (future) this state did, for the user: "threshold". */
  readonly label: string;
}

const LIMIT = 100;

export function startHistory<State>(present: State): History<State> {
  return { past: [], present, future: [], key: null };
}

/** Does something that can be undone. Unchanged where the state is the same object. */
export function record<State>(
  history: History<State>,
  state: State,
  label: string,
  key: string | null = null,
): History<State> {
  if (state === history.present) return history;
  if (key !== null && key === history.key && history.past.length > 0) {
    return { ...history, present: state, future: [] };
  }
  const past = [...history.past, { state: history.present, label }].slice(-LIMIT);
  return { past, present: state, future: [], key };
}

/** Changes the state without a step: selecting is nothing to undo. */
export function replace<State>(history: History<State>, state: State): History<State> {
  return { ...history, present: state };
}

/** Changes all states alike, without a step: what was never otherwise is nothing to undo. */
export function rewrite<State, Other = State>(
  history: History<State>,
  change: (state: State) => Other,
): History<Other> {
  const steps = (list: readonly Step<State>[]) =>
    list.map(({ state, label }) => ({ state: change(state), label }));
  return {
    past: steps(history.past),
    present: change(history.present),
    future: steps(history.future),
    key: null,
  };
}

/** The history one step back; itself where there is none. */
export function undo<State>(history: History<State>): History<State> {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    past: history.past.slice(0, -1),
    present: step.state,
    future: [{ state: history.present, label: step.label }, ...history.future],
    key: null,
  };
}

/** The history one step forward; itself where there is none. */
export function redo<State>(history: History<State>): History<State> {
  const [step, ...future] = history.future;
  if (!step) return history;
  return {
    past: [...history.past, { state: history.present, label: step.label }],
    present: step.state,
    future,
    key: null,
  };
}

export function undoLabel<State>(history: History<State>): string | null {
  return history.past.at(-1)?.label ?? null;
}

export function redoLabel<State>(history: History<State>): string | null {
  return history.future[0]?.label ?? null;
}
