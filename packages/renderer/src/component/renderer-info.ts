/** `RendererInfo`: what renders the components, for those that must know (reference section 3). */
import { createServiceKey } from './services.ts';

/**
 * What renders an app. A page that renders itself is interactive; a host that is not one adds its own.
 *
 * @example
 * ```ts
 * readonly renderer = inject(RendererInfo);
 * override render() {
 *   return html`<button disabled=${!this.renderer.isInteractive}>Save</button>`;
 * }
 * ```
 * @see https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.components.rendererinfo
 */
export class RendererInfo {
  /** `Page`; other hosts have other names. */
  readonly name: string;
  /** False where nothing the user does is heard, as while a page is rendered ahead of time. */
  readonly isInteractive: boolean;

  constructor(name: string, isInteractive: boolean) {
    this.name = name;
    this.isInteractive = isInteractive;
  }
}

Object.defineProperty(RendererInfo, createServiceKey, {
  value: (): RendererInfo => new RendererInfo('Page', true),
});
