import { type ShortcutRow, ShortcutTable } from '../components/shortcut-table.tsx';

const KEYS: readonly ShortcutRow[] = [
  ['Enter', 'Accept the picture, and go on to the next'],
  ['N', 'Nothing there, for the selected sentence'],
  ['S', 'Skip the picture'],
  ['J, K', 'Next and previous picture'],
  ['1 to 9', 'Select a sentence'],
  ['/', 'Type a sentence; Esc leaves the field'],
  ['Ctrl Enter', 'Accept, wherever you are'],
  ['Ctrl Z, Ctrl Shift Z', 'Undo, redo'],
  ['I, E', 'Include, exclude a place; on the map: the one under the cross'],
  ['B', 'A box is the answer; on the map: two corners under the cross'],
  ['P, R, Space', 'Paint, erase; on the map, Space does so under the cross'],
  ['L, M', 'Drag the outline; move the map'],
  ['Arrows, +, -, 0', 'On the map: move, zoom, all of it'],
  ['Z, H', 'Zoom to the selected answer; hide or show it'],
  ['Delete', 'Say nothing about the selected sentence here'],
];

/** All keys of labelling. */
export const LabelKeys = () => <ShortcutTable rows={KEYS} />;
