/** The lifecycle in Blazor's order: number and order of renders, disposal, errors (reference sections 2 and 3). */
import type { EventCallback } from '@strop/renderer';
import { Component, html, inject, parameter, type ParameterView } from '@strop/renderer';
import { expect, it } from 'vitest';
import { abortError, deferred } from '../support/promises.ts';
import { settled, type Stage } from '../support/stage.ts';

/** Writes down what it is asked to do; `stages` are the promises its asynchronous stages return. */
class Recorded extends Component {
  readonly name = parameter('x');
  readonly log = parameter<string[]>([]);
  readonly stages = parameter<{ init?: Promise<void>; set?: Promise<void>; after?: Promise<void> }>({});
  readonly childContent = parameter.fragment();
  #write(what: string): void {
    this.log.push(`${this.name}.${what}`);
  }
  override onInitialized(): void {
    this.#write('onInitialized');
  }
  override onInitializedAsync(): Promise<void> | void {
    this.#write('onInitializedAsync');
    return this.stages.init;
  }
  override onParametersSet(): void {
    this.#write('onParametersSet');
  }
  override onParametersSetAsync(): Promise<void> | void {
    this.#write('onParametersSetAsync');
    return this.stages.set;
  }
  override onAfterRender(first: boolean): void {
    this.#write(`onAfterRender(${first})`);
  }
  override onAfterRenderAsync(first: boolean): Promise<void> | void {
    this.#write(`onAfterRenderAsync(${first})`);
    return this.stages.after;
  }
  [Symbol.dispose](): void {
    this.#write('dispose');
  }
  override render() {
    this.#write('render');
    return html`<p>${this.name}${this.childContent}</p>`;
  }
}

const renders = (log: readonly string[]): number => log.filter((entry) => entry.endsWith('.render')).length;

export function lifecycleSuite(stage: Stage): void {
  it('2.2 runs all stages in order when they are synchronous, and renders once', async () => {
    const log: string[] = [];
    await stage.render(Recorded, { name: 'a', log });
    expect(log).toEqual([
      'a.onInitialized',
      'a.onInitializedAsync',
      'a.onParametersSet',
      'a.onParametersSetAsync',
      'a.render',
      'a.onAfterRender(true)',
      'a.onAfterRenderAsync(true)',
    ]);
  });

  it('2.2 renders while initialisation is pending and again after it', async () => {
    const log: string[] = [];
    const init = deferred();
    await stage.render(Recorded, { log, stages: { init: init.promise } });
    expect(log).toEqual([
      'x.onInitialized',
      'x.onInitializedAsync',
      'x.render',
      'x.onAfterRender(true)',
      'x.onAfterRenderAsync(true)',
    ]);
    init.resolve();
    await settled();
    expect(log.slice(5)).toEqual([
      'x.onParametersSet',
      'x.onParametersSetAsync',
      'x.render',
      'x.onAfterRender(false)',
      'x.onAfterRenderAsync(false)',
    ]);
  });

  it.each([
    ['nothing pending', {}, 1],
    ['initialisation pending', { init: 'resolve' }, 2],
    ['parameters pending', { set: 'resolve' }, 2],
    ['both pending', { init: 'resolve', set: 'resolve' }, 3],
    ['initialisation cancelled', { init: 'cancel' }, 2],
    ['parameters cancelled', { set: 'cancel' }, 1],
    ['both cancelled', { init: 'cancel', set: 'cancel' }, 2],
  ] as [string, Record<string, string>, number][])(
    '2.2 renders as often as Blazor with %s',
    async (_, ends, expected) => {
      const log: string[] = [];
      const init = deferred();
      const set = deferred();
      const stages: Record<string, Promise<void>> = {};
      if (ends['init']) stages['init'] = init.promise;
      if (ends['set']) stages['set'] = set.promise;
      const { errors } = await stage.render(Recorded, { log, stages });
      for (const [name, end] of [
        ['init', init],
        ['set', set],
      ] as const) {
        if (ends[name] === 'resolve') end.resolve();
        else if (ends[name] === 'cancel') end.reject(abortError());
        await settled();
      }
      expect(renders(log)).toBe(expected);
      expect(errors).toEqual([]);
    },
  );

  it('2.3 initialises once and sets parameters again for each render of the parent', async () => {
    const log: string[] = [];
    class Parent extends Component {
      name = 'a';
      override render() {
        return html`<${Recorded} name=${this.name} log=${log} />`;
      }
    }
    const { component } = await stage.render(Parent);
    log.length = 0;
    component.name = 'b';
    component.stateHasChanged();
    expect(log).toEqual([
      'b.onParametersSet',
      'b.onParametersSetAsync',
      'b.render',
      'b.onAfterRender(false)',
      'b.onAfterRenderAsync(false)',
    ]);
  });

  it('4.4 skips a child whose parameters are equal primitives, and not one that is given an object', async () => {
    let texts = 0;
    let objects = 0;
    let none = 0;
    class Text extends Component {
      readonly text = parameter('');
      readonly onDone = parameter<EventCallback>();
      override render() {
        texts++;
        return html`<i>${this.text}</i>`;
      }
    }
    class Thing extends Component {
      readonly value = parameter.required<object>();
      override render() {
        objects++;
        return html`<b></b>`;
      }
    }
    class None extends Component {
      override render() {
        none++;
        return html`<u></u>`;
      }
    }
    const same = {};
    const done = (): void => {};
    class Parent extends Component {
      override render() {
        return html`<${Text} text="${'a'}" onDone=${done} /><${Thing} value=${same} /><${None} />`;
      }
    }
    const { component } = await stage.render(Parent);
    component.stateHasChanged();
    component.stateHasChanged();
    expect([texts, objects, none]).toEqual([1, 3, 1]);
  });

  it('2.6 renders parents before children, and tells them of it in that order', async () => {
    const log: string[] = [];
    class Parent extends Component {
      override render() {
        return html`<${Recorded} name="1" log=${log}><${Recorded} name="1.1" log=${log} /><//><${Recorded} name="2" log=${log} />`;
      }
    }
    await stage.render(Parent);
    expect(log.filter((entry) => entry.endsWith('.render'))).toEqual(['1.render', '2.render', '1.1.render']);
    expect(log.filter((entry) => entry.includes('onAfterRender('))).toEqual([
      '1.onAfterRender(true)',
      '2.onAfterRender(true)',
      '1.1.onAfterRender(true)',
    ]);
  });

  it('2.8 disposes parents before children, each once, their elements still attached', async () => {
    const log: string[] = [];
    const attached: boolean[] = [];
    class Watcher extends Component {
      readonly childContent = parameter.fragment();
      element: { isConnected: boolean } | null = null;
      override render() {
        return html`<section>${this.childContent}</section>`;
      }
      [Symbol.dispose](): void {
        attached.push(probe!.isConnected);
      }
    }
    class Parent extends Component {
      on = true;
      override render() {
        return html`<div>${
          this.on
            ? html`<${Watcher}><${Recorded} name="1" log=${log}><${Recorded} name="1.1" log=${log} /><//><${Recorded} name="2" log=${log} /><//>`
            : null
        }</div>`;
      }
    }
    const { component, find, html: shown } = await stage.render(Parent);
    const probe: { isConnected: boolean } | null = find('section');
    log.length = 0;
    component.on = false;
    component.stateHasChanged();
    expect(log).toEqual(['1.dispose', '2.dispose', '1.1.dispose']);
    expect(attached).toEqual([true]);
    expect(shown()).toBe('<div></div>');
  });

  it('2.4 coalesces requests: several in a handler are one render', async () => {
    let count = 0;
    class Sample extends Component {
      override render() {
        count++;
        return html`<button @onclick=${() => {
          this.stateHasChanged();
          this.stateHasChanged();
        }}>go</button>`;
      }
    }
    const { find, fire, component } = await stage.render(Sample);
    fire(find('button'), 'click');
    expect(count).toBe(2);
    component.stateHasChanged();
    component.stateHasChanged();
    expect(count).toBe(4);
  });

  it('2.4 asks shouldRender for every render but the first', async () => {
    let count = 0;
    class Sample extends Component {
      should = false;
      override shouldRender(): boolean {
        return this.should;
      }
      override render() {
        count++;
        return html`<p></p>`;
      }
    }
    const { component } = await stage.render(Sample);
    component.stateHasChanged();
    expect(count).toBe(1);
    component.should = true;
    component.stateHasChanged();
    expect(count).toBe(2);
  });

  it('2.6 renders again when a render asks for it in onAfterRender', async () => {
    const seen: number[] = [];
    class Sample extends Component {
      n = 0;
      override onAfterRender(): void {
        seen.push(this.n);
        if (this.n++ < 9) this.stateHasChanged();
      }
      override render() {
        return html`<p>${this.n}</p>`;
      }
    }
    const { html: shown } = await stage.render(Sample);
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(shown()).toBe('<p>9</p>');
  });

  it('2.4 ignores stateHasChanged after disposal, also from a stage that ends late', async () => {
    const log: string[] = [];
    const init = deferred();
    const {
      component,
      dispose,
      errors,
      html: shown,
    } = await stage.render(Recorded, {
      log,
      stages: { init: init.promise },
    });
    dispose();
    init.resolve();
    await settled();
    component?.stateHasChanged();
    expect(renders(log)).toBe(1);
    expect(log.at(-1)).toBe('x.onParametersSetAsync');
    expect(errors).toEqual([]);
    expect(shown()).toBe('');
  });

  it('2.5 renders after an async handler began and again when it is done', async () => {
    const work = deferred();
    class Sample extends Component {
      status = 'idle';
      async run(): Promise<void> {
        this.status = 'busy';
        await work.promise;
        this.status = 'done';
      }
      override render() {
        return html`<button @onclick=${() => this.run()}>${this.status}</button>`;
      }
    }
    const { find, fire, html: shown } = await stage.render(Sample);
    fire(find('button'), 'click');
    expect(shown()).toBe('<button>busy</button>');
    work.resolve();
    await settled();
    expect(shown()).toBe('<button>done</button>');
  });

  it('9 renders the parent, then the child once, when a child calls the parent', async () => {
    const order: string[] = [];
    class Child extends Component {
      readonly onPicked = parameter<EventCallback<string>>();
      readonly shown = parameter('');
      override render() {
        order.push('child');
        return html`<button @onclick=${() => this.onPicked.invokeAsync('b')}>${this.shown}</button>`;
      }
    }
    class Parent extends Component {
      picked = 'a';
      override render() {
        order.push('parent');
        return html`<${Child} shown=${this.picked} onPicked=${(value: string) => (this.picked = value)} />`;
      }
    }
    const { find, fire, html: shown } = await stage.render(Parent);
    order.length = 0;
    fire(find('button'), 'click');
    expect(shown()).toBe('<button>b</button>');
    expect(order).toEqual(['parent', 'child']);
  });

  it('9 gives an EventCallback that was not supplied nothing to do', async () => {
    class Child extends Component {
      readonly onPicked = parameter<EventCallback<string>>();
      override render() {
        return html`<p>${String(this.onPicked.hasDelegate)}</p>`;
      }
    }
    const { component, html: shown } = await stage.render(Child);
    await component.onPicked.invokeAsync('x');
    expect(shown()).toBe('<p>false</p>');
  });

  it('9 re-renders the component that wrote a handler, not the one that shows it', async () => {
    class Box extends Component {
      readonly childContent = parameter.fragment();
      readonly item = parameter.fragment<string>();
      override render() {
        return html`<div>${this.childContent}${this.item?.('i')}</div>`;
      }
    }
    class Parent extends Component {
      n = 0;
      override render() {
        return html`<${Box} item=${(name: string) => html`<i @onclick=${() => this.n++}>${name}</i>`}><button @onclick=${() => this.n++}>${this.n}</button><//>`;
      }
    }
    const { find, fire, html: shown } = await stage.render(Parent);
    fire(find('button'), 'click');
    expect(shown()).toBe('<div><button>1</button><i>i</i></div>');
    fire(find('i'), 'click');
    expect(shown()).toBe('<div><button>2</button><i>i</i></div>');
  });

  it('4.1 keeps omitted parameters, and lets setParametersAsync be overridden', async () => {
    const seen: string[] = [];
    class Sample extends Component {
      readonly a = parameter('a');
      readonly b = parameter('b');
      override async setParametersAsync(parameters: ParameterView): Promise<void> {
        seen.push(Object.keys(parameters.toRecord()).join());
        await super.setParametersAsync(parameters);
      }
      override render() {
        return html`<p>${this.a}${this.b}</p>`;
      }
    }
    const { setParameters, html: shown } = await stage.render(Sample, { a: '1', b: '2' });
    setParameters({ b: '3' });
    expect(shown()).toBe('<p>13</p>');
    expect(seen).toEqual(['a,b', 'b']);
  });

  it('4.2 takes attributes that match no parameter where a field is there for them', async () => {
    class Sample extends Component {
      readonly title = parameter('');
      readonly others = parameter.unmatched();
      override render() {
        return html`<p ...${this.others}>${this.title}</p>`;
      }
    }
    class Parent extends Component {
      clicks = 0;
      override render() {
        return html`<${Sample} TITLE="t" id="x" data-n=${1} @onclick=${() => this.clicks++} />`;
      }
    }
    const { html: shown, find, fire, component } = await stage.render(Parent);
    expect(shown()).toBe('<p id="x" data-n="1">t</p>');
    fire(find('p'), 'click');
    expect(component.clicks).toBe(1);
  });

  it('2.2 provides services before any method runs', async () => {
    class Clock {
      static [Symbol.for('strop.createService')](): Clock {
        return new Clock();
      }
      readonly now = 42;
    }
    class Sample extends Component {
      readonly clock = inject(Clock);
      seen = 0;
      override onInitialized(): void {
        this.seen = this.clock.now;
      }
      override render() {
        return html`<p>${this.seen}</p>`;
      }
    }
    const { html: shown } = await stage.render(Sample);
    expect(shown()).toBe('<p>42</p>');
  });

  it('2.9 reports what a lifecycle method throws, and the rest of the page stays alive', async () => {
    class Broken extends Component {
      readonly where = parameter('');
      override onInitialized(): void {
        if (this.where === 'init') throw new Error('init failed');
      }
      override onParametersSetAsync(): Promise<void> | void {
        if (this.where === 'set') return Promise.reject(new Error('set failed'));
      }
      override onAfterRender(): void {
        if (this.where === 'after') throw new Error('after failed');
      }
      override render() {
        if (this.where === 'render') throw new Error('render failed');
        return html`<i>${this.where}</i>`;
      }
    }
    class Parent extends Component {
      where = '';
      n = 0;
      override render() {
        return html`<${Broken} @key=${this.where} where=${this.where} /><button @onclick=${() => this.n++}>${this.n}</button>`;
      }
    }
    const rendered = await stage.render(Parent);
    const { component, errors, find, fire } = rendered;
    let clicks = 0;
    for (const where of ['init', 'set', 'after', 'render']) {
      component.where = where;
      component.stateHasChanged();
      await settled();
      expect(errors.map((error) => (error as Error).message)).toEqual([`${where} failed`]);
      errors.length = 0;
      fire(find('button'), 'click');
      errors.length = 0;
      expect(find('button').textContent).toBe(String(++clicks));
    }
  });

  it('2.9 leaves the old document when a render throws, and goes on when it no longer does', async () => {
    class Sample extends Component {
      fail = false;
      n = 0;
      override render() {
        if (this.fail) throw new Error('no');
        return html`<p>${this.n}</p>`;
      }
    }
    const { component, html: shown, errors } = await stage.render(Sample);
    component.fail = true;
    component.n = 1;
    component.stateHasChanged();
    expect(errors).toHaveLength(1);
    expect(shown()).toBe('<p>0</p>');
    component.fail = false;
    component.stateHasChanged();
    expect(shown()).toBe('<p>1</p>');
  });

  it('2.8 reports several disposal errors as one, with Blazor’s text', async () => {
    class Broken extends Component {
      readonly name = parameter('');
      override render() {
        return html`<p></p>`;
      }
      [Symbol.dispose](): void {
        throw new Error(this.name);
      }
    }
    class Parent extends Component {
      on = true;
      override render() {
        return html`<div>${this.on ? html`<${Broken} name="a" /><${Broken} name="b" />` : null}</div>`;
      }
    }
    const { component, errors, html: shown } = await stage.render(Parent);
    component.on = false;
    component.stateHasChanged();
    expect(errors).toHaveLength(1);
    expect((errors[0] as AggregateError).message).toContain(
      'STROP2018: Exceptions were encountered while disposing components.',
    );
    expect((errors[0] as AggregateError).errors.map((error: Error) => error.message)).toEqual(['a', 'b']);
    expect(shown()).toBe('<div></div>');
  });

  it('2.2 keeps the place of a component whose parameters are still on their way', async () => {
    const gate = deferred();
    class Late extends Component {
      override async setParametersAsync(parameters: ParameterView): Promise<void> {
        const kept = parameters.snapshot();
        await gate.promise;
        await super.setParametersAsync(kept);
      }
      override render() {
        return html`<i>late</i>`;
      }
    }
    class Early extends Component {
      override render() {
        return html`<b>early</b>`;
      }
    }
    class Parent extends Component {
      override render() {
        return html`<div>${[html`<${Late} />`, html`<${Early} />`]}</div><${Late} /><${Early} />`;
      }
    }
    const { html: shown } = await stage.render(Parent);
    expect(shown()).toBe('<div><b>early</b></div><b>early</b>');
    gate.resolve();
    await settled();
    expect(shown()).toBe('<div><i>late</i><b>early</b></div><i>late</i><b>early</b>');
  });
}
