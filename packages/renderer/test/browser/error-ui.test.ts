/** The page's own notice of an error nobody took (reference section 11). */
import { Component, createApp, errorUI, html } from '@strop/renderer';
import { afterEach, expect, it, vi } from 'vitest';

class Failing extends Component {
  override render() {
    return html`<button @onclick=${() => {
      throw new Error('unhandled');
    }}>x</button>`;
  }
}

afterEach(() => {
  document.body.textContent = '';
});

async function start(): Promise<{ click(): void; reported: unknown[] }> {
  const reported: unknown[] = [];
  vi.spyOn(window, 'reportError').mockImplementation((error) => reported.push(error));
  const container = document.createElement('div');
  document.body.append(container);
  const app = createApp({ onError: errorUI(document) });
  app.rootComponents.add(Failing, container);
  await app.start();
  return { click: () => container.querySelector('button')!.click(), reported };
}

it('11 shows #blazor-error-ui, whose .dismiss hides it, and reports the error', async () => {
  document.body.innerHTML =
    '<div id="blazor-error-ui" style="display: none">Oh. <a href="#" class="reload">Reload</a> <a href="#" class="dismiss">x</a></div>';
  const notice = document.querySelector<HTMLElement>('#blazor-error-ui')!;
  const { click, reported } = await start();
  for (let times = 1; times < 3; times++) {
    click();
    expect(notice.style.display).toBe('block');
    expect(reported).toHaveLength(times);
    notice.querySelector<HTMLElement>('.dismiss')!.click();
    expect(notice.style.display).toBe('none');
  }
});

it('11 only reports where the page has no such element', async () => {
  const { click, reported } = await start();
  click();
  expect(reported).toMatchObject([{ message: 'unhandled' }]);
});

it('11 .reload loads the page again', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentDocument!;
  inner.body.innerHTML =
    '<div id="blazor-error-ui"><a href="#" class="reload">Reload</a></div><div id="app"></div>';
  vi.spyOn(frame.contentWindow as unknown as typeof window, 'reportError').mockImplementation(() => {});
  const app = createApp({ document: inner, onError: errorUI(inner) });
  app.rootComponents.add(Failing, '#app');
  await app.start();
  inner.querySelector('button')!.click();
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  inner.querySelector<HTMLElement>('.reload')!.click();
  await loaded;
  expect(frame.contentDocument!.querySelector('#app')).toBe(null);
});
