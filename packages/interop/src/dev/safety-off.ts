/** `#safety` under the condition `no-safety`: for measuring only, never for shipping. */
export const SAFETY: boolean = false;
