/**
 * Development only: Razor in a template that is TypeScript. `read-content.ts` tells it of texts and elements as it reads them, and
 * reads on by itself.
 *
 * In: texts and names as written. Out: reports.
 */
import { capitalElement, razorInText } from './dev/errors.generated.ts';
import type { Reader } from './reader.ts';
import type { Span } from './vocabulary.ts';

/** What cannot be meant as text: blocks, expressions in brackets, directives with their arguments. A plain `@name` may be one. */
const razor =
  /(?<![\w@.])@(?:(?:if|for|foreach|while|switch|lock)\s*\(|(?:code|functions)\s*\{|\(|page\s*"|(?:inject|inherits|implements|layout|rendermode|using)\s+[A-Z])/;

/** @param tag of the element around, `<p>`; where code is shown or styles stand, nothing is looked for. */
export function checkText(reader: Reader, tag: string, text: string, at: number): void {
  const found = /^<(?:code|pre|style|textarea)>$/.test(tag) ? null : razor.exec(text);
  if (found !== null)
    reader.report(reader.span(at + found.index), razorInText, found[0].replace(/\s+/g, ' '));
}

/** Of HTML, those with two small letters in a row. A text: what is made of one by a call would stay in production. */
const htmlNames =
  ' abbr acronym address applet area article aside audio base bdi bdo big blink blockquote body button canvas caption center cite' +
  ' code col colgroup data datalist del details dfn dialog dir div embed fencedframe fieldset figcaption figure font footer form' +
  ' frame frameset head header hgroup html iframe image img input ins kbd label legend link listing main map mark marquee math' +
  ' menu meta meter nav nobr noembed noframes noscript object optgroup option output param picture plaintext pre progress ruby' +
  ' samp script search section select selectedcontent slot small source span strike strong style sub summary sup svg table tbody' +
  ' template textarea tfoot thead time title track var video wbr xmp ';

/** `<Card>`: as a component's name would be. `<DIV>` and `<Div>` are HTML. */
export function checkElement({ report }: Reader, written: string, span: Span): void {
  if (/^[A-Z].*[a-z]{2}/.test(written) && !htmlNames.includes(` ${written.toLowerCase()} `))
    report(span, capitalElement, written);
}
