/** How the services of this package provide themselves, see `Services` in `@strop/renderer`. */
import type { ServiceContext } from '@strop/renderer';
import { noWindow } from './dev/errors.generated.ts';

export const createServiceKey: unique symbol = Symbol.for('strop.createService');

/** A token for what has no class of its own. It makes its service when one is asked for first. */
export interface ServiceToken<T> {
  readonly tokenName: string;
  readonly type?: T;
  readonly [createServiceKey]: (context: ServiceContext) => T;
}

/** A document that somebody looks at: services of this package read its window, never a global. */
export type PageDocument = Document & { readonly defaultView: Window & typeof globalThis };

export function pageDocument(context: ServiceContext, service: string): PageDocument {
  const document = context.document as unknown as Document;
  if (!document.defaultView) throw noWindow(service);
  return document as PageDocument;
}

/** A handle on something that was added: disposing it takes it away, a second time does nothing. */
export function disposable(dispose: () => void): Disposable {
  let done = false;
  return {
    [Symbol.dispose]() {
      if (done) return;
      done = true;
      dispose();
    },
  };
}
