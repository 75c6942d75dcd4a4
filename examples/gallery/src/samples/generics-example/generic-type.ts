import { jsInvokable } from '@strop/interop';

/** A class with a type parameter. Types are gone at run time, so its name is given. */
export class GenericType<TValue> {
  readonly #typeName: string;
  value: TValue;

  static {
    jsInvokable(GenericType<unknown>, {
      instance: {
        Update: (self, newValue) => self.update(newValue),
        // Nobody waits for it, as for an `async void` method.
        UpdateAsync: (self, newValue) => void self.updateAsync(newValue),
      },
    });
  }

  constructor(typeName: string, value: TValue) {
    this.#typeName = typeName;
    this.value = value;
  }

  update(newValue: TValue) {
    this.value = newValue;
    console.log(`.NET: Update: GenericType<${this.#typeName}>: ${this.value}`);
  }

  async updateAsync(newValue: TValue) {
    await new Promise((resolve) => setTimeout(resolve));
    this.value = newValue;
    console.log(`.NET: UpdateAsync: GenericType<${this.#typeName}>: ${this.value}`);
  }
}
