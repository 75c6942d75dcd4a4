import { JSHost } from '@strop/interop/js-import';
import { JSObjectInterop } from '../js-object/js-object-interop.ts';

const operations = 1_000_000;

/** An object that stays on the component's side. */
class PocoObject {
  question = 'What is the answer?';
  answer: number;

  constructor(answer: number) {
    this.answer = answer;
  }

  incrementAnswer() {
    this.answer += 1;
  }
}

/** Runs an action a million times. Returns seconds and milliseconds an operation, as C# formats them. */
function measure(action: () => void) {
  const start = performance.now();
  for (let i = 0; i < operations; i++) action();
  const milliseconds = performance.now() - start;
  const seconds = (milliseconds / 1000).toFixed(4).replace(/^0/, '');
  const each = (milliseconds / operations).toFixed(6).replace(/^0/, '');
  return `${seconds} seconds at ${each} ms per operation`;
}

export const JSObjectBenchmark = {
  async run() {
    await JSHost.importAsync('JSObjectShim', '/JSObjectShim.js');

    const jsObject = JSObjectInterop.createObject();
    console.log(`JS interop elapsed time: ${measure(() => JSObjectInterop.incrementAnswer(jsObject))}`);

    const pocoObject = new PocoObject(41);
    console.log(`.NET elapsed time: ${measure(() => pocoObject.incrementAnswer())}`);

    console.log('Begin Object Creation');

    const createAndIncrement = () => JSObjectInterop.incrementAnswer(JSObjectInterop.createObject());
    console.log(`JS interop elapsed time: ${measure(createAndIncrement)}`);

    console.log(`.NET elapsed time: ${measure(() => new PocoObject(0).incrementAnswer())}`);

    return jsObject.getPropertyAsInt32('answer');
  },
};
