/** What each type of event does: delivered to its target only (reference 7.2), and its arguments (7.3). */
import { Component, changeEventArgs, eventArgs, eventArgsKey, html, wireEvent } from '@strop/renderer';
import { describe, expect, it } from 'vitest';
import { listening } from '../../support/listening.ts';
import type { Stage } from '../../support/stage.ts';

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

export function eventTypesConformance(stage: Stage): void {
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
}
