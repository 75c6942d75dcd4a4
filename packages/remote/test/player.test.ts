/** What was recorded, played onto another document, gives the same tree; wrong input is told by name. */
import { parseFragment } from 'parse5';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  createPlayer,
  createRecordingDocument,
  dispatchEvent,
  markupParser,
  serialize,
} from '../src/index.ts';
import type { NodeId, Operation, RecordingDocument, RecordingNode } from '../src/index.ts';
import { picture, printScript, randomRuns, runScript, script } from './shared/random-script.ts';
import type { Page } from './shared/page.ts';

const parseMarkup = markupParser(parseFragment);

function makePage(): Page & { document: RecordingDocument } {
  const document = createRecordingDocument({ parseMarkup, moveBefore: true });
  const host = document.createElement('div');
  document.body?.insertBefore(host, null);
  return { document, host, dispatch: dispatchEvent };
}

/** As after a wire. */
function overTheWire(operations: readonly Operation[]): readonly Operation[] {
  return JSON.parse(JSON.stringify(operations)) as readonly Operation[];
}

describe('the player', () => {
  test('gives the other document the same tree, in one batch or in several', () => {
    fc.assert(
      fc.property(script, fc.nat(60), (steps, cut) => {
        const source = makePage();
        const mirror = createRecordingDocument({ parseMarkup, moveBefore: true });
        const player = createPlayer({ document: mirror });
        const operations: Operation[] = [];
        const { nodes } = runScript(source, steps);
        operations.push(...overTheWire(source.document.recorder.take()));
        player.play(operations.slice(0, cut));
        player.play(operations.slice(cut));
        const mirrored = nodes.map((node) => player.nodeOf((node as RecordingNode).nodeId));
        const host = mirrored[0] as Page['host'];
        expect(
          picture({ document: mirror, host, dispatch: dispatchEvent }, mirrored),
          printScript(steps),
        ).toEqual(picture(source, nodes));
      }),
      randomRuns(300),
    );
  });

  test('sends events back once a node, with the id of their target', () => {
    const source = createRecordingDocument();
    const mirror = createRecordingDocument();
    const heard: [NodeId, string, NodeId | undefined][] = [];
    const player = createPlayer({
      document: mirror,
      onEvent: (node, event) => heard.push([node, event.type, player.idOf(event.target)]),
    });
    const outer = source.createElement('p');
    const inner = source.createElement('b');
    const first = vi.fn();
    const second = vi.fn();
    outer.insertBefore(inner, null);
    outer.addEventListener('click', first);
    outer.addEventListener('click', second);
    player.play(source.recorder.take());
    const click = (): unknown =>
      dispatchEvent(player.nodeOf(inner.nodeId)!, { type: 'click', bubbles: true });
    click();
    outer.removeEventListener('click', first);
    player.play(source.recorder.take());
    click();
    outer.removeEventListener('click', second);
    player.play(source.recorder.take());
    click();
    expect(heard).toEqual([
      [outer.nodeId, 'click', inner.nodeId],
      [outer.nodeId, 'click', inner.nodeId],
    ]);
  });

  test('lets a listener block although a passive one came first', () => {
    const source = createRecordingDocument();
    const mirror = createRecordingDocument();
    const player = createPlayer({ document: mirror, onEvent: (_node, event) => event.preventDefault() });
    const element = source.createElement('p');
    element.addEventListener('wheel', () => {}, { passive: true });
    player.play(source.recorder.take());
    const wheel = (): boolean =>
      dispatchEvent(player.nodeOf(element.nodeId)!, { type: 'wheel', cancelable: true }).defaultPrevented;
    const passive = wheel();
    element.addEventListener('wheel', () => {});
    player.play(source.recorder.take());
    expect([passive, wheel()]).toEqual([false, true]);
  });

  test('takes nodes that exist on both sides', () => {
    const source = createRecordingDocument();
    const mirror = createRecordingDocument();
    const container = mirror.createElement('main');
    const app = source.createElement('div');
    source.body?.insertBefore(app, null);
    source.recorder.take();
    const player = createPlayer({ document: mirror, nodes: [[app.nodeId, container]] });
    app.textContent = 'here';
    player.play(source.recorder.take());
    expect(serialize(container)).toBe('<main>here</main>');
  });

  test('hands markup to the page as the page wants it', () => {
    const source = createRecordingDocument({ parseMarkup });
    const trusted: unknown[] = [];
    const mirror = createRecordingDocument({
      parseMarkup: (markup) => {
        trusted.push(markup);
        return parseMarkup(markup.replace('trusted:', ''));
      },
    });
    const template = source.createElement('template');
    template.innerHTML = '<b>x</b>';
    createPlayer({ document: mirror, trustMarkup: (markup) => `trusted:${markup}` }).play(
      source.recorder.take(),
    );
    expect(trusted).toEqual(['trusted:<b>x</b>']);
  });

  test('refuses operations on nodes it never met', () => {
    const player = createPlayer({ document: createRecordingDocument() });
    expect(() => player.play([{ kind: 'setText', node: 99, text: '' }])).toThrow(/STROP5010/);
  });

  test('refuses a copy whose nodes cannot be paired', () => {
    const source = createRecordingDocument();
    const mirror = createRecordingDocument();
    const player = createPlayer({ document: mirror });
    const list = source.createElement('ul');
    player.play(source.recorder.take());
    player.nodeOf(list.nodeId)?.insertBefore(mirror.createElement('li'), null);
    list.cloneNode(true);
    expect(() => player.play(source.recorder.take())).toThrow(/STROP5011/);
  });

  test.each(['__proto__', 'constructor', 'prototype', 'innerHTML', 'outerHTML', 'srcdoc'])(
    'never sets the property %s',
    (name) => {
      const player = createPlayer({ document: createRecordingDocument() });
      expect(() => player.play([{ kind: 'setProperty', node: 3, name, value: 'x' }])).toThrow(/STROP5012/);
    },
  );
});
