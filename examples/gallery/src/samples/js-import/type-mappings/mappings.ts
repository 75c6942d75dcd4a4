import { JSHost, jsImport, JSType } from '@strop/interop/js-import';
import type { ParameterMarker } from '@strop/interop/js-import';
import { inspect } from '../inspect.ts';

/** One line of the table: a marker, a value that fits, and what JavaScript gives that does not. */
interface Mapping {
  readonly type: string;
  readonly dotnet: string;
  readonly marker: ParameterMarker;
  readonly value: unknown;
  readonly wrong: string;
}

export interface Crossing {
  readonly type: string;
  readonly dotnet: string;
  /** What JavaScript received. */
  readonly received: string;
  /** What came back from there. */
  readonly returned: string;
  readonly wrong: string;
  readonly refusal: string;
}

class Poco {
  answer = 42;
}

const mapping = (
  type: string,
  dotnet: string,
  marker: ParameterMarker,
  value: unknown,
  wrong: string,
): Mapping => ({ type, dotnet, marker, value, wrong });

/** A function: `JSHost.globalThis` and promises are made when the page is shown. */
const mappings = (): Mapping[] => [
  mapping('Boolean', 'bool', JSType.Boolean, true, 'a string'),
  mapping('Byte', 'byte', JSType.Byte, 255, '256'),
  mapping('Char', 'char', JSType.Char, 'C', 'a string'),
  mapping('Int16', 'short', JSType.Int16, -32768, '2 ** 31'),
  mapping('Int32', 'int', JSType.Int32, 2147483647, '2 ** 31'),
  mapping('Int52', 'long', JSType.Int52, 9007199254740990, '2 ** 53'),
  mapping('BigInt', 'long', JSType.BigInt, 1234567890123456789n, 'a number'),
  mapping('Single', 'float', JSType.Single, 3.14, 'a string'),
  mapping('Double', 'double', JSType.Double, 3.14, 'a string'),
  mapping('IntPtr', 'IntPtr', JSType.IntPtr, 65536, 'a fraction'),
  mapping('Date', 'DateTime, DateTimeOffset', JSType.Date, new Date(Date.UTC(1968, 11, 21)), 'a string'),
  mapping('String', 'string', JSType.String, 'A string', 'a number'),
  mapping('Error', 'Exception', JSType.Error, new Error('An exception'), 'a number'),
  mapping('JSObject', 'JSObject', JSType.JSObject, JSHost.globalThis, 'a number'),
  mapping('Any', 'object', JSType.Any, new Poco(), 'a BigInt'),
  mapping('Nullable(Int32)', 'int?', JSType.Nullable(JSType.Int32), null, 'a fraction'),
  mapping('Array(Byte)', 'byte[]', JSType.Array(JSType.Byte), [1, 2, 255], 'a string'),
  mapping('Array(Int32)', 'int[]', JSType.Array(JSType.Int32), [1, -2], 'a string'),
  mapping('Array(Double)', 'double[]', JSType.Array(JSType.Double), [1.5], 'a string'),
  mapping('Array(String)', 'string[]', JSType.Array(JSType.String), ['a', 'b'], 'an array of numbers'),
  mapping('Array(JSObject)', 'JSObject[]', JSType.Array(JSType.JSObject), [], 'an array of numbers'),
  mapping('Array(Any)', 'object[]', JSType.Array(JSType.Any), [1, 'a', null], 'a string'),
  mapping('Promise(String)', 'Task<string>', JSType.Promise(JSType.String), Promise.resolve('A'), 'a number'),
  mapping(
    'Function([Int32], Int32)',
    'Func<int, int>',
    JSType.Function([JSType.Int32], JSType.Int32),
    (n: number) => n + 1,
    'a number',
  ),
  mapping('Span(Double)', 'Span<double>', JSType.Span(JSType.Double), new Float64Array([1.5, 2]), 'an array'),
  mapping(
    'ArraySegment(Int32)',
    'ArraySegment<int>',
    JSType.ArraySegment(JSType.Int32),
    new Int32Array([1, 2]),
    'an array',
  ),
];

/** Sends every value across and back, and asks for each wrong one. */
export async function crossAll(): Promise<Crossing[]> {
  await JSHost.importAsync('TypesShim', '/TypesShim.js');
  return Promise.all(mappings().map(cross));
}

async function cross({ type, dotnet, marker, value, wrong }: Mapping): Promise<Crossing> {
  const params = [marker] as const;
  const kindOf = jsImport('kindOf', 'TypesShim', { params, returns: JSType.String });
  const echo = jsImport('echo', 'TypesShim', { params, returns: marker });
  const give = jsImport('give', 'TypesShim', { params: [JSType.String], returns: marker });
  // The compiler knows each pair of marker and value, but not that a list of them belongs together.
  const given = value as never;
  return {
    type,
    dotnet,
    received: kindOf(given),
    returned: inspect(await echo(given)),
    wrong,
    refusal: messageOf(() => give(wrong)),
  };
}

function messageOf(action: () => unknown): string {
  try {
    action();
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
}
