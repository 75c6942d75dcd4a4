/** Capture, passive listening, conditions, delays, roots inside roots: beyond Blazor, but for what 7.1 says of roots. */
import { Component, bind, type Clock, ElementReference, eventTiming, html, key } from '@strop/renderer';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../support/stage.ts';

/** Time that passes when it is told to. */
class FakeClock implements Clock {
  readonly timers = new Map<number, { at: number; call: () => void }>();
  #now = 0;
  #next = 1;

  setTimeout(call: () => void, milliseconds: number): number {
    this.timers.set(this.#next, { at: this.#now + milliseconds, call });
    return this.#next++;
  }

  clearTimeout(timer: number): void {
    this.timers.delete(timer);
  }

  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const due = [...this.timers].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at)[0];
      if (due === undefined) break;
      this.timers.delete(due[0]);
      this.#now = due[1].at;
      due[1].call();
    }
    this.#now = end;
  }
}

export function eventOptionsConformance(stage: Stage): void {
  describe('capture', () => {
    it('calls capturing handlers from the outermost inwards, before all others', async () => {
      const log: string[] = [];
      class Sample extends Component {
        override render() {
          return html`<section @onclick=${() => log.push('section')} @onclick:capture><p @onclick=${() => log.push('p')}><b @onclick=${() => log.push('b')} @onclick:capture><i @onclick=${() => log.push('i')}>x</i></b></p></section>`;
        }
      }
      const { find, fire } = await stage.render(Sample);
      fire(find('i'), 'click');
      expect(log).toEqual(['section', 'b', 'i', 'p']);
    });

    it('hears on its way down what does not bubble', async () => {
      const log: string[] = [];
      class Sample extends Component {
        override render() {
          return html`<form @onfocus=${() => log.push('form')} @onfocus:capture @onsneeze=${() => log.push('sneeze')} @onsneeze:capture><input @onfocus=${() => log.push('input')}></form>`;
        }
      }
      const { find, fire } = await stage.render(Sample);
      fire(find('input'), 'focus', { bubbles: false });
      fire(find('input'), 'sneeze', { bubbles: false });
      expect(log).toEqual(['form', 'input', 'sneeze']);
    });

    it('stops an event before it reaches its target', async () => {
      const log: string[] = [];
      class Sample extends Component {
        stop = true;
        override render() {
          return html`<section @onclick:capture @onclick:stopPropagation=${this.stop}><b @onclick=${() => log.push('b')}>x</b></section>`;
        }
      }
      const { component, find, fire } = await stage.render(Sample);
      fire(find('b'), 'click');
      component.stop = false;
      component.stateHasChanged();
      fire(find('b'), 'click');
      expect(log).toEqual(['b']);
    });

    it('may be switched by a value', async () => {
      const log: string[] = [];
      class Sample extends Component {
        capture = false;
        override render() {
          return html`<section @onclick=${() => log.push('section')} @onclick:capture=${this.capture}><b @onclick=${() => log.push('b')}>x</b></section>`;
        }
      }
      const { component, find, fire } = await stage.render(Sample);
      fire(find('b'), 'click');
      component.capture = true;
      component.stateHasChanged();
      fire(find('b'), 'click');
      expect(log).toEqual(['b', 'section', 'section', 'b']);
    });
  });

  describe('passive', () => {
    it('hears wheel and touch passively unless a template may prevent them', async () => {
      class Sample extends Component {
        prevent = false;
        override render() {
          return html`<p @onwheel=${() => {}} @ontouchmove=${() => {}} @ontouchstart=${() => {}} @ontouchstart:passive=${false} @onclick=${() => {}}>x</p>${this.prevent ? html`<b @onwheel:preventDefault>y</b>` : null}`;
        }
      }
      const { component, find, fire } = await stage.render(Sample);
      component.prevent = true;
      component.stateHasChanged();
      expect(fire(find('b'), 'wheel')).toBe(true);
      expect(fire(find('p'), 'wheel')).toBe(false);
    });

    it('says so when it begins to listen', async () => {
      const passive: Record<string, boolean> = {};
      class Sample extends Component {
        override render() {
          return html`<p @onwheel=${() => {}} @onwheel:passive @ontouchmove=${() => {}} @ontouchstart=${() => {}} @ontouchstart:passive=${false} @onmousewheel:preventDefault @onclick=${() => {}}>x</p>`;
        }
      }
      const { operations } = await stage.render(Sample);
      for (const operation of operations()) {
        const [, type] =
          /addListener.*?(wheel|touchmove|touchstart|mousewheel|click)\b/.exec(operation) ?? [];
        if (type !== undefined) passive[type] = /passive/.test(operation);
      }
      if (stage.name === 'recording') {
        expect(passive).toMatchObject({ wheel: true, touchmove: true, touchstart: false, click: false });
      }
    });
  });

  describe('conditions as data', () => {
    it('prevents the default of the keys that are named', async () => {
      class Sample extends Component {
        override render() {
          return html`<textarea @onkeydown:preventDefault=${key.Enter}></textarea><input @onkeydown:preventDefault=${[key.ctrl.s, key.any.Tab, key('?'), key.Space]}>`;
        }
      }
      const { find, fire } = await stage.render(Sample);
      const press = (tag: string, members: Record<string, unknown>): boolean =>
        fire(find(tag), 'keydown', {
          ctrlKey: false,
          shiftKey: false,
          altKey: false,
          metaKey: false,
          isComposing: false,
          ...members,
        });
      expect(press('textarea', { key: 'Enter' })).toBe(true);
      expect(press('textarea', { key: 'Enter', shiftKey: true })).toBe(false);
      expect(press('textarea', { key: 'Enter', isComposing: true })).toBe(false);
      expect(press('textarea', { key: 'a' })).toBe(false);
      expect(press('input', { key: 's' })).toBe(false);
      expect(press('input', { key: 's', ctrlKey: true })).toBe(true);
      expect(press('input', { key: 'S', ctrlKey: true })).toBe(true);
      expect(press('input', { key: 's', ctrlKey: true, altKey: true })).toBe(false);
      expect(press('input', { key: 'Tab', shiftKey: true })).toBe(true);
      expect(press('input', { key: '?', shiftKey: true })).toBe(true);
      expect(press('input', { key: ' ' })).toBe(true);
    });

    it('is plain data, so that it can be sent to where the event happens', () => {
      expect(JSON.parse(JSON.stringify([key.Enter, key.ctrl.shift.z, key.any.Escape, key('+')]))).toEqual([
        { key: 'Enter', isComposing: false, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false },
        { key: ['z', 'Z'], isComposing: false, ctrlKey: true, shiftKey: true, altKey: false, metaKey: false },
        { key: 'Escape', isComposing: false },
        { key: '+', isComposing: false, ctrlKey: false, altKey: false, metaKey: false },
      ]);
    });

    it('compares any member of an event, and stops propagation likewise', async () => {
      const log: string[] = [];
      class Sample extends Component {
        override render() {
          return html`<p @onmousedown=${() => log.push('p')}><b @onmousedown:stopPropagation=${{ button: [1, 2] }} @onmousedown:preventDefault=${{ button: 1 }}>x</b></p>`;
        }
      }
      const { find, fire } = await stage.render(Sample);
      expect([0, 1, 2].map((button) => fire(find('b'), 'mousedown', { button }))).toEqual([
        false,
        true,
        false,
      ]);
      expect(log).toEqual(['p']);
    });
  });

  describe('once', () => {
    it('calls a handler once for each element, whatever renders in between', async () => {
      const log: string[] = [];
      class Sample extends Component {
        word = 'first';
        rows = [1, 2];
        override render() {
          const { word } = this;
          return html`<p @onclick=${() => log.push('p')}>${this.rows.map((n) => html`<b @key=${n} @onclick=${() => log.push(`${word} ${n}`)} @onclick:once>x</b>`)}</p>`;
        }
      }
      const { component, findAll, fire } = await stage.render(Sample);
      const [one, two] = findAll('b');
      for (const _ of [1, 2]) fire(one!, 'click');
      component.word = 'then';
      component.rows = [2, 1, 3];
      component.stateHasChanged();
      for (const button of findAll('b')) fire(button, 'click');
      fire(two!, 'click');
      expect(log).toEqual(['first 1', 'p', 'p', 'then 2', 'p', 'p', 'then 3', 'p', 'p']);
    });

    it('is a flag; what was not called is not spent, and an element that is made anew begins anew', async () => {
      const log: string[] = [];
      class Sample extends Component {
        once: boolean | null = false;
        name = 'a';
        handler: (() => void) | null = () => log.push('called');
        override render() {
          return html`<b @key=${this.name} @onclick=${this.handler} @onclick:once=${this.once}>x</b>`;
        }
        set(change: Partial<Pick<Sample, 'once' | 'name' | 'handler'>>): void {
          Object.assign(this, change);
          this.stateHasChanged();
        }
      }
      const { component, find, fire } = await stage.render(Sample);
      const clicks = (): number => {
        log.length = 0;
        for (const _ of [1, 2, 3]) fire(find('b'), 'click');
        return log.length;
      };
      expect(clicks()).toBe(3);
      const { handler } = component;
      component.set({ handler: null, once: true });
      expect(clicks()).toBe(0);
      component.set({ handler });
      expect(clicks()).toBe(1);
      expect(clicks()).toBe(0);
      component.set({ name: 'b' });
      expect(clicks()).toBe(1);
      component.set({ once: null });
      expect(clicks()).toBe(3);
    });

    it('counts for splats, bindings and delays, and leaves the other options as they are', async () => {
      const clock = new FakeClock();
      const log: unknown[] = [];
      class Sample extends Component {
        text = '';
        override render() {
          return html`<i ...${{ onclick: () => log.push('i') }} @onclick:once @onclick:preventDefault>x</i><input @bind=${bind(this, 'text')} @onchange:once><b @onclick=${({ detail }: { detail: number }) => log.push(detail)} @onclick:once @onclick:debounce=${10}>y</b>`;
        }
      }
      const { component, find, fire } = await stage.render(Sample, {}, { eventTiming: eventTiming(clock) });
      expect([1, 2].map(() => fire(find('i'), 'click'))).toEqual([true, true]);
      expect(log).toEqual(['i']);
      for (const text of ['one', 'two']) {
        find('input').value = text;
        fire(find('input'), 'change');
      }
      expect(component.text).toBe('one');
      for (const detail of [1, 2]) fire(find('b'), 'click', { detail });
      clock.pass(20);
      fire(find('b'), 'click', { detail: 3 });
      clock.pass(20);
      expect(log).toEqual(['i', 2]);
    });
  });

  describe('delays', () => {
    it('debounce: calls once nothing has happened for a while, with the latest event', async () => {
      const clock = new FakeClock();
      const log: number[] = [];
      let renders = 0;
      class Sample extends Component {
        override render() {
          renders++;
          return html`<b @onclick=${({ detail }: { detail: number }) => log.push(detail)} @onclick:debounce=${300} @onclick:preventDefault>x</b>`;
        }
      }
      const { find, fire } = await stage.render(Sample, {}, { eventTiming: eventTiming(clock) });
      expect(fire(find('b'), 'click', { detail: 1 })).toBe(true);
      clock.pass(200);
      fire(find('b'), 'click', { detail: 2 });
      clock.pass(299);
      expect(log).toEqual([]);
      expect(renders).toBe(1);
      clock.pass(1);
      expect(log).toEqual([2]);
      expect(renders).toBe(2);
      clock.pass(1000);
      expect(log).toEqual([2]);
    });

    it('throttle: calls at once, then at most so often, and the last event is not lost', async () => {
      const clock = new FakeClock();
      const log: string[] = [];
      class Sample extends Component {
        override render() {
          return html`<b @onclick=${({ detail }: { detail: number }) => log.push(String(detail))} @onclick:throttle=${100}>x</b>`;
        }
      }
      const { find, fire } = await stage.render(Sample, {}, { eventTiming: eventTiming(clock) });
      for (let detail = 1; detail <= 7; detail++) {
        fire(find('b'), 'click', { detail });
        log.push('|');
        clock.pass(40);
      }
      expect(log.join('')).toBe('1|||3||5||');
      clock.pass(100);
      expect(log.at(-1)).toBe('7');
      clock.pass(1000);
      fire(find('b'), 'click', { detail: 9 });
      expect(log.at(-1)).toBe('9');
      clock.pass(1000);
      expect(clock.timers.size).toBe(0);
    });

    it('uses the handler of the latest render, and each element has its own delay', async () => {
      const clock = new FakeClock();
      const log: string[] = [];
      class Sample extends Component {
        word = 'old';
        override render() {
          const { word } = this;
          return html`${['a', 'b'].map((name) => html`<b @onclick=${() => log.push(`${name} ${word}`)} @onclick:debounce=${10}>x</b>`)}`;
        }
      }
      const { component, findAll, fire } = await stage.render(
        Sample,
        {},
        { eventTiming: eventTiming(clock) },
      );
      for (const button of findAll('b')) fire(button, 'click');
      component.word = 'new';
      component.stateHasChanged();
      clock.pass(10);
      expect(log).toEqual(['a new', 'b new']);
    });

    it('forgets what waits for an element that is gone, or for a root that is', async () => {
      const clock = new FakeClock();
      const log: string[] = [];
      class Sample extends Component {
        shown = true;
        override render() {
          return html`<i @onclick=${() => log.push('i')} @onclick:debounce=${10}>x</i>${this.shown ? html`<b @onclick=${() => log.push('b')} @onclick:debounce=${10}>y</b>` : null}`;
        }
      }
      const { component, dispose, find, fire } = await stage.render(
        Sample,
        {},
        { eventTiming: eventTiming(clock) },
      );
      fire(find('b'), 'click');
      component.shown = false;
      component.stateHasChanged();
      expect(clock.timers.size).toBe(0);
      clock.pass(10);
      expect(log).toEqual([]);
      fire(find('i'), 'click');
      expect(clock.timers.size).toBe(1);
      dispose();
      expect(clock.timers.size).toBe(0);
    });

    it('delays a binding without touching what is being typed', async () => {
      const clock = new FakeClock();
      class Sample extends Component {
        text = 'a';
        override render() {
          return html`<input @bind=${bind(this, 'text')} @bind:event="oninput" @oninput:debounce=${50}><p>${this.text}</p>`;
        }
      }
      const { component, find, fire } = await stage.render(Sample, {}, { eventTiming: eventTiming(clock) });
      const input = find('input');
      input.value = 'ab';
      fire(input, 'input');
      component.stateHasChanged();
      expect(input.value).toBe('ab');
      input.value = 'abc';
      fire(input, 'input');
      clock.pass(50);
      expect(component.text).toBe('abc');
      expect(find('p').textContent).toBe('abc');
      expect(input.value).toBe('abc');
    });

    it('is no delay where the value is null, and an error where it is no number', async () => {
      const clock = new FakeClock();
      let calls = 0;
      class Sample extends Component {
        delay: unknown = null;
        override render() {
          return html`<b @onclick=${() => calls++} @onclick:debounce=${this.delay}>x</b>`;
        }
      }
      const { component, find, fire } = await stage.render(Sample, {}, { eventTiming: eventTiming(clock) });
      fire(find('b'), 'click');
      expect(calls).toBe(1);
      component.delay = 5;
      component.stateHasChanged();
      fire(find('b'), 'click');
      expect(calls).toBe(1);
      clock.pass(5);
      expect(calls).toBe(2);
    });

    it('names what is missing where the app has no event timing', async () => {
      class Sample extends Component {
        override render() {
          return html`<b @onclick=${() => {}} @onclick:debounce=${5}>x</b>`;
        }
      }
      const { errors } = await stage.render(Sample);
      expect(errors).toHaveLength(1);
      expect((errors[0] as { code: string }).code).toBe('STROP2050');
    });
  });

  describe('roots', () => {
    it('7.1 handles an event once, in the root it belongs to, where a root stands inside another', async () => {
      const log: string[] = [];
      class Inner extends Component {
        n = 0;
        override render() {
          return html`<input @onclick=${() => {
            this.n++;
            log.push('inner');
          }} @onchange=${() => log.push('inner change')}><i>${this.n}</i>`;
        }
      }
      class Outer extends Component {
        readonly host = new ElementReference();
        override render() {
          return html`<section @onclick=${() => log.push('outer')} @onchange=${() => log.push('outer change')}><div id="host" @ref=${this.host} @onclick=${() => log.push('host')}></div></section>`;
        }
      }
      const { app, find, fire } = await stage.render(Outer);
      const inner = app.rootComponents.add(Inner, find('#host'));
      fire(find('input'), 'click');
      fire(find('input'), 'change');
      expect(log).toEqual(['inner', 'host', 'outer', 'inner change']);
      expect(find('i').textContent).toBe('1');
      log.length = 0;
      inner.dispose();
      fire(find('#host'), 'click');
      expect(log).toEqual(['host', 'outer']);
    });

    it('7.1 stops propagation across roots, and captures from the outer one first', async () => {
      const log: string[] = [];
      class Inner extends Component {
        override render() {
          return html`<p @onclick:stopPropagation><b @onclick=${() => log.push('inner')} @onkeydown=${() => log.push('inner')} @onkeydown:capture>x</b></p>`;
        }
      }
      class Outer extends Component {
        override render() {
          return html`<section @onclick=${() => log.push('outer')} @onkeydown=${() => log.push('outer')} @onkeydown:capture><div id="host"></div></section>`;
        }
      }
      const { app, find, fire } = await stage.render(Outer);
      app.rootComponents.add(Inner, find('#host'));
      fire(find('b'), 'click');
      expect(log).toEqual(['inner']);
      fire(find('b'), 'keydown');
      expect(log).toEqual(['inner', 'outer', 'inner']);
    });

    it('7.1 keeps several roots apart', async () => {
      const log: string[] = [];
      class Sample extends Component {
        readonly name: string = '';
        override render() {
          return html`<b @onclick=${() => log.push('clicked')}>x</b>`;
        }
      }
      const one = await stage.render(Sample);
      const two = await stage.render(Sample);
      one.fire(one.find('b'), 'click');
      expect(log).toEqual(['clicked']);
      one.dispose();
      two.fire(two.find('b'), 'click');
      expect(log).toEqual(['clicked', 'clicked']);
    });
  });

  describe('the native event', () => {
    it('says on which element the handler stands', async () => {
      const found: unknown[] = [];
      class Sample extends Component {
        override render() {
          const note = (event: { currentTarget: unknown }): unknown => found.push(event.currentTarget);
          return html`<p @onclick=${note}><b @onclick=${note}>x</b></p>`;
        }
      }
      const { container, find, fire } = await stage.render(Sample);
      let outside: unknown = null;
      const host = container.parentNode as unknown as {
        addEventListener(type: string, listener: (event: { currentTarget: unknown }) => void): void;
      };
      host.addEventListener('click', (event) => {
        outside = event.currentTarget;
      });
      fire(find('b'), 'click');
      expect(found.map((one) => one === find('b'))).toEqual([true, false]);
      expect(found[1] === find('p')).toBe(true);
      expect(outside === container.parentNode).toBe(true);
    });

    it('says so again after the handler of another app has run inside', async () => {
      const found: unknown[] = [];
      class Inner extends Component {
        override render() {
          return html`<i @onclick=${(event: { currentTarget: unknown }) => found.push(event.currentTarget)}>x</i>`;
        }
      }
      const inner = await stage.render(Inner);
      class Outer extends Component {
        override render() {
          return html`<b @onclick=${(event: { currentTarget: unknown }) => {
            inner.fire(inner.find('i'), 'click');
            found.push(event.currentTarget);
          }}>x</b>`;
        }
      }
      const outer = await stage.render(Outer);
      outer.fire(outer.find('b'), 'click');
      expect(found.length).toBe(2);
      expect(found[0] === inner.find('i')).toBe(true);
      expect(found[1] === outer.find('b')).toBe(true);
    });
  });
}
