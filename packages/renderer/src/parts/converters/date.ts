/**
 * Dates, in the local time zone: HTML's own texts for fields of a date or time type, else the pattern that
 * `@bind:format` names, else the way of the culture that `@bind:culture` names, else `yyyy-MM-dd HH:mm:ss`.
 *
 * In: `Date`s and texts. Out: texts and `Date`s. Patterns are read in `date-pattern.ts`.
 */
import type { ConversionContext, Converter } from '../converter.ts';
import { formatPattern, parsePattern } from './date-pattern.ts';

/** Texts of the fields that hold a date or a time (reference section 8). Weeks have no pattern: see below. */
const fieldPatterns: Readonly<Record<string, string>> = {
  date: 'yyyy-MM-dd',
  'datetime-local': 'yyyy-MM-ddTHH:mm:ss',
  month: 'yyyy-MM',
  time: 'HH:mm:ss',
};

/**
 * JavaScript's `Date`. An empty or half-entered field is no date, so the old one stands; `nullable(date)` gives null
 * for an empty one. A time alone is that time today; a date alone is its midnight.
 *
 * @example
 * ```ts
 * html`<input type="date" @bind=${bind(this, 'born', date)}>`
 * html`<input @bind=${bind(this, 'due', date)} @bind:format="dd.MM.yyyy">`
 * ```
 */
export const date: Converter<Date> = {
  format(value, context) {
    if (Number.isNaN(value.getTime())) return '';
    if (context.type === 'week') return formatWeek(value);
    return formatPattern(value, patternOf(context), context.culture);
  },
  parse(text, context) {
    if (context.type === 'week') return parseWeek(text);
    const pattern = patternOf(context);
    return (
      parsePattern(withSeconds(text, context.type), pattern, context.culture) ??
      // Without a format a date is enough.
      (context.format === null && / /.test(pattern)
        ? parsePattern(text, pattern.split(/,? /)[0]!, context.culture)
        : undefined)
    );
  },
};

/** A field may leave seconds out, and a browser adds thousandths where its `step` allows them. */
function withSeconds(text: string, type: string): string {
  if (type !== 'time' && type !== 'datetime-local') return text;
  const trimmed = text.replace(/\.\d+$/, '');
  return /(?:^|T)\d\d:\d\d$/.test(trimmed) ? `${trimmed}:00` : trimmed;
}

function patternOf({ type, format, culture }: ConversionContext): string {
  return (
    fieldPatterns[type] ?? format ?? (culture === null ? 'yyyy-MM-dd HH:mm:ss' : patternOfCulture(culture))
  );
}

/** The pattern a culture writes dates and times with. */
function patternOfCulture(culture: string): string {
  const parts = new Intl.DateTimeFormat(culture, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).formatToParts(new Date(1985, 2, 4, 5, 6, 7));
  const twelve = parts.some(({ type }) => type === 'dayPeriod');
  return parts
    .map(({ type, value }) => {
      switch (type) {
        case 'year':
          return 'yyyy';
        case 'month':
          return value.length > 1 ? 'MM' : 'M';
        case 'day':
          return value.length > 1 ? 'dd' : 'd';
        case 'hour':
          return (twelve ? 'h' : 'H').repeat(value.length);
        case 'minute':
          return 'mm';
        case 'second':
          return 'ss';
        case 'dayPeriod':
          return 'tt';
        default:
          return /[a-z']/i.test(value) ? `'${value.replaceAll("'", "''")}'` : value.replace(/\s/g, ' ');
      }
    })
    .join('');
}

const day = 86_400_000;

/** The Monday of ISO week 1 of a year, as the time of its UTC midnight. */
function firstMonday(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day;
}

function formatWeek(value: Date): string {
  const utc = Date.UTC(value.getFullYear(), value.getMonth(), value.getDate());
  // The Thursday of a week says which year the week belongs to.
  const year = new Date(utc + (3 - ((new Date(utc).getUTCDay() + 6) % 7)) * day).getUTCFullYear();
  const week = Math.floor((utc - firstMonday(year)) / (7 * day)) + 1;
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}

/** The Monday of the week. */
function parseWeek(text: string): Date | undefined {
  const match = /^(\d{4})-W(\d\d)$/.exec(text);
  if (match === null) return undefined;
  const monday = new Date(firstMonday(Number(match[1])) + (Number(match[2]) - 1) * 7 * day);
  const result = new Date(monday.getUTCFullYear(), monday.getUTCMonth(), monday.getUTCDate());
  return formatWeek(result) === text ? result : undefined;
}
