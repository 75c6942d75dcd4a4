/**
 * The browser in which Vitest runs the browser project.
 *
 * In: TEST_BROWSER, `chromium` where it is not set. Out: a part of the project's `browser` options, for vitest.config.ts.
 */
import { playwright } from '@vitest/browser-playwright';
import type { BrowserCommandContext, BrowserConfigOptions } from 'vitest/node';
import { launchOptions } from './browser.mjs';
import { firefoxContextOptions, firefoxLaunchOptions, isHeadless } from './firefox/find.mjs';

export async function testBrowser(): Promise<BrowserConfigOptions> {
  return process.env['TEST_BROWSER'] === 'firefox' ? firefox() : chromium();
}

async function chromium(): Promise<BrowserConfigOptions> {
  return {
    instances: [{ browser: 'chromium' }],
    provider: playwright({
      launchOptions: await launchOptions(),
      contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] },
    }),
  };
}

/**
 * Through WebDriver BiDi Playwright finds no place in a frame that stands in anything transformed. Vitest's does, by
 * `scale(1)` where there is room for it.
 */
const untransformed = `
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*:has(> iframe) { transform: none !important }');
  document.adoptedStyleSheets.push(sheet);
`;

function firefox(): BrowserConfigOptions {
  const size = { width: 1280, height: 900 };
  return {
    headless: isHeadless,
    instances: [{ browser: 'firefox' }],
    viewport: { width: 414, height: 896 },
    orchestratorScripts: [{ content: untransformed }],
    provider: findingTheFrame(
      playwright({
        launchOptions: firefoxLaunchOptions(),
        contextOptions: { ...firefoxContextOptions, viewport: size },
      }),
    ),
  };
}

/**
 * Through WebDriver BiDi Playwright learns a frame's name a moment after the frame, or never where the page was faster; Vitest
 * looks for its frame by the name. It is the only one in the page itself.
 */
function findingTheFrame(option: ReturnType<typeof playwright>): ReturnType<typeof playwright> {
  return {
    ...option,
    providerFactory(project) {
      const provider = option.providerFactory(project);
      const contextOf = provider.getCommandsContext.bind(provider);
      provider.getCommandsContext = (session) => {
        const context = contextOf(session) as unknown as BrowserCommandContext;
        const frame = () => Promise.resolve(context.page.mainFrame().childFrames().at(-1));
        return { ...context, iframe: context.iframe, frame };
      };
      return provider;
    },
  };
}
