import { describe, expect, it } from 'vitest';
import { NavLink } from '../../src/index.ts';
import { FakeHost } from '../fake-host.ts';
import { Component, Counting, html, start } from './pages.ts';

/** A component that renders this, and can be asked to do so again. */
function showing(render: () => unknown): { type: new () => Component; refresh: () => void } {
  let refresh = (): void => {};
  class Shown extends Component {
    override onInitialized(): void {
      refresh = () => this.stateHasChanged();
    }
    override render() {
      return render() as ReturnType<Component['render']>;
    }
  }
  return { type: Shown, refresh: () => refresh() };
}

const classes = (container: Element) =>
  [...container.querySelectorAll('a')].map((link) => link.getAttribute('class'));

describe('NavLink', () => {
  it('is an <a> with the attributes and the content it was given', async () => {
    let clicked = 0;
    const { container } = await start(
      showing(
        () => html`<${NavLink} href="user/5" id="link" target="_blank" data-x=${1}
          @onclick=${() => clicked++} @onclick:preventDefault><b>Ann</b><//>`,
      ).type,
      {},
    );
    const link = container.querySelector('a')!;
    expect(link.outerHTML.replace(/<!--.*?-->/g, '')).toBe(
      '<a href="user/5" id="link" target="_blank" data-x="1"><b>Ann</b></a>',
    );
    link.click();
    expect(clicked).toBe(1);
  });

  it('has its class while the address is its own or below, and says so to screen readers', async () => {
    const { container, navigation } = await start(
      showing(
        () => html`
          <${NavLink} href="" match="all">home<//>
          <${NavLink} href="user" class="entry">users<//>
          <${NavLink} href="user/5" class="entry" activeClass="here">ann<//>
          <${NavLink}>nowhere<//>
        `,
      ).type,
      {},
    );
    const current = () =>
      [...container.querySelectorAll('a')].map((link) => link.getAttribute('aria-current'));
    expect(classes(container)).toEqual(['active', 'entry', 'entry', null]);
    expect(current()).toEqual(['page', null, null, null]);
    navigation.navigateTo('user/5');
    expect(classes(container)).toEqual([null, 'entry active', 'entry here', null]);
    expect(current()).toEqual([null, 'page', 'page', null]);
    navigation.navigateTo('user-list');
    expect(classes(container)).toEqual([null, 'entry', 'entry', null]);
    navigation.navigateTo('?page=2#top');
    expect(classes(container)).toEqual(['active', 'entry', 'entry', null]);
  });

  it('keeps an aria-current of its own while it is not active', async () => {
    const { container, navigation } = await start(
      showing(() => html`<${NavLink} href="user" aria-current="step">x<//>`).type,
      {},
    );
    const link = container.querySelector('a')!;
    expect(link.getAttribute('aria-current')).toBe('step');
    navigation.navigateTo('user');
    expect(link.getAttribute('aria-current')).toBe('page');
    navigation.navigateTo('');
    expect(link.getAttribute('aria-current')).toBe('step');
  });

  it('follows a changed href', async () => {
    let href = 'user';
    const shown = showing(() => html`<${NavLink} href=${href}>x<//>`);
    const { container } = await start(shown.type, {}, { path: 'city/3' });
    expect(classes(container)).toEqual([null]);
    href = 'city';
    shown.refresh();
    expect(container.querySelector('a')!.getAttribute('href')).toBe('city');
    expect(classes(container)).toEqual(['active']);
  });

  it('renders only when it becomes active or ceases to be', async () => {
    let renders = 0;
    class Counted extends NavLink {
      override render() {
        renders++;
        return super.render();
      }
    }
    const { navigation } = await start(showing(() => html`<${Counted} href="user">x<//>`).type, {});
    expect(renders).toBe(1);
    navigation.navigateTo('city');
    navigation.navigateTo('city/4');
    expect(renders).toBe(1);
    navigation.navigateTo('user/1');
    expect(renders).toBe(2);
    navigation.navigateTo('user/2');
    expect(renders).toBe(2);
    navigation.navigateTo('');
    expect(renders).toBe(3);
  });

  it('hears of no address once it is gone', async () => {
    const navigation = new Counting(new FakeHost());
    let links = 3;
    const shown = showing(() => Array.from({ length: links }, () => html`<${NavLink} href="user">x<//>`));
    const { container } = await start(shown.type, {}, { navigation });
    expect(navigation.listening).toBe(3);
    links = 1;
    shown.refresh();
    expect(container.querySelectorAll('a')).toHaveLength(1);
    expect(navigation.listening).toBe(1);
    links = 0;
    shown.refresh();
    expect(navigation.listening).toBe(0);
  });
});
