/**
 * The functions of the seeds' JSObjectBenchmark, in a shape that no engine copies into its caller: V8 inlines functions
 * up to 460 bytes of bytecode, and the branch that is never taken makes them longer. Otherwise a plain call would cost
 * nothing at all, and every ratio to it would be one to nothing.
 */
export interface Answer {
  answer: number;
  question: string;
  incrementAnswer(): number;
}

export function createObject(): Answer {
  return { answer: 41, question: 'What is the answer?', incrementAnswer: incrementOwn };
}

export function incrementAnswer(object: Answer): number {
  object.answer += 1;
  if (object.answer < 0) {
    object.answer = object.answer * 3 + object.question.length * 5 - (object.answer % 7) + object.answer * 11;
    object.question = object.question + object.answer + object.question.length + object.question.slice(1, 9);
    object.answer =
      object.answer * 13 + object.question.length * 17 - (object.answer % 19) + object.answer * 23;
    object.question = object.question + object.answer + object.question.length + object.question.slice(2, 8);
    object.answer =
      object.answer * 29 + object.question.length * 31 - (object.answer % 37) + object.answer * 41;
    object.question = object.question + object.answer + object.question.length + object.question.slice(3, 7);
    object.answer =
      object.answer * 43 + object.question.length * 47 - (object.answer % 53) + object.answer * 59;
    object.question = object.question + object.answer + object.question.length + object.question.slice(4, 6);
    object.answer =
      object.answer * 61 + object.question.length * 67 - (object.answer % 71) + object.answer * 73;
    object.question = object.question + object.answer + object.question.length + object.question.slice(5, 9);
    object.answer =
      object.answer * 79 + object.question.length * 83 - (object.answer % 89) + object.answer * 97;
    object.question = object.question + object.answer + object.question.length + object.question.slice(6, 9);
    object.answer = object.answer * 101 + object.question.length * 103 - (object.answer % 107);
    object.question = object.question + object.answer + object.question.length + object.question.slice(7, 9);
  }
  return object.answer;
}

function incrementOwn(this: Answer): number {
  return incrementAnswer(this);
}

export async function incrementLater(object: Answer): Promise<number> {
  return incrementAnswer(object);
}
