/**
 * What a `RenderTreeBuilder` recorded, and how it becomes views for the one diff there is.
 *
 * In: frames of one list of siblings, and those of the last render. Out: a view for each frame. Every frame has an
 * identity, which is its view's key; frames that are the same as before by Blazor's rules keep theirs, so the keyed
 * diff retains, moves and removes exactly what those rules say.
 */
import { type Node, type Template, template } from '../dom/template.ts';
import { traitsOf } from '../events/event-names.ts';
import * as Heard from '../events/heard.ts';
import { ElementReference } from '../references/element-reference.ts';
import { isElementReference } from '../references/reference-table.ts';
import { component } from '../kinds/component.ts';
import { splatParameter } from '../kinds/component-parameter.ts';
import { eventOption } from '../kinds/event.ts';
import { ref } from '../kinds/ref.ts';
import { splat } from '../kinds/splat.ts';
import { type EachMemory, type EachRender, eachTag, type RememberingList } from '../view/remembering-list.ts';
import type { ViewOwner } from '../view/owner.ts';
import { View } from '../view/view.ts';
import { mayHaveChanged } from './change-detection.ts';
import type { ComponentType } from './component-base.ts';
import type { ComponentState } from './component-state.ts';
import { matchFrames } from './match-frames.ts';

/** A text, a region (a fragment, markup, frames with a sequence space of their own), an element or a component. */
export type Frame = TextFrame | RegionFrame | ElementFrame | ComponentFrame;

export interface TextFrame {
  readonly kind: 'Text';
  readonly sequence: number;
  readonly key: undefined;
  readonly text: unknown;
}

export interface RegionFrame {
  readonly kind: 'Region';
  readonly sequence: number;
  readonly key: undefined;
  content: unknown;
}

export interface ElementFrame {
  readonly kind: 'Element';
  readonly sequence: number;
  /** Undefined where there is none. */
  key: unknown;
  readonly name: string;
  readonly attributes: Record<string, unknown>;
  /** Events by option. */
  readonly options: Readonly<Record<'preventDefault' | 'stopPropagation', Set<string>>>;
  readonly captures: (ElementReference | ((reference: ElementReference) => void))[];
  readonly children: FrameList;
}

export interface ComponentFrame {
  readonly kind: 'Component';
  readonly sequence: number;
  key: unknown;
  readonly type: ComponentType;
  readonly attributes: Record<string, unknown>;
  capture: unknown;
}

/** What makes a frame the same one from render to render; the key of its view. */
export class FrameIdentity {
  /** What it showed last. */
  values: readonly unknown[] = [];
  /** Made for capture functions, once for an element. */
  reference: ElementReference | null = null;
}

export interface ShownFrame {
  readonly frame: Frame;
  /** Null for texts: a text node is as good as another. */
  readonly identity: FrameIdentity | null;
}

/** What a list of frames remembers beside its views. */
interface FrameMemory extends EachMemory {
  /** Missing where another kind of list stood here. */
  readonly siblings: readonly ShownFrame[];
}

/** One list of sibling frames: a list for the diff that says itself which of its items stood there before. */
export class FrameList implements RememberingList {
  readonly frames: Frame[] = [];
  readonly #owner: ViewOwner | null;

  constructor(owner: ViewOwner | null) {
    this.#owner = owner;
  }

  /** Views for the frames; those that go on keep the keys they had. */
  evaluate(
    last: EachMemory | null,
    standing: readonly unknown[],
    _hasKey: unknown,
    owner: object,
  ): EachRender {
    const state = owner as ComponentState;
    const before = (last as FrameMemory | null)?.siblings ?? [];
    const matches = matchFrames(before, this.frames);
    const siblings: ShownFrame[] = this.frames.map((frame, i) => ({
      frame,
      identity: frame.kind === 'Text' ? null : (matches[i]?.identity ?? new FrameIdentity()),
    }));
    const values = siblings.map((one, i) => this.#item(one, matches[i]?.frame ?? null, state));
    const memory: FrameMemory = { items: [], depended: [], source: '', siblings };
    return { memory, values, changed: null, from: 0, to: standing.length };
  }

  /** A list is told from other objects by this; the diff asks `evaluate` instead. */
  *[Symbol.iterator](): Iterator<never> {}

  #item({ frame, identity }: ShownFrame, before: Frame | null, state: ComponentState): unknown {
    switch (frame.kind) {
      case 'Text':
        return frame.text;
      case 'Region':
        return this.#view(regionTemplate, [identity, frame.content]);
      case 'Element': {
        const conditions = [frame.options.preventDefault, frame.options.stopPropagation].map((events, i) =>
          listen(state, events, i === 0 ? Heard.active : 0),
        );
        const reference = capturedBy(frame, identity!);
        return this.#view(templateOfElement(frame.name), [
          identity,
          frame.attributes,
          reference,
          frame.children,
          ...conditions,
        ]);
      }
      case 'Component': {
        const { type, attributes, capture } = frame;
        // The very same values tell the diff that there is nothing to supply (reference 4.4).
        const values =
          before?.kind === 'Component' && !differ(before.attributes, attributes)
            ? identity!.values
            : [identity, type, attributes, capture];
        identity!.values = values;
        return this.#view(componentTemplate, values);
      }
      default:
        return frame satisfies never;
    }
  }

  #view(template: Template, values: readonly unknown[]): View {
    return new View(template, values, this.#owner);
  }
}

Object.defineProperty(FrameList.prototype, eachTag, { value: true });

/** As an option of an event takes it: a pattern that these events meet. */
function listen(state: ComponentState, events: ReadonlySet<string>, how: number): unknown {
  if (events.size === 0) return false;
  for (const event of events) state.root.events.listen(event, traitsOf(event) | how);
  return { type: [...events] };
}

/** As in Blazor, functions get the reference of a new element at once, before the element is in the document. */
function capturedBy(frame: ElementFrame, identity: FrameIdentity): ElementReference | null {
  if (frame.captures.length === 0) return null;
  const given = frame.captures.find(isReference);
  if (frame.captures.every(isReference)) return given!;
  if (identity.reference === null) {
    identity.reference = given ?? new ElementReference();
    for (const capture of frame.captures) if (!isReference(capture)) capture(identity.reference);
  }
  return identity.reference;
}

function isReference(capture: ElementFrame['captures'][number]): capture is ElementReference {
  return isElementReference(capture);
}

function differ(before: Record<string, unknown>, after: Record<string, unknown>): boolean {
  const names = Object.keys(after);
  const old = Object.keys(before);
  return (
    names.length !== old.length ||
    names.some((name, i) => name !== old[i] || mayHaveChanged(before[name], after[name]))
  );
}

/** Keyed by the frame's identity, the first value. */
function templateOf(root: Node): Template {
  return template([root], 0);
}

const regionTemplate: Template = /* @__PURE__ */ templateOf(1);

const componentTemplate: Template = /* @__PURE__ */ templateOf(
  /* @__PURE__ */ component(1, '', [/* @__PURE__ */ splatParameter(2)], null, 3),
);

/** One for each name of an element, so that stamps are shared whatever the sequence number. */
const elementTemplates = new Map<string, Template>();

function templateOfElement(name: string): Template {
  let made = elementTemplates.get(name);
  if (made === undefined) {
    // All attributes at once, since their names differ from render to render; options for whatever event meets them.
    const options = [eventOption(4, '*', 'preventDefault'), eventOption(5, '*', 'stopPropagation')];
    made = template([[name, [splat(['', 1]), ref(2), ...options], 3]], 0, name.includes('-'));
    elementTemplates.set(name, made);
  }
  return made;
}
