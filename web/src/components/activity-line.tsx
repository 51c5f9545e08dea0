import type { Session } from '../state/session.ts';

/**
 * What is going on. It has a place of its own at the panel's foot, and keeps its height whether something is going on or
 * not: it neither jumps when the panel's content changes, nor pushes anything.
 */
export function ActivityLine({ session }: { readonly session: Session }) {
  const activity = session.activity.value;
  const working = session.working.value;
  const ready = session.engine.status.value.state === 'ready' ? 'Ready.' : '';
  const idle = session.image.value ? ready : 'No image is open yet.';
  return (
    <div class="activity" data-state={working ? 'busy' : 'idle'}>
      <div class="activity-line">
        <span class="activity-label">{working ?? idle}</span>
        {activity && (
          <button type="button" class="link" onClick={activity.cancel}>
            Cancel
          </button>
        )}
      </div>
      {working ? (
        <progress
          aria-label={working}
          max={1}
          {...(activity?.fraction == null ? {} : { value: activity.fraction })}
        />
      ) : (
        <div class="progress-space" />
      )}
    </div>
  );
}
