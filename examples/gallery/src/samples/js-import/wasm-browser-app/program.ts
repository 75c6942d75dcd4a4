import { DateUsage } from '../dates/date-interop.ts';
import { EventsUsage } from '../events/events-interop.ts';
import { JSObjectBenchmark } from '../js-object-benchmark/js-object-benchmark.ts';
import { JSObjectUsage } from '../js-object/js-object-interop.ts';
import { PrimitivesUsage } from '../primitives/primitives-interop.ts';
import { PromisesUsage } from '../promises/promises-interop.ts';

export const Program = {
  async main() {
    await PrimitivesUsage.run();
    await DateUsage.run();
    await JSObjectUsage.run();
    await PromisesUsage.run();
    await EventsUsage.run();
    await JSObjectBenchmark.run();
  },
};
