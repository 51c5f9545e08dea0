import type { Session } from '../state/session.ts';
import { formatPercent } from '../text/format.ts';

/** By an arrow key; with Shift or by a page key ten times that. */
const STEP = 0.01;

/** The line between two images on the map: dragged by mouse or finger, moved by arrow keys, Home and End. */
export function SwipeHandle({ session }: { readonly session: Session }) {
  const { shown, divider } = session.comparing;
  const second = shown.value?.image;
  const first = session.image.value;
  if (!first || !second) return null;
  const moveTo = (at: number) => {
    divider.value = Math.min(1, Math.max(0, at));
  };
  const drag = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { left, width } = event.currentTarget.parentElement!.getBoundingClientRect();
    moveTo((event.clientX - left) / width);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? 10 * STEP : STEP;
    const targets: Record<string, number> = {
      ArrowLeft: divider.value - step,
      ArrowDown: divider.value - step,
      ArrowRight: divider.value + step,
      ArrowUp: divider.value + step,
      PageDown: divider.value - 10 * STEP,
      PageUp: divider.value + 10 * STEP,
      Home: 0,
      End: 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    moveTo(target);
  };
  return (
    <>
      <div
        class="swipe"
        role="slider"
        tabIndex={0}
        aria-label="Line between the two images"
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(100 * divider.value)}
        aria-valuetext={`${formatPercent(divider.value)} of the map shows ${first.name}, the rest ${second.name}`}
        style={{ '--divider': divider.value }}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          event.currentTarget.focus({ preventScroll: true });
          event.preventDefault();
        }}
        onPointerMove={drag}
      >
        <span class="swipe-knob" aria-hidden="true" />
      </div>
      <div class="swipe-names" aria-hidden="true" style={{ '--divider': divider.value }}>
        <span class="ellipsis">{first.name}</span>
        <span class="ellipsis">{second.name}</span>
      </div>
    </>
  );
}
