import { DotNetObjectReference, type JSRuntime } from '@strop/interop';
import { HelloHelper } from './hello-helper.ts';

/** A call to JavaScript that calls back while it runs. */
export class JsInteropClasses3 {
  readonly #js: JSRuntime;

  constructor(js: JSRuntime) {
    this.#js = js;
  }

  async callHelloHelperGetHelloMessage(name: string | null): Promise<string> {
    const objRef = DotNetObjectReference.create(new HelloHelper(name));
    try {
      return await this.#js.invokeAsync(String, 'sayHello1', objRef);
    } finally {
      objRef.dispose();
    }
  }
}
