/**
 * Development only: attributes and events as Vue, Angular, Alpine, Svelte and React write them, which are only names here.
 *
 * In: a name as written. Out: what is written here, or undefined where the name is nobody's word for something else.
 */

const condition = 'the element into a hole: ${condition ? html`…` : null}';
const list = 'the element into a hole: ${list.map((item) => html`…`)}';

/** Of an event, after a dot or a bar: what options and keys are called elsewhere. */
const modifiers =
  /^(?:prevent(?:Default)?|stop(?:Propagation|ImmediatePropagation)?|self|once|capture|passive|nonpassive|trusted|native|exact|outside|window|document|debounce|throttle|left|middle|right|enter|tab|esc|escape|space|up|down|delete|ctrl|control|shift|alt|meta|cmd)$/;

/** @param element the name of the element it stands on. */
export function attributeMeant(name: string, element: string): string | undefined {
  switch (name.toLowerCase()) {
    case 'classname':
      return '`class`';
    case 'htmlfor':
      return '`for`';
    case 'defaultvalue':
      return '`value`';
    case 'defaultchecked':
      return '`checked`';
  }
  const [, prefix, word = ''] = /^(v-|x-)([a-z-]+)/.exec(name) ?? [];
  const rest = prefix === undefined ? '' : name.slice(prefix.length + word.length);
  if (prefix !== undefined && /^(?:[:.].*)?$/.test(rest)) {
    const found = directiveMeant(word, rest, element);
    if (found !== undefined) return found;
  }
  // Angular.
  if (/^\*ngFor/i.test(name)) return list;
  if (/^\*[a-z]/i.test(name)) return condition;
  const [, twoWay, bound, heard] = /^(?:\[\(([\w.-]+)\)\]|\[([\w.-]+)\]|\(([\w.-]+)\))$/.exec(name) ?? [];
  if (twoWay !== undefined) return bindTo(/^ngModel$/i.test(twoWay) ? '' : twoWay);
  if (bound !== undefined) return attributeFor(bound);
  if (heard !== undefined) return handlerFor(heard);
  if (/^#[a-z]/i.test(name)) return element === 'template' ? 'a parameter with a fragment' : '`@ref=${…}`';
  // Vue's and Alpine's short form of `v-bind:`.
  if (/^:[a-z]/i.test(name)) return attributeFor(name.slice(1));
  // Svelte.
  const [, directive, target = ''] = /^(bind|class|style|use):([a-z].*)$/i.exec(name) ?? [];
  if (directive === 'bind') return target === 'this' ? '`@ref=${…}`' : bindTo(target);
  if (directive === 'use') return '`@ref=${…}`, and what it does in `onAfterRender`';
  return directive === undefined ? undefined : `\`${directive}=\${…}\``;
}

/** `keydown.enter`, `click|preventDefault`: an event, and words behind it that are not part of its name. */
export function eventMeant(event: string): string | undefined {
  const [name = '', ...words] = event.replace(/^[:-]/, '').split(/[.|]/);
  if (words.length === 0 || name === '' || !words.every((word) => modifiers.test(word))) return undefined;
  return handlerFor([name, ...words].join('.'));
}

/** What follows `v-` or `x-`. Other words may be the attributes of something else: SVG has `x-height`. */
function directiveMeant(word: string, rest: string, element: string): string | undefined {
  switch (word) {
    case 'if':
    case 'else':
    case 'else-if':
      return condition;
    case 'for':
      return list;
    case 'show':
      return '`hidden=${!condition}`';
    case 'model':
      return bindTo(/^:([\w-]+)/.exec(rest)?.[1] ?? '');
    case 'html':
      return 'into the element: ${new MarkupString(markup)}';
    case 'text':
      return 'into the element: ${text}';
    case 'slot':
      return 'a parameter with a fragment';
    case 'on':
      return rest.startsWith(':') ? handlerFor(rest.slice(1)) : undefined;
    case 'bind':
      return rest.startsWith(':') ? attributeFor(rest.slice(1)) : '`...${attributes}`';
    case 'ref':
      return element === 'template' ? undefined : '`@ref=${…}`';
    default:
      return undefined;
  }
}

function attributeFor(written: string): string {
  const [name = '', ...parts] = written.split('.');
  if (/^(?:innerHTML|outerHTML)$/i.test(name)) return 'into the element: ${new MarkupString(markup)}';
  if (/^(?:textContent|innerText)$/i.test(name)) return 'into the element: ${text}';
  if (/^(?:key|ref)$/.test(name)) return `\`@${name}=\${…}\``;
  if (/^ngClass$/i.test(name)) return '`class=${…}`';
  if (/^ngStyle$/i.test(name)) return '`style=${…}`';
  // Angular's `[attr.colspan]`; of `[class.open]` and `[style.width.px]` the first part is the attribute.
  return `\`${name === 'attr' ? (parts[0] ?? '…') : name}=\${…}\``;
}

function handlerFor(written: string): string {
  const [name = '', ...words] = written.split(/[.|]/);
  const event = `@on${name.toLowerCase()}`;
  const options = new Set(words.map(optionFor));
  options.delete('');
  const isKept = words.every((word) => optionFor(word) !== '');
  return (
    `\`${[`${event}=\${…}`, ...[...options].map((option) => `${event}:${option}`)].join(' ')}\`` +
    (isKept ? '' : ', and look at the event in the handler')
  );
}

/** Empty where only the handler can tell. */
function optionFor(word: string): string {
  if (word.startsWith('prevent')) return 'preventDefault';
  if (word.startsWith('stop')) return 'stopPropagation';
  return /^(?:once|capture|passive)$/.test(word) ? word : '';
}

function bindTo(name: string): string {
  const isValue = /^(?:value|checked|group|)$/.test(name);
  return isValue ? '`@bind=${bind(this, …)}`' : `\`@bind-${name}=\${bind(this, …)}\``;
}
