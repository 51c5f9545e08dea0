import { vhr10Categories } from '../../../src/language/index.ts';
import { Dialog } from './dialog.tsx';
import { type ShortcutRow, ShortcutTable } from './shortcut-table.tsx';

const SHORTCUTS: readonly ShortcutRow[] = [
  ['/', 'Type a sentence'],
  ['O', 'Open an image'],
  ['Ctrl Z', 'Undo'],
  ['Ctrl Shift Z', 'Redo'],
  ['Delete', 'Delete the selected answer'],
  ['H', 'Hide or show the selected answer'],
  ['Z', 'Zoom to the selected answer'],
  ['0', 'See the whole image'],
  ['M', 'Move the map with clicks and drags'],
  ['I', 'Include a place; on the map: the one under the cross'],
  ['E', 'Exclude a place; on the map: the one under the cross'],
  ['B', 'Draw a box; on the map: mark two corners under the cross'],
  ['P, R, L', 'Paint, erase (rub out), drag the outline'],
  ['Arrows, + and -', 'On the map: move and zoom'],
  ['Esc', 'Back to moving; close what is open'],
  ['?', 'This help'],
];

export function HelpDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Dialog title="Help and shortcuts" open={open} onClose={onClose}>
      <p>
        Open an aerial image and describe what you look for. The answer appears on the map with the model’s
        own score. Ask again about the same image: it is read only once. Where an answer is not quite right,
        include or exclude places, or draw a box.
      </p>
      <p>
        The embedded model knows ten kinds of objects ({vhr10Categories.slice(0, -1).join(', ')} and{' '}
        {vhr10Categories.at(-1)}), with words of position (“on the far left”), extremes (“the largest”) and
        relations (“above the harbor”). It errs: look at what it marks.
      </p>
      <p>In the browser engine, images do not leave this device.</p>
      <h3 class="small-heading">Keyboard</h3>
      <ShortcutTable rows={SHORTCUTS} />
    </Dialog>
  );
}
