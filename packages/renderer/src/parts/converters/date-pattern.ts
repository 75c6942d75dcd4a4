/**
 * Date patterns in .NET's letters: `yyyy yy MMMM MMM MM M dddd ddd dd d HH H hh h mm m ss s fff ff f tt`, text in
 * single quotes or behind a backslash, everything else as it is.
 *
 * In: a date or a text, and a pattern. Out: the text; the date, where the text is exactly of that form.
 */
import { dateFormatUnknown } from '../../dev/errors.generated.ts';

interface Piece {
  /** The letters, or `'` where `text` stands as it is. */
  readonly letters: string;
  readonly text: string;
}

const known = /^(?:y{4}|yy|M{1,4}|d{1,4}|H{1,2}|h{1,2}|m{1,2}|s{1,2}|f{1,3}|tt?)$/;

function piecesOf(pattern: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [found, quoted, escaped, letters] of pattern.matchAll(
    /'((?:[^']|'')*)'|\\(.)|([A-Za-z])\3*|./gs,
  )) {
    // The `T` between a date and its time is no letter of a pattern in .NET either.
    const isText = letters === undefined || letters === 'T';
    if (isText)
      pieces.push({
        letters: "'",
        text: quoted === undefined ? (escaped ?? found) : quoted.replaceAll("''", "'"),
      });
    else if (known.test(found)) pieces.push({ letters: found, text: '' });
    else throw dateFormatUnknown(found, pattern);
  }
  return pieces;
}

export function formatPattern(value: Date, pattern: string, culture: string | null): string {
  return piecesOf(pattern)
    .map(({ letters, text }) => (letters === "'" ? text : formatPiece(value, letters, culture)))
    .join('');
}

function formatPiece(value: Date, letters: string, culture: string | null): string {
  const hours = value.getHours();
  switch (letters) {
    case 'yyyy':
      return padded(value.getFullYear(), 4);
    case 'yy':
      return padded(value.getFullYear() % 100, 2);
    case 'MMM':
    case 'MMMM':
      return monthName(value.getMonth(), letters, culture);
    case 'ddd':
    case 'dddd':
      return new Intl.DateTimeFormat(culture ?? 'en-US', {
        weekday: letters === 'ddd' ? 'short' : 'long',
      }).format(value);
    case 't':
    case 'tt':
      return dayPeriod(hours >= 12, culture).slice(0, letters === 't' ? 1 : undefined);
    default:
  }
  const size = letters.length;
  switch (letters[0]) {
    case 'M':
      return padded(value.getMonth() + 1, size);
    case 'd':
      return padded(value.getDate(), size);
    case 'H':
      return padded(hours, size);
    case 'h':
      return padded(hours % 12 || 12, size);
    case 'm':
      return padded(value.getMinutes(), size);
    case 's':
      return padded(value.getSeconds(), size);
    default:
      return padded(value.getMilliseconds(), 3).slice(0, size);
  }
}

function padded(number: number, size: number): string {
  return String(number).padStart(size, '0');
}

function monthName(month: number, letters: string, culture: string | null): string {
  return new Intl.DateTimeFormat(culture ?? 'en-US', {
    month: letters === 'MMM' ? 'short' : 'long',
    calendar: 'gregory',
  }).format(new Date(2000, month, 15));
}

function dayPeriod(afternoon: boolean, culture: string | null): string {
  const parts = new Intl.DateTimeFormat(culture ?? 'en-US', { hour: 'numeric', hour12: true }).formatToParts(
    new Date(2000, 0, 1, afternoon ? 13 : 1),
  );
  return parts.find(({ type }) => type === 'dayPeriod')?.value ?? (afternoon ? 'PM' : 'AM');
}

/** Undefined where the text is not exactly of the pattern's form, or is no date of the calendar. */
export function parsePattern(text: string, pattern: string, culture: string | null): Date | undefined {
  const pieces = piecesOf(pattern);
  const match = new RegExp(
    `^\\s*${pieces.map((piece) => expressionOf(piece, culture)).join('')}\\s*$`,
    'iu',
  ).exec(text);
  if (match === null) return undefined;
  const read = new Map<string, string>();
  let group = 0;
  for (const { letters } of pieces) if (letters !== "'") read.set(letters, match[++group]!);
  return dateOf(read, culture);
}

function expressionOf({ letters, text }: Piece, culture: string | null): string {
  const size = letters.length;
  switch (letters[0]) {
    case "'":
      return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s/g, '\\s');
    case 'M':
    case 'd':
      if (size > 2) return letters[0] === 'd' ? '(\\p{L}+\\.?)' : '([\\p{L}.\\d]+)';
      break;
    case 't':
      return size === 1
        ? '(.)'
        : `(${[dayPeriod(false, culture), dayPeriod(true, culture)].join('|').replace(/[.]/g, '\\.')})`;
    case 'y':
    case 'f':
      return `(\\d{${size}})`;
    default:
  }
  return size === 1 ? '(\\d{1,2})' : '(\\d{2})';
}

/** What the text leaves out is midnight, the first day, this year; today where it gives a time alone. */
function dateOf(read: ReadonlyMap<string, string>, culture: string | null): Date | undefined {
  const number = (...letters: string[]): number | undefined => {
    const found = letters.find((one) => read.has(one));
    return found === undefined ? undefined : Number(read.get(found));
  };
  const today = new Date();
  const name = (read.get('MMMM') ?? read.get('MMM'))?.toLowerCase();
  const letters = read.has('MMMM') ? 'MMMM' : 'MMM';
  const named =
    name === undefined
      ? undefined
      : months.find((month) => monthName(month, letters, culture).toLowerCase() === name);
  if (name !== undefined && named === undefined) return undefined;
  const shortYear = number('yy');
  const year =
    number('yyyy') ?? (shortYear === undefined ? undefined : shortYear + (shortYear < 50 ? 2000 : 1900));
  const month = named ?? (number('MM', 'M') === undefined ? undefined : number('MM', 'M')! - 1);
  const dayOfMonth = number('dd', 'd');
  const timeOnly = year === undefined && month === undefined && dayOfMonth === undefined;
  const period = read.get('tt') ?? read.get('t');
  let hours = number('HH', 'H') ?? number('hh', 'h') ?? 0;
  if (period !== undefined) {
    const afternoon = dayPeriod(true, culture).toLowerCase().startsWith(period.toLowerCase());
    if (hours > 12) return undefined;
    hours = (hours % 12) + (afternoon ? 12 : 0);
  }
  const fraction = read.get('fff') ?? read.get('ff') ?? read.get('f') ?? '0';
  const wanted = {
    year: year ?? today.getFullYear(),
    month: month ?? (timeOnly ? today.getMonth() : 0),
    day: dayOfMonth ?? (timeOnly ? today.getDate() : 1),
    minutes: number('mm', 'm') ?? 0,
    seconds: number('ss', 's') ?? 0,
  };
  const result = new Date(0);
  result.setFullYear(wanted.year, wanted.month, wanted.day);
  result.setHours(hours, wanted.minutes, wanted.seconds, Number(fraction.padEnd(3, '0')));
  const exists =
    result.getFullYear() === wanted.year &&
    result.getMonth() === wanted.month &&
    result.getDate() === wanted.day &&
    hours < 24 &&
    wanted.minutes < 60 &&
    wanted.seconds < 60;
  return exists ? result : undefined;
}

const months = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
