import type { RefObject } from 'preact';
import { wholeOf } from '../image/opened-image.ts';
import type { ImageMap } from '../map/image-map.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import { layerMask } from '../state/layer-mask.ts';
import type { Session } from '../state/session.ts';
import type { Tool } from '../state/views.ts';
import type { Shortcuts } from './use-shortcuts.ts';

/** The keys of everything that shows answers on a map: the sentence's field, tools for the selected answer, the map, undo and redo. */
export function answerShortcuts(
  session: Session,
  map: RefObject<ImageMap | null>,
  showHelp: () => void,
): Shortcuts {
  const withSelected = (action: (layer: AnswerLayer) => void) => () => {
    if (session.selected.value) action(session.selected.value);
  };
  const selectTool = (tool: Tool) =>
    withSelected(() => {
      session.tool.value = tool;
    });
  return {
    keys: {
      '?': showHelp,
      '/': () => document.getElementById('sentence')?.focus(),
      m: selectTool('move'),
      i: selectTool('include'),
      e: selectTool('exclude'),
      b: selectTool('box'),
      p: selectTool('paint'),
      r: selectTool('erase'),
      l: selectTool('outline'),
      escape: () => {
        session.tool.value = 'move';
      },
      h: withSelected(({ id, visible }) => session.setVisible(id, !visible)),
      z: withSelected((layer) => {
        const { box } = layerMask(layer);
        if (box) map.current?.fit(box);
      }),
      delete: withSelected(({ id }) => session.remove(id)),
      '0': () => {
        if (session.image.value) map.current?.fit(wholeOf(session.image.value));
      },
    },
    commands: { z: () => session.undo(), 'shift+z': () => session.redo(), y: () => session.redo() },
  };
}
