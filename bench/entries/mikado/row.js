/** Made of row.html by mikado-compile 0.7.58 (mikado-compile row.html --type es6); not edited by hand. */
export default {
  t: 'tr',
  i: [
    { t: 'td', c: 'col-md-1', x: ['data.id'] },
    { t: 'td', i: { t: 'a', e: { click: 'select' }, x: ['data.label'] }, c: 'col-md-4' },
    {
      t: 'td',
      i: {
        t: 'a',
        i: { t: 'span', a: { 'aria-hidden': 'true' }, c: 'glyphicon glyphicon-remove' },
        e: { click: 'remove' },
      },
      c: 'col-md-1',
    },
    { t: 'td', c: 'col-md-6' },
  ],
  c: ["data.id === view.selected ? 'danger' : ''"],
  k: 'id',
  d: false,
  n: 'row',
  v: '0.7.58',
};
