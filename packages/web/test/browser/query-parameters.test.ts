/** Parameters that the query supplies (reference sections 10 and 4.3). */
import { expect, it } from 'vitest';
import { createWindowHost, route, supplyParameterFromQuery } from '../../src/index.ts';
import { Component, Counting, html, parameter, start, startRouter } from './pages.ts';

let sets: unknown[] = [];

class Search extends Component {
  readonly text = supplyParameterFromQuery(String, { name: 'q' });
  readonly page = supplyParameterFromQuery('int', { defaultValue: 1 });
  readonly ratio = supplyParameterFromQuery(Number);
  readonly exact = supplyParameterFromQuery(Boolean);
  readonly id = supplyParameterFromQuery(BigInt);
  readonly since = supplyParameterFromQuery(Date);
  readonly key = supplyParameterFromQuery('guid');
  readonly tags = supplyParameterFromQuery([String], { name: 'tag' });
  readonly numbers = supplyParameterFromQuery([Number], { name: 'n' });
  readonly title = parameter('untitled');
  override onParametersSet(): void {
    const { text, page, ratio, exact, id, key, tags, numbers } = this;
    const since = this.since === null ? null : [this.since.getFullYear(), this.since.getMonth() + 1];
    sets.push([this.title, text, page, ratio, exact, id, since, key, tags, numbers]);
  }
  override render() {
    return html`<p>${this.text}</p>`;
  }
}

it('10 query values come as their types, the defaults where the query has none', async () => {
  sets = [];
  const guid = '0f8fad5b-d9cb-469f-a165-70867728950e';
  const path = `?Q=a%20b+c&page=7&ratio=-1.5&EXACT=True&id=9007199254740993&since=2024-02-29&key={${guid}}&tag=x&TAG=y&n=1&n=2.5`;
  await start(Search, { title: 'direct' }, { path });
  expect(sets).toEqual([
    ['direct', 'a b c', 7, -1.5, true, 9007199254740993n, [2024, 2], guid, ['x', 'y'], [1, 2.5]],
  ]);
  sets = [];
  await start(Search, {});
  expect(sets).toEqual([['untitled', null, 1, null, null, null, null, null, [], []]]);
});

it('10 of several query values the last one counts, and an empty one is a text only', async () => {
  sets = [];
  const { errors } = await start(Search, {}, { path: '?q=a&q=&page=1&page=2&ratio=&exact=' });
  expect((sets[0] as unknown[]).slice(0, 5)).toEqual(['untitled', '', 2, null, null]);
  expect(errors).toEqual([]);
});

it('10 a navigation sets them again in any component, with its last direct parameters', async () => {
  sets = [];
  class Page extends Component {
    renders = 0;
    override render() {
      return html`<b>${++this.renders}</b><${Search} title="nested" />`;
    }
  }
  const frame = await startRouter([route('', Page), route('other', Page)], { path: '?q=a' });
  expect(sets.splice(0)).toMatchObject([{ 0: 'nested', 1: 'a' }]);
  frame.navigation.navigateTo('?q=b');
  expect(sets.at(-1)).toMatchObject({ 0: 'nested', 1: 'b' });
  expect(frame.container.querySelector('p')!.textContent).toBe('b');
  sets = [];
  frame.navigation.navigateTo('?');
  expect(sets.at(-1)).toMatchObject({ 0: 'nested', 1: null });
  await frame.go(-1);
  expect(sets.at(-1)).toMatchObject({ 0: 'nested', 1: 'b' });
  expect(frame.errors).toEqual([]);
});

it('10 query values end with their component', async () => {
  sets = [];
  class Toggling extends Component {
    shown = true;
    override render() {
      return html`<button @onclick=${() => (this.shown = !this.shown)}></button>${this.shown ? html`<${Search} />` : null}`;
    }
  }
  const navigation = new Counting(createWindowHost(document as never));
  const frame = await start(Toggling, {}, { navigation });
  expect(navigation.listening).toBe(1);
  frame.container.querySelector('button')!.click();
  expect(navigation.listening).toBe(0);
});

it('10 a query value that cannot be parsed is the component’s error, in Blazor’s words', async () => {
  const { errors, navigation } = await start(Search, {}, { path: '?page=two' });
  expect((errors as Error[]).map(({ message }) => message.split('\n')[0])).toEqual([
    "STROP4024: Cannot parse the value 'two' as type 'int' for 'page'.",
  ]);
  expect((errors as { code: string }[])[0]!.code).toBe('STROP4024');
  navigation.navigateTo('?page=3');
  expect(errors).toHaveLength(1);
});

it('4.3 a direct value beats one of the query, where a tag may give one', async () => {
  const seen: unknown[] = [];
  class Either extends Component {
    readonly page = supplyParameterFromQuery(Number, { isParameter: true });
    override onParametersSet(): void {
      seen.push(this.page);
    }
    override render() {
      return null;
    }
  }
  class Parent extends Component {
    direct: Record<string, unknown> = { Page: 5 };
    override render() {
      return html`<button @onclick=${() => (this.direct = {})}></button><${Either} ...${this.direct} />`;
    }
  }
  const frame = await start(Parent, {}, { path: '?page=2' });
  frame.navigation.navigateTo('?page=3');
  expect(frame.errors).toEqual([]);
  expect(seen).toEqual([5, 5]);
  frame.container.querySelector('button')!.click();
  expect(seen).toEqual([5, 5, 3]);
  expect(frame.errors).toEqual([]);
});

it('4.1 a query value cannot be supplied by a tag otherwise', async () => {
  class Parent extends Component {
    override render() {
      return html`<${Search} q="x" page=${2} />`;
    }
  }
  const { errors } = await start(Parent, {});
  expect((errors as Error[])[0]!.message).toContain('Search');
});
