import { jsInvokable } from '@strop/interop';

/** Lets JavaScript run one function of one component. */
export class MessageUpdateInvokeHelper {
  readonly #action: () => void;

  static {
    jsInvokable(this, {
      instance: { UpdateMessageCaller: (self) => self.#action() },
    });
  }

  constructor(action: () => void) {
    this.#action = action;
  }
}
