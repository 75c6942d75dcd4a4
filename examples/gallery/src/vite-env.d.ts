/// <reference types="vite/client" />
/// <reference types="@strop/vite/client" />

/** A file's text as HTML with classes, coloured by build/highlighted-source.ts. */
declare module '*?highlighted' {
  const html: string;
  export default html;
}
