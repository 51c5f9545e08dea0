import type { Session } from '../state/session.ts';
import type { Tool } from '../state/views.ts';
import { Icon, type IconName } from './icons.tsx';

const TOOLS: readonly {
  readonly tool: Tool;
  readonly icon: IconName;
  readonly label: string;
  readonly key: string;
}[] = [
  { tool: 'move', icon: 'hand', label: 'Move', key: 'm' },
  { tool: 'include', icon: 'include', label: 'Include', key: 'i' },
  { tool: 'exclude', icon: 'exclude', label: 'Exclude', key: 'e' },
  { tool: 'box', icon: 'box', label: 'Box', key: 'b' },
  { tool: 'paint', icon: 'brush', label: 'Paint', key: 'p' },
  { tool: 'erase', icon: 'eraser', label: 'Erase', key: 'r' },
  { tool: 'outline', icon: 'corners', label: 'Outline', key: 'l' },
];

/** What the tool in hand does, in a few words: above the map, where one looks while marking. */
const HINTS: Readonly<Partial<Record<Tool, string>>> = {
  include: 'Click an object to add it.',
  exclude: 'Click what does not belong to it: that goes, nothing else changes.',
  box: 'Draw a box around all that it should be. It replaces earlier marks.',
  paint: 'Draw what belongs to it.',
  erase: 'Draw what does not belong to it.',
  outline: 'Drag corners and lines. Alt and a click removes a corner.',
};

/** What a click on the map does to the selected answer. */
export function ToolBar({ session }: { readonly session: Session }) {
  if (!session.selected.value || session.comparison.value || session.tool.value === 'measure') return null;
  const tool = session.tool.value;
  const brush = tool === 'paint' || tool === 'erase';
  return (
    <div class="tools">
      <div class="tool-bar" role="toolbar" aria-label="Correct the selected answer">
        {TOOLS.map(({ tool, icon, label, key }) => (
          <button
            key={tool}
            type="button"
            class="tool"
            title={`${label} (${key.toUpperCase()})`}
            aria-keyshortcuts={key}
            aria-pressed={session.tool.value === tool}
            onClick={() => {
              session.tool.value = tool;
            }}
          >
            <Icon name={icon} />
            <span>{label}</span>
          </button>
        ))}
      </div>
      {HINTS[tool] && (
        <p class="tool-hint">
          {HINTS[tool]}
          {brush && (
            <label>
              <span>Width</span>
              <input
                type="range"
                min={2}
                max={60}
                value={session.brushRadius.value}
                onInput={(event) => {
                  session.brushRadius.value = event.currentTarget.valueAsNumber;
                }}
              />
            </label>
          )}
        </p>
      )}
    </div>
  );
}
