/**
 * What each shape of Blazor's event arguments takes of an event (reference 7.3): only what is plain data.
 *
 * In: an event's members, as `event-args.ts` was given it. Out: a new arguments object. One function for each shape, so that an
 * application has only those it asks for.
 */
import type {
  ChangeEventArgs,
  DataTransferArgs,
  DragEventArgs,
  ErrorEventArgs,
  EventArgs,
  KeyboardEventArgs,
  MouseEventArgs,
  PointerEventArgs,
  ProgressEventArgs,
  TouchEventArgs,
  TouchPoint,
  WheelEventArgs,
} from './event-types.ts';

/** An event's members by name: one that was brought from elsewhere may lack any. */
export type Members = Readonly<Record<string, unknown>>;

export function readType(event: Members): EventArgs {
  return { type: String(event['type']) };
}

const mouseNumbers =
  'detail screenX screenY clientX clientY offsetX offsetY pageX pageY movementX movementY button buttons';
const modifiers = 'ctrlKey shiftKey altKey metaKey';

export function readMouse(event: Members): MouseEventArgs {
  return {
    ...numbers(event, mouseNumbers),
    ...flags(event, modifiers),
    ...readType(event),
  } as unknown as MouseEventArgs;
}

export function readDrag(event: Members): DragEventArgs {
  return { ...readMouse(event), dataTransfer: readTransfer(event['dataTransfer']) };
}

function readTransfer(value: unknown): DataTransferArgs | null {
  if (value === null || value === undefined) return null;
  const transfer = value as {
    dropEffect: string;
    effectAllowed: string;
    files: ArrayLike<{ name: string }>;
    items: ArrayLike<{ kind: string; type: string }>;
    types: readonly string[];
  };
  return {
    dropEffect: transfer.dropEffect,
    effectAllowed: transfer.effectAllowed,
    files: Array.from(transfer.files, ({ name }) => name),
    items: Array.from(transfer.items, ({ kind, type }) => ({ kind, type })),
    types: [...transfer.types],
  };
}

export function readPointer(event: Members): PointerEventArgs {
  return {
    ...readMouse(event),
    ...numbers(event, 'pointerId width height pressure tiltX tiltY'),
    pointerType: text(event['pointerType']),
    ...flags(event, 'isPrimary'),
  } as unknown as PointerEventArgs;
}

export function readWheel(event: Members): WheelEventArgs {
  return {
    ...readMouse(event),
    ...numbers(event, 'deltaX deltaY deltaZ deltaMode'),
  } as unknown as WheelEventArgs;
}

export function readKeyboard(event: Members): KeyboardEventArgs {
  return {
    key: text(event['key']),
    code: text(event['code']),
    ...numbers(event, 'location'),
    ...flags(event, `repeat ${modifiers} isComposing`),
    ...readType(event),
  } as unknown as KeyboardEventArgs;
}

export function readTouch(event: Members): TouchEventArgs {
  return {
    ...numbers(event, 'detail'),
    touches: readTouches(event['touches']),
    targetTouches: readTouches(event['targetTouches']),
    changedTouches: readTouches(event['changedTouches']),
    ...flags(event, modifiers),
    ...readType(event),
  } as unknown as TouchEventArgs;
}

function readTouches(list: unknown): TouchPoint[] {
  return Array.from(
    (list ?? []) as ArrayLike<Members>,
    (touch) =>
      numbers(touch, 'identifier clientX clientY screenX screenY pageX pageY') as unknown as TouchPoint,
  );
}

export function readProgress(event: Members): ProgressEventArgs {
  return {
    ...flags(event, 'lengthComputable'),
    ...numbers(event, 'loaded total'),
    ...readType(event),
  } as unknown as ProgressEventArgs;
}

export function readError(event: Members): ErrorEventArgs {
  return {
    message: text(event['message']),
    filename: text(event['filename']),
    ...numbers(event, 'lineno colno'),
    ...readType(event),
  } as unknown as ErrorEventArgs;
}

/** A field of a form, as far as its value is told. */
interface Field {
  readonly localName: string;
  readonly type: string;
  readonly value?: string;
  readonly checked: boolean;
  readonly textContent: string | null;
  readonly options: ArrayLike<{ readonly value: string; readonly selected: boolean }>;
  getAttribute(name: string): string | null;
}

export function readChange(event: Members): ChangeEventArgs {
  return { value: readValue(event['target'] as Field) };
}

function readValue(field: Field): ChangeEventArgs['value'] {
  const type = field.getAttribute('type');
  if (field.localName === 'input' && type === 'checkbox') return field.checked;
  if (field.localName === 'select' && field.type === 'select-multiple') {
    return Array.from(field.options)
      .filter(({ selected }) => selected)
      .map(({ value }) => value);
  }
  // What is no field but takes input is an editable element.
  const value = field.value ?? field.textContent ?? '';
  const lacksSeconds =
    (type === 'time' && value.length === 5) || (type === 'datetime-local' && value.length === 16);
  return lacksSeconds ? `${value}:00` : value;
}

function numbers(source: Members, names: string): Record<string, number> {
  const result: Record<string, number> = {};
  for (const name of names.split(' ')) result[name] = Number(source[name] ?? 0);
  return result;
}

function flags(source: Members, names: string): Record<string, boolean> {
  const result: Record<string, boolean> = {};
  for (const name of names.split(' ')) result[name] = source[name] === true;
  return result;
}

function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
