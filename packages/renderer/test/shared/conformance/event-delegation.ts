/**
 * Delegation (reference 7.1): one listener for a type, the walk from the target to its ancestors, flags, disabled fields.
 * What happens while another event or a render is under way stands in `event-queue.ts`.
 */
import { Component, bind, eventArgs, html } from '@strop/renderer';
import { describe, expect, it } from 'vitest';
import { listening } from '../../support/listening.ts';
import { settled, type Stage, type StageElement } from '../../support/stage.ts';

export function eventDelegationConformance(stage: Stage): void {
  describe('7.1 delegation', () => {
    it('7.1 listens once for a type, however many handlers there are, and stops with the root', async () => {
      class Sample extends Component {
        show = false;
        override render() {
          return html`<b @onclick=${() => {}}>x</b><i @onclick=${() => {}} @onchange=${() => {}}>y</i>${this.show ? html`<u @onclick=${() => {}}>z</u>` : null}`;
        }
      }
      const { component, dispose, operations } = await stage.render(Sample);
      const listeners = (): string[] => operations().filter((one) => /Listener/.test(one));
      // Both types at the container, and at the document for what a script moves out of it.
      if (stage.name === 'recording') expect(listeners()).toHaveLength(4);
      component.show = true;
      component.stateHasChanged();
      expect(listeners()).toEqual([]);
      dispose();
      if (stage.name === 'recording') expect(listeners()).toHaveLength(4);
    });

    it('7.1 hears an element that a script moved out of its root, wherever it stands', async () => {
      const log: string[] = [];
      class Sample extends Component {
        shown = true;
        n = 0;
        override render() {
          const told = (what: string) => () => {
            this.n++;
            log.push(what);
          };
          return html`
            <section @onclick=${told('section')}>
              ${
                this.shown
                  ? html`<p id="moved" @onclick=${told('p')} @onkeydown=${told('captured')} @onkeydown:capture>
                      <b @onclick=${told('b')} @onkeydown=${told('target')}>${this.n}</b><input @onchange=${told('change')}>
                    </p>`
                  : null
              }
            </section>`;
        }
      }
      const { app, component, container, document, dispose, find, fire } = await stage.render(Sample);
      const [moved, b, input] = [find('#moved'), find('b'), find('input')];
      const heard = (element: StageElement, type: string): string => {
        fire(element, type);
        return log.splice(0).join(' ');
      };
      container.parentNode!.insertBefore(moved, null);
      expect(heard(b, 'click')).toBe('b p');
      expect(b.textContent).toBe('2');
      expect(heard(input, 'change')).toBe('change');
      expect(heard(b, 'keydown')).toBe('captured target');
      // Within another root of the app, which hears it too, each handler is called once.
      const host = document.createElement('div');
      container.parentNode!.insertBefore(host, null);
      class Other extends Component {
        override render() {
          return html`<i id="other" @onclick=${() => log.push('other')}></i>`;
        }
      }
      const other = app.rootComponents.add(Other, host);
      host.firstChild!.insertBefore(moved, null);
      expect(heard(b, 'click')).toBe('b p other');
      expect(heard(input, 'change')).toBe('change');
      // Back again, as before.
      find('section').insertBefore(moved, null);
      expect(heard(b, 'click')).toBe('b p section');
      container.parentNode!.insertBefore(moved, null);
      component.shown = false;
      component.stateHasChanged();
      expect(moved.parentNode).toBe(null);
      expect(heard(b, 'click')).toBe('');
      other.dispose();
      dispose();
    });

    it('7.1 walks up from the target, through one arguments object for all handlers', async () => {
      const seen: unknown[] = [];
      const note = (event: never): unknown => seen.push(eventArgs(event));
      class Sample extends Component {
        override render() {
          return html`<section @onclick=${note}><p><b @onclick=${note}>x</b></p></section>`;
        }
      }
      const { find, fire } = await stage.render(Sample);
      fire(find('b'), 'click', { detail: 1 });
      expect(seen).toHaveLength(2);
      expect(seen[0]).toMatchObject({ type: 'click', detail: 1 });
      expect(seen[0]).toBe(seen[1]);
    });

    it('7.1 makes no arguments where nobody asks for them', async () => {
      let reads = 0;
      class Sample extends Component {
        override render() {
          return html`<b @onclick=${() => {}}>x</b>`;
        }
      }
      const { find, fire } = await stage.render(Sample);
      fire(find('b'), 'click', {
        detail: {
          valueOf: () => {
            reads++;
            return 1;
          },
        },
      });
      expect(reads).toBe(0);
    });

    it('7.1 runs handlers from the target to its ancestors, and asynchronous ones delay nobody', async () => {
      const log: string[] = [];
      class Sample extends Component {
        override render() {
          return html`<section @onclick=${() => log.push('outer')}><b @onclick=${async () => {
            log.push('inner');
            await Promise.resolve();
            log.push('later');
          }}>x</b></section>`;
        }
      }
      const { find, fire } = await stage.render(Sample);
      fire(find('b'), 'click');
      expect(log).toEqual(['inner', 'outer']);
      await settled();
      expect(log).toEqual(['inner', 'outer', 'later']);
    });

    it('7.1 renders after each handler, so that the next one and the flags see what it did', async () => {
      const log: string[] = [];
      class Sample extends Component {
        clicked = false;
        override render() {
          return html`<section @onclick=${() => log.push(`section ${this.clicked ? 'after' : 'before'}`)}>
            <p @onclick:stopPropagation=${this.clicked}><b @onclick=${() => {
              this.clicked = true;
            }} @onclick:preventDefault=${this.clicked}>x</b></p></section>`;
        }
      }
      const { component, find, fire } = await stage.render(Sample);
      expect(fire(find('b'), 'click')).toBe(true);
      expect(log).toEqual([]);
      component.clicked = false;
      component.stateHasChanged();
      fire(find('section'), 'click');
      expect(log).toEqual(['section before']);
    });

    it('7.1 passes over elements that a handler before them took away', async () => {
      const log: string[] = [];
      class Sample extends Component {
        shown = true;
        override render() {
          return html`<section @onclick=${() => log.push('section')}>${
            this.shown
              ? html`<p @onclick=${() => log.push('p')}><b @onclick=${() => {
                  log.push('b');
                  this.shown = false;
                }}>x</b></p>`
              : null
          }</section>`;
        }
      }
      const { find, fire } = await stage.render(Sample);
      fire(find('b'), 'click');
      expect(log).toEqual(['b', 'section']);
    });

    it('7.1 stops propagation on an element without a handler, and only while the flag says so', async () => {
      const log: string[] = [];
      class Sample extends Component {
        stop = false;
        override render() {
          return html`<section @onclick=${() => log.push('parent')}><div @onclick:stopPropagation=${this.stop}><button @onclick=${() => log.push('target')}>x</button></div></section>`;
        }
      }
      const { component, find, fire } = await stage.render(Sample);
      for (const stop of [false, true, false]) {
        component.stop = stop;
        component.stateHasChanged();
        fire(find('button'), 'click');
      }
      expect(log).toEqual(['target', 'parent', 'target', 'target', 'parent']);
    });

    it('7.1 prevents the default from an ancestor without a handler, and only while the flag says so', async () => {
      class Sample extends Component {
        prevent = false;
        override render() {
          return html`<section @onclick:preventDefault=${this.prevent}><button>x</button></section>`;
        }
      }
      const { component, find, fire } = await stage.render(Sample);
      const prevented = [false, true, false].map((prevent) => {
        component.prevent = prevent;
        component.stateHasChanged();
        return fire(find('button'), 'click');
      });
      expect(prevented).toEqual([false, true, false]);
    });

    it('7.1 decides preventDefault from the flag at once, however long the handler takes', async () => {
      class Sample extends Component {
        override render() {
          return html`<button @onclick=${() => new Promise(() => {})} @onclick:preventDefault>x</button>`;
        }
      }
      const { find, fire } = await stage.render(Sample);
      expect(fire(find('button'), 'click')).toBe(true);
    });

    it('7.1 leaves listeners of others alone: stopPropagation concerns handlers of templates', async () => {
      const log: string[] = [];
      class Sample extends Component {
        override render() {
          return html`<section @onclick=${() => log.push('section')}><p id="between"><b @onclick=${() => log.push('b')} @onclick:stopPropagation>x</b></p></section>`;
        }
      }
      const { container, find, fire } = await stage.render(Sample);
      const outside = listening(container.parentNode!);
      const note = (): unknown => log.push('outside');
      outside.addEventListener('click', note);
      listening(find('#between')).addEventListener('click', () => log.push('between'));
      fire(find('b'), 'click');
      outside.removeEventListener('click', note);
      expect(log).toEqual(['between', 'b', 'outside']);
    });

    it('7.1 hears nothing of a bubbling event that a listener of others stopped, but all of a target-only one', async () => {
      const log: string[] = [];
      class Sample extends Component {
        override render() {
          return html`<p id="between"><input @onclick=${() => log.push('click')} @onchange=${() => log.push('change')}></p>`;
        }
      }
      const { find, fire } = await stage.render(Sample);
      for (const type of ['click', 'change']) {
        listening(find('#between')).addEventListener(type, (event) => event.stopPropagation());
        fire(find('input'), type);
      }
      expect(log).toEqual(['change']);
    });

    for (const tag of ['button', 'input', 'textarea', 'select']) {
      it(`7.1 suppresses mouse clicks and moves on a disabled ${tag} itself, not on its ancestors`, async () => {
        const log: string[] = [];
        const note = (who: string) => (event: { type: string }) => log.push(`${who} ${event.type}`);
        class Sample extends Component {
          disabled = true;
          override render() {
            const { disabled } = this;
            const inner = note('inner');
            const outer = note('outer');
            return html`<p @onclick=${outer} @ondblclick=${outer} @onmousedown=${outer} @onmousemove=${outer} @onmouseup=${outer}>
              ${
                tag === 'button'
                  ? html`<button id="field" disabled=${disabled} @onclick=${inner} @ondblclick=${inner} @onmousedown=${inner} @onmousemove=${inner} @onmouseup=${inner} @onkeydown=${inner} @onmouseover=${inner}><i>x</i></button>`
                  : tag === 'input'
                    ? html`<input id="field" disabled=${disabled} @onclick=${inner} @ondblclick=${inner} @onmousedown=${inner} @onmousemove=${inner} @onmouseup=${inner} @onkeydown=${inner} @onmouseover=${inner}>`
                    : tag === 'textarea'
                      ? html`<textarea id="field" disabled=${disabled} @onclick=${inner} @ondblclick=${inner} @onmousedown=${inner} @onmousemove=${inner} @onmouseup=${inner} @onkeydown=${inner} @onmouseover=${inner}></textarea>`
                      : html`<select id="field" disabled=${disabled} @onclick=${inner} @ondblclick=${inner} @onmousedown=${inner} @onmousemove=${inner} @onmouseup=${inner} @onkeydown=${inner} @onmouseover=${inner}></select>`
              }</p>`;
          }
        }
        const { component, find, findAll, fire } = await stage.render(Sample);
        const target = findAll('i')[0] ?? find('#field');
        const suppressed = ['click', 'dblclick', 'mousedown', 'mousemove', 'mouseup'];
        for (const type of [...suppressed, 'keydown', 'mouseover']) fire(target, type);
        expect(log).toEqual([
          ...suppressed.map((type) => `outer ${type}`),
          'inner keydown',
          'inner mouseover',
        ]);
        log.length = 0;
        component.disabled = false;
        component.stateHasChanged();
        fire(target, 'click');
        expect(log).toEqual(['inner click', 'outer click']);
      });
    }

    it('7.1 tells an element that only looks disabled, and options of a disabled button still hold', async () => {
      const log: string[] = [];
      class Sample extends Component {
        override render() {
          return html`<div disabled @onclick=${() => log.push('div')}>x</div><p @onclick=${() => log.push('p')}><button disabled @onclick=${() => log.push('button')} @onclick:stopPropagation>y</button></p>`;
        }
      }
      const { find, fire } = await stage.render(Sample);
      fire(find('div'), 'click');
      fire(find('button'), 'click');
      expect(log).toEqual(['div']);
    });

    it('7.1 has one handler for an element and a name: beside a splat the last one wins', async () => {
      const log: string[] = [];
      class Sample extends Component {
        splat: Record<string, unknown> = { onclick: () => log.push('splat') };
        override render() {
          const own = (): unknown => log.push('own');
          return html`<b @onclick=${own} ...${this.splat}>x</b><i ...${this.splat} @onclick=${own}>y</i>`;
        }
      }
      const { component, find, fire } = await stage.render(Sample);
      fire(find('b'), 'click');
      fire(find('i'), 'click');
      expect(log).toEqual(['splat', 'own']);
      log.length = 0;
      component.splat = { onclick: null };
      component.stateHasChanged();
      fire(find('b'), 'click');
      fire(find('i'), 'click');
      expect(log).toEqual(['own']);
      log.length = 0;
      component.splat = {};
      component.stateHasChanged();
      fire(find('b'), 'click');
      fire(find('i'), 'click');
      expect(log).toEqual(['own', 'own']);
    });

    it('7.1 has one handler for an element and a name: a binding and a splat', async () => {
      const log: string[] = [];
      class Sample extends Component {
        text = '';
        override render() {
          const splat = { onchange: () => log.push('splat') };
          const bound = bind({ get: () => this.text, set: (value) => log.push(`set ${value}`) });
          return html`<input id="a" @bind=${bound} ...${splat}><input id="b" ...${splat} @bind=${bound}>`;
        }
      }
      const { find, fire } = await stage.render(Sample);
      for (const id of ['#a', '#b']) {
        find(id).value = 'x';
        fire(find(id), 'change');
      }
      expect(log).toEqual(['splat', 'set x']);
    });

    it('7.1 looks only at events whose target is an element', async () => {
      const log: string[] = [];
      class Sample extends Component {
        override render() {
          return html`<b @onclick=${() => log.push('b')}>text</b>`;
        }
      }
      const { find, fire } = await stage.render(Sample);
      fire(find('b').firstChild!, 'click');
      expect(log).toEqual([]);
      fire(find('b'), 'click');
      expect(log).toEqual(['b']);
    });

    it('7.1 prevents the default of a submit that is handled, and of no other', async () => {
      class Sample extends Component {
        handler: (() => void) | null = null;
        override render() {
          return html`<form method="dialog" @onsubmit=${this.handler}></form>`;
        }
      }
      const { component, find, fire } = await stage.render(Sample);
      expect(fire(find('form'), 'submit')).toBe(false);
      component.handler = () => {};
      component.stateHasChanged();
      expect(fire(find('form'), 'submit')).toBe(true);
    });
  });
}
