/** `#safety` everywhere but in the build that measures what the safety checks cost. */
export const SAFETY: boolean = true;
