export { LibraryPrompt } from './library-prompt.ts';
