/**
 * Events that a root hears in its capture phase and delivers to their target only, as Blazor does (reference 7.2).
 * Most of them do not bubble; `change`, `submit` and `reset` are on Blazor's list too.
 */
export const targetOnlyEvents: ReadonlySet<string> = new Set(
  (
    'abort blur cancel canplay canplaythrough change close cuechange durationchange emptied ended error focus load ' +
    'loadeddata loadedmetadata loadend loadstart mouseenter mouseleave pointerenter pointerleave pause play playing ' +
    'progress ratechange reset scroll seeked seeking stalled submit suspend timeupdate toggle unload volumechange waiting'
  ).split(' '),
);

/** Not on Blazor's list, so Blazor never hears them: they do not bubble either, unless a page makes its own ones. */
export const quietEvents: RegExp =
  /^(beforetoggle|command|encrypted|invalid|resize|scrollend|waitingforkey)$/;

/** Not delivered to a disabled button or field itself, though its ancestors hear them (reference 7.1). */
export const suppressedWhenDisabled: RegExp = /^((dbl)?click|mouse(down|move|up))$/;

/**
 * The browser cannot scroll before it knows whether a listener prevents it, so a root hears these passively unless
 * a template may prevent one of them.
 */
export const scrollingEvents: RegExp = /^((mouse)?wheel|touch(move|start))$/;
