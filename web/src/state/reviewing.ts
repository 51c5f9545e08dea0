import { plural } from '../text/format.ts';
import type { AnswerLayer } from './answer-layer.ts';
import { withoutPart } from './correcting.ts';
import { withCorrection } from './correction.ts';
import { cellsOf, type Instance, instancesOf } from './instances.ts';
import { layerMask } from './layer-mask.ts';
import type { Workbench } from './workbench.ts';
import { findLayer } from './workspace.ts';

/** What a person makes of an answer's instances, and of what else it may have meant; each is a step of the history. */
export class Reviewing {
  readonly #bench: Workbench;

  constructor(bench: Workbench) {
    this.#bench = bench;
  }

  /** Instances that are none: they are taken away. */
  reject(id: string, instances: readonly Instance[]): void {
    const layer = this.#layer(id);
    if (!layer || instances.length === 0) return;
    const { mask } = layerMask(layer);
    let { corrections } = layer;
    for (const instance of instances) {
      corrections = withCorrection(
        corrections,
        withoutPart(layer, cellsOf(instance, mask), instance.places[0]!),
      );
    }
    this.#forgetPicks();
    this.#bench.change(id, { corrections }, instances.length === 1 ? 'rejection' : 'rejections');
    this.#bench.notices.say(`Taken away: ${plural(instances.length, 'instance')}.`);
  }

  /** All but the instances are taken away. */
  keepOnly(id: string, instances: readonly Instance[]): void {
    const layer = this.#layer(id);
    if (!layer) return;
    const keys = new Set(instances.map(({ key }) => key));
    this.reject(
      id,
      instancesOf(layer).filter(({ key }) => !keys.has(key)),
    );
  }

  /** Marks an instance as looked at and right, or takes that back. */
  keep(id: string, instance: Instance, isRight: boolean): void {
    const layer = this.#layer(id);
    if (!layer) return;
    // Of places of the instance itself: those of others stay, wherever in them they are.
    const others = instancesOf(layer).filter(({ key, kept }) => kept && key !== instance.key);
    const kept = others.map(({ places }) => places[0]!);
    if (isRight) kept.push(instance.places[0]!);
    this.#bench.change(id, { kept }, isRight ? 'keeping' : 'no longer keeping');
    this.#bench.notices.say(
      isRight ? `Instance ${instance.number} is kept.` : `Instance ${instance.number} is open again.`,
    );
  }

  /** Instances that are one. */
  merge(id: string, instances: readonly Instance[]): void {
    const layer = this.#layer(id);
    if (!layer || instances.length < 2) return;
    const joined = [...this.#without(layer, instances), instances.flatMap(({ places }) => places)];
    this.#forgetPicks();
    this.#bench.change(id, { joined }, 'merging');
    this.#bench.notices.say(`${plural(instances.length, 'instance')} are one now.`);
  }

  /** An instance that was merged is its parts again. */
  split(id: string, instance: Instance): void {
    const layer = this.#layer(id);
    if (!layer || instance.parts < 2) return;
    this.#forgetPicks();
    this.#bench.change(id, { joined: this.#without(layer, [instance]) }, 'splitting');
    this.#bench.notices.say(`${plural(instance.parts, 'part')} are instances of their own again.`);
  }

  /**
   * Shows another of the candidates for what the sentence means: 0 is what the model takes to be meant. Marks go, since they were
   * made on another one; undo brings them back.
   */
  choose(id: string, choice: number): void {
    const layer = this.#layer(id);
    if (!layer || choice === layer.choice || choice < 0 || choice > layer.answer.runnersUp.length) return;
    this.#bench.change(
      id,
      { choice, corrections: [], kept: [], joined: [] },
      choice === 0 ? 'the first choice' : 'the runner-up',
    );
    this.#bench.notices.say(
      choice === 0
        ? 'This is what the model takes to be meant.'
        : `Runner-up ${choice} of ${layer.answer.runnersUp.length}.`,
    );
  }

  /** What is joined without what any of the instances is in. */
  #without(layer: AnswerLayer, instances: readonly Instance[]): AnswerLayer['joined'] {
    const places = new Set(instances.flatMap((instance) => instance.places.map(({ x, y }) => `${x} ${y}`)));
    return layer.joined.filter((group) => !group.some(({ x, y }) => places.has(`${x} ${y}`)));
  }

  #forgetPicks(): void {
    this.#bench.highlight.value = null;
    this.#bench.picked.value = [];
  }

  #layer(id: string): AnswerLayer | null {
    return findLayer(this.#bench.workspace.value, id);
  }
}
