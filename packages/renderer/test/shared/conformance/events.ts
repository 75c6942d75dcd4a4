/** Delegation, target-only events, arguments, handlers and their receivers (reference 7.1 to 7.5). */
import {
  Component,
  type EventCallback,
  bind,
  changeEventArgs,
  eventArgs,
  eventArgsKey,
  html,
  parameter,
  wireEvent,
} from '@strop/renderer';
import { describe, expect, it } from 'vitest';
import { settled, type Stage, type StageElement } from '../../support/stage.ts';

/** The names of reference 7.2, but for the mutation events that no browser has any more. */
const targetOnly = (
  'abort blur cancel canplay canplaythrough change close cuechange durationchange emptied ended error focus load ' +
  'loadeddata loadedmetadata loadend loadstart mouseenter mouseleave pointerenter pointerleave pause play playing ' +
  'progress ratechange reset scroll seeked seeking stalled submit suspend timeupdate toggle unload volumechange waiting'
).split(' ');

const bubbling = (
  'input click dblclick focusin focusout keydown keyup keypress mousedown mouseup mousemove mouseover mouseout ' +
  'pointerdown pointerup pointermove pointerover pointerout touchstart touchmove touchend touchcancel drag dragstart ' +
  'dragend dragenter dragover dragleave drop wheel copy cut paste contextmenu select'
).split(' ');

interface Listening {
  addEventListener(type: string, listener: (event: { stopPropagation(): void }) => void): void;
  removeEventListener(type: string, listener: (event: { stopPropagation(): void }) => void): void;
}

const listening = (element: StageElement): Listening => element as unknown as Listening;

export function eventsConformance(stage: Stage): void {
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
      if (stage.name === 'recording') expect(listeners()).toHaveLength(2);
      component.show = true;
      component.stateHasChanged();
      expect(listeners()).toEqual([]);
      dispose();
      if (stage.name === 'recording') expect(listeners()).toHaveLength(2);
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
          return html`<form @onsubmit=${this.handler}></form>`;
        }
      }
      const { component, find, fire } = await stage.render(Sample);
      expect(fire(find('form'), 'submit')).toBe(false);
      component.handler = () => {};
      component.stateHasChanged();
      expect(fire(find('form'), 'submit')).toBe(true);
    });

    it('7.1 handles events that a handler raises after it, not within it; their flags hold at once', async () => {
      const log: string[] = [];
      const shown: boolean[] = [];
      class Sample extends Component {
        first = false;
        override render() {
          return html`<b @onclick=${() => {
            log.push('begin');
            shown.push(rendered.fire(rendered.find('i'), 'keydown'));
            this.first = true;
            log.push('end');
          }}>x</b><i @onkeydown=${() => log.push(`key ${rendered.find('u').textContent!}`)} @onkeydown:preventDefault>y</i><u>${this.first ? 'after' : 'before'}</u>`;
        }
      }
      const rendered = await stage.render(Sample);
      rendered.fire(rendered.find('b'), 'click');
      expect(log).toEqual(['begin', 'end', 'key after']);
      expect(shown).toEqual([true]);
    });

    it('7.1 handles events that a render raises after the batch, in order', async () => {
      const log: string[] = [];
      class Sample extends Component {
        raise = false;
        override render() {
          log.push('render');
          if (this.raise) {
            this.raise = false;
            rendered.fire(rendered.find('b'), 'click', { detail: 1 });
            rendered.fire(rendered.find('b'), 'click', { detail: 2 });
            log.push('raised');
          }
          return html`<b @onclick=${({ detail }: { detail: number }) => log.push(`click ${detail}`)}>x</b>`;
        }
        override onAfterRender() {
          log.push('after');
        }
      }
      const rendered = await stage.render(Sample);
      log.length = 0;
      rendered.component.raise = true;
      rendered.component.stateHasChanged();
      expect(log).toEqual([
        ...['render', 'raised', 'after'],
        ...['click 1', 'render', 'after'],
        ...['click 2', 'render', 'after'],
      ]);
    });

    it('7.1 a handler may raise an event for each of many elements', async () => {
      const count = 5000;
      class Sample extends Component {
        n = 0;
        override render() {
          return html`<b @onclick=${() => {
            for (let i = 0; i < count; i++) rendered.fire(rendered.find('i'), 'click');
          }}>all</b><i @onclick=${() => this.n++}>one</i>`;
        }
      }
      const rendered = await stage.render(Sample);
      rendered.fire(rendered.find('b'), 'click');
      expect(rendered.component.n).toBe(count);
      expect(rendered.errors).toEqual([]);
    });

    it('7.1 a handler may dispose its own root', async () => {
      const log: string[] = [];
      class Sample extends Component {
        override render() {
          return html`<section @onclick=${() => log.push('section')}><b @onclick=${() => {
            log.push('b');
            rendered.dispose();
          }}>x</b></section>`;
        }
      }
      const rendered = await stage.render(Sample);
      const button = rendered.find('b');
      rendered.fire(button, 'click');
      rendered.fire(button, 'click');
      expect(log).toEqual(['b']);
      expect(rendered.errors).toEqual([]);
    });

    it('7.1 a handler that fails keeps nobody from being called, and its flags hold', async () => {
      const log: string[] = [];
      class Sample extends Component {
        override render() {
          return html`<section @onclick=${() => log.push('section')}><b @onclick=${() => {
            throw new Error('b');
          }} @onclick:preventDefault>x</b></section>`;
        }
      }
      const { errors, find, fire } = await stage.render(Sample);
      expect(fire(find('b'), 'click')).toBe(true);
      expect(log).toEqual(['section']);
      expect(errors.map((error) => (error as Error).message)).toEqual(['b']);
    });

    it('7.1 hears nothing from elements that stand outside the document', async () => {
      const log: string[] = [];
      class Sample extends Component {
        shown = true;
        override render() {
          return html`${this.shown ? html`<b @onclick=${() => log.push('b')} @onfocus=${() => log.push('b')}>x</b>` : null}`;
        }
      }
      const { component, find, fire } = await stage.render(Sample);
      const button = find('b');
      component.shown = false;
      component.stateHasChanged();
      fire(button, 'click');
      fire(button, 'focus');
      expect(log).toEqual([]);
    });
  });

  describe('7.2 events that are delivered to their target only', () => {
    for (const type of targetOnly) {
      it(`7.2 ${type}`, async () => {
        const log: string[] = [];
        class Sample extends Component {
          override render() {
            return html`<section ...${{ [`on${type}`]: () => log.push('parent') }}><form ...${{ [`on${type}`]: () => log.push('target') }}><input></form></section>`;
          }
        }
        const { container, find, fire } = await stage.render(Sample);
        // An `error` that came further up would be a failure of the test to the test runner.
        listening(container).addEventListener(type, (event) => event.stopPropagation());
        fire(find('form'), type, { bubbles: false });
        fire(find('form'), type);
        fire(find('input'), type);
        expect(log).toEqual(['target', 'target']);
      });
    }

    it('7.2 all others bubble', async () => {
      const log: string[] = [];
      class Sample extends Component {
        override render() {
          const handlers = Object.fromEntries(
            bubbling.map((type) => [`on${type}`, () => log.push(type)] as const),
          );
          return html`<section ...${handlers}><b>x</b></section>`;
        }
      }
      const { find, fire } = await stage.render(Sample);
      for (const type of bubbling) fire(find('b'), type);
      expect(log).toEqual(bubbling);
    });

    it('7.2 hears events that do not bubble though they are not on the list; where they bubble, so do they here', async () => {
      const log: string[] = [];
      class Sample extends Component {
        override render() {
          return html`<form @oninvalid=${() => log.push('form')}><input @oninvalid=${() => log.push('input')}></form>`;
        }
      }
      const { find, fire } = await stage.render(Sample);
      fire(find('input'), 'invalid', { bubbles: false });
      expect(log).toEqual(['input']);
      fire(find('input'), 'invalid');
      expect(log).toEqual(['input', 'input', 'form']);
    });
  });

  describe('7.3 arguments', () => {
    const cases: readonly [type: string, members: Record<string, unknown>, args: unknown][] = [
      ['cut', { clipboardData: {} }, { type: 'cut' }],
      ['focusin', { relatedTarget: null }, { type: 'focusin' }],
      ['toggle', { newState: 'open' }, { type: 'toggle' }],
      ['scroll', {}, { type: 'scroll' }],
      [
        'timeout',
        { lengthComputable: true, loaded: 3, total: 5 },
        { lengthComputable: true, loaded: 3, total: 5, type: 'timeout' },
      ],
      ['progress', {}, { lengthComputable: false, loaded: 0, total: 0, type: 'progress' }],
      [
        'error',
        { message: 'm', filename: 'f', lineno: 1, colno: 2, error: new Error('m') },
        { message: 'm', filename: 'f', lineno: 1, colno: 2, type: 'error' },
      ],
      [
        'keyup',
        {
          key: 'A',
          code: 'KeyA',
          location: 1,
          repeat: true,
          shiftKey: true,
          ctrlKey: false,
          isComposing: true,
        },
        {
          key: 'A',
          code: 'KeyA',
          location: 1,
          repeat: true,
          ctrlKey: false,
          shiftKey: true,
          altKey: false,
          metaKey: false,
          isComposing: true,
          type: 'keyup',
        },
      ],
    ];
    for (const [type, members, args] of cases) {
      it(`7.3 ${type}`, async () => {
        let found: unknown;
        class Sample extends Component {
          override render() {
            return html`<b ...${{ [`on${type}`]: (event: never) => (found = eventArgs(event)) }}>x</b>`;
          }
        }
        const { find, fire } = await stage.render(Sample);
        fire(find('b'), type, { bubbles: type !== 'error', ...members });
        expect(found).toEqual(args);
      });
    }

    it('7.3 hears every name that Blazor knows, with both options', async () => {
      const names = (
        'focus blur focusin focusout mouseover mouseout mouseleave mouseenter mousemove mousedown mouseup click dblclick ' +
        'wheel mousewheel contextmenu drag dragend dragenter dragleave dragover dragstart drop keydown keyup keypress ' +
        'change input invalid reset select selectstart selectionchange submit beforecopy beforecut beforepaste copy cut ' +
        'paste touchcancel touchend touchmove touchstart touchenter touchleave gotpointercapture lostpointercapture ' +
        'pointercancel pointerdown pointerenter pointerleave pointermove pointerout pointerover pointerup canplay ' +
        'canplaythrough cuechange durationchange emptied pause play playing ratechange seeked seeking stalled stop ' +
        'suspend timeupdate volumechange waiting loadstart timeout abort load loadend progress error activate ' +
        'beforeactivate beforedeactivate deactivate ended fullscreenchange fullscreenerror loadeddata loadedmetadata ' +
        'pointerlockchange pointerlockerror readystatechange scroll toggle cancel close'
      ).split(' ');
      const log: string[] = [];
      // One template with all of them, as `html` receives it.
      const attributes = names.flatMap((name) => [
        ` @on${name}=`,
        ` @on${name}:preventDefault=`,
        ` @on${name}:stopPropagation=`,
      ]);
      const pieces = [`<b${attributes[0]!}`, ...attributes.slice(1), '>x</b>'];
      const template = Object.assign(pieces, { raw: pieces }) as unknown as TemplateStringsArray;
      class Sample extends Component {
        override render() {
          return html(template, ...names.flatMap((name) => [() => log.push(name), true, true]));
        }
      }
      const { container, find, fire } = await stage.render(Sample);
      listening(container).addEventListener('error', (event) => event.stopPropagation());
      const prevented = names.filter((name) => fire(find('b'), name));
      expect(log).toEqual(names);
      expect(prevented).toEqual(names);
    });

    it('7.3 arguments that travelled with an event are taken as they are', async () => {
      let found: unknown;
      class Sample extends Component {
        override render() {
          return html`<input @onchange=${(event: never) => (found = changeEventArgs(event))}>`;
        }
      }
      const { find } = await stage.render(Sample);
      const args = { value: 'from elsewhere' };
      const event = {
        type: 'change',
        bubbles: true,
        cancelable: false,
        target: find('input'),
        [eventArgsKey]: args,
      };
      expect(changeEventArgs(event)).toBe(args);
      expect(wireEvent(event)).toEqual({ type: 'change', bubbles: true, cancelable: false, args });
      expect(found).toBeUndefined();
    });
  });

  describe('7.4 handlers', () => {
    it('7.4 takes functions with and without an argument, methods, and asynchronous ones', async () => {
      const log: unknown[] = [];
      class Sample extends Component {
        readonly method = (event: { type: string }): void => {
          log.push(event.type);
        };
        async later(i: number): Promise<void> {
          await Promise.resolve();
          log.push(i);
        }
        override render() {
          return html`<b @onclick=${() => log.push('none')}>1</b><i @onclick=${this.method}>2</i>${[7, 8].map((i) => html`<u @onclick=${() => this.later(i)}>3</u>`)}`;
        }
      }
      const { find, findAll, fire } = await stage.render(Sample);
      for (const element of [find('b'), find('i'), ...findAll('u')]) fire(element, 'click');
      await settled();
      expect(log).toEqual(['none', 'click', 7, 8]);
    });

    it('7.4 takes an EventCallback', async () => {
      const log: unknown[] = [];
      class Child extends Component {
        readonly onPicked = parameter<EventCallback<{ type: string }>>();
        override render() {
          return html`<b @onclick=${this.onPicked}>x</b>`;
        }
      }
      class Parent extends Component {
        override render() {
          return html`<${Child} onPicked=${(event: { type: string }) => log.push(event.type)} />`;
        }
      }
      const { find, fire } = await stage.render(Parent);
      fire(find('b'), 'click');
      await settled();
      expect(log).toEqual(['click']);
    });

    it('7.4 a text in an attribute is an attribute', async () => {
      class Sample extends Component {
        override render() {
          return html`<b onsneeze="bless()" @onsneeze:preventDefault=${false}>x</b>`;
        }
      }
      const rendered = await stage.render(Sample).catch((error: unknown) => error);
      expect((rendered as { html?(): string }).html?.() ?? '').toBe('<b onsneeze="bless()">x</b>');
    });
  });

  describe('7.5 the receiver renders', () => {
    it('7.5 a handler in child content renders the component that wrote it, not the one that shows it', async () => {
      const renders: Record<string, number> = { parent: 0, child: 0 };
      class Child extends Component {
        readonly childContent = parameter.fragment();
        override render() {
          renders['child']!++;
          return html`<p>${this.childContent}</p>`;
        }
      }
      class Parent extends Component {
        n = 0;
        override render() {
          renders['parent']!++;
          return html`<${Child}><b @onclick=${() => this.n++}>${this.n}</b><//>`;
        }
      }
      const { find, fire } = await stage.render(Parent);
      fire(find('b'), 'click');
      expect(find('b').textContent).toBe('1');
      // The child renders too, since its content is a fragment, which counts as changed.
      expect(renders).toEqual({ parent: 2, child: 2 });
    });

    it('7.5 an event renders its own component only', async () => {
      let parents = 0;
      class Child extends Component {
        n = 0;
        override render() {
          return html`<b @onclick=${() => this.n++}>${this.n}</b>`;
        }
      }
      class Parent extends Component {
        override render() {
          parents++;
          return html`<p><${Child} /><${Child} /></p>`;
        }
      }
      const { find, findAll, fire } = await stage.render(Parent);
      fire(find('b'), 'click');
      expect(findAll('b').map(({ textContent }) => textContent)).toEqual(['1', '0']);
      expect(parents).toBe(1);
    });

    it('7.5 an EventCallback renders the component that gave it; a bare function renders the one that uses it', async () => {
      const renders: string[] = [];
      class Child extends Component {
        readonly onPicked = parameter<EventCallback>();
        readonly picked = parameter<() => void>(() => {});
        override render() {
          renders.push('child');
          return html`<b @onclick=${this.onPicked}>x</b><i @onclick=${this.picked}>y</i>`;
        }
      }
      class Parent extends Component {
        readonly pick = (): void => {};
        override render() {
          renders.push('parent');
          return html`<${Child} onPicked=${this.pick} picked=${this.pick} />`;
        }
      }
      const { find, fire } = await stage.render(Parent);
      renders.length = 0;
      fire(find('b'), 'click');
      await settled();
      expect(renders[0]).toBe('parent');
      renders.length = 0;
      fire(find('i'), 'click');
      expect(renders).toEqual(['child']);
    });
  });
}
