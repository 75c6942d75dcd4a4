/** What is asked of a page's document: reads of its nodes by name, in order. */
const asking = [
  'isConnected',
  'parentNode',
  'firstChild',
  'lastChild',
  'nextSibling',
  'nodeType',
  'contains',
  'nodeValue',
] as const;

/** Writing a text or an attribute is no question. */
export function asksOfTheDocument(work: () => void): string[] {
  const asked: string[] = [];
  const back: (() => void)[] = [];
  const watch = (prototype: object, name: string): void => {
    const given = Object.getOwnPropertyDescriptor(prototype, name)!;
    const { get, value } = given;
    Object.defineProperty(prototype, name, {
      ...given,
      ...(get === undefined
        ? {
            value(this: Node, ...args: unknown[]): unknown {
              asked.push(name);
              return Reflect.apply(value as () => unknown, this, args);
            },
          }
        : {
            get(this: Node): unknown {
              asked.push(name);
              return get.call(this);
            },
          }),
    });
    back.push(() => Object.defineProperty(prototype, name, given));
  };
  for (const name of asking) watch(Node.prototype, name);
  watch(CharacterData.prototype, 'length');
  try {
    work();
  } finally {
    for (const one of back) one();
  }
  return asked;
}
