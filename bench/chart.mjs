/**
 * Stage: the end. In: what a run has found. Out: a picture of it, SVG text without scripts and without fonts of its
 * own. Next: `run.mjs` writes it beside the record.
 *
 * One panel a measure; a bar an entry, shortest on top, with its 95% interval as a line; a rule where the baseline is.
 */

/**
 * @typedef {object} Bar
 * @property {string} label
 * @property {number} value
 * @property {readonly [number, number]} [interval]
 * @property {boolean} isSubject drawn in the strong colour
 *
 * @typedef {object} Panel
 * @property {string} title
 * @property {readonly Bar[]} bars
 * @property {number} [rule] value at which a line stands through all bars
 * @property {(value: number) => string} [format]
 */

const MARGIN = 24;
const LABEL = 150;
const BAR = 260;
const VALUE = 60;
const ROW = 20;
const HEADING = 34;
const PANEL = LABEL + BAR + VALUE;
const PANELS_A_LINE = 2;

const COLOURS = { subject: '#b3541e', other: '#9fb4c7', interval: '#333', rule: '#777', text: '#222' };

/**
 * Draws panels in lines of two.
 *
 * @param {{ title: string, subtitle: string, panels: readonly Panel[] }} chart
 * @returns {string} SVG
 */
export function drawChart({ title, subtitle, panels }) {
  const width = MARGIN * (PANELS_A_LINE + 1) + PANEL * PANELS_A_LINE;
  let top = MARGIN + 48;
  let pieces = '';
  for (let first = 0; first < panels.length; first += PANELS_A_LINE) {
    const line = panels.slice(first, first + PANELS_A_LINE);
    line.forEach((panel, index) => {
      pieces += drawPanel(panel, MARGIN + index * (PANEL + MARGIN), top);
    });
    top += HEADING + ROW * Math.max(...line.map(({ bars }) => bars.length)) + MARGIN;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}"`,
    ` font-family="system-ui, sans-serif" font-size="12" fill="${COLOURS.text}" role="img">`,
    `<title>${escape(title)}</title>`,
    `<rect width="${width}" height="${top}" fill="#fff"/>`,
    text(MARGIN, MARGIN + 10, title, 'font-size="18" font-weight="600"'),
    text(MARGIN, MARGIN + 30, subtitle),
    pieces,
    '</svg>\n',
  ].join('');
}

/** @param {Panel} panel @param {number} left @param {number} top */
function drawPanel({ title, bars, rule, format = (value) => value.toFixed(2) }, left, top) {
  const sorted = [...bars].sort((a, b) => a.value - b.value);
  const largest = Math.max(
    rule ?? 0,
    ...sorted.map(({ value, interval }) => Math.max(value, interval?.[1] ?? 0)),
  );
  const zero = left + LABEL;
  const x = (/** @type {number} */ value) => number(zero + (BAR * value) / (largest || 1));
  let pieces = text(left, top + 12, title, 'font-weight="600"');
  sorted.forEach((bar, index) => {
    const y = top + HEADING - 10 + index * ROW;
    const middle = number(y + 7);
    const colour = bar.isSubject ? COLOURS.subject : COLOURS.other;
    pieces += text(
      zero - 8,
      y + 11,
      bar.label,
      `text-anchor="end"${bar.isSubject ? ' font-weight="600"' : ''}`,
    );
    pieces += `<rect x="${zero}" y="${y}" width="${number(Number(x(bar.value)) - zero)}" height="14" fill="${colour}"/>`;
    if (bar.interval) {
      const [low, high] = bar.interval;
      pieces += `<path d="M${x(low)} ${middle}H${x(high)}" stroke="${COLOURS.interval}" stroke-width="1.5"/>`;
    }
    pieces += text(zero + BAR + 8, y + 11, format(bar.value));
  });
  if (rule !== undefined) {
    const bottom = top + HEADING - 10 + sorted.length * ROW;
    pieces += `<path d="M${x(rule)} ${top + 20}V${bottom}" stroke="${COLOURS.rule}" stroke-dasharray="3 3"/>`;
  }
  return pieces;
}

/** @param {number} x @param {number} y @param {string} content @param {string} [attributes] */
function text(x, y, content, attributes = '') {
  return `<text x="${number(x)}" y="${number(y)}" ${attributes}>${escape(content)}</text>`;
}

/** @param {number} value */
function number(value) {
  return String(Math.round(value * 10) / 10);
}

/** @param {string} content */
function escape(content) {
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
