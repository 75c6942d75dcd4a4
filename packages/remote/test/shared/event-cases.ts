/** Listeners and dispatch: what a page does, and so what the recording document must do. */
import type { Case } from './case.ts';
import { element, placed } from './page.ts';

export const eventCases: readonly Case[] = [
  {
    title: 'events capture, reach the target and bubble',
    run(page) {
      const inner = element(page, 'b');
      const outer = placed(page, 'a', {}, inner);
      const seen: string[] = [];
      const note = (text: string) => (event: { target: unknown; composedPath(): readonly unknown[] }) => {
        seen.push(`${text} ${event.target === inner} ${event.composedPath()[1] === outer}`);
      };
      inner.addEventListener('x', note('inner'));
      outer.addEventListener('x', note('outer'));
      inner.addEventListener('x', note('inner capture'), { capture: true });
      outer.addEventListener('x', note('outer capture'), { capture: true });
      page.dispatch(inner, { type: 'x', bubbles: true });
      seen.push('and without bubbling');
      page.dispatch(inner, { type: 'x' });
      return seen;
    },
    expected: [
      'outer capture true true',
      'inner capture true true',
      'inner true true',
      'outer true true',
      'and without bubbling',
      'outer capture true true',
      'inner capture true true',
      'inner true true',
    ],
  },
  {
    title: 'the same listener is added once a phase, and removed by phase',
    run(page) {
      let called = 0;
      const count = () => called++;
      const p = placed(page, 'p');
      p.addEventListener('x', count);
      p.addEventListener('x', count, { passive: true });
      p.addEventListener('x', count, { capture: true });
      page.dispatch(p, { type: 'x' });
      const both = called;
      p.removeEventListener('x', count, { capture: true });
      page.dispatch(p, { type: 'x' });
      p.removeEventListener('x', count);
      p.removeEventListener('x', count);
      page.dispatch(p, { type: 'x' });
      return [both, called];
    },
    expected: [2, 3],
  },
  {
    title: 'stopPropagation ends after the node it is called on',
    run(page) {
      const seen: string[] = [];
      const inner = element(page, 'b');
      const outer = placed(page, 'a', {}, inner);
      inner.addEventListener('x', (event) => event.stopPropagation());
      inner.addEventListener('x', () => seen.push('inner'));
      outer.addEventListener('x', () => seen.push('outer'));
      page.dispatch(inner, { type: 'x', bubbles: true });
      return seen;
    },
    expected: ['inner'],
  },
  {
    title: 'preventDefault counts for cancelable events outside passive listeners',
    run(page) {
      const p = placed(page, 'p');
      const prevent = (event: { preventDefault(): void }) => event.preventDefault();
      p.addEventListener('passive', prevent, { passive: true });
      p.addEventListener('active', prevent);
      return [
        page.dispatch(p, { type: 'passive', cancelable: true }).defaultPrevented,
        page.dispatch(p, { type: 'active', cancelable: true }).defaultPrevented,
        page.dispatch(p, { type: 'active' }).defaultPrevented,
      ];
    },
    expected: [false, true, false],
  },
  {
    title: 'listeners added meanwhile wait for the next event, removed ones are not called',
    run(page) {
      const seen: string[] = [];
      const p = placed(page, 'p');
      const late = () => seen.push('late');
      const gone = () => seen.push('gone');
      p.addEventListener('x', () => {
        p.addEventListener('x', late);
        p.removeEventListener('x', gone);
      });
      p.addEventListener('x', gone);
      page.dispatch(p, { type: 'x' });
      seen.push('again');
      page.dispatch(p, { type: 'x' });
      return seen;
    },
    expected: ['again', 'late'],
  },
  {
    title: 'the path is the one at the start, whatever listeners move',
    run(page) {
      const seen: string[] = [];
      const inner = element(page, 'b');
      const outer = placed(page, 'a', {}, inner);
      inner.addEventListener('x', () => outer.removeChild(inner));
      outer.addEventListener('x', (event) => seen.push(`outer ${event.target === inner}`));
      page.dispatch(inner, { type: 'x', bubbles: true });
      return seen;
    },
    expected: ['outer true'],
  },
  {
    title: 'composedPath is empty after the dispatch',
    run(page) {
      let kept: { composedPath(): readonly unknown[] } | undefined;
      page.host.addEventListener('x', (event) => (kept = event));
      page.dispatch(page.host, { type: 'x' });
      return kept?.composedPath().length;
    },
    expected: 0,
  },
];
