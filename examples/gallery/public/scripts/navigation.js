// What the gallery's layout asks of the page: the navigation is longer than a screen, so the entry of the page that is
// shown is brought into view. Only the navigation scrolls, and only where the entry is out of sight.
window.galleryNavigation = {
  showCurrent(navigation) {
    const current = navigation.querySelector('[aria-current="page"]');
    if (current === null) return;
    const { top, bottom, height } = navigation.getBoundingClientRect();
    const entry = current.getBoundingClientRect();
    if (entry.top >= top && entry.bottom <= bottom) return;
    navigation.scrollTop += entry.top - top - (height - entry.height) / 2;
  },
};
