/** Which of Blazor's argument shapes belongs to which event (reference 7.3). */

export type EventKind =
  | 'change'
  | 'clipboard'
  | 'drag'
  | 'error'
  | 'focus'
  | 'keyboard'
  | 'mouse'
  | 'pointer'
  | 'progress'
  | 'touch'
  | 'wheel'
  | 'empty';

const names: Readonly<Record<EventKind, string>> = {
  change: 'input change',
  clipboard: 'copy cut paste',
  drag: 'drag dragend dragenter dragleave dragover dragstart drop',
  error: 'error',
  focus: 'focus blur focusin focusout',
  keyboard: 'keydown keyup keypress',
  mouse:
    'click dblclick contextmenu mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave auxclick',
  pointer:
    'pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave pointercancel ' +
    'gotpointercapture lostpointercapture',
  progress: 'loadstart progress load loadend abort timeout',
  touch: 'touchstart touchend touchmove touchcancel touchenter touchleave',
  wheel: 'wheel mousewheel',
  // Registered without arguments; names that are not here have none either.
  empty: 'cancel close toggle',
};

let kinds: Map<string, EventKind> | null = null;

/** The kind of an event by its type, or undefined where it is not registered. */
export function kindOf(type: string): EventKind | undefined {
  if (kinds === null) {
    kinds = new Map();
    for (const kind of Object.keys(names) as EventKind[]) {
      for (const name of names[kind].split(' ')) kinds.set(name, kind);
    }
  }
  return kinds.get(type);
}
