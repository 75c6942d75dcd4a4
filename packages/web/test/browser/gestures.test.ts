/**
 * What recipes make of a browser's answers, also of those that this one does not give: a member is taken away or answers
 * otherwise for the length of a test. Real clicks are in e2e/tests/gestures.spec.ts.
 */
import { Component, createApp, ElementReference, html } from '@strop/renderer';
import {
  gesture,
  type GestureHandler,
  type GestureOutcome,
  type GestureRecipe,
  performRecipe,
  recipeOf,
} from '@strop/web';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

async function show(view: () => unknown) {
  const container = document.createElement('div');
  document.body.append(container);
  const errors: unknown[] = [];
  const app = createApp({ onError: (error) => errors.push(error) });
  class Host extends Component {
    override render() {
      return view() as never;
    }
  }
  app.rootComponents.add(Host, container);
  await app.start();
  onTestFinished(async () => {
    await app.dispose();
    container.remove();
  });
  return { container, errors, button: () => container.querySelector('button')! };
}

/** Another value for a member, until the test ends; undefined is a browser that has none. */
function replace(owner: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  onTestFinished(() => {
    if (own === undefined) Reflect.deleteProperty(owner, name);
    else Object.defineProperty(owner, name, own);
  });
}

/** Clicks a button with the recipe; what was said once it is over. */
async function outcomeOf(
  make: (outcome: GestureOutcome<unknown>) => GestureHandler,
  tag = 'button',
): Promise<string> {
  let said = '';
  const handler = make({
    onDone: (result) => void (said = `done ${JSON.stringify(result)}`),
    onRefused: ({ name }) => void (said = name),
  });
  const { container, errors } = await show(() =>
    tag === 'video'
      ? html`<video @onclick=${handler}></video><p>${said}</p>`
      : html`<button @onclick=${handler}></button><p>${said}</p>`,
  );
  container.querySelector<HTMLElement>(tag)!.click();
  // The component renders after the outcome.
  await vi.waitFor(() => expect(container.querySelector('p')!.textContent).not.toBe(''));
  expect(errors).toEqual([]);
  return container.querySelector('p')!.textContent;
}

describe('a browser without it', () => {
  it.each([
    [
      'fullscreen',
      HTMLElement.prototype,
      'requestFullscreen',
      (o: object) => gesture.fullscreen(undefined, o),
    ],
    ['copy', navigator, 'clipboard', (o: object) => gesture.copy('x', o)],
    ['copy later', window, 'ClipboardItem', (o: object) => gesture.copy(() => 'x', o)],
    ['share', navigator, 'share', (o: object) => gesture.share({ text: 'x' }, o)],
    [
      'picture in picture',
      HTMLVideoElement.prototype,
      'requestPictureInPicture',
      (o: object) => gesture.pictureInPicture(undefined, o),
    ],
    [
      'pointer lock',
      HTMLElement.prototype,
      'requestPointerLock',
      (o: object) => gesture.pointerLock(undefined, o),
    ],
  ] as const)('is refused as one: %s', async (name, owner, member, make) => {
    replace(owner, member, undefined);
    expect(await outcomeOf(make, name.startsWith('picture') ? 'video' : 'button')).toBe('NotSupportedError');
  });

  it('is refused as one: picture in picture of what is no video', async () => {
    expect(await outcomeOf((outcome) => gesture.pictureInPicture(undefined, outcome))).toBe(
      'NotSupportedError',
    );
  });
});

describe('no success is false', () => {
  it('fullscreen that the browser agrees to and does not show', async () => {
    replace(HTMLElement.prototype, 'requestFullscreen', () => Promise.resolve());
    expect(await outcomeOf((outcome) => gesture.fullscreen(undefined, outcome))).toBe('InvalidStateError');
  });

  it('a pointer lock that the browser agrees to and does not show', async () => {
    replace(HTMLElement.prototype, 'requestPointerLock', () => Promise.resolve());
    expect(await outcomeOf((outcome) => gesture.pointerLock(undefined, outcome))).toBe('InvalidStateError');
  });

  it.each([
    ['pointerlockerror', null, 'NotAllowedError'],
    ['pointerlockchange', null, 'InvalidStateError'],
    ['pointerlockchange', 'button', 'done'],
  ])('a pointer lock in a browser that tells by %s, locked: %s', async (event, locked, expected) => {
    replace(HTMLElement.prototype, 'requestPointerLock', () => {
      queueMicrotask(() => {
        replace(document, 'pointerLockElement', locked === null ? null : document.querySelector(locked));
        document.dispatchEvent(new Event(event));
      });
    });
    const told = await outcomeOf((outcome) => gesture.pointerLock(undefined, outcome));
    expect(told.trim()).toMatch(new RegExp(`^${expected}`));
  });

  it('a popup that is blocked, by null or by a window that is closed at once', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    expect(await outcomeOf((outcome) => gesture.popup('/x', {}, outcome))).toBe('NotAllowedError');
    open.mockReturnValue({ closed: true } as Window);
    expect(await outcomeOf((outcome) => gesture.popup('/x', { width: 10, height: 20 }, outcome))).toBe(
      'NotAllowedError',
    );
    expect(open.mock.calls).toEqual([
      ['/x', '_blank', undefined],
      ['/x', '_blank', 'popup,width=10,height=20'],
    ]);
  });

  it('a share that the person ends, and one that is done', async () => {
    const share = vi.fn(() => Promise.reject(new DOMException('ended', 'AbortError')) as Promise<void>);
    replace(navigator, 'share', share);
    expect(await outcomeOf((outcome) => gesture.share({ title: 't', url: '/u' }, outcome))).toBe(
      'AbortError',
    );
    share.mockResolvedValue(undefined);
    expect(await outcomeOf((outcome) => gesture.share({ title: 't' }, outcome))).toMatch(/^done/);
    expect(share.mock.calls).toEqual([[{ title: 't', url: '/u' }], [{ title: 't' }]]);
  });

  it('files without a gesture, and a dialog that is closed', async () => {
    replace(navigator, 'userActivation', { isActive: false });
    expect(await outcomeOf((outcome) => gesture.pickFiles({}, outcome))).toBe('NotAllowedError');
    replace(navigator, 'userActivation', { isActive: true });
    replace(HTMLInputElement.prototype, 'click', function (this: HTMLInputElement) {
      expect([this.type, this.accept, this.multiple]).toEqual(['file', 'image/*', true]);
      this.dispatchEvent(new Event('cancel'));
    });
    const options = { accept: 'image/*', multiple: true };
    expect(await outcomeOf((outcome) => gesture.pickFiles(options, outcome))).toBe('AbortError');
  });
});

it('without onRefused a refusal is an error of the handler', async () => {
  replace(navigator, 'share', undefined);
  const { button, errors } = await show(
    () => html`<button @onclick=${gesture.share({ text: 'x' })}></button>`,
  );
  button().click();
  await vi.waitFor(() => expect(errors).toHaveLength(1));
  expect(errors[0]).toMatchObject({ name: 'NotSupportedError', code: 'STROP4031' });
});

it('a reference that is pending is no element', async () => {
  const pending = new ElementReference();
  const { button, errors } = await show(
    () => html`<button @onclick=${gesture.fullscreen(pending)}></button>`,
  );
  button().click();
  await vi.waitFor(() => expect(errors).toHaveLength(1));
  expect(errors[0]).toMatchObject({ code: 'STROP4030' });
});

it('the browser is asked before the event is over', async () => {
  let during = false;
  let asked = false;
  replace(HTMLElement.prototype, 'requestFullscreen', () => {
    asked = during;
    return Promise.resolve();
  });
  const { button } = await show(
    () => html`<button @onclick=${gesture.fullscreen(undefined, { onRefused: () => {} })}></button>`,
  );
  during = true;
  button().click();
  during = false;
  expect(asked).toBe(true);
});

describe('a recipe is data', () => {
  it('that survives a wire and is performed on the other side', async () => {
    const reference = new ElementReference();
    const { container } = await show(() => html`<p @ref=${reference}></p>`);
    const cross = (handler: GestureHandler) => JSON.parse(JSON.stringify(recipeOf(handler))) as GestureRecipe;
    expect(cross(gesture.fullscreen(reference))).toEqual({
      gesture: 'fullscreen',
      target: reference.id,
      options: {},
    });
    expect(cross(gesture.popup('/x', { width: 1 }))).toEqual({
      gesture: 'popup',
      target: null,
      options: { url: '/x', width: 1 },
    });
    const shared: unknown[] = [];
    replace(navigator, 'share', (data: unknown) => Promise.resolve(shared.push(data)));
    const host = { element: container, window, supply: () => 'later' };
    await performRecipe(cross(gesture.share({ text: 'over a wire' })), host);
    expect(shared).toEqual([{ text: 'over a wire' }]);
    await expect(
      performRecipe({ gesture: 'toString', target: null, options: {} }, host),
    ).rejects.toMatchObject({
      code: 'STROP4035',
    });
    expect(recipeOf(() => {})).toBe(null);
    expect(recipeOf(null)).toBe(null);
  });

  it('the text that comes later is asked of the host', async () => {
    const written: string[] = [];
    replace(navigator, 'clipboard', {
      write: async ([item]: ClipboardItem[]) =>
        written.push(await (await item!.getType('text/plain')).text()),
    });
    const host = { element: document.body, window, supply: () => Promise.resolve('later') };
    await performRecipe({ gesture: 'copy-later', target: null, options: {} }, host);
    expect(written).toEqual(['later']);
  });
});
