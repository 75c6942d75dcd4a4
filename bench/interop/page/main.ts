/** Inside the page: what the runner calls by name. */
import { cases } from './calls.ts';
import { connectWire, type WireOrder, type WireSample } from './wire.ts';

/** What the runner sees. */
export interface InteropBench {
  readonly names: Readonly<Record<string, readonly string[]>>;
  sample(measure: string, name: string, operations: number): Promise<number>;
  wire(library: 'strop' | 'comlink', order: WireOrder): Promise<WireSample>;
}

const wires = new Map<string, ReturnType<typeof connectWire>>();

export const bench: InteropBench = {
  names: Object.fromEntries(
    Object.entries(cases).map(([measure, ofMeasure]) => [measure, Object.keys(ofMeasure)]),
  ),
  async sample(measure, name, operations) {
    const run = cases[measure]?.[name];
    if (run === undefined) throw new Error(`There is no case '${name}' of '${measure}'.`);
    return run(operations);
  },
  async wire(library, order) {
    let wire = wires.get(library);
    if (wire === undefined) wires.set(library, (wire = connectWire(library)));
    return (await wire)(order);
  },
};

Object.assign(globalThis, { interopBench: bench });
