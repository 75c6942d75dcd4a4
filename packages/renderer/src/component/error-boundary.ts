/** `ErrorBoundary`: shows an error in place of content that failed, and logs it. */
import { type Template, template } from '../dom/template.ts';
import type { Renderable } from '../view/renderable.ts';
import { ErrorBoundaryBase } from './error-boundary-base.ts';
import { inject } from './field-markers.ts';
import { viewOf } from '../view/view.ts';
import { createServiceKey } from './services.ts';

/**
 * Where boundaries log what they took: the console, unless the app adds another one.
 *
 * @example
 * ```ts
 * app.services.add(ErrorBoundaryLogger, { logErrorAsync: (error) => tracker.send(error) });
 * ```
 * @see https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.components.web.ierrorboundarylogger
 */
export abstract class ErrorBoundaryLogger {
  abstract logErrorAsync(error: unknown): Promise<void> | void;
}

Object.defineProperty(ErrorBoundaryLogger, createServiceKey, {
  value: (): ErrorBoundaryLogger => ({
    logErrorAsync: (error) => {
      (globalThis as { console?: { error(error: unknown): void } }).console?.error(error);
    },
  }),
});

/**
 * Shows `childContent`; when something in it fails, `errorContent` with the error, or else an empty element with the
 * class `blazor-error-boundary`, for a style sheet to fill.
 *
 * @example
 * ```ts
 * html`
 *   <${ErrorBoundary} errorContent=${(error: Error) => html`<p class="error">${error.message}</p>`}>
 *     <${Weather} />
 *   <//>`
 * ```
 * @see https://learn.microsoft.com/aspnet/core/blazor/fundamentals/handle-errors#error-boundaries
 */
export class ErrorBoundary extends ErrorBoundaryBase {
  readonly logger: ErrorBoundaryLogger = inject(ErrorBoundaryLogger);

  protected override onErrorAsync(error: unknown): Promise<void> | void {
    return this.logger.logErrorAsync(error);
  }

  override render(): Renderable {
    const error = this.currentException;
    if (error === null) return this.childContent?.();
    if (this.errorContent !== undefined) return this.errorContent(error);
    return viewOf(nothingElse, []);
  }
}

/** `<div class="blazor-error-boundary"></div>` */
function nothingElse(): Template {
  return template([['div', ['class', 'blazor-error-boundary']]]);
}
