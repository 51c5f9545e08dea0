/** Speed over the last steps. */
export class Pace {
  validationSeconds = 0;
  readonly #window: { images: number; seconds: number }[] = [];

  record(images: number, seconds: number): void {
    this.#window.push({ images, seconds });
    if (this.#window.length > 20) this.#window.shift();
  }

  get #totals() {
    return this.#window.reduce(
      (sum, step) => ({ images: sum.images + step.images, seconds: sum.seconds + step.seconds }),
      { images: 0, seconds: 0 },
    );
  }

  get imagesPerSecond(): number {
    const { images, seconds } = this.#totals;
    return images / Math.max(seconds, 1e-9);
  }

  secondsLeft(step: number, steps: number, validateEvery: number | null): number {
    const training = ((steps - step) * this.#totals.seconds) / this.#window.length;
    if (validateEvery === null) return training;
    const validations = Math.ceil(steps / validateEvery) - Math.floor((step - 1) / validateEvery);
    return training + validations * this.validationSeconds;
  }
}
