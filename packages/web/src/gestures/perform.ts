/**
 * What recipes do in a page. Each asks the browser before it returns, and says that it is done only where the browser shows it.
 *
 * In: an element, its window, plain options. Out: the result, or the refusal as it came.
 */
import type { Perform } from './gesture.ts';
import { blocked, cancelled, unconfirmed, unsupported } from './refusals.ts';

export const fullscreen: Perform<void> = async ({ element }) => {
  if (element.requestFullscreen === undefined) throw unsupported('fullscreen');
  await element.requestFullscreen();
  const { fullscreenElement } = element.getRootNode() as Document | ShadowRoot;
  if (fullscreenElement !== element) throw unconfirmed('fullscreen');
};

export const copy: Perform<void> = async ({ window }, options) => {
  const { clipboard } = window.navigator as { clipboard?: Clipboard };
  if (clipboard === undefined) throw unsupported('copy');
  await clipboard.writeText(options['text'] as string);
};

export const copyLater: Perform<void> = async ({ window, supply }) => {
  const { clipboard } = window.navigator as { clipboard?: Clipboard };
  if (clipboard?.write === undefined || window.ClipboardItem === undefined) throw unsupported('copy');
  let failure: { readonly error: unknown } | null = null;
  const text = new Promise((resolve) => {
    resolve(supply());
  }).then(
    (value) => new window.Blob([String(value)], { type: 'text/plain' }),
    (error: unknown) => {
      failure = { error };
      throw error;
    },
  );
  // A browser may look at it only after it has failed, and it would count as an error that nobody handles.
  text.catch(() => {});
  try {
    await clipboard.write([new window.ClipboardItem({ 'text/plain': text })]);
  } catch (error) {
    // What kept the text from coming says more than what the browser makes of it.
    throw (failure as { readonly error: unknown } | null)?.error ?? error;
  }
};

export const share: Perform<void> = async ({ window }, options) => {
  const navigator = window.navigator as { share?: Navigator['share'] };
  if (navigator.share === undefined) throw unsupported('share');
  await navigator.share(options);
};

export const popup: Perform<Window> = async ({ window }, options) => {
  const {
    url,
    name = '_blank',
    width,
    height,
    opener,
  } = options as {
    url: string;
    name?: string;
    width?: number;
    height?: number;
    opener?: boolean;
  };
  const size = [width === undefined ? '' : `width=${width}`, height === undefined ? '' : `height=${height}`];
  const features = size.filter((part) => part !== '').join(',');
  // Not by `noopener`: with it the browser answers null whether there is a window or not.
  const opened = window.open(url, name, features === '' ? undefined : `popup,${features}`);
  if (opened === null || opened.closed) throw blocked('popup');
  if (opener !== true) opened.opener = null;
  return opened;
};

export const pickFiles: Perform<readonly File[]> = ({ window }, { accept = '', multiple = false }) =>
  new Promise((resolve, reject) => {
    const input = window.document.createElement('input');
    Object.assign(input, { type: 'file', accept, multiple });
    input.addEventListener('change', () => resolve([...input.files!]));
    input.addEventListener('cancel', () => reject(cancelled('pick-files')));
    // Asked here: some browsers say nothing at all where there is no gesture.
    if ((window.navigator as Partial<Navigator>).userActivation?.isActive === false)
      reject(blocked('pick-files'));
    else input.click();
  });

export const pictureInPicture: Perform<{ width: number; height: number }> = async ({ element }) => {
  const video = element as Partial<HTMLVideoElement>;
  if (video.requestPictureInPicture === undefined || !element.ownerDocument.pictureInPictureEnabled)
    throw unsupported('picture-in-picture');
  const { width, height } = await video.requestPictureInPicture();
  if (element.ownerDocument.pictureInPictureElement !== element) throw unconfirmed('picture-in-picture');
  return { width, height };
};

export const pointerLock: Perform<void> = async ({ element }) => {
  if (element.requestPointerLock === undefined) throw unsupported('pointer-lock');
  // Older browsers return nothing, and tell by an event.
  const asked = element.requestPointerLock() as Promise<void> | undefined;
  await (asked ?? told(element.ownerDocument));
  const { pointerLockElement } = element.getRootNode() as Document | ShadowRoot;
  if (pointerLockElement !== element) throw unconfirmed('pointer-lock');
};

function told(document: Document): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = new AbortController();
    const { signal } = ended;
    const end = (settle: () => void) => (): void => {
      ended.abort();
      settle();
    };
    document.addEventListener('pointerlockchange', end(resolve), { signal });
    document.addEventListener(
      'pointerlockerror',
      end(() => reject(blocked('pointer-lock'))),
      { signal },
    );
  });
}
