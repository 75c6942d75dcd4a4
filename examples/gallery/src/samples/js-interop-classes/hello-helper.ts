import { jsInvokable } from '@strop/interop';

/** A plain class: what JavaScript calls need not be a component. */
export class HelloHelper {
  readonly name: string;

  static {
    jsInvokable(this, {
      instance: { GetHelloMessage: (self) => self.getHelloMessage() },
    });
  }

  constructor(name: string | null) {
    this.name = name ?? 'No Name';
  }

  getHelloMessage(): string {
    return `Hello, ${this.name}!`;
  }
}
