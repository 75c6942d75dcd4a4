import type { JSRuntime } from '@strop/interop';

/** As JsInteropClasses1, with an answer from JavaScript. */
export class JsInteropClasses2 implements Disposable {
  readonly #js: JSRuntime;

  constructor(js: JSRuntime) {
    this.#js = js;
  }

  async tickerChanged(symbol: string, price: number) {
    return await this.#js.invokeAsync(String, 'displayTickerAlert2', symbol, price);
  }

  [Symbol.dispose]() {}
}
