/**
 * Development only: names of elements that browsers know, or knew, or will.
 *
 * In: a name that a browser does not know. Out: whether it may be meant all the same, or what was meant. Texts: what is made of one by
 * a call would stay in production.
 */
import { nearestName } from './near.ts';

const inHtml =
  'abbr acronym address area article aside audio base bdi bdo big blockquote body button canvas caption center cite code col ' +
  'colgroup data datalist details dialog dir div embed fieldset figcaption figure font footer form frame frameset head ' +
  'header hgroup html iframe img input ins kbd label legend link main map mark marquee menu meta meter nav noscript object ' +
  'optgroup option output picture pre progress ruby samp script search section select slot small source span strike strong style ' +
  'sub summary sup table tbody template textarea tfoot thead time title track var video wbr a b i p q s u br dd dl dt del dfn em ' +
  'h1 h2 h3 h4 h5 h6 hr li ol rp rt td th tr tt ul';

/** Of one browser alone, of a proposal, or of the past. */
const rareInHtml =
  'applet basefont bgsound blink command content element fencedframe geolocation image install isindex keygen listing menuitem ' +
  'model multicol nextid nobr noembed noframes param permission plaintext portal rb rtc selectedcontent shadow spacer usermedia xmp';

const inSvg =
  'a animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite ' +
  'feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR ' +
  'feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile ' +
  'feTurbulence filter foreignObject g image line linearGradient marker mask metadata mpath path pattern polygon polyline ' +
  'radialGradient rect script set stop style svg switch symbol text textPath title tspan use view';

const rareInSvg =
  'altGlyph altGlyphDef altGlyphItem animateColor audio canvas cursor discard font glyph glyphRef hatch hatchpath hkern iframe mesh ' +
  'meshgradient meshpatch meshrow solidcolor tref unknown video vkern';

/** Hints for a name that an element of HTML or SVG does not have; undefined where the name may be meant. */
export function elementMeant(name: string, isSvg: boolean): string | undefined {
  const own = (isSvg ? inSvg : inHtml).split(' ');
  if (own.includes(name) || (isSvg ? rareInSvg : rareInHtml).split(' ').includes(name)) return undefined;
  if (isSvg && inHtml.split(' ').includes(name)) return 'In SVG, HTML stands in `<foreignObject>`. ';
  if (!isSvg && inSvg.split(' ').includes(name)) return 'Elements of SVG stand in `<svg>`. ';
  const near = own.find((one) => one.toLowerCase() === name.toLowerCase()) ?? nearestName(name, own);
  return near === undefined ? '' : `Did you mean \`<${near}>\`? `;
}
