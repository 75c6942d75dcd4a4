/** `#dev` where the condition `development` is set: full messages and checks. */
export const DEV: boolean = true;
