import { type Component, createApp, type Services } from '@strop/renderer';
import { expect, onTestFinished } from 'vitest';

/** Shows a component until the test is over. An error that the test does not take out of `errors` fails it. */
export function show<T extends Component>(
  type: new () => T,
  parameters: Record<string, unknown> = {},
  provide: (services: Services) => void = () => {},
) {
  const container = document.body.appendChild(document.createElement('main'));
  const errors: unknown[] = [];
  const app = createApp({ onError: (error) => errors.push(error) });
  onTestFinished(async () => {
    await app.dispose();
    container.remove();
    expect(errors).toEqual([]);
  });
  provide(app.services);
  const root = app.rootComponents.add(type, container, parameters);
  const started = app.start();
  return { app, root, component: root.component as T, container, errors, started };
}
