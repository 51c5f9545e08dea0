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
];

/** What a click on the map does to the selected answer. */
export function ToolBar({ session }: { readonly session: Session }) {
  if (!session.selected.value || session.comparison.value) return null;
  return (
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
  );
}
