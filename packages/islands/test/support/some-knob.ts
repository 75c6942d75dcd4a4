/** A library as many are: it makes its own elements, holds state, tells of events, and wants to be destroyed. */
export class Knob {
  static alive = 0;
  readonly #input = document.createElement('input');
  readonly #label = document.createElement('output');
  readonly #format: (value: number) => string;
  #listener: (value: number) => void = () => {};

  constructor(
    element: HTMLElement,
    options: { readonly value: number; readonly format?: ((value: number) => string) | undefined },
  ) {
    Knob.alive++;
    this.#format = options.format ?? String;
    this.#input.type = 'range';
    this.#input.addEventListener('input', () => {
      this.#show();
      this.#listener(this.#input.valueAsNumber);
    });
    element.append(this.#input, this.#label);
    this.setValue(options.value);
  }

  on(_event: 'turn', listener: (value: number) => void): void {
    this.#listener = listener;
  }

  setValue(value: number): void {
    this.#input.valueAsNumber = value;
    this.#show();
  }

  setWidth(width: number): void {
    this.#input.style.width = `${width}px`;
  }

  destroy(): void {
    if (this.#input.parentElement === null) throw new Error('destroyed twice');
    Knob.alive--;
    this.#input.remove();
    this.#label.remove();
  }

  #show(): void {
    this.#label.value = this.#format(this.#input.valueAsNumber);
  }
}
