/** `#dev` wherever `production` is not asked for, so that tools run by plain Node show full messages. */
export const DEV: boolean = true;
