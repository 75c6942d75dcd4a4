/** `#dev` under the condition `production`: codes instead of sentences. */
export const DEV: boolean = false;
