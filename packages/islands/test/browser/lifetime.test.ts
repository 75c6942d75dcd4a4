/** One mount and one disposal on every path an element can take. */
import { html } from '@strop/renderer';
import { describe, expect, it, vi } from 'vitest';
import { counted, looked, observed, show } from '../support/counted.ts';

describe('the lifetime of an island', () => {
  it('begins with the element and ends with it', async () => {
    const { island, log } = counted();
    let on = true;
    const { render, dispose } = await show(() => (on ? html`<div @island=${island({})}></div>` : null));
    on = false;
    render();
    on = true;
    render();
    await dispose();
    await observed();
    expect(log).toEqual(['mount 1 in div', 'dispose 1', 'mount 2 in div', 'dispose 2']);
  });

  it('survives a keyed reorder, and rows around it that come and go', async () => {
    const { island, log } = counted();
    let ids = [1, 2, 3, 4];
    const { render } = await show(
      () => html`<ul>${ids.map((id) => html`<li @key=${id}><p @island=${island({})}></p></li>`)}</ul>`,
    );
    log.length = 0;
    for (const order of [
      [4, 3, 2, 1],
      [2, 4, 1, 3],
      [9, 2, 4, 1, 3],
      [2, 4, 1, 3],
    ]) {
      ids = order;
      render();
      await observed();
    }
    expect(log).toEqual(['mount 5 in p', 'dispose 5']);
  });

  it('ends once where another script removes something around it, whatever is rendered afterwards', async () => {
    const { island, log, alive } = counted();
    let on = true;
    const { container, render } = await show(() =>
      on ? html`<section><div @island=${island({})}></div></section>` : html`<p>off</p>`,
    );
    container.querySelector('section')!.remove();
    await looked();
    expect(log).toEqual(['mount 1 in div', 'dispose 1']);
    render();
    on = false;
    render();
    await observed();
    expect(log).toEqual(['mount 1 in div', 'dispose 1']);
    expect(alive.size).toBe(0);
  });

  it('ends once where the library removes its own host, and begins again where the host is put back', async () => {
    const { island, log } = counted();
    const { container, render } = await show(
      () => html`<section><div @island=${island({})}></div></section>`,
    );
    const element = container.querySelector('div')!;
    element.remove();
    await looked();
    expect(log).toEqual(['mount 1 in div', 'dispose 1']);
    container.querySelector('section')!.append(element);
    render();
    expect(log).toEqual(['mount 1 in div', 'dispose 1', 'mount 2 in div']);
  });

  it('ends once where the library replaces its own host', async () => {
    const { island, log } = counted({
      mount: (element) => {
        const replacement = document.createElement('article');
        element.replaceWith(replacement);
        return { id: 0, options: {} };
      },
      dispose: () => {
        log.push('dispose');
      },
    });
    let on = true;
    const { container, render, errors } = await show(() =>
      on ? html`<section><div @island=${island({})}></div></section>` : html`<p>off</p>`,
    );
    await looked();
    expect(log).toEqual(['dispose']);
    on = false;
    render();
    expect(log).toEqual(['dispose']);
    expect(container.textContent).toBe('off');
    expect(errors).toEqual([]);
  });

  it('is not ended by a move to another place in the document', async () => {
    const { island, log } = counted();
    const { container, render } = await show(
      () => html`<section><div @island=${island({})}></div></section>`,
    );
    const element = container.querySelector('div')!;
    document.body.append(element);
    await looked();
    render();
    expect(log).toEqual(['mount 1 in div']);
    element.remove();
    await looked();
    expect(log).toEqual(['mount 1 in div', 'dispose 1']);
  });

  it('an adapter that throws in mount leaves nothing to dispose, and is not tried with every render', async () => {
    let mounts = 0;
    const { island, log } = counted({
      mount: () => {
        mounts++;
        throw new Error('no');
      },
    });
    let on = true;
    const { render, errors } = await show(() =>
      on ? html`<div @island=${island({ data: mounts })}></div>` : null,
    );
    render();
    on = false;
    render();
    expect([mounts, log, errors.map(String)]).toEqual([1, [], ['Error: no']]);
  });

  it('waits for an asynchronous mount, and takes down at once what comes too late', async () => {
    const gates: ((handle: { id: number; options: object }) => void)[] = [];
    const signals: AbortSignal[] = [];
    const { island, log } = counted({
      mount: (_element, _options, { signal }) => {
        signals.push(signal);
        return new Promise((resolve) => gates.push(resolve));
      },
      dispose: ({ id }) => {
        log.push(`dispose ${id}`);
      },
    });
    let data = 1;
    let on = true;
    const { render } = await show(() => (on ? html`<div @island=${island({ data })}></div>` : null));
    data = 2;
    render();
    expect(log).toEqual([]);
    gates[0]!({ id: 1, options: {} });
    await observed();
    expect(log).toEqual(['update 1 {"data":2}']);
    on = false;
    render();
    on = true;
    render();
    on = false;
    render();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
    gates[1]!({ id: 2, options: {} });
    await observed();
    expect(log).toEqual(['update 1 {"data":2}', 'dispose 1', 'dispose 2']);
  });

  it('gives an aborted signal to who asks after the disposal', async () => {
    const signals: (() => AbortSignal)[] = [];
    const { island, log } = counted({
      mount: (_element, _options, host) => {
        signals.push(() => host.signal);
        return { id: 1, options: {} };
      },
      dispose: ({ id }) => {
        log.push(`dispose ${id} ${String(signals[0]!().aborted)}`);
      },
    });
    let on = true;
    const { render } = await show(() => (on ? html`<div @island=${island({})}></div>` : null));
    on = false;
    render();
    expect(log).toEqual(['dispose 1 true']);
    expect(signals[0]!()).toBe(signals[0]!());
  });

  it('what an asynchronous mount throws is reported, unless the island has gone already', async () => {
    const gates: ((error: Error) => void)[] = [];
    const { island } = counted({ mount: () => new Promise((_, reject) => gates.push(reject)) });
    let on = true;
    const { render, errors } = await show(() => (on ? html`<div @island=${island({})}></div>` : null));
    gates[0]!(new Error('first'));
    await observed();
    on = false;
    render();
    on = true;
    render();
    on = false;
    render();
    gates[1]!(new Error('second'));
    await observed();
    expect(errors.map(String)).toEqual(['Error: first']);
  });

  it('the page hears of what a disposal throws that comes too late for a render', async () => {
    const gates: ((handle: { id: number; options: object }) => void)[] = [];
    const { island } = counted({
      mount: () => new Promise((resolve) => gates.push(resolve)),
      dispose: () => {
        throw new Error('late');
      },
    });
    const reported = vi.spyOn(window, 'reportError').mockImplementation(() => {});
    let on = true;
    const { render, errors } = await show(() => (on ? html`<div @island=${island({})}></div>` : null));
    on = false;
    render();
    gates[0]!({ id: 1, options: {} });
    await observed();
    expect([reported.mock.calls.map(([error]) => String(error)), errors]).toEqual([['Error: late'], []]);
    reported.mockRestore();
  });

  it('another adapter takes over the element; the first is disposed before', async () => {
    const one = counted();
    const two = counted({ dispose: () => undefined });
    let which = one;
    const { render } = await show(() => html`<div @island=${which.island({})}></div>`);
    which = two;
    render();
    expect([one.log, two.log]).toEqual([['mount 1 in div', 'dispose 1'], ['mount 1 in div']]);
  });
});
