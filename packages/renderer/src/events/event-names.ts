/**
 * What the browser does with an event, as far as roots must know. Templates with such names bring it, and so does what learns
 * names from values.
 */
import * as Heard from './heard.ts';

/**
 * Events that a root hears in its capture phase and delivers to their target only, as Blazor does (reference 7.2).
 * Most of them do not bubble; `change`, `submit` and `reset` are on Blazor's list too.
 */
const targetOnly: ReadonlySet<string> = new Set(
  (
    'abort blur cancel canplay canplaythrough change close cuechange durationchange emptied ended error focus load ' +
    'loadeddata loadedmetadata loadend loadstart mouseenter mouseleave pointerenter pointerleave pause play playing ' +
    'progress ratechange reset scroll seeked seeking stalled submit suspend timeupdate toggle unload volumechange waiting'
  ).split(' '),
);

/** Not on Blazor's list, so Blazor never hears them: they do not bubble either, unless a page makes its own ones. */
const quiet = /^(beforetoggle|command|encrypted|invalid|resize|scrollend|waitingforkey)$/;

/** Heard passively unless a template may prevent one of them. */
const scrolling = /^((mouse)?wheel|touch(move|start))$/;

/** Bits of `Heard`. */
export function traitsOf(type: string): number {
  if (targetOnly.has(type)) return Heard.targetOnly | Heard.quiet;
  return quiet.test(type) ? Heard.quiet : scrolling.test(type) ? Heard.scrolling : 0;
}
