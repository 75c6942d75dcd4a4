/**
 * Fields in merged markup: what the person has typed or chosen is theirs, whatever the markup says; its defaults follow.
 *
 * In: a field of the page and the one of the markup. Out: attributes of the markup, and the person's value where there is one.
 */

type Field = HTMLInputElement | HTMLTextAreaElement;

export function isField(element: Element): element is Field {
  return element.localName === 'input' || element.localName === 'textarea';
}

/** Brings a field in line by itself; false tells morphdom that nothing is left to do: it would write the value. */
export function morphField(from: Field, to: Element): false {
  const isBox = from.localName === 'input';
  const typed = from.value !== from.defaultValue;
  const chosen = isBox && (from as HTMLInputElement).checked !== (from as HTMLInputElement).defaultChecked;
  syncAttributes(from, to);
  if (!isBox) from.defaultValue = (to as Field).defaultValue;
  // Once something was typed, attributes alone would change nothing that is seen.
  if (!typed && from.value !== from.defaultValue && from.type !== 'file') from.value = from.defaultValue;
  if (isBox && !chosen) (from as HTMLInputElement).checked = (from as HTMLInputElement).defaultChecked;
  return false;
}

/** What is chosen in a select before its options are merged; the function chooses it again, where the person did choose. */
export function noteChoice(select: HTMLSelectElement): () => void {
  const options = [...select.options];
  const before = options.filter((option) => option.selected).map((option) => option.value);
  const defaults = options.filter((option) => option.defaultSelected).map((option) => option.value);
  // A select of one shows its first option where none is marked.
  if (!select.multiple && defaults.length === 0 && options[0] !== undefined) defaults.push(options[0].value);
  const isChosen = before.length !== defaults.length || before.some((value) => !defaults.includes(value));
  return () => {
    const now = [...select.options];
    // The choice is not offered any more.
    if (!isChosen || (before.length > 0 && !now.some(({ value }) => before.includes(value)))) return;
    for (const option of now) option.selected = before.includes(option.value);
  };
}

function syncAttributes(from: Element, to: Element): void {
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes)
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
}
