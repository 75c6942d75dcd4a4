/** Generated from messages/template.md by scripts/messages.mjs. Do not edit. */
import { DEV } from '#dev';

/** What every function below returns. Compare `code`, never the class or the text. */
export interface StropError extends Error {
  readonly name: 'StropError';
  readonly code: string;
}

type Text<Slots extends readonly unknown[]> = (...slots: Slots) => string;

/** Without a text, as in production, the message is the code and the values. */
function create<Slots extends readonly unknown[]>(
  number: number,
  text: Text<Slots> | undefined,
  slots: Slots,
): StropError {
  const code = `STROP${number}`;
  const values = slots.length > 0 ? ` [${slots.join(', ')}]` : '';
  const error = new Error(DEV && text ? text(...slots) : code + values);
  return Object.assign(error, { name: 'StropError' as const, code });
}

function message<Slots extends readonly unknown[]>(
  number: number,
  text?: Text<Slots>,
): (...slots: Slots) => StropError {
  return (...slots) => create(number, text, slots);
}

/** STROP1001: The element '{tag}' is never closed ({place}). */
export const unclosedElement: (tag: string, place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1001, (tag, place) =>
    `STROP1001: The element '${tag}' is never closed (${place}).\n  Cause: The template, or the element around it, ends before a closing tag. Only void elements such as \`<br>\` may stay open; no end tag is implied.\n  Fix: Add the closing tag, or write \`<name />\` if the element is empty.`)
  : /* @__PURE__ */ message(1001);

/** STROP1002: Found '{found}' where '{tag}', opened at {opened}, has to be closed first ({place}). */
export const mismatchedClosingTag: (found: string, tag: string, opened: string, place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1002, (found, tag, opened, place) =>
    `STROP1002: Found '${found}' where '${tag}', opened at ${opened}, has to be closed first (${place}).\n  Cause: Elements must be closed in the reverse order of their opening. A component is closed by \`<//>\` or by its own hole, an element by its name.\n  Fix: Close the inner element first, or correct the name in the closing tag.`)
  : /* @__PURE__ */ message(1002);

/** STROP1003: The closing tag '{found}' closes nothing ({place}). */
export const unexpectedClosingTag: (found: string, place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1003, (found, place) =>
    `STROP1003: The closing tag '${found}' closes nothing (${place}).\n  Cause: No element is open here, or the tag names a void element, which has no closing tag, or it has no name.\n  Fix: Remove the closing tag; write \`<br>\` or \`<br />\` for a void element and \`<//>\` to close a component.`)
  : /* @__PURE__ */ message(1003);

/** STROP1004: The tag '{tag}' is never finished with '>' ({place}). */
export const unfinishedTag: (tag: string, place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1004, (tag, place) =>
    `STROP1004: The tag '${tag}' is never finished with '>' (${place}).\n  Cause: The template ends inside a tag. Often a quote around an attribute's value is missing its partner.\n  Fix: Add the missing \`>\` or the missing quote.`)
  : /* @__PURE__ */ message(1004);

/** STROP1005: A comment is never closed with '-->' ({place}). */
export const unclosedComment: (place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1005, (place) =>
    `STROP1005: A comment is never closed with '-->' (${place}).\n  Cause: Everything after \`<!--\` belongs to the comment until \`-->\`.\n  Fix: Add \`-->\` where the comment ends.`)
  : /* @__PURE__ */ message(1005);

/** STROP1006: A declaration such as '<!doctype>', '<![CDATA[' or '<?xml' cannot stand in a template ({place}). */
export const markupDeclaration: (place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1006, (place) =>
    `STROP1006: A declaration such as '<!doctype>', '<![CDATA[' or '<?xml' cannot stand in a template (${place}).\n  Cause: A template describes nodes inside a page; declarations belong to whole documents.\n  Fix: Remove the declaration. A comment is written \`<!-- … -->\`, a literal \`<\` before \`!\` or \`?\` as \`&lt;\`.`)
  : /* @__PURE__ */ message(1006);

/** STROP1007: Script tags should not be placed inside components because they cannot be updated dynamically ({place}). */
export const scriptElement: (place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1007, (place) =>
    `STROP1007: Script tags should not be placed inside components because they cannot be updated dynamically (${place}).\n  Cause: A script runs once, when the browser chooses, and never again when the component renders.\n  Fix: Move the script tag to the page's HTML file or another static location, or load a module through JavaScript interop. (Razor calls this RZ9992.)`)
  : /* @__PURE__ */ message(1007);

/** STROP1008: A ${…} cannot stand here: not in a tag's or an attribute's name, and not in an element's closing tag ({place}). */
export const misplacedHole: (place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1008, (place) =>
    `STROP1008: A \${…} cannot stand here: not in a tag's or an attribute's name, and not in an element's closing tag (${place}).\n  Cause: The template's structure is read once, before any value is known, so names must be written out.\n  Fix: Write the name out, choose between two templates, spread a record with \`...\${props}\`, or use a component class as the whole tag, \`<\${Component}>\`.`)
  : /* @__PURE__ */ message(1008);

/** STROP1009: The character '{character}' is not expected inside the tag '{tag}' ({place}). */
export const unexpectedCharacter: (character: string, tag: string, place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1009, (character, tag, place) =>
    `STROP1009: The character '${character}' is not expected inside the tag '${tag}' (${place}).\n  Cause: Between attributes only names, \`...\${props}\` and the tag's end can stand. Often the \`>\` of this tag, or a quote, is missing.\n  Fix: Finish the tag before this character, or put the attribute's value in quotes.`)
  : /* @__PURE__ */ message(1009);

/** STROP1010: The attribute '{name}' has '=' but no value ({place}). */
export const missingValue: (name: string, place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1010, (name, place) =>
    `STROP1010: The attribute '${name}' has '=' but no value (${place}).\n  Cause: Nothing stands between \`=\` and the end of the tag.\n  Fix: Write a value, \`""\` for an empty one, or leave the \`=\` out.`)
  : /* @__PURE__ */ message(1010);

/** STROP1011: It is not clear whether the '/' after the unquoted value of '{name}' belongs to the value or closes the tag ({place}). */
export const ambiguousSlash: (name: string, place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1011, (name, place) =>
    `STROP1011: It is not clear whether the '/' after the unquoted value of '${name}' belongs to the value or closes the tag (${place}).\n  Cause: HTML counts the slash in \`src=a.png/>\` to the value, JSX and XML to the tag.\n  Fix: Put the value in quotes, or a space before \`/>\`.`)
  : /* @__PURE__ */ message(1011);

/** STROP1012: The attribute '{name}' is used two or more times for this element. Attributes must be unique (case-insensitive). The element is '{tag}' ({place}). */
export const duplicateAttribute: (name: string, tag: string, place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1012, (name, tag, place) =>
    `STROP1012: The attribute '${name}' is used two or more times for this element. Attributes must be unique (case-insensitive). The element is '${tag}' (${place}).\n  Cause: Two attributes set the same thing. \`@bind\` sets \`value\` (\`checked\` for a check box) and listens to its event; \`@onclick\` and \`onclick\` are one event.\n  Fix: Keep one of them. To run code after a binding use \`@bind:after\`; to let a caller override, spread \`...\${props}\` after the attribute. (Razor calls this RZ10007 to RZ10010.)`)
  : /* @__PURE__ */ message(1012);

/** STROP1013: There is no directive '{name}' ({place}). */
export const unknownDirective: (name: string, nearest: string, place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1013, (name, nearest, place) =>
    `STROP1013: There is no directive '${name}' (${place}).\n  Cause: Attributes that begin with \`@\` are directives: \`@on…\`, \`@bind\`, \`@key\`, \`@ref\`, \`@attributes\` and their modifiers. Their names are case-sensitive.\n  Fix: ${nearest}Correct the name; an ordinary attribute is written without the \`@\`.`)
  : /* @__PURE__ */ message(1013);

/** STROP1014: The value of '{name}' must be one ${…} ({place}). */
export const holeRequired: (name: string, place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1014, (name, place) =>
    `STROP1014: The value of '${name}' must be one \${…} (${place}).\n  Cause: A directive or a \`.property\` takes a value of the program; text in its place would never be run.\n  Fix: Write \`${name}=\${…}\` with nothing else in the value.`)
  : /* @__PURE__ */ message(1014);

/** STROP1015: The value of '{name}' must be the name of an event that begins with 'on' ({place}). */
export const bindEventName: (name: string, place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1015, (name, place) =>
    `STROP1015: The value of '${name}' must be the name of an event that begins with 'on' (${place}).\n  Cause: The event of a binding is written as in Razor: as text, or from one \`\${…}\` whose value begins with \`on\` too.\n  Fix: Write for example \`${name}="oninput"\`.`)
  : /* @__PURE__ */ message(1015);

/** STROP1016: A modifier is used without its directive '{name}' on the same element ({place}). */
export const bindModifierAlone: (name: string, place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1016, (name, place) =>
    `STROP1016: A modifier is used without its directive '${name}' on the same element (${place}).\n  Cause: \`:event\`, \`:after\`, \`:format\` and \`:culture\` change a binding; without \`@bind\`, or with another name after the dash, there is none.\n  Fix: Add \`${name}=\${bind(…)}\` to the element, or remove the modifier.`)
  : /* @__PURE__ */ message(1016);

/** STROP1017: The prefix '?' is not needed: use '{name}' without it ({place}). */
export const booleanPrefix: (name: string, place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1017, (name, place) =>
    `STROP1017: The prefix '?' is not needed: use '${name}' without it (${place}).\n  Cause: An attribute whose whole value is \`true\` is present, with \`false\` or \`null\` it is absent; there is no separate syntax as in Lit.\n  Fix: Write the plain name with one \`\${boolean}\` as its value.`)
  : /* @__PURE__ */ message(1017);

/** STROP1018: The character reference '{entity}' is not known in templates ({place}). */
export const unknownEntity: (entity: string, place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1018, (entity, place) =>
    `STROP1018: The character reference '${entity}' is not known in templates (${place}).\n  Cause: Only a short list of names, such as \`&amp;\`, \`&lt;\`, \`&nbsp;\` and \`&copy;\`, is shipped to browsers; a number must stand for a Unicode character.\n  Fix: Write the character itself, or its number such as \`&#8734;\`. A literal ampersand is \`&amp;\`.`)
  : /* @__PURE__ */ message(1018);

/** STROP1019: The template holds an invalid escape sequence or the character U+0000 ({place}). */
export const invalidString: (place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1019, (place) =>
    `STROP1019: The template holds an invalid escape sequence or the character U+0000 (${place}).\n  Cause: In a template literal a backslash begins an escape, so a path such as \`C:\\users\` is not what it looks like.\n  Fix: Write two backslashes for one.`)
  : /* @__PURE__ */ message(1019);

/** STROP1020: The modifiers '{name}:get' and '{name}:set' go together, without '{name}' and '{name}:after' ({place}). */
export const bindGetSet: (name: string, place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1020, (name, place) =>
    `STROP1020: The modifiers '${name}:get' and '${name}:set' go together, without '${name}' and '${name}:after' (${place}).\n  Cause: \`:get\` says what is shown and \`:set\` what happens to input. One without the other is half a binding, and \`:set\` leaves nothing for \`${name}\` or \`:after\` to do.\n  Fix: Write both of them, and move what \`:after\` did into the \`:set\` function.`)
  : /* @__PURE__ */ message(1020);

/** STROP1021: Found markup element with unexpected name '{tag}' ({place}). */
export const capitalElement: (tag: string, place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1021, (tag, place) =>
    `STROP1021: Found markup element with unexpected name '${tag}' (${place}).\n  Cause: It is written as a component is in Razor. In a template a component's class stands in a hole, so this would be an element that no browser knows.\n  Fix: Put the component's class into the tag by a hole, \`<\${…}>\`, or write the element's name in lower case.`)
  : /* @__PURE__ */ message(1021);

/** STROP1022: Razor code stands in a template as text: '{code}' ({place}). */
export const razorInText: (code: string, place: string) => StropError = DEV
  ? /* @__PURE__ */ message(1022, (code, place) =>
    `STROP1022: Razor code stands in a template as text: '${code}' (${place}).\n  Cause: Templates are TypeScript: what Razor writes after \`@\` is an expression in a hole here, and members stand in the class.\n  Fix: Use a hole: a condition, or \`map\` over a list. For the text itself write \`&#64;\`.`)
  : /* @__PURE__ */ message(1022);
