import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { OpenedImage } from '../image/opened-image.ts';
import { wholeOf } from '../image/opened-image.ts';
import { footprintOf, type Placement, placementOf } from '../image/placement.ts';
import type { Workbench } from './workbench.ts';

/** A second image that is shown beside the first, and where it lies. */
export interface ShownSecond {
  readonly image: OpenedImage;
  readonly placement: Placement;
}

/** Of the second image, how much has to be in the first one's view to be looked at as a whole. */
const NEARLY_WHOLE = 0.95;

/**
 * A second image of the place of the open one, with answers of its own: where it lies in the first, the line between them, and that
 * both are looked at alike.
 */
export class Comparing<Second extends Workbench & { close(): void }> {
  readonly second = signal<Second | null>(null);
  /** Where the map is divided, in [0, 1] of its width: the first image is left of it, the second one right. */
  readonly divider = signal(0.5);
  /** Whether sentences are asked of both images. */
  readonly asksBoth = signal(true);
  readonly placement = signal<Placement | null>(null);
  readonly shown: ReadonlySignal<ShownSecond | null> = computed(() => {
    const image = this.second.value?.image.value;
    const placement = this.placement.value;
    return image && placement ? { image, placement } : null;
  });
  readonly #first: Workbench;
  readonly #make: () => Second;
  #candidate: Second | null = null;

  constructor(first: Workbench, make: () => Second) {
    this.#first = first;
    this.#make = make;
  }

  /**
   * Opens a second image; an earlier one goes.
   * @param read opens the image, tells where that fails; whether it is open now
   * @returns what answers about it, null where it could not be opened, which is told
   */
  async open(read: (second: Second) => Promise<boolean>): Promise<Second | null> {
    const first = this.#first.image.value;
    if (!first) return null;
    this.#candidate?.close();
    const second = this.#make();
    this.#candidate = second;
    try {
      if (!(await read(second))) return null;
      const placement = await placementOf(first, second.image.value!);
      if (this.#candidate !== second) return null;
      this.#candidate = null;
      this.close();
      this.placement.value = placement;
      this.divider.value = 0.5;
      this.asksBoth.value = true;
      this.second.value = second;
      return second;
    } catch (error) {
      this.#first.notices.fail(error);
      return null;
    } finally {
      if (this.second.value !== second) second.close();
      if (this.#candidate === second) this.#candidate = null;
    }
  }

  /**
   * The second image is looked at where the first one is: in one view, the same part of the ground.
   * @returns whether that shows anything of it
   */
  follow(): boolean {
    const second = this.second.value;
    const placement = this.placement.value;
    const first = this.#first.image.value;
    const image = second?.image.value;
    const region = this.#first.region.value;
    if (!second || !placement || !first || !image || !region) return false;
    second.scope.value = this.#first.scope.value;
    const whole = wholeOf(image);
    if (second.scope.value === 'everything') {
      second.region.value = whole;
      return true;
    }
    const footprint = footprintOf(region, placement.toSecond, image);
    if (!footprint) return false;
    const part = (footprint.width * footprint.height) / (whole.width * whole.height);
    second.region.value = part >= NEARLY_WHOLE ? whole : footprint;
    return true;
  }

  /** Ends it, and frees all that the second image held. */
  close(): void {
    this.#candidate?.close();
    this.#candidate = null;
    this.second.value?.close();
    this.second.value = null;
    this.placement.value = null;
  }
}
