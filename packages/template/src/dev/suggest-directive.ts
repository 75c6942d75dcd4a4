/**
 * Development only: which directive was meant by a name that is none.
 *
 * In: the name as written. Out: a question that goes before the other advice, or nothing where no known name is near.
 */

const events =
  'click dblclick change input submit keydown keyup focus blur focusin focusout mousedown mouseup mousemove mouseenter ' +
  'mouseleave mouseover mouseout pointerdown pointerup pointermove contextmenu wheel scroll drag dragstart dragover ' +
  'drop touchstart touchend toggle load error';
const others =
  '@key @ref @attributes @island @bind @bind:event @bind:after @bind:get @bind:set @bind:format @bind:culture ' +
  '@bind-value @bind-value:event @bind-value:after @bind-value:get @bind-value:set';
const options: readonly string[] = [
  ':preventDefault',
  ':stopPropagation',
  ':capture',
  ':passive',
  ':once',
  ':debounce',
  ':throttle',
];

export function suggestDirective(name: string): string {
  const known = [...others.split(' '), ...events.split(' ').map((event) => `@on${event}`)];
  const nearest = findNearest(name, known) ?? suggestEventOption(name);
  return nearest === undefined ? '' : `Did you mean '${nearest}'? `;
}

/** `@onclick:prevent` and the like: the event is right as it is. */
function suggestEventOption(name: string): string | undefined {
  const colon = name.indexOf(':');
  if (!name.startsWith('@on') || colon < 0) return undefined;
  const written = name.slice(colon).toLowerCase();
  const option =
    options.find((one) => one.toLowerCase().startsWith(written)) ?? findNearest(written, options);
  return option && name.slice(0, colon) + option;
}

/** The candidate fewest edits away, if that is less than every other letter. Other case and a missing `on` are free. */
function findNearest(name: string, candidates: readonly string[]): string | undefined {
  const written = name.toLowerCase();
  let nearest: string | undefined;
  let fewest = written.length / 2;
  for (const candidate of candidates) {
    const plain = candidate.toLowerCase();
    const edits = Math.min(countEdits(written, plain), countEdits(written, plain.replace('@on', '@')) + 0.5);
    if (edits < fewest) {
      fewest = edits;
      nearest = candidate;
    }
  }
  return nearest;
}

/** Levenshtein's distance, one row of the table at a time. */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = above[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      row[j] = Math.min(change, above[j]! + 1, row[j - 1]! + 1);
    }
  }
  return row[to.length]!;
}
