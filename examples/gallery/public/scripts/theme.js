// Light or dark: what the person chose here before, else what the system says.
// Runs before the first paint, so that the page never flashes in the wrong colours.
(() => {
  const key = 'strop-gallery-theme';
  const system = matchMedia('(prefers-color-scheme: dark)');

  const chosen = () => {
    try {
      const value = localStorage.getItem(key);
      return value === 'light' || value === 'dark' ? value : null;
    } catch {
      return null; // storage is refused: the system's colours it is
    }
  };
  const current = () => chosen() ?? (system.matches ? 'dark' : 'light');
  const apply = () => {
    document.documentElement.dataset.theme = current();
  };

  window.galleryTheme = {
    current,
    choose(theme) {
      try {
        localStorage.setItem(key, theme);
      } catch {
        // kept for this page only
      }
      document.documentElement.dataset.theme = theme;
    },
  };
  system.addEventListener('change', apply);
  apply();
})();
