import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

export type SheetHeight = 'low' | 'half' | 'full';

const PART: Record<SheetHeight, number> = { low: 0.2, half: 0.5, full: 0.92 };
const ORDER: readonly SheetHeight[] = ['low', 'half', 'full'];

/**
 * On small screens the panel is a sheet over the map: its handle is dragged, or pressed to go through three heights.
 * @param answers how many there are: a new one raises a sheet that is too low to show it
 */
export function useBottomSheet(answers: number) {
  const height = useSignal<SheetHeight>('half');
  /** Part of the window while dragging; null otherwise. */
  const dragged = useSignal<number | null>(null);
  const start = useRef<{ y: number; part: number; moved: boolean } | null>(null);
  const wasDragged = useRef(false);
  useEffect(() => {
    if (answers > 0 && height.peek() === 'low') height.value = 'half';
  }, [answers, height]);
  const part = dragged.value ?? PART[height.value];
  return {
    height,
    style: { '--sheet': `${(part * 100).toFixed(2)}dvh` },
    dragging: dragged.value !== null,
    handle: {
      onPointerDown: (event: PointerEvent & { currentTarget: HTMLElement }) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        wasDragged.current = false;
        start.current = { y: event.clientY, part: PART[height.value], moved: false };
      },
      onPointerMove: (event: PointerEvent) => {
        const from = start.current;
        if (!from) return;
        if (!from.moved && Math.abs(event.clientY - from.y) < 6) return;
        from.moved = true;
        wasDragged.current = true;
        const next = from.part + (from.y - event.clientY) / innerHeight;
        dragged.value = Math.min(PART.full, Math.max(PART.low / 2, next));
      },
      onPointerUp: () => {
        const from = start.current;
        start.current = null;
        const part = dragged.value;
        dragged.value = null;
        if (from?.moved && part !== null) height.value = nearest(part);
      },
      onPointerCancel: () => {
        start.current = null;
        dragged.value = null;
      },
      onClick: () => {
        if (wasDragged.current) return; // the click that ends a drag
        height.value = ORDER[(ORDER.indexOf(height.value) + 1) % ORDER.length]!;
      },
    },
  };
}

function nearest(part: number): SheetHeight {
  return ORDER.reduce((best, height) =>
    Math.abs(PART[height] - part) < Math.abs(PART[best] - part) ? height : best,
  );
}
