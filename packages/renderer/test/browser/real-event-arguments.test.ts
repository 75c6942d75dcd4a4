/**
 * Arguments of events that Chromium itself makes of a mouse, a keyboard, a finger and a clipboard (reference 7.3). Events
 * that scripts dispatch are in the shared suites.
 */
import {
  Component,
  type DragEventArgs,
  type EventOf,
  type TouchEventArgs,
  bind,
  dragEventArgs,
  eventArgs,
  html,
  touchEventArgs,
  wireEvent,
} from '@strop/renderer';
import { afterEach, expect, it } from 'vitest';
import { cdp, commands, server, userEvent } from 'vitest/browser';
import { one, placeOnPage, removeShown, show } from '../support/shown.ts';

afterEach(removeShown);

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

interface Noted {
  readonly args: Record<string, unknown>;
  /** What the browser's event said while it was handled. */
  readonly native: Record<string, unknown>;
  readonly kind: string;
  readonly trusted: boolean;
}

/** What nothing can be made of in Firefox from outside (docs/guides/browsers.md). */
const inChromium = { skip: server.browser !== 'chromium' };

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
  const { x, y } = placeOnPage(target);
  await commands.doubleClickPlace(x, y);
  await userEvent.click(target, { button: 'right', modifiers: ['Alt'], position: { x: 7, y: 9 } });
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
  expect(menu).toMatchObject({ button: 2, altKey: true, ctrlKey: false });
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

it('7.3 drag', inChromium, async () => {
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

it('7.3 touch', inChromium, async () => {
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
  for (const [id, text] of [
    ['month', '2026-11'],
    ['week', '2026-W47'],
  ] as const) {
    const field = one<HTMLInputElement>(`#${id}`);
    // Where there is no such field it is a text, of which browsers tell when it is left.
    if (field.type === id) await userEvent.fill(field, text);
    else await userEvent.type(field, `${text}{Tab}`);
  }
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
