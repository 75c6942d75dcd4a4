// Everything here is what a page must not do: the list belongs to the component.

export function removeFirst(list) {
  list.firstElementChild?.remove();
}

export function insertStranger(list) {
  const item = document.createElement('li');
  item.className = 'stranger';
  item.textContent = 'Not from the component';
  list.insertBefore(item, list.children[1] ?? null);
}

export function rewriteTexts(list) {
  for (const item of list.children) item.textContent = item.textContent.toUpperCase();
}

export function empty(list) {
  list.replaceChildren();
}
