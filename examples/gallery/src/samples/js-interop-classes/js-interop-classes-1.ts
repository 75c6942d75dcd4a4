import type { JSRuntime } from '@strop/interop';

/** The calls of one script, behind a class: components name methods instead of identifiers in strings. */
export class JsInteropClasses1 implements Disposable {
  readonly #js: JSRuntime;

  constructor(js: JSRuntime) {
    this.#js = js;
  }

  async tickerChanged(symbol: string, price: number) {
    await this.#js.invokeVoidAsync('displayTickerAlert1', symbol, price);
  }

  [Symbol.dispose]() {}
}
