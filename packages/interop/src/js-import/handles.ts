/**
 * JSImport and JSExport: the small numbers by which proxies show themselves, `(js-obj js '5')`.
 *
 * In: a proxy. Out: a number, given again after its proxy was disposed or collected. A proxy that never shows itself
 * takes none: registering each of them would be most of what its creation costs.
 */

export class HandleTable {
  readonly #free: number[] = [];
  #last = 0;
  // Nothing but the number is held; the proxy itself is the collector's.
  readonly #collected: FinalizationRegistry<number> = new FinalizationRegistry((handle) =>
    this.#free.push(handle),
  );

  take(proxy: object): number {
    const handle = this.#free.pop() ?? ++this.#last;
    this.#collected.register(proxy, handle, proxy);
    return handle;
  }

  giveBack(proxy: object, handle: number): void {
    this.#collected.unregister(proxy);
    this.#free.push(handle);
  }
}
