// A script of the package, for a tag: `<script src="./_content/component-library/greetings.js">`.
window.greetFromLibrary = (name) => `Hello ${name}, from the library’s script.`;
