/** `#dev` of a tool: it runs beside the developer, never in a page, so its messages are always whole. */
export const DEV: boolean = true;
