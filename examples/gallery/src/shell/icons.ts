// The gallery's few pictures, drawn in the text colour.

import { html } from '@strop/renderer';

export const mark = () => html`
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="7" fill="#8f4416" />
    <path d="M6 21 22 7l4 3-15 15z" fill="#fff" />
    <path d="m6 21 5 4-2 1.5-4-3z" fill="#f2c6a5" />
  </svg>`;

export const menuIcon = () => html`
  <svg viewBox="0 0 20 20" aria-hidden="true">
    <path d="M3 5h14M3 10h14M3 15h14" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
  </svg>`;

export const sunIcon = () => html`
  <svg viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="10" r="3.6" fill="currentColor" />
    <path d="M10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M16 4l-1.4 1.4M5.4 14.6 4 16" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" />
  </svg>`;

export const moonIcon = () => html`
  <svg viewBox="0 0 20 20" aria-hidden="true">
    <path d="M16.5 12.4A7 7 0 0 1 7.6 3.5a7 7 0 1 0 8.9 8.9z" fill="currentColor" />
  </svg>`;
