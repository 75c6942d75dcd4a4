import { describe, expect, it } from 'vitest';
import { measureTrace } from '../trace.mjs';

const thread = { pid: 1, tid: 2 };
const mark = { name: 'go', ph: 'I', ts: 1000, ...thread };
const span = (name: string, from: number, to: number) => ({
  name,
  ph: 'X',
  ts: from,
  dur: to - from,
  ...thread,
});

describe('measureTrace', () => {
  it('adds the busy time from the mark to the commit of the paint, and leaves out the wait for the frame', () => {
    const events = [
      span('RunTask', 500, 3000),
      mark,
      span('EventDispatch', 1100, 2600),
      // Nothing happens for 10 ms, then the frame comes.
      span('RunTask', 13000, 20000),
      span('UpdateLayoutTree', 13500, 15000),
      span('Layout', 15000, 17000),
      span('Paint', 17000, 18000),
      span('Commit', 18500, 19000),
      span('RunTask', 30000, 40000),
    ];
    expect(measureTrace(events, 'go')).toEqual({ whole: 8, script: 1.5 });
  });

  it('counts nested script once and layout that script forces as rendering', () => {
    const events = [
      mark,
      span('RunTask', 1000, 6000),
      span('EventDispatch', 1000, 5000),
      span('FunctionCall', 1200, 4800),
      span('MinorGC', 1500, 1700),
      span('Layout', 2000, 3000),
      span('Paint', 6000, 7000),
      span('Commit', 7000, 7500),
    ];
    expect(measureTrace(events, 'go')).toEqual({ whole: 6.5, script: 3 });
  });

  it('looks at the marked thread only', () => {
    const other = { ...span('FunctionCall', 1000, 9000), tid: 3 };
    const events = [mark, other, span('FunctionCall', 1000, 1500), span('Paint', 2000, 2500)];
    expect(measureTrace(events, 'go')).toEqual({ whole: 1, script: 0.5 });
  });

  it('ends with the last paint, so that a change in two frames is counted whole', () => {
    const events = [
      mark,
      span('FunctionCall', 1000, 2000),
      span('Paint', 3000, 4000),
      span('Commit', 4000, 4500),
      span('FunctionCall', 20000, 21000),
      span('Paint', 21000, 22000),
      span('Commit', 22000, 22500),
    ];
    expect(measureTrace(events, 'go')).toEqual({ whole: 5, script: 2 });
  });

  it('says what is missing', () => {
    expect(() => measureTrace([], 'go')).toThrow("no mark 'go'");
    expect(() => measureTrace([mark], 'go')).toThrow('no paint');
  });
});
