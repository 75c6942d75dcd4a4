// A page translation as browsers do it, written from what can be seen of Chrome's: one function, to be run in the page.
//
// In: the page. Out: every text that says something is replaced, some at a time, by two `<font>`s around its translation; `<html>`
// says so; what changes later is translated too. Whoever shows the original again puts back the very texts that were taken out.

/** What the function leaves on the window. */
export interface Translator {
  /** Translates the page, and from then on whatever comes. */
  translate(): void;
  showOriginal(): void;
  /** Nothing is waiting to be translated. */
  isIdle(): boolean;
}

export function installTranslator(): Translator {
  const atATime = 20;
  const fonts = new Map<HTMLElement, Text>();
  let waiting: Text[] = [];
  let language = '';

  const isOfInterest = (text: Text): boolean =>
    text.data.trim() !== '' &&
    text.parentElement !== null &&
    text.parentElement.closest('script, style, textarea, font, [translate="no"], .notranslate') === null;

  const textsIn = (node: Node): Text[] => {
    if (node instanceof Text) return [node];
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
    return texts;
  };

  const font = (): HTMLElement => {
    const element = document.createElement('font');
    element.style.verticalAlign = 'inherit';
    return element;
  };

  const work = (): void => {
    for (const text of waiting.splice(0, atATime)) {
      if (!text.isConnected || !isOfInterest(text)) continue;
      const outer = font();
      const inner = outer.appendChild(font());
      inner.textContent = `«${text.data}»`;
      fonts.set(outer, text);
      text.replaceWith(outer);
    }
    if (waiting.length > 0) setTimeout(work);
  };

  const enqueue = (nodes: readonly Node[]): void => {
    const texts = nodes.flatMap(textsIn).filter(isOfInterest);
    if (waiting.length === 0 && texts.length > 0) setTimeout(work);
    waiting.push(...texts);
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      enqueue(type === 'characterData' ? [target] : [...addedNodes]);
  });

  return {
    translate() {
      language = document.documentElement.lang;
      document.documentElement.lang = 'xx';
      document.documentElement.classList.add('translated-ltr');
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      enqueue([document.body]);
    },
    showOriginal() {
      observer.disconnect();
      waiting = [];
      for (const [outer, text] of fonts) if (outer.isConnected) outer.replaceWith(text);
      fonts.clear();
      document.documentElement.lang = language;
      document.documentElement.classList.remove('translated-ltr');
    },
    isIdle: () => waiting.length === 0,
  };
}
