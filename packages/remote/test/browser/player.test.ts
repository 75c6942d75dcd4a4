/** Random changes on three documents: the recording one, Chromium, and Chromium again through the player. */
import { parseFragment } from 'parse5';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { server } from 'vitest/browser';
import { createPlayer, createRecordingDocument, dispatchEvent, markupParser } from '../../src/index.ts';
import type { Operation, RecordingNode } from '../../src/index.ts';
import type { DomDocument, DomElement, Page } from '../shared/page.ts';
import { picture, printScript, randomRuns, runScript, script, type Step } from '../shared/random-script.ts';

const chromium: Pick<Page, 'document' | 'dispatch'> = {
  document: document as unknown as DomDocument,
  dispatch(target, { type, ...init }) {
    const event = new Event(type, init);
    (target as unknown as Node).dispatchEvent(event);
    return event;
  },
};

function onRecording(steps: readonly Step[]) {
  const recording = createRecordingDocument({ parseMarkup: markupParser(parseFragment), moveBefore: true });
  const host = recording.createElement('div');
  recording.body?.insertBefore(host, null);
  const page: Page = { document: recording, host, dispatch: dispatchEvent };
  const { nodes, answers } = runScript(page, steps);
  const operations = JSON.parse(JSON.stringify(recording.recorder.take())) as readonly Operation[];
  return { nodes, answers, operations, seen: picture(page, nodes) };
}

function onChromium(steps: readonly Step[]) {
  document.body.replaceChildren();
  const host = document.createElement('div');
  document.body.append(host);
  const page: Page = { ...chromium, host: host as unknown as DomElement };
  const { nodes, answers } = runScript(page, steps);
  return { answers, seen: picture(page, nodes) };
}

/**
 * Chromium leaves a sole text in place that `textContent` asks for again, unless somebody observes mutations. The recording
 * document does as the standard says, and so does Chromium from here on.
 */
function haveChromiumReplaceTexts(): void {
  new MutationObserver(() => {}).observe(document, { childList: true });
}

/** Which the recording document imitates; Firefox's fields and selects differ in a few places (`inFirefox` in ../shared). */
const inChromium = { skip: server.browser !== 'chromium' };

test('the recording document answers and looks like Chromium', inChromium, () => {
  haveChromiumReplaceTexts();
  fc.assert(
    fc.property(script, (steps) => {
      const { answers, seen } = onRecording(steps);
      const real = onChromium(steps);
      expect(answers, printScript(steps)).toEqual(real.answers);
      expect(seen, printScript(steps)).toEqual(real.seen);
    }),
    randomRuns(400),
  );
});

test('its operations, played, give Chromium the same tree', inChromium, () => {
  fc.assert(
    fc.property(script, (steps) => {
      const { nodes, operations, seen } = onRecording(steps);
      document.body.replaceChildren();
      const player = createPlayer({ document: chromium.document });
      player.play(operations);
      const played = nodes.map((node) => player.nodeOf((node as RecordingNode).nodeId));
      const page: Page = { ...chromium, host: played[0] as DomElement };
      expect(picture(page, played), printScript(steps)).toEqual(seen);
    }),
    randomRuns(200),
  );
});

test('a text that is set again is another node in Chromium too', () => {
  const recording = createRecordingDocument();
  const parent = recording.createElement('p');
  const text = recording.createTextNode('a');
  parent.insertBefore(text, null);
  parent.textContent = 'a';
  recording.body!.insertBefore(text, null);
  const page = document.implementation.createHTMLDocument('');
  const player = createPlayer({ document: page as unknown as DomDocument });
  player.play(recording.recorder.take());
  expect((player.nodeOf(parent.nodeId) as unknown as Element).outerHTML).toBe('<p>a</p>');
  expect(page.body.innerHTML).toBe('a');
});
