/**
 * JavaScript's side in the page: what looks for components' own objects in results.
 *
 * Set when the first of them is handed to JavaScript (`../dotnet-object-reference.ts`): before that no result can hold one, and
 * programs that hand over none load nothing of it. In: a result. Out: the same, with references in it.
 */
export const liveResultHook: { revive: ((value: unknown, table: object) => unknown) | undefined } = {
  revive: undefined,
};
