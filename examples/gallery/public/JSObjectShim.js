// An object that components hold by reference.

export function createObject() {
  return {
    name: 'Example JS Object',
    answer: 41,
    question: null,
    summarize() {
      return `Question: "${this.question}" Answer: ${this.answer}`;
    },
  };
}

export function incrementAnswer(object) {
  object.answer += 1;
}

// The way to the object's own method.
export function summarize(object) {
  return object.summarize();
}
