/**
 * lit-html: one template rendered anew after each change, the list by the `repeat` directive with keys. Clicks in rows
 * are taken by one listener on the table, which Lit's documentation advises for lists.
 */
export default { title: 'lit-html', package: 'lit-html', main: 'main.js', published: 1.22 };
