/** What templates take for granted of events, and what the renderer knows of them. */
import { plainEvents } from '@strop/template';
import { expect, it } from 'vitest';
import { traitsOf } from '../src/events/event-names.ts';
import * as Heard from '../src/events/heard.ts';

/** Those of HTML's global event handlers, of the pointer, and those that Blazor knows beside them. */
const names = (
  'abort auxclick beforecopy beforecut beforeinput beforepaste beforetoggle blur cancel canplay canplaythrough change click close ' +
  'command compositionend compositionstart compositionupdate contextmenu copy cuechange cut dblclick drag dragend dragenter ' +
  'dragleave dragover dragstart drop durationchange emptied encrypted ended error focus focusin focusout formdata fullscreenchange ' +
  'gotpointercapture input invalid keydown keypress keyup load loadeddata loadedmetadata loadend loadstart lostpointercapture ' +
  'mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel paste pause play playing pointercancel ' +
  'pointerdown pointerenter pointerleave pointermove pointerout pointerover pointerup progress ratechange reset resize scroll ' +
  'scrollend seeked seeking select selectionchange slotchange stalled submit suspend timeout timeupdate toggle touchcancel touchend ' +
  'touchenter touchleave touchmove touchstart transitionend unload volumechange waiting waitingforkey wheel'
).split(' ');

it('of a plain event there is nothing to know', () => {
  const plain = names.filter((name) => plainEvents.test(name));
  expect(plain).toContain('click');
  expect(plain).toContain('input');
  expect(plain.filter((name) => traitsOf(name) !== 0)).toEqual([]);
});

it('what is heard on the way down, or may keep the browser from scrolling, is told', () => {
  expect(traitsOf('change')).toBe(Heard.targetOnly | Heard.quiet);
  expect(traitsOf('invalid')).toBe(Heard.quiet);
  expect(names.filter((name) => traitsOf(name) === Heard.scrolling)).toEqual([
    'mousewheel',
    'touchmove',
    'touchstart',
    'wheel',
  ]);
});
