/**
 * 1,000 random orders of 50 rows, of which one holds state, in a browser without `moveBefore`: the row is never taken out
 * of the document, and no more rows move around it than must.
 */
import {
  Component,
  html,
  Island,
  keepInPlace,
  MarkupString,
  type MountedIsland,
  type Renderable,
} from '@strop/renderer';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seedFromEnvironment } from '../fuzz/seed.ts';
import { longestIncreasing, longestWith } from '../support/longest.ts';
import { silence } from '../support/media.ts';
import { pageStage } from '../support/stage.ts';
import { clickAt, one, removeShown, show } from '../support/shown.ts';
import { commit, compose } from '../support/typing.ts';

const seed = seedFromEnvironment() ?? Date.now();
const rowCount = 50;
const orderCount = 1000;
const special = 17;

const stage = pageStage(document, (type, init) => new Event(type, init));

/** An island that does nothing. */
class Quiet extends Island {
  override mount(): MountedIsland {
    return { update: () => true, dispose() {} };
  }
}

class Rows extends Component {
  order: readonly number[] = Array.from({ length: rowCount }, (_, i) => i);
  row: (key: number) => Renderable = String;
  override render(): Renderable {
    return html`<ul id="rows">${this.order.map((key) => html`<li @key=${key} id=${`row${key}`}>${this.row(key)}</li>`)}</ul>`;
  }
}

/** Whole new orders, and small changes of the last one. */
const nextOrder = fc.oneof(
  fc.shuffledSubarray(new Rows().order as number[], { minLength: rowCount }).map((order) => () => order),
  fc.tuple(fc.nat(rowCount - 1), fc.nat(rowCount - 1)).map(
    ([from, to]) =>
      (last: readonly number[]) =>
        last.toSpliced(from, 1).toSpliced(to, 0, last[from]!),
  ),
  fc.tuple(fc.nat(rowCount - 1), fc.nat(rowCount - 1)).map(([one, other]) => (last: readonly number[]) => {
    return last.with(one, last[other]!).with(other, last[one]!);
  }),
);

const native = (Element.prototype as { moveBefore?: unknown }).moveBefore;
beforeEach(() => {
  delete (Element.prototype as { moveBefore?: unknown }).moveBefore;
});
afterEach(() => {
  removeShown();
  (Element.prototype as { moveBefore?: unknown }).moveBefore = native;
});

async function rows(row: (key: number) => Renderable): Promise<Rows> {
  const { component } = await show(Rows);
  component.row = (key) => row(key);
  component.stateHasChanged();
  return component;
}

/**
 * Shows random orders one after the other; `check` looks after each. Rows that are named are never moved, and as few
 * of the others as can be.
 */
async function shuffle(
  component: Rows,
  staying: readonly number[],
  check: (turn: number) => void | Promise<void>,
  count: number = orderCount,
): Promise<void> {
  const list = one('#rows');
  const moves = new MutationObserver(() => {});
  moves.observe(list, { childList: true });
  const changes = fc.sample(nextOrder, { seed, numRuns: count });
  for (const [turn, change] of changes.entries()) {
    const before = component.order;
    component.order = change(before);
    component.stateHasChanged();
    same(
      [...list.children].map(({ id }) => Number(id.slice(3))),
      component.order,
    );
    const moved = moves.takeRecords().flatMap(({ addedNodes }) => [...addedNodes].map(idOf));
    const sources = component.order.map((key) => before.indexOf(key));
    const still =
      staying.length === 0
        ? longestIncreasing(sources)
        : longestWith(sources, component.order.indexOf(staying[0]!));
    same(moved.length, rowCount - still);
    for (const key of staying) same(moved.includes(`row${key}`), false);
    await check(turn);
  }
  moves.disconnect();
}

/** `expect` alone would be most of the time. */
function same(found: unknown, wanted: unknown): void {
  if (String(found) !== String(wanted)) expect(found, `seed ${seed}`).toEqual(wanted);
}
const idOf = (node: Node): string => (node as Element).id;

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
const event = (target: EventTarget, type: string): Promise<Event> =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));

describe('1,000 orders of 50 rows without moveBefore', { timeout: 60_000 }, () => {
  it('moves the fewest rows where none holds state', async () => {
    // To read the selection would have the browser lay out the page.
    const read = vi.spyOn(document, 'getSelection');
    await shuffle(await rows(String), [], () => {});
    expect(read).not.toHaveBeenCalled();
  });

  it('leaves a field with focus and its selection alone', async () => {
    const component = await rows((key) =>
      key === special ? html`<input id="field" value="some text">` : key,
    );
    const field = one<HTMLInputElement>('#field');
    field.focus();
    field.setSelectionRange(2, 6, 'backward');
    const heard = vi.fn();
    for (const type of ['blur', 'focus', 'select']) field.addEventListener(type, heard);
    await shuffle(component, [special], () => {
      same(document.activeElement === field, true);
      same([field.selectionStart, field.selectionEnd, field.selectionDirection], [2, 6, 'backward']);
    });
    await nextFrame();
    expect(
      heard.mock.calls
        .flat()
        .map(({ type }: Event) => type)
        .filter((type) => type !== 'select'),
    ).toEqual([]);
  });

  it('leaves the caret in an editable text alone', async () => {
    const component = await rows((key) =>
      key === special ? html`<p id="text" contenteditable>some text</p>` : key,
    );
    const text = one('#text').firstChild!;
    one('#text').focus();
    const selection = getSelection()!;
    selection.setBaseAndExtent(text, 6, text, 2);
    await shuffle(component, [special], () => {
      const { anchorNode, anchorOffset, focusOffset } = selection;
      same([anchorNode === text, anchorOffset, focusOffset], [true, 6, 2]);
    });
  });

  it.each([
    ['a template', (): Renderable => html`<p><iframe id="frame" src="about:blank"></iframe></p>`],
    ['markup', (): Renderable => new MarkupString('<p><iframe id="frame" src="about:blank"></iframe></p>')],
  ])('loads a frame of %s once', async (_, frame) => {
    const component = await rows((key) => (key === special ? frame() : key));
    const element = one<HTMLIFrameElement>('#frame');
    const loaded = vi.fn();
    element.addEventListener('load', loaded);
    const view = element.contentWindow as Window & { mark?: number };
    view.mark = 1;
    await shuffle(component, [special], () => {
      same(element.contentWindow === view && view.mark, 1);
    });
    await nextFrame();
    expect(loaded).not.toHaveBeenCalled();
  });

  it('does not stop a sound that plays', async () => {
    const source = silence(60);
    const component = await rows((key) =>
      key === special ? html`<audio id="sound" src=${source}></audio>` : key,
    );
    const sound = one<HTMLAudioElement>('#sound');
    sound.muted = true;
    const paused = vi.fn();
    for (const type of ['pause', 'emptied', 'abort', 'seeking']) sound.addEventListener(type, paused);
    // Sound needs a gesture. Where it leaves a caret that nobody sees, no row has to stay.
    await clickAt(one('#row3'));
    await sound.play();
    const started = sound.currentTime;
    let last = started;
    await shuffle(component, [special], async (turn) => {
      if (turn % 100 === 99) await event(sound, 'timeupdate');
      same([sound.paused, sound.currentTime >= last], [false, true]);
      last = sound.currentTime;
    });
    expect(last).toBeGreaterThan(started);
    expect(paused).not.toHaveBeenCalled();
    sound.pause();
    // One that is silent loses nothing: its row moves like any other.
    await shuffle(component, [], () => {}, 100);
    URL.revokeObjectURL(source);
  });

  it('does not end a composition', async () => {
    const component = await rows((key) => (key === special ? html`<input id="field">` : key));
    const field = one<HTMLInputElement>('#field');
    const ended = vi.fn();
    for (const type of ['compositionend', 'blur']) field.addEventListener(type, ended);
    field.focus();
    let text = '';
    await compose((text = 'に'));
    await shuffle(component, [special], async (turn) => {
      if (turn % 100 === 99) await compose((text += 'ほ'));
      same([field.value, field.selectionStart], [text, text.length]);
    });
    expect(ended).not.toHaveBeenCalled();
    await commit('日本');
    expect(field.value).toBe('日本');
    expect(ended.mock.calls.flat().map(({ type }: Event) => type)).toEqual(['compositionend']);
  });

  it('leaves an island alone', async () => {
    const island = new Quiet();
    const component = await rows((key) => (key === special ? html`<p @island=${island}></p>` : key));
    await shuffle(component, [special], () => {});
  });

  it('leaves an element alone that asked for it, until it takes that back', async () => {
    const component = await rows((key) => (key === special ? html`<p><i id="island"></i></p>` : key));
    const release = keepInPlace(one('#island'));
    await shuffle(component, [special], () => {});
    release();
    await shuffle(component, [], () => {}, 100);
  });

  it('gives every scrolled element its position back', async () => {
    const component = await rows(
      (key) =>
        html`<p style="height: 20px; overflow: auto"><b style="display: block; height: 900px">${key}</b></p>`,
    );
    const boxes = component.order.map((key) => one(`#row${key} p`));
    boxes.forEach((box, key) => (box.scrollTop = 100 + key));
    await nextFrame();
    await nextFrame();
    await shuffle(component, [], () => {
      same(
        boxes.map(({ scrollTop }) => scrollTop),
        boxes.map((_, key) => 100 + key),
      );
    });
  });
});

describe('rows of which not all can stay', () => {
  it.each([
    ['with', true],
    ['without', false],
  ])('keep focus and caret when frames win, %s moveBefore', async (_, able) => {
    if (able) (Element.prototype as { moveBefore?: unknown }).moveBefore = native;
    const component = await rows((key) =>
      key === 5
        ? html`<p id="text" contenteditable>some text</p>`
        : key === 20 || key === 30
          ? html`<iframe src="about:blank"></iframe>`
          : key,
    );
    const text = one('#text').firstChild!;
    one('#text').focus();
    const selection = getSelection()!;
    selection.setBaseAndExtent(text, 6, text, 2);
    const frames = [...document.querySelectorAll('iframe')];
    const windows = frames.map((frame) => frame.contentWindow);
    component.order = component.order.toSpliced(5, 1).concat(5);
    component.stateHasChanged();
    expect(frames.map((frame) => frame.contentWindow)).toEqual(windows);
    expect(document.activeElement?.id).toBe('text');
    expect([selection.anchorNode === text, selection.anchorOffset, selection.focusOffset]).toEqual([
      true,
      6,
      2,
    ]);
  });

  it('stay where they are when rows with clashing keys are refused', async () => {
    const { component, errors, dispose } = await stage.render(Rows);
    component.row = (key) => (key === 2 ? html`<iframe id="frame" src="about:blank"></iframe>` : key);
    component.order = [1, 2, 3, 4, 5];
    component.stateHasChanged();
    const frame = one<HTMLIFrameElement>('#frame');
    const view = frame.contentWindow;
    component.order = [5, 4, 2, 7, 7, 1];
    component.stateHasChanged();
    expect([...one('#rows').children].map(idOf)).toEqual(['row1', 'row2', 'row3', 'row4', 'row5']);
    expect(frame.contentWindow).toBe(view);
    expect(errors).toHaveLength(1);
    dispose();
  });
});

describe('what asked to stay is forgotten', () => {
  const noted = (): number =>
    (document as unknown as Record<symbol, Set<object> | undefined>)[Symbol.for('strop.staying')]?.size ?? 0;

  it.each([
    ['a template', (): Renderable => html`<b><video></video></b>`],
    ['markup', (): Renderable => new MarkupString('<b><video></video></b>')],
    ['an island', (): Renderable => html`<b @island=${new Quiet()}></b>`],
  ])('when it goes with %s', async (_, video) => {
    const before = noted();
    const component = await rows((key) => (key < 3 ? video() : key));
    expect(noted()).toBe(before + 3);
    component.order = [1, 7];
    component.stateHasChanged();
    expect(noted()).toBe(before + 1);
    component.order = [];
    component.stateHasChanged();
    expect(noted()).toBe(before);
  });
});
