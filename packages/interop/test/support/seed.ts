/** The seed of a random test: 1, or what `VITE_SEED` says; `random` chooses one. Titles name it, so that it can be played again. */
const asked = process.env['VITE_SEED'] ?? '1';

export const seed: number = asked === 'random' ? Math.trunc(Math.random() * 2 ** 31) : Number(asked);
