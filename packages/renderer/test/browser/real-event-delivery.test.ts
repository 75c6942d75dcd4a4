/**
 * How events that the browser itself makes reach handlers: defaults, disabled buttons, shadow roots, focus, gestures, frames
 * (reference 7.1). Their arguments are in `real-event-arguments.test.ts`.
 */
import {
  Component,
  type EventOf,
  type HandlerOf,
  createApp,
  eventArgs,
  eventTiming,
  html,
  key,
  mouseEventArgs,
} from '@strop/renderer';
import { afterEach, expect, it } from 'vitest';
import { server, userEvent } from 'vitest/browser';
import { clickAt, one, removeShown, show } from '../support/shown.ts';

afterEach(removeShown);

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
  // Firefox tells nobody of what it takes the focus from by removing it.
  expect(log).toEqual(server.browser === 'firefox' ? [] : ['lost, shown false']);
  expect(one('b').textContent).toBe(server.browser === 'firefox' ? 'kept' : 'lost');
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
  // Firefox removes the field without a word.
  const told = server.browser === 'firefox' ? [] : ['change', 'render', 'after', 'blur', 'render', 'after'];
  expect(log).toEqual(['input', 'render', 'after', ...told]);
  expect(one('b').textContent).toBe(server.browser === 'firefox' ? '' : 'a');
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

it('7.1 an event that is dispatched again is heard where it comes then, inside its root and moved out of it', async () => {
  const log: string[] = [];
  class Sample extends Component {
    override render() {
      return html`<b id="inside" @onclick=${() => log.push('inside')}>x</b><i id="moved" @onclick=${() => log.push('moved')}>y</i>`;
    }
  }
  await show(Sample);
  const inside = one('#inside');
  const moved = one('#moved');
  document.body.append(moved);
  const event = new MouseEvent('click', { bubbles: true });
  for (const element of [inside, moved, inside, moved]) element.dispatchEvent(event);
  expect(log).toEqual(['inside', 'moved', 'inside', 'moved']);
  moved.remove();
});
