/** `#dev` in production, and wherever no condition says otherwise: codes instead of sentences. */
export const DEV: boolean = false;
