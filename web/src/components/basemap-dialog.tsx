import { type Signal, useSignal } from '@preact/signals';
import type { Session } from '../state/session.ts';
import { Dialog } from './dialog.tsx';

export interface BasemapDialogProps {
  readonly session: Session;
  readonly open: Signal<boolean>;
}

/** A map below the image, of a host that the user names; none is named by the page. */
export function BasemapDialog({ session, open }: BasemapDialogProps) {
  const address = useSignal(session.basemap.value ?? '');
  return (
    <Dialog title="Basemap" open={open.value} onClose={() => (open.value = false)}>
      <p>
        A map of tiles below the image. There is none until you name its address, and it is forgotten when you
        leave the page.
      </p>
      <p>
        <strong>This calls out:</strong> while it is on, your browser asks the host for the tiles of the place
        that you look at, so the host learns that place and your network address. Use a host that allows it.
        Of one that does not let other pages read its tiles (CORS), this page’s server fetches them, where it
        was started to do so.
      </p>
      <form
        class="field-row"
        onSubmit={(event) => {
          event.preventDefault();
          session.basemap.value = address.value.trim() || null;
          open.value = false;
        }}
      >
        <label class="visually-hidden" for="basemap-address">
          Address of tiles, with their zoom, column and row in braces
        </label>
        <input
          id="basemap-address"
          type="text"
          inputMode="url"
          placeholder="https://…/{z}/{x}/{y}.png"
          value={address.value}
          onInput={(event) => {
            address.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="button">
          Show
        </button>
      </form>
      {session.basemap.value !== null && (
        <button
          type="button"
          class="button"
          onClick={() => {
            session.basemap.value = null;
            open.value = false;
          }}
        >
          Remove the basemap
        </button>
      )}
    </Dialog>
  );
}
