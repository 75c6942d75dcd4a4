// Loaded by another module, and only if that one finds it necessary.
export const greet = (name) => `Hello ${name}, from a module that was needed only now.`;
