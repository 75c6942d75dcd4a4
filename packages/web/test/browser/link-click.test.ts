import { describe, expect, it } from 'vitest';
import { linkOfClick } from '../../src/navigation/link-click.ts';
import { base, openFrame } from './frame.ts';

/** Clicks the element with `data-click` in this markup; says which link the click follows. */
async function click(markup: string, init: MouseEventInit = {}): Promise<string | null | undefined> {
  const { window, container } = await openFrame('some/page?q');
  container.innerHTML = markup;
  let link: string | null | undefined;
  window.addEventListener('click', (event) => {
    link = linkOfClick(event);
    event.preventDefault();
  });
  const target = container.querySelector('[data-click]')!;
  target.dispatchEvent(
    new window.MouseEvent('click', { bubbles: true, composed: true, cancelable: true, button: 0, ...init }),
  );
  return link === null ? null : link?.replace(base, '…/');
}

describe('a click follows', () => {
  it.each([
    ['a link', '<a data-click href="users/5">x</a>', '…/users/5'],
    ['what stands in a link', '<a href="users"><b><i data-click>x</i></b></a>', '…/users'],
    ['the nearest of two', '<a href="outer"><svg><a data-click href="inner"></a></svg></a>', '…/inner'],
    ['a link of SVG', '<svg><a href="users"><text data-click>x</text></a></svg>', '…/users'],
    ['an old link of SVG', '<svg><a xlink:href="users"><text data-click>x</text></a></svg>', '…/users'],
    ['an empty href, to the base', '<a data-click href="">x</a>', '…/'],
    ['a fragment, of the base', '<a data-click href="#here">x</a>', '…/#here'],
    ['an absolute address', '<a data-click href="https://elsewhere/x">x</a>', 'https://elsewhere/x'],
    ['an empty target', '<a data-click href="users" target="">x</a>', '…/users'],
    ['the target _self', '<a data-click href="users" target="_SELF">x</a>', '…/users'],
  ])('%s', async (_, markup, expected) => {
    expect(await click(markup)).toBe(expected);
  });

  it.each([
    ['an <a> without href', '<a data-click>x</a>'],
    ['no <a> at all', '<area data-click href="users"><button data-click>x</button>'],
    ['a download', '<a data-click href="users" download>x</a>'],
    ['a download with a name', '<a data-click href="users" download="x.txt">x</a>'],
    ['another target', '<a data-click href="users" target="_blank">x</a>'],
    ['a frame', '<a data-click href="users" target="frame">x</a>'],
    ['a link in an editor', '<p contenteditable><a data-click href="users">x</a></p>'],
    ['what is no address', '<a data-click href="http://">x</a>'],
    ['an inner <a> without href', '<a href="outer"><svg><a data-click></a></svg></a>'],
  ])('nothing for %s', async (_, markup) => {
    expect(await click(markup)).toBeNull();
  });

  it.each([
    ['ctrl', { ctrlKey: true }],
    ['shift', { shiftKey: true }],
    ['alt', { altKey: true }],
    ['meta', { metaKey: true }],
    ['the middle button', { button: 1 }],
  ])('nothing with %s', async (_, init) => {
    expect(await click('<a data-click href="users">x</a>', init)).toBeNull();
  });

  it('nothing where somebody has prevented the default', async () => {
    const { window, container } = await openFrame();
    container.innerHTML = '<p><a href="users">x</a></p>';
    const links: (string | null)[] = [];
    window.addEventListener('click', (event) => links.push(linkOfClick(event)));
    container.firstElementChild!.addEventListener('click', (event) => event.preventDefault());
    container.querySelector('a')!.click();
    expect(links).toEqual([null]);
  });

  it('a link in an open shadow root', async () => {
    const { window, container } = await openFrame();
    const root = container.attachShadow({ mode: 'open' });
    root.innerHTML = '<a href="users"><b>x</b></a>';
    const links: (string | null)[] = [];
    window.addEventListener('click', (event) => {
      links.push(linkOfClick(event));
      event.preventDefault();
    });
    root.querySelector('b')!.click();
    expect(links).toEqual([`${base}users`]);
  });
});
