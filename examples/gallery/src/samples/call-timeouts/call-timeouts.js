// JavaScript that takes its time.
export async function answerAfter(milliseconds) {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  console.log(`JavaScript answered after ${milliseconds} ms.`);
  return 'an answer';
}
