/** What someone asks for: `VITE_SEED=7 VITE_RUNS=5000 npx vitest run …`, in Node and in the browser alike. */
const given = (import.meta as { env?: Record<string, string | undefined> }).env ?? {};

/** The same seed in every run unless somebody asks for another; undefined lets the fuzz choose one. */
export function seedFromEnvironment(): number | undefined {
  return given['VITE_SEED'] === 'random' ? undefined : (numberOf(given['VITE_SEED']) ?? 1);
}

/** How many steps to play; `usual` where nobody says. */
export function stepsFromEnvironment(usual: number): number {
  return numberOf(given['VITE_RUNS']) ?? usual;
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined || text === '' ? undefined : Number(text);
}
