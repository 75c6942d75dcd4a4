/** onElementRemoved: once for a removal, never for a move, and no observer left behind. */
import { onElementRemoved } from '@strop/interop';
import { onElementRemoved as fromPage } from '@strop/interop/page';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** Observers that observe now, and how many were made. */
const observing = new Set<MutationObserver>();
let made = 0;
const NativeObserver = globalThis.MutationObserver;

class CountedObserver extends NativeObserver {
  constructor(callback: MutationCallback) {
    super(callback);
    made++;
  }
  override observe(target: Node, options?: MutationObserverInit): void {
    observing.add(this);
    super.observe(target, options);
  }
  override disconnect(): void {
    observing.delete(this);
    super.disconnect();
  }
}

let area: HTMLElement;

beforeEach(() => {
  globalThis.MutationObserver = CountedObserver;
  made = 0;
  area = document.body.appendChild(document.createElement('section'));
});

afterEach(async () => {
  area.remove();
  await reported();
  expect(observing.size, 'no observer is left').toBe(0);
  globalThis.MutationObserver = NativeObserver;
});

/** Observers report in a microtask that was queued with the first change. */
const reported = (): Promise<void> => new Promise((resolve) => queueMicrotask(resolve));

function child(parent: ParentNode & Node = area, name = 'div'): HTMLElement {
  return parent.appendChild(document.createElement(name));
}

function shadowOf(host: Element = child(), mode: ShadowRootMode = 'open'): ShadowRoot {
  return host.attachShadow({ mode });
}

function watched(element: Element) {
  const callback = vi.fn<(element: Element) => void>();
  return Object.assign(callback, { stop: onElementRemoved(element, callback) });
}

it('is the same from the package and from its page part', () => {
  expect(fromPage).toBe(onElementRemoved);
});

describe('a removal', () => {
  const parent = (): HTMLElement => area.firstElementChild as HTMLElement;
  it.each<[string, (element: HTMLElement) => void]>([
    ['the element', (element) => element.remove()],
    ['its parent', () => parent().remove()],
    ['an ancestor', () => area.remove()],
    ['all content, by text', () => (area.textContent = '')],
    ['all content, by replacement', () => area.replaceChildren()],
    ['the element, by another', (element) => element.replaceWith('text')],
    ['the parent, into a fragment', () => document.createDocumentFragment().append(parent())],
    ['the parent, into a detached tree', () => document.createElement('p').append(parent())],
    [
      'a range',
      () => {
        const range = document.createRange();
        range.selectNodeContents(area);
        range.deleteContents();
      },
    ],
  ])('of %s is told once, with the element', async (_, remove) => {
    const element = child(child());
    const gone = watched(element);
    remove(element);
    expect(gone).not.toHaveBeenCalled();
    await reported();
    expect(gone.mock.calls).toEqual([[element]]);
    child().append(element);
    await reported();
    element.remove();
    await reported();
    expect(gone).toHaveBeenCalledOnce();
  });

  it('of other things is not told', async () => {
    const other = child();
    const gone = watched(child());
    other.remove();
    child();
    area.append('text');
    area.lastChild?.remove();
    await reported();
    expect(gone).not.toHaveBeenCalled();
  });

  it('is told in the order of registration', async () => {
    const order: string[] = [];
    const [outer, inner] = [child(), child()];
    outer.append(inner);
    onElementRemoved(inner, () => order.push('inner'));
    onElementRemoved(outer, () => order.push('outer'));
    outer.remove();
    await reported();
    expect(order).toEqual(['inner', 'outer']);
  });
});

describe('a move', () => {
  it.each<[string, (element: Element, to: Element) => void]>([
    ['by append', (element, to) => to.append(element)],
    ['by insertBefore', (element, to) => to.insertBefore(element, null)],
    [
      'by moveBefore',
      (element, to) =>
        (to as Element & { moveBefore(node: Node, before: null): void }).moveBefore(element, null),
    ],
    [
      'by remove and append',
      (element, to) => {
        element.remove();
        to.append(element);
      },
    ],
    [
      'through a fragment',
      (element, to) => {
        const fragment = document.createDocumentFragment();
        fragment.append(element);
        to.append(fragment);
      },
    ],
    [
      'back and forth',
      (element, to) => {
        const home = element.parentNode!;
        for (let i = 0; i < 3; i++) {
          to.append(element);
          home.append(element);
        }
      },
    ],
    ['with its parent', (element, to) => to.append(element.parentElement!)],
    [
      'out of a parent that goes',
      (element, to) => {
        const home = element.parentElement!;
        to.append(element);
        home.remove();
      },
    ],
  ])('%s is no removal, and the next removal is told', async (_, move) => {
    const [home, to] = [child(), child()];
    const element = child(home);
    const gone = watched(element);
    move(element, to);
    await reported();
    expect(gone).not.toHaveBeenCalled();
    element.remove();
    await reported();
    expect(gone).toHaveBeenCalledOnce();
  });

  it('that is finished after the report is a removal', async () => {
    const element = child();
    const gone = watched(element);
    element.remove();
    await reported();
    area.append(element);
    await reported();
    expect(gone).toHaveBeenCalledOnce();
    expect(observing.size).toBe(0);
  });

  it('that ends outside is a removal', async () => {
    const [element, to] = [child(), child()];
    const gone = watched(element);
    to.append(element);
    to.remove();
    await reported();
    expect(gone).toHaveBeenCalledOnce();
  });
});

describe('shadow roots', () => {
  it.each<ShadowRootMode>(['open', 'closed'])('%s: a removal inside is told', async (mode) => {
    const element = child(shadowOf(child(), mode));
    const gone = watched(element);
    element.remove();
    await reported();
    expect(gone).toHaveBeenCalledOnce();
  });

  it('a removal of the host, or of what holds it, is told', async () => {
    const host = child(child());
    const inner = child(shadowOf(host, 'closed'));
    const deep = child(shadowOf(inner));
    const calls = [watched(inner), watched(deep)];
    host.parentElement!.remove();
    await reported();
    for (const gone of calls) expect(gone).toHaveBeenCalledOnce();
  });

  it('a move of the host is no removal', async () => {
    const host = child();
    const element = child(shadowOf(host));
    const gone = watched(element);
    child().append(host);
    await reported();
    expect(gone).not.toHaveBeenCalled();
    host.remove();
    await reported();
    expect(gone).toHaveBeenCalledOnce();
  });

  it('a move into one, between two and out again is followed, and old roots are let go', async () => {
    const [first, second] = [shadowOf(), shadowOf()];
    const element = child();
    const gone = watched(element);
    expect(observing.size).toBe(1);
    for (const [to, observers] of [
      [first, 2],
      [second, 2],
      [area, 1],
      [second, 2],
    ] as const) {
      to.append(element);
      await reported();
      expect(gone).not.toHaveBeenCalled();
      expect(observing.size).toBe(observers);
    }
    second.host.remove();
    await reported();
    expect(gone).toHaveBeenCalledOnce();
  });

  it('a host that moved into another is followed there', async () => {
    const outer = shadowOf();
    const host = child();
    const element = child(shadowOf(host));
    const gone = watched(element);
    outer.append(host);
    await reported();
    expect(observing.size).toBe(3);
    host.remove();
    await reported();
    expect(gone).toHaveBeenCalledOnce();
  });

  it('a removal after a move within one batch is told', async () => {
    const root = shadowOf();
    const element = child();
    const gone = watched(element);
    root.append(element);
    element.remove();
    await reported();
    expect(gone).toHaveBeenCalledOnce();
  });

  it('a host that goes while the element leaves it in time is no removal', async () => {
    const root = shadowOf();
    const element = child(root);
    const gone = watched(element);
    root.host.remove();
    area.append(element);
    await reported();
    expect(gone).not.toHaveBeenCalled();
    gone.stop();
  });

  it('slotted content goes with the element it stands in', async () => {
    const host = child();
    shadowOf(host).append(document.createElement('slot'));
    const gone = watched(child(host));
    host.remove();
    await reported();
    expect(gone).toHaveBeenCalledOnce();
  });
});

describe('other documents', () => {
  function frame(): HTMLIFrameElement & { contentDocument: Document } {
    return area.appendChild(document.createElement('iframe')) as HTMLIFrameElement & {
      contentDocument: Document;
    };
  }

  it('are watched like this one', async () => {
    const inside = frame().contentDocument;
    const gone = watched(child(inside.body));
    inside.documentElement.remove();
    await reported();
    expect(gone).toHaveBeenCalledOnce();
  });

  it('may take the element over', async () => {
    const inside = frame().contentDocument;
    const element = child();
    const gone = watched(element);
    inside.body.append(element);
    await reported();
    expect(gone).not.toHaveBeenCalled();
    element.remove();
    await reported();
    expect(gone).toHaveBeenCalledOnce();
  });
});

describe('stopping', () => {
  it('keeps the callback from running, also between removal and report', async () => {
    const [early, late] = [child(), child()];
    const [goneEarly, goneLate] = [watched(early), watched(late)];
    goneEarly.stop();
    goneEarly.stop();
    area.replaceChildren();
    goneLate.stop();
    await reported();
    expect(goneEarly).not.toHaveBeenCalled();
    expect(goneLate).not.toHaveBeenCalled();
  });

  it('does nothing after the callback ran', async () => {
    const element = child();
    const gone = watched(element);
    element.remove();
    await reported();
    gone.stop();
    expect(gone).toHaveBeenCalledOnce();
  });

  it('works from the callback of another', async () => {
    const [first, second] = [child(), child()];
    const gone = vi.fn();
    let stop = (): void => {};
    onElementRemoved(first, () => stop());
    stop = onElementRemoved(second, gone);
    area.replaceChildren();
    await reported();
    expect(gone).not.toHaveBeenCalled();
  });

  it('works with `using`', async () => {
    const gone = vi.fn();
    {
      using _watch = onElementRemoved(child(), gone);
    }
    area.replaceChildren();
    await reported();
    expect(gone).not.toHaveBeenCalled();
  });

  it('of one watch leaves another of the same element and callback', async () => {
    const element = child();
    const gone = vi.fn();
    const stop = onElementRemoved(element, gone);
    onElementRemoved(element, gone);
    onElementRemoved(element, gone);
    stop();
    element.remove();
    await reported();
    expect(gone).toHaveBeenCalledTimes(2);
  });
});

describe('callbacks', () => {
  it('that throw are reported, and keep no other from running', async () => {
    const report = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {});
    const error = new Error('in a callback');
    const [bad, good] = [child(), child()];
    onElementRemoved(bad, () => {
      throw error;
    });
    const gone = watched(good);
    area.replaceChildren();
    await reported();
    expect(report.mock.calls).toEqual([[error]]);
    expect(gone).toHaveBeenCalledOnce();
  });

  it('may change the document: what was gone is told all the same, what follows is seen', async () => {
    const [first, second, third] = [child(), child(), child()];
    const calls = [watched(second), watched(third)] as const;
    onElementRemoved(first, () => {
      area.append(second); // Gone at the report: too late.
      third.remove();
    });
    first.remove();
    second.remove();
    await reported();
    await reported();
    for (const gone of calls) expect(gone).toHaveBeenCalledOnce();
  });

  it('may watch again', async () => {
    const [element, next] = [child(), child()];
    let gone: ReturnType<typeof watched> | undefined;
    onElementRemoved(element, () => (gone = watched(next)));
    element.remove();
    await reported();
    expect(observing.size).toBe(1);
    next.remove();
    await reported();
    expect(gone).toHaveBeenCalledOnce();
  });
});

describe('observers', () => {
  it('are one for each root, however much is watched, and none when nothing is', async () => {
    expect(observing.size).toBe(0);
    const root = shadowOf();
    const stops = [area, root].flatMap((parent) =>
      Array.from({ length: 50 }, () => onElementRemoved(child(parent), () => {})),
    );
    expect(made).toBe(2);
    expect(observing.size).toBe(2);
    for (const stop of stops) stop();
    expect(observing.size).toBe(0);
    const gone = watched(child());
    expect(made).toBe(3);
    area.replaceChildren();
    await reported();
    expect(gone).toHaveBeenCalledOnce();
  });

  it('are not made for an element that is in no document: an error says so', () => {
    const element = document.createElement('my-map');
    element.id = 'map';
    expect(() => onElementRemoved(element, () => {})).toThrow(/STROP3043.*<my-map#map>/);
    expect(() => onElementRemoved(child(document.createDocumentFragment()), () => {})).toThrow(
      /STROP3043.*<div>/,
    );
    expect(made).toBe(0);
  });
});

it('tells, after any sequence of changes, exactly those that are out', async () => {
  // Each batch moves nodes between five places, two of them shadow roots, one of them outside the document.
  const step = fc.record({
    node: fc.nat(7),
    to: fc.nat(4),
    into: fc.nat(7),
    nest: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
      async (batches) => {
        area.replaceChildren();
        const outer = shadowOf();
        const places = [area, outer, shadowOf(child(outer)), child(), document.createElement('div')];
        const nodes = Array.from({ length: 8 }, () => child());
        const told = nodes.map(() => 0);
        nodes.forEach((node, i) => onElementRemoved(node, () => told[i]!++));
        const expected = nodes.map(() => 0);
        for (const batch of batches) {
          for (const { node, to, into, nest } of batch) {
            const [moved, target] = [nodes[node]!, nest ? nodes[into]! : places[to]!];
            if (!moved.contains(target)) target.append(moved);
          }
          await reported();
          nodes.forEach((node, i) => {
            if (!node.isConnected) expected[i] = 1;
          });
          expect(told).toEqual(expected);
          if (expected.every((count) => count === 1)) expect(observing.size).toBe(0);
        }
        area.replaceChildren();
        await reported();
        expect(observing.size).toBe(0);
      },
    ),
    { numRuns: 200 },
  );
});
