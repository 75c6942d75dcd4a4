/** What someone asks for: `VITE_SEED=7 VITE_RUNS=5000 npx vitest run …`, in Node and in the browser alike. */
const given = (import.meta as { env?: Record<string, string | undefined> }).env ?? {};

export function seedFromEnvironment(): number | undefined {
  return numberOf(given['VITE_SEED']);
}

/** How many steps to play; `usual` where nobody says. */
export function stepsFromEnvironment(usual: number): number {
  return numberOf(given['VITE_RUNS']) ?? usual;
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined || text === '' ? undefined : Number(text);
}
