/**
 * Events that Chromium itself makes of a mouse, a keyboard, a finger and a clipboard: arguments, defaults and gestures
 * (reference 7.1 to 7.3). Events that scripts dispatch are in the shared suites.
 */
import {
  type AppOptions,
  Component,
  type DragEventArgs,
  type EventOf,
  type HandlerOf,
  type TouchEventArgs,
  bind,
  createApp,
  dragEventArgs,
  eventArgs,
  eventTiming,
  html,
  key,
  mouseEventArgs,
  touchEventArgs,
  wireEvent,
} from '@strop/renderer';
import { afterEach, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';

const mouseMembers = (
  'detail screenX screenY clientX clientY offsetX offsetY pageX pageY movementX movementY button buttons ctrlKey ' +
  'shiftKey altKey metaKey type'
).split(' ');
const keyboardMembers = 'key code location repeat ctrlKey shiftKey altKey metaKey type isComposing'.split(
  ' ',
);
const pointerMembers = [
  ...mouseMembers,
  ...'pointerId width height pressure tiltX tiltY pointerType isPrimary'.split(' '),
];
const wheelMembers = [...mouseMembers, 'deltaX', 'deltaY', 'deltaZ', 'deltaMode'];

let dispose = (): void => {};
afterEach(() => dispose());

async function show<T extends Component>(
  type: new () => T,
  options: AppOptions = {},
): Promise<{ component: T; root: HTMLElement }> {
  const root = document.createElement('div');
  document.body.append(root);
  const errors: unknown[] = [];
  const app = createApp({ ...options, onError: (error) => errors.push(error) });
  const added = app.rootComponents.add(type, root);
  await app.start();
  dispose = () => {
    added.dispose();
    root.remove();
    expect(errors).toEqual([]);
  };
  return { component: added.component as T, root };
}

function one<E extends Element = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`No ${selector}`);
  return found;
}

interface Noted {
  readonly args: Record<string, unknown>;
  /** What the browser's event said while it was handled. */
  readonly native: Record<string, unknown>;
  readonly kind: string;
  readonly trusted: boolean;
}

let noted: Noted[] = [];

/** Notes arguments beside what the browser's event says. */
function note(event: Event): void {
  const kind = event.constructor.name;
  const args = eventArgs(event) as unknown as Record<string, unknown>;
  const native = Object.fromEntries(
    Object.keys(args).map((name) => [name, (event as unknown as Record<string, unknown>)[name]]),
  );
  noted.push({ args, native, kind, trusted: event.isTrusted });
}

/** All that was noted has exactly the members of its shape, with the browser's values, and can be sent. */
function expectShapes(types: readonly string[]): void {
  const seen = noted.map(({ native }) => native['type']);
  expect(types.filter((type) => !seen.includes(type))).toEqual([]);
  for (const { args, native, trusted } of noted) {
    expect(trusted).toBe(true);
    expect(args).toEqual(native);
    expect(structuredClone(args)).toEqual(args);
  }
}

function expectMembers(type: string, members: readonly string[]): void {
  const { args } = noted.find(({ native }) => native['type'] === type)!;
  expect(Object.keys(args).sort()).toEqual([...members].sort());
}

it('7.3 mouse and pointer', async () => {
  noted = [];
  class Sample extends Component {
    override render() {
      return html`<p style="padding: 30px"><button id="target" style="width: 80px; height: 40px" @onclick=${note} @ondblclick=${note} @oncontextmenu=${note} @onmousedown=${note} @onmouseup=${note} @onmousemove=${note} @onmouseover=${note} @onmouseout=${note} @onmouseenter=${note} @onmouseleave=${note} @onpointerdown=${note} @onpointerup=${note} @onpointermove=${note} @onpointerover=${note} @onpointerout=${note} @onpointerenter=${note} @onpointerleave=${note} @oncontextmenu:preventDefault>x</button></p><i id="other">away</i>`;
    }
  }
  await show(Sample);
  const target = one('#target');
  await userEvent.hover(target);
  await userEvent.dblClick(target);
  await userEvent.click(target, { button: 'right', modifiers: ['Shift'], position: { x: 7, y: 9 } });
  await userEvent.unhover(target);
  expectShapes(
    (
      'click dblclick contextmenu mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave ' +
      'pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave'
    ).split(' '),
  );
  for (const type of ['click', 'dblclick', 'contextmenu', 'mousedown', 'mouseover', 'mouseenter']) {
    expectMembers(type, mouseMembers);
  }
  for (const type of ['pointerdown', 'pointermove', 'pointerenter']) expectMembers(type, pointerMembers);
  const menu = noted.find(({ native }) => native['type'] === 'contextmenu')!.args;
  expect(menu).toMatchObject({ button: 2, shiftKey: true, ctrlKey: false });
  expect(noted.find(({ native }) => native['type'] === 'dblclick')!.args).toMatchObject({ detail: 2 });
});

it('7.3 pointer capture', async () => {
  noted = [];
  class Sample extends Component {
    override render() {
      return html`<button id="target" @onpointerdown=${(event: EventOf<'pointerdown'>) => event.currentTarget.setPointerCapture(event.pointerId)} @ongotpointercapture=${note} @onlostpointercapture=${note}>x</button>`;
    }
  }
  await show(Sample);
  await userEvent.click(one('#target'));
  expectShapes(['gotpointercapture', 'lostpointercapture']);
  expectMembers('gotpointercapture', pointerMembers);
});

it('7.3 wheel', async () => {
  noted = [];
  class Sample extends Component {
    override render() {
      return html`<div id="target" style="height: 60px" @onwheel=${note}>x</div>`;
    }
  }
  await show(Sample);
  await userEvent.wheel(one('#target'), { delta: { x: 3, y: 50 } });
  await expect.poll(() => noted.length).toBeGreaterThan(0);
  expectShapes(['wheel']);
  expectMembers('wheel', wheelMembers);
  expect(noted[0]!.args).toMatchObject({ deltaX: 3, deltaY: 50, deltaMode: 0 });
});

it('7.3 keyboard', async () => {
  noted = [];
  class Sample extends Component {
    override render() {
      return html`<input id="target" @onkeydown=${note} @onkeypress=${note} @onkeyup=${note}>`;
    }
  }
  await show(Sample);
  await userEvent.click(one('#target'));
  await userEvent.keyboard('{Shift>}A{/Shift}{ArrowLeft}');
  expectShapes(['keydown', 'keypress', 'keyup']);
  for (const type of ['keydown', 'keypress', 'keyup']) expectMembers(type, keyboardMembers);
  expect(noted.map(({ args }) => [args['type'], args['key'], args['shiftKey']])).toContainEqual([
    'keydown',
    'A',
    true,
  ]);
});

it('7.3 focus', async () => {
  noted = [];
  class Sample extends Component {
    override render() {
      return html`<p @onfocusin=${note} @onfocusout=${note}><input id="target" @onfocus=${note} @onblur=${note}></p><input id="other">`;
    }
  }
  await show(Sample);
  await userEvent.click(one('#target'));
  await userEvent.tab();
  expect(noted.map(({ args }) => args)).toEqual(
    ['focus', 'focusin', 'blur', 'focusout'].map((type) => ({ type })),
  );
});

it('7.3 clipboard', async () => {
  noted = [];
  class Sample extends Component {
    text = 'some text';
    override render() {
      return html`<textarea id="target" @bind=${bind(this, 'text')} @oncopy=${note} @oncut=${note} @onpaste=${note}></textarea>`;
    }
  }
  await show(Sample);
  const target = one<HTMLTextAreaElement>('#target');
  await userEvent.click(target);
  target.select();
  await userEvent.copy();
  target.select();
  await userEvent.cut();
  await userEvent.paste();
  expect(noted.map(({ args }) => args)).toEqual(['copy', 'cut', 'paste'].map((type) => ({ type })));
  expect(target.value).toBe('some text');
});

it('7.3 drag', async () => {
  const types: string[] = [];
  const found: DragEventArgs[] = [];
  const drag = (event: Event): void => {
    types.push(event.type);
    found.push(dragEventArgs(event));
  };
  class Sample extends Component {
    override render() {
      return html`<div id="source" draggable="true" style="width: 60px; height: 30px" @ondragstart=${(
        event: DragEvent,
      ) => {
        event.dataTransfer!.setData('text/plain', 'carried');
        drag(event);
      }} @ondrag=${drag} @ondragend=${drag}>source</div><div id="target" style="width: 60px; height: 60px; margin-top: 40px" @ondragenter=${drag} @ondragover=${drag} @ondragover:preventDefault @ondragleave=${drag} @ondrop=${drag} @ondrop:preventDefault>target</div>`;
    }
  }
  await show(Sample);
  await userEvent.dragAndDrop(one('#source'), one('#target'));
  expect([...new Set(types)].sort()).toEqual(
    ['drag', 'dragend', 'dragenter', 'dragover', 'dragstart', 'drop'].sort(),
  );
  const drop = found[types.indexOf('drop')]!;
  expect(Object.keys(drop).sort()).toEqual([...mouseMembers, 'dataTransfer'].sort());
  expect(drop.dataTransfer).toMatchObject({
    files: [],
    items: [{ kind: 'string', type: 'text/plain' }],
    types: ['text/plain'],
  });
  expect(structuredClone(drop)).toEqual(drop);
});

it('7.3 a drag of files names them', () => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['1'], 'one.txt', { type: 'text/plain' }));
  expect(dragEventArgs(new DragEvent('drop', { dataTransfer })).dataTransfer).toMatchObject({
    files: ['one.txt'],
    items: [{ kind: 'file', type: 'text/plain' }],
    types: ['Files'],
  });
  expect(dragEventArgs(new DragEvent('drop')).dataTransfer).toBeNull();
});

/** Where an element stands on the page that holds the test's frame. */
function placeOnPage(element: Element): { x: number; y: number } {
  const box = element.getBoundingClientRect();
  const frame = window.frameElement;
  const outer = frame?.getBoundingClientRect() ?? { left: 0, top: 0, width: innerWidth };
  const scale = outer.width / innerWidth;
  return {
    x: outer.left + (box.left + box.width / 2) * scale,
    y: outer.top + (box.top + box.height / 2) * scale,
  };
}

/** A click by place, for elements that no selector reaches. */
async function clickAt(element: Element): Promise<void> {
  const at = { ...placeOnPage(element), button: 'left', clickCount: 1 } as const;
  await cdp().send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
}

it('7.3 touch', async () => {
  const found: TouchEventArgs[] = [];
  let wired: unknown;
  class Sample extends Component {
    override render() {
      const touch = (event: TouchEvent): void => {
        found.push(touchEventArgs(event));
        wired ??= wireEvent(event);
      };
      return html`<div id="target" style="height: 80px; touch-action: none" @ontouchstart=${touch} @ontouchmove=${touch} @ontouchend=${touch}>x</div>`;
    }
  }
  await show(Sample);
  const at = placeOnPage(one('#target'));
  const session = cdp();
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await session.send('Input.dispatchTouchEvent', {
    type: 'touchMove',
    touchPoints: [{ x: at.x + 30, y: at.y + 20 }],
  });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => found.length).toBeGreaterThanOrEqual(3);
  const types = found.map(({ type }) => type);
  expect(types[0]).toBe('touchstart');
  expect(types).toContain('touchmove');
  expect(types.at(-1)).toBe('touchend');
  const start = found[0]!;
  expect(Object.keys(start).sort()).toEqual(
    'altKey changedTouches ctrlKey detail metaKey shiftKey targetTouches touches type'.split(' '),
  );
  expect(start.touches).toHaveLength(1);
  expect(Object.keys(start.touches[0]!).sort()).toEqual(
    'clientX clientY identifier pageX pageY screenX screenY'.split(' '),
  );
  expect(found.at(-1)!.touches).toHaveLength(0);
  expect(found.at(-1)!.changedTouches).toHaveLength(1);
  expect(wired).toEqual({ type: 'touchstart', bubbles: true, cancelable: true, args: start });
});

it('7.3 change and input', async () => {
  const values: Record<string, unknown[]> = {};
  const take = (name: string) => (event: Event) =>
    (values[name] ??= []).push((eventArgs<'change'>(event) as { value: unknown }).value);
  class Sample extends Component {
    override render() {
      return html`
        <input id="text" @oninput=${take('text')}>
        <input id="check" type="checkbox" @onchange=${take('check')}>
        <input id="radio" type="radio" value="r" @onchange=${take('radio')}>
        <input id="time" type="time" @onchange=${take('time')}>
        <input id="local" type="datetime-local" @onchange=${take('local')}>
        <input id="date" type="date" @onchange=${take('date')}>
        <input id="month" type="month" @onchange=${take('month')}>
        <input id="week" type="week" @onchange=${take('week')}>
        <select id="one" @onchange=${take('one')}><option>a</option><option>b</option></select>
        <select id="many" multiple @onchange=${take('many')}><option>a</option><option>b</option><option>c</option></select>
        <div id="editable" contenteditable="true" @oninput=${take('editable')}></div>`;
    }
  }
  await show(Sample);
  await userEvent.type(one('#text'), 'ab');
  await userEvent.click(one('#check'));
  await userEvent.click(one('#check'));
  await userEvent.click(one('#radio'));
  await userEvent.fill(one('#time'), '10:20');
  await userEvent.fill(one('#local'), '2026-11-21T10:20');
  await userEvent.fill(one('#date'), '2026-11-21');
  await userEvent.fill(one('#month'), '2026-11');
  await userEvent.fill(one('#week'), '2026-W47');
  await userEvent.selectOptions(one('#one'), 'b');
  await userEvent.selectOptions(one('#many'), ['a', 'c']);
  await userEvent.click(one('#editable'));
  await userEvent.keyboard('x');
  expect(values).toEqual({
    text: ['a', 'ab'],
    check: [true, false],
    radio: ['r'],
    time: ['10:20:00'],
    local: ['2026-11-21T10:20:00'],
    date: ['2026-11-21'],
    month: ['2026-11'],
    week: ['2026-W47'],
    one: ['b'],
    many: [['a', 'c']],
    editable: ['x'],
  });
});

it('7.3 load, error, progress, toggle, close, cancel, invalid', async () => {
  noted = [];
  class Sample extends Component {
    override render() {
      return html`
        <img id="good" alt="" @onload=${note}><img id="bad" alt="" @onerror=${note}>
        <p id="progress" @onprogress=${note}></p>
        <details id="details" @ontoggle=${note}><summary id="summary">x</summary>y</details>
        <dialog id="dialog" @onclose=${note} @oncancel=${note}><button>x</button></dialog>
        <form id="form"><input id="required" required @oninvalid=${note}></form>`;
    }
  }
  await show(Sample);
  const said = async (type: string): Promise<Record<string, unknown>> => {
    await expect.poll(() => noted.map(({ args }) => args['type'])).toContain(type);
    return noted.find(({ args }) => args['type'] === type)!.args;
  };
  one<HTMLImageElement>('#good').src =
    'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  one<HTMLImageElement>('#bad').src = 'data:image/gif;base64,AAAA';
  expect(await said('load')).toEqual({ lengthComputable: false, loaded: 0, total: 0, type: 'load' });
  expect(await said('error')).toEqual({ message: '', filename: '', lineno: 0, colno: 0, type: 'error' });
  one('#progress').dispatchEvent(
    new ProgressEvent('progress', { lengthComputable: true, loaded: 2, total: 4 }),
  );
  expect(await said('progress')).toEqual({ lengthComputable: true, loaded: 2, total: 4, type: 'progress' });
  await userEvent.click(one('#summary'));
  expect(await said('toggle')).toEqual({ type: 'toggle' });
  one<HTMLDialogElement>('#dialog').showModal();
  await userEvent.keyboard('{Escape}');
  expect(await said('cancel')).toEqual({ type: 'cancel' });
  expect(await said('close')).toEqual({ type: 'close' });
  one<HTMLFormElement>('#form').requestSubmit();
  expect(await said('invalid')).toEqual({ type: 'invalid' });
});

it('7.1 preventDefault keeps a check box, a key, a link and a form from doing what they do', async () => {
  const log: string[] = [];
  class Sample extends Component {
    prevent = true;
    override render() {
      return html`<p @onclick:preventDefault=${this.prevent}><input id="check" type="checkbox" @onclick=${() => log.push('click')} @onchange=${() => log.push('change')}></p>
        <input id="keys" @onkeydown=${() => log.push('keydown')} @onkeydown:preventDefault=${this.prevent}>
        <a id="link" href="#somewhere" @onclick:preventDefault>x</a>
        <form action="about:blank" @onsubmit=${() => log.push('submit')}><button id="submit">y</button></form>`;
    }
  }
  const { component } = await show(Sample);
  const check = one<HTMLInputElement>('#check');
  const keys = one<HTMLInputElement>('#keys');
  await userEvent.click(check);
  expect(check.checked).toBe(false);
  await userEvent.click(keys);
  await userEvent.keyboard('a');
  expect(keys.value).toBe('');
  await userEvent.click(one('#link'));
  expect(location.hash).not.toBe('#somewhere');
  await userEvent.click(one('#submit'));
  expect(log).toEqual(['click', 'keydown', 'submit']);
  component.prevent = false;
  component.stateHasChanged();
  log.length = 0;
  await userEvent.click(check);
  expect(check.checked).toBe(true);
  await userEvent.click(keys);
  await userEvent.keyboard('a');
  expect(keys.value).toBe('a');
  expect(log).toEqual(['click', 'change', 'keydown']);
});

it('7.1 a disabled button hears no click, neither do parts of it', async () => {
  const log: string[] = [];
  class Sample extends Component {
    override render() {
      return html`<button disabled @onclick=${() => log.push('button')}><span id="inside">x</span></button><div id="div" disabled @onclick=${() => log.push('div')}>y</div>`;
    }
  }
  await show(Sample);
  await userEvent.click(one('#inside'), { force: true });
  await userEvent.click(one('#div'), { force: true });
  expect(log).toEqual(['div']);
});

it('7.1 sees through open shadow roots, and finds its way into one that holds the root', async () => {
  const log: string[] = [];
  class Inside extends Component {
    override render() {
      return html`<button @onclick=${() => log.push('inside')}>in</button>`;
    }
  }
  class Sample extends Component {
    override render() {
      return html`<section @onclick=${(event: MouseEvent) => log.push(`section ${(event.composedPath()[0] as Element).id}`)} @onclick:preventDefault><div id="open" @onclick=${() => log.push('open')}></div><div id="closed" @onclick=${() => log.push('closed')}></div></section>`;
    }
  }
  await show(Sample);
  const open = one('#open').attachShadow({ mode: 'open' });
  open.append(Object.assign(document.createElement('button'), { id: 'deep', textContent: 'x' }));
  const closed = one('#closed').attachShadow({ mode: 'closed' });
  const host = document.createElement('div');
  closed.append(host);
  const app = createApp();
  const inside = app.rootComponents.add(Inside, host);
  await app.start();
  await clickAt(open.querySelector('#deep')!);
  expect(log).toEqual(['open', 'section deep']);
  log.length = 0;
  await clickAt(host.querySelector('button')!);
  expect(log).toEqual(['inside', 'closed', 'section closed']);
  inside.dispose();
});

it('7.1 hears of the focus that a render takes away, after the batch', async () => {
  const log: string[] = [];
  class Sample extends Component {
    shown = true;
    lost = false;
    override render() {
      return html`${
        this.shown
          ? html`<button id="target" @onfocusout=${() => {
              this.lost = true;
              log.push(`lost, shown ${this.shown}`);
            }} @onclick=${() => {
              this.shown = false;
            }}>x</button>`
          : null
      }<i>${this.lost}</i><b>${this.lost ? 'lost' : 'kept'}</b>`;
    }
  }
  await show(Sample);
  await userEvent.click(one('#target'));
  expect(log).toEqual(['lost, shown false']);
  expect(one('b').textContent).toBe('lost');
});

it('7.1 a change that a render itself causes is handled after the batch, with the value it had', async () => {
  const log: string[] = [];
  class Sample extends Component {
    shown = true;
    changed = '';
    override render() {
      log.push('render');
      return html`${
        this.shown
          ? html`<input id="target" @oninput=${() => {
              log.push('input');
              this.shown = false;
            }} @onchange=${(event: EventOf<'change', HTMLInputElement>) => {
              log.push('change');
              this.changed = event.currentTarget.value;
            }} @onblur=${() => log.push('blur')}>`
          : null
      }<b>${this.changed}</b>`;
    }
    override onAfterRender() {
      log.push('after');
    }
  }
  await show(Sample);
  await userEvent.click(one('#target'));
  log.length = 0;
  await userEvent.keyboard('a');
  expect(log).toEqual([
    ...['input', 'render', 'after'],
    ...['change', 'render', 'after'],
    ...['blur', 'render', 'after'],
  ]);
  expect(one('b').textContent).toBe('a');
});

it('runs inside the gesture: user activation, and full screen, also for a click that a handler makes', async () => {
  const log: unknown[] = [];
  class Sample extends Component {
    override render() {
      return html`<button id="target" @onclick=${() => {
        log.push(navigator.userActivation.isActive);
        one('#second').click();
        log.push('done');
      }}>x</button><button id="second" @onclick=${async () => {
        log.push(navigator.userActivation.isActive);
        await one('#wide').requestFullscreen();
      }}>y</button><div id="wide" @onfullscreenchange=${() => log.push('full screen')}>z</div>`;
    }
  }
  await show(Sample);
  await userEvent.click(one('#target'));
  await expect.poll(() => document.fullscreenElement).toBe(one('#wide'));
  await expect.poll(() => log).toEqual([true, 'done', true, 'full screen']);
  await document.exitFullscreen();
  await expect.poll(() => log.length).toBe(5);
});

it('a wheel scrolls past a handler, and not where it is prevented', async () => {
  let heard = 0;
  class Sample extends Component {
    prevent = false;
    override render() {
      return html`<div id="box" style="height: 60px; overflow: auto" @onwheel=${(event: WheelEvent) => {
        heard++;
        log.push(event.cancelable);
      }}><p style="height: 900px">x</p></div>${
        this.prevent
          ? html`<div id="still" style="height: 60px; overflow: auto" @onwheel:preventDefault><p style="height: 900px">y</p></div>`
          : null
      }`;
    }
  }
  const log: boolean[] = [];
  const { component } = await show(Sample);
  const box = one('#box');
  await userEvent.wheel(box, { delta: { y: 40 } });
  await expect.poll(() => box.scrollTop).toBe(40);
  expect(heard).toBe(1);
  component.prevent = true;
  component.stateHasChanged();
  const still = one('#still');
  await userEvent.wheel(still, { delta: { y: 40 } });
  await userEvent.wheel(box, { delta: { y: 40 } });
  await expect.poll(() => box.scrollTop).toBe(80);
  expect(still.scrollTop).toBe(0);
});

it('prevents the keys that are named as a person presses them', async () => {
  class Sample extends Component {
    override render() {
      return html`<textarea id="target" @onkeydown:preventDefault=${[key.Enter, key.any.b]}></textarea>`;
    }
  }
  await show(Sample);
  await userEvent.click(one('#target'));
  await userEvent.keyboard('ab{Enter}c{Shift>}{Enter}{/Shift}d');
  expect(one<HTMLTextAreaElement>('#target').value).toBe('ac\nd');
});

it('delays by the timers of the page where no clock is given', async () => {
  const log: string[] = [];
  class Sample extends Component {
    override render() {
      return html`<input id="target" @oninput=${(event: EventOf<'input', HTMLInputElement>) => log.push((event.target as HTMLInputElement).value)} @oninput:debounce=${100}>`;
    }
  }
  await show(Sample, { eventTiming: eventTiming() });
  const target = one<HTMLInputElement>('#target');
  for (const text of ['a', 'ab', 'abc']) {
    target.value = text;
    target.dispatchEvent(new Event('input', { bubbles: true }));
  }
  expect(log).toEqual([]);
  await expect.poll(() => log).toEqual(['abc']);
});

it('7.1 hears events in the document of a frame, whose classes are not the ones of this page', async () => {
  const log: string[] = [];
  class Sample extends Component {
    override render() {
      return html`<p @onclick=${() => log.push('p')}><button @onclick=${(event: MouseEvent) => log.push(`button ${mouseEventArgs(event).type} ${event instanceof MouseEvent}`)}>x</button></p>`;
    }
  }
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentDocument!;
  const app = createApp({ document: inner });
  const root = app.rootComponents.add(Sample, inner.body);
  await app.start();
  inner.querySelector('button')!.click();
  expect(log).toEqual(['button click false', 'p']);
  root.dispose();
  frame.remove();
});

it('types handlers by the name of the event', async () => {
  let text = '';
  let x = -1;
  class Sample extends Component {
    readonly typed: HandlerOf<'input', HTMLInputElement> = (event) => {
      text = event.currentTarget.value;
    };
    readonly clicked: HandlerOf<'click'> = (event) => {
      x = event.clientX - mouseEventArgs(event).clientX;
    };
    override render() {
      return html`<input id="target" @oninput=${this.typed} @onclick=${this.clicked}>`;
    }
  }
  await show(Sample);
  await userEvent.click(one('#target'));
  await userEvent.keyboard('q');
  expect(text).toBe('q');
  expect(x).toBe(0);
  expect(eventArgs<'keydown'>(new KeyboardEvent('keydown', { key: 'w' })).key).toBe('w');
});
