/** Patches, handlers, references, sizes. */
import { html } from '@strop/renderer';
import { defineIsland, IslandReference } from '@strop/islands';
import { describe, expect, it } from 'vitest';
import { counted, type CountedHandle, looked, show, twoFrames } from '../support/counted.ts';

describe('the options of an island', () => {
  it('reach update only where they differ deeply, changes in place included', async () => {
    const { island, log } = counted();
    const points = [{ x: 1 }];
    let data: unknown = { points };
    const { render } = await show(() => html`<div @island=${island({ data })}></div>`);
    render();
    data = { points: [{ x: 1 }] };
    render();
    expect(log).toEqual(['mount 1 in div']);
    (data as { points: object[] }).points.push({ x: 2 });
    render();
    data = undefined;
    render();
    expect(log.slice(1)).toEqual(['update 1 {"data":{"points":[{"x":1},{"x":2}]}}', 'update 1 {}']);
  });

  it('are compared with what was told of each, whichever of them changed last', async () => {
    const { island, log } = counted();
    const data = [1];
    let color = 'red';
    const { render } = await show(() => html`<div @island=${island({ data, color })}></div>`);
    color = 'blue';
    render();
    data.push(2);
    render();
    color = 'red';
    render();
    render();
    expect(log.slice(1)).toEqual([
      'update 1 {"color":"blue"}',
      'update 1 {"data":[1,2]}',
      'update 1 {"color":"red"}',
    ]);
  });

  it('are compared by identity where the adapter says so', async () => {
    const { island, log } = counted({ byIdentity: ['data'] });
    let data = [1];
    const { render } = await show(() => html`<div @island=${island({ data })}></div>`);
    data.push(2);
    render();
    data = [1, 2];
    render();
    expect(log.slice(1)).toEqual(['update 1 {"data":[1,2]}']);
  });

  it('that hold themselves are refused with the way out, and compared by identity where the adapter says so', async () => {
    const ring: Record<string, unknown> = {};
    ring['self'] = ring;
    const copied = counted();
    const { errors } = await show(() => html`<div @island=${copied.island({ data: ring })}></div>`);
    expect(String(errors[0])).toContain('STROP7002');
    const kept = counted({ byIdentity: ['data'] });
    await show(() => html`<div @island=${kept.island({ data: ring })}></div>`);
    expect([copied.log, kept.log]).toEqual([[], ['mount 1 in div']]);
  });

  it('mount the island anew where the adapter has no update', async () => {
    const { island, log } = counted({ update: undefined as never });
    let data = 1;
    const { render } = await show(() => html`<div @island=${island({ data })}></div>`);
    render();
    data = 2;
    render();
    expect(log).toEqual(['mount 1 in div', 'dispose 1', 'mount 2 in div']);
  });

  it('hold stable functions that call those of the last render; a handler renders its component', async () => {
    const { island, log, handles } = counted();
    let unit = 'm';
    let picked = '';
    const { container, render } = await show(() => {
      const now = unit;
      return html`<p>${picked}</p>
        <div
          @island=${island({
            format: (value) => `${value} ${now}`,
            onPicked: (value) => {
              picked = `${value} ${now}`;
            },
          })}
        ></div>`;
    });
    unit = 'ft';
    render();
    const { options } = handles[0]!;
    expect(options.format!(3)).toBe('3 ft');
    expect(options.onPicked!('roof')).toBe(undefined);
    expect(container.querySelector('p')!.textContent).toBe('roof ft');
    expect(log).toEqual(['mount 1 in div']);
  });

  it('the host emits to the handler of the last render, none after disposal', async () => {
    let tell: (value: string) => void = () => {};
    const island = defineIsland<{ onTold?: (value: string) => void }, object>({
      name: 'telling',
      mount: (_element, _options, host) => {
        tell = (value) => host.emit('onTold', value);
        return {};
      },
      dispose: () => {},
    });
    const told: string[] = [];
    let name = 'a';
    let on = true;
    const { render } = await show(() => {
      const now = name;
      return on
        ? html`<div @island=${island({ onTold: (value) => void told.push(now + value) })}></div>`
        : null;
    });
    tell('1');
    name = 'b';
    render();
    tell('2');
    on = false;
    render();
    tell('3');
    expect(told).toEqual(['a1', 'b2']);
  });

  it('a reference has the handle while there is one', async () => {
    const { island } = counted();
    const reference = new IslandReference<CountedHandle>();
    const { mounted } = reference;
    let on = true;
    const { render } = await show(() => (on ? html`<div @island=${island({}, reference)}></div>` : null));
    expect((await mounted).id).toBe(1);
    expect((await reference.mounted).id).toBe(1);
    expect(reference.current?.id).toBe(1);
    on = false;
    render();
    expect(reference.current).toBe(null);
  });

  it('an adapter that needs a size waits for one, and hears of others once a frame', async () => {
    const sizes: string[] = [];
    const { island, log } = counted({
      needsSize: true,
      resize: (_handle, { width, height }) => void sizes.push(`${width}x${height}`),
    });
    let style = 'display:none;width:100px;height:50px';
    const { container, render } = await show(
      () => html`<section style=${style}><div style="height:100%" @island=${island({})}></div></section>`,
    );
    await twoFrames();
    expect(log).toEqual([]);
    style = 'display:block;width:100px;height:50px';
    render();
    await twoFrames();
    expect(log).toEqual(['mount 1 in div']);
    const section = container.querySelector('section')!;
    for (const width of ['110px', '120px', '130px']) section.style.width = width;
    await twoFrames();
    expect(sizes).toEqual(['130x50']);
    container.remove();
    await looked();
    expect(log).toEqual(['mount 1 in div', 'dispose 1']);
  });
});

it('an option the library takes only when it is made makes another object; the others still update', async () => {
  const { island, log } = counted({ remountFor: ['data'] });
  let data = 1;
  let more: object = {};
  const { render } = await show(() => html`<div @island=${island({ data, ...more })}></div>`);
  data = 2;
  render();
  more = { zoom: 3 };
  render();
  expect(log).toEqual(['mount 1 in div', 'dispose 1', 'mount 2 in div', 'update 2 {"zoom":3}']);
});
