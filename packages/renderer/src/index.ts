// Components
export { Component, type ComponentType } from './component/component-base.ts';
export { inject, parameter } from './component/field-markers.ts';
export type { ParameterFunction, ParameterValue } from './component/field-markers.ts';
export { ParameterView } from './component/parameter-view.ts';
export { EventCallback } from './component/event-callback.ts';

// Views
export { html, View } from './view/view.ts';
export { MarkupString } from './view/markup-string.ts';
export type { Renderable, RenderFragment } from './view/renderable.ts';
export { bind } from './parts/bind.ts';
export type { Binding } from './parts/bind.ts';

// Element references
export { ElementReference } from './references/element-reference.ts';
export type { ElementReferenceState } from './references/element-reference.ts';

// Apps and services
export { createApp } from './render/app.ts';
export type { App, AppOptions, ErrorInfo, RootComponent, RootComponents } from './render/app.ts';
export { Services } from './component/services.ts';
export type { ServiceContext, Token } from './component/services.ts';
