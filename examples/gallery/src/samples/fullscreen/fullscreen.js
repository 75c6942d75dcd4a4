export function requestFullscreen(element) {
  return element.requestFullscreen();
}

export function exitFullscreen() {
  return document.exitFullscreen();
}

export function isFullscreen(element) {
  return document.fullscreenElement === element;
}
