import type { OpenedImage } from '../image/opened-image.ts';
import type { Workbench } from './workbench.ts';

/** The opening of images, one at a time: it is the activity, can be cancelled, and a newer one ends it; failures are told. */
export class Opening {
  readonly #bench: Workbench;
  #current: AbortController | null = null;

  constructor(bench: Workbench) {
    this.#bench = bench;
  }

  /**
   * @param read opens the image
   * @param show takes it over
   * @returns whether it is shown now
   */
  async open(
    read: (signal: AbortSignal) => Promise<OpenedImage>,
    show: (image: OpenedImage) => void,
  ): Promise<boolean> {
    const { notices, monitor } = this.#bench;
    this.stop();
    const opening = new AbortController();
    this.#current = opening;
    notices.dismiss();
    monitor.show('Reading the image', null, opening);
    try {
      const image = await read(opening.signal);
      if (opening.signal.aborted) {
        image.dispose();
        return false;
      }
      show(image);
      return true;
    } catch (error) {
      notices.fail(error, opening.signal);
      return false;
    } finally {
      monitor.end(opening);
    }
  }

  stop(): void {
    this.#current?.abort();
  }
}
