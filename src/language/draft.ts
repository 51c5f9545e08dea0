import type { Direction, FramePart } from './chunks.ts';
import type { Attribute, Description, Place } from './description.ts';
import type { Third } from './places.ts';

/** What is known of a noun while its phrase is read. */
export type Head = 'none' | 'generic' | 'known' | 'unknown';

/** A description that is being read. */
export class Draft {
  head: Head = 'none';
  category: string | null = null;
  /** Describing words and the noun, as they were said. */
  words: string[] = [];
  /** The noun's words alone. */
  nouns: string[] = [];
  plural = false;
  count: number | null = null;
  /** An article or number leads it in. */
  determined = false;
  readonly attributes: Attribute[] = [];
  readonly places: Place[] = [];
  readonly #zones: { across: Third | null; down: Third | null; part: FramePart | null }[] = [];

  get named(): boolean {
    return this.head === 'known' || this.head === 'unknown';
  }

  /** Zones that do not contradict each other are one: "at the bottom on the left", "in the lower middle". */
  addZone({ across, down }: Direction, part: FramePart | null = null): void {
    const third = (sign: number | null): Third | null => (sign === null ? null : ((sign + 1) as Third));
    const zone = { across: third(across), down: third(down), part };
    const fits = (a: Third | null, b: Third | null) => a === null || b === null || a === b;
    const last = this.#zones.at(-1);
    if (last && fits(last.across, zone.across) && fits(last.down, zone.down)) {
      last.across ??= zone.across;
      last.down ??= zone.down;
      last.part ??= zone.part;
    } else this.#zones.push(zone);
  }

  forgetPlaces(): void {
    this.places.length = 0;
    this.#zones.length = 0;
  }

  /** Takes over what a phrase without a noun of its own says of this one: "the ship that is the largest". */
  absorb(other: Draft): void {
    this.attributes.push(...other.attributes);
    this.places.push(...other.places);
    this.#zones.push(...other.#zones);
    this.count ??= other.count;
  }

  /** Takes over the noun of another: "the largest of the ships". */
  adoptNoun(other: Draft): void {
    this.head = other.head;
    this.category = other.category;
    this.words.push(...other.words);
    this.nouns.push(...other.nouns);
  }

  finish(): Description {
    const zones = this.#zones.map(
      ({ across, down, part }): Place => ({
        type: 'zone',
        column: across ?? 1,
        row: down ?? 1,
        ...(part === null ? {} : { part }),
      }),
    );
    return {
      category: this.head === 'known' ? this.category : null,
      noun: this.words.join(' '),
      head: this.nouns.join(' '),
      plural: this.plural,
      count: this.count,
      attributes: this.attributes,
      places: [...this.places, ...zones],
    };
  }
}
