/**
 * Lit's templates. Its elements have shadow roots, which strangers that look from outside do not reach and which no page
 * translator leaves untranslated; so groups are functions here.
 */
export default { title: 'Lit (lit-html)', package: 'lit-html', main: 'main.js' };
