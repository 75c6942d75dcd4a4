/** JavaScript initializers: which functions run, when, and with what. */
import { startWithInitializers, type InitializerModule } from '@strop/interop/initializers';
import { describe, expect, it } from 'vitest';
import { rejection } from './support/fake-page.ts';

/** An application and initializers that write down what happens. */
function recorded(modules: Record<string, InitializerModule>) {
  const log: string[] = [];
  const app = {
    async start() {
      await Promise.resolve();
      log.push('start');
    },
  };
  const initializers = Object.entries(modules).map(([name, module]) => ({ name, load: async () => module }));
  return { log, app, initializers };
}

describe('initializers', () => {
  it('run before and after the start, the start waiting for all of them', async () => {
    const { log, app, initializers } = recorded({
      A: {
        async beforeStart() {
          log.push('A before');
          await Promise.resolve();
          log.push('A before, done');
        },
        afterStarted: () => void log.push('A after'),
      },
      B: {
        beforeStart: () => void log.push('B before'),
        async afterStarted() {
          await Promise.resolve();
          log.push('B after');
        },
      },
      C: {},
    });
    await startWithInitializers(app, initializers);
    expect(log).toEqual(['A before', 'B before', 'A before, done', 'start', 'A after', 'B after']);
  });

  it('receive options, shared extensions, and the application or what stands for it', async () => {
    const received: unknown[] = [];
    const module: InitializerModule = {
      beforeStart: (options, extensions) => void received.push(options, extensions),
      afterStarted: (api) => void received.push(api),
    };
    const options = { environment: 'Staging' };
    const api = { registerCustomEventType: () => {} };
    const { app, initializers } = recorded({ A: module, B: module });
    await startWithInitializers(app, initializers, { options, api });
    expect(received).toEqual([options, {}, options, {}, api, api]);
    expect(received[0]).toBe(options);
    expect(received[1]).toBe(received[3]);
    expect(received[4]).toBe(api);
    received.length = 0;
    await startWithInitializers(app, initializers);
    expect(received[5]).toBe(app);
  });

  it('that are modern have their classic functions ignored, and those of a server never run', async () => {
    const names = [
      'beforeStart',
      'afterStarted',
      'beforeWebStart',
      'afterWebStarted',
      'beforeWebAssemblyStart',
      'afterWebAssemblyStarted',
      'beforeServerStart',
      'afterServerStarted',
    ] as const;
    const all = Object.fromEntries(names.map((name) => [name, () => void log.push(name)]));
    const { log, app, initializers } = recorded({ All: all });
    await startWithInitializers(app, initializers);
    expect(log).toEqual([
      'beforeWebStart',
      'beforeWebAssemblyStart',
      'start',
      'afterWebStarted',
      'afterWebAssemblyStarted',
    ]);
  });

  it('that cannot be loaded, or fail, keep the application from starting', async () => {
    const cause = new Error('404');
    const { log, app } = recorded({});
    const missing = { name: 'Acme', load: () => Promise.reject(cause) };
    const error = await rejection(startWithInitializers(app, [missing]));
    expect(error.code).toBe('STROP3115');
    expect(error.message).toContain('Acme.lib.module.js');
    expect(error.cause).toBe(cause);
    const failing = {
      name: 'B',
      load: async (): Promise<InitializerModule> => ({
        beforeStart() {
          throw new Error('no');
        },
      }),
    };
    expect((await rejection(startWithInitializers(app, [failing]))).message).toBe('no');
    expect(log).toEqual([]);
  });
});
