export function makeBars(element) {
  return {
    show(values) {
      element.textContent = values.map((value) => '▁▂▃▄▅▆▇█'[value]).join('');
    },
    dispose() {
      element.textContent = '';
    },
  };
}
