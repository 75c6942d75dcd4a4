import { Component, createApp, html } from '@strop/renderer';
import { createRecordingDocument } from '@strop/remote';
import { expect, it } from 'vitest';

it('tells of the components around an exception of user code, and leaves its message alone', async () => {
  class Inner extends Component {
    override render(): never {
      throw new TypeError('mine');
    }
  }
  class Outer extends Component {
    override render() {
      return html`<p><${Inner} /></p>`;
    }
  }
  const document = createRecordingDocument();
  const reports: { error: unknown; components: readonly string[] }[] = [];
  const app = createApp({
    document,
    onError: (error, { components }) => reports.push({ error, components }),
  });
  app.rootComponents.add(Outer, document.body!);
  await app.start();
  expect(reports).toHaveLength(1);
  const { error, components } = reports[0]!;
  expect(components).toEqual(['Inner', 'Outer']);
  expect((error as Error).message).toBe('mine');
  expect((error as Error).stack).toMatch(/mine[\s\S]*\n {4}in <Inner>\n {4}in <Outer>$/);
});
