import type { AnswerLayer } from './answer-layer.ts';

/** Everything that undo covers. */
export interface Workspace {
  /** Oldest first; later ones are drawn above. */
  readonly layers: readonly AnswerLayer[];
  readonly selected: string | null;
}

export const EMPTY_WORKSPACE: Workspace = { layers: [], selected: null };

export function findLayer(workspace: Workspace, id: string | null): AnswerLayer | null {
  return workspace.layers.find((layer) => layer.id === id) ?? null;
}

/** The new layer is above the others, and selected. */
export function addLayer(workspace: Workspace, layer: AnswerLayer): Workspace {
  return { layers: [...workspace.layers, layer], selected: layer.id };
}

/** Unchanged where there is no such layer. */
export function changeLayer(
  workspace: Workspace,
  id: string,
  change: Partial<Omit<AnswerLayer, 'id'>>,
): Workspace {
  if (!findLayer(workspace, id)) return workspace;
  return {
    ...workspace,
    layers: workspace.layers.map((layer) => (layer.id === id ? { ...layer, ...change } : layer)),
  };
}

/** Where the removed layer was selected, its neighbour is selected instead. */
export function removeLayer(workspace: Workspace, id: string): Workspace {
  const index = workspace.layers.findIndex((layer) => layer.id === id);
  if (index < 0) return workspace;
  const layers = workspace.layers.filter((layer) => layer.id !== id);
  const neighbour = layers[Math.min(index, layers.length - 1)]?.id ?? null;
  return { layers, selected: workspace.selected === id ? neighbour : workspace.selected };
}

export function selectLayer(workspace: Workspace, id: string | null): Workspace {
  return { ...workspace, selected: findLayer(workspace, id) ? id : null };
}
