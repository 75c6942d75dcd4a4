import { Component, changeEventArgs, eventArgsKey, html, keyboardEventArgs } from '@strop/renderer';
import { describe, expect, it } from 'vitest';
import { eventTypesConformance } from './shared/conformance/event-types.ts';
import { recordingStage } from './support/stage.ts';

describe('types of events on the recording document', () => {
  eventTypesConformance(recordingStage);

  it('7.3 an event that came from a page has its arguments with it', async () => {
    const found: unknown[] = [];
    class Sample extends Component {
      override render() {
        return html`<input @onchange=${(event: never) => found.push(changeEventArgs(event))} @onkeydown=${(event: never) => found.push(keyboardEventArgs(event))}>`;
      }
    }
    const { find, fire } = await recordingStage.render(Sample);
    // As `wireEvent` wrote it and JSON carried it.
    const change = { value: 'typed far away' };
    const keydown = { key: 'a', code: 'KeyA', type: 'keydown' };
    fire(find('input'), 'change', { [eventArgsKey]: change } as never);
    fire(find('input'), 'keydown', { [eventArgsKey]: keydown } as never);
    expect(found).toEqual([change, keydown]);
  });
});
