// Components
export { Component, type ComponentType } from './component/component-base.ts';
export { inject, parameter } from './component/field-markers.ts';
export type { EventWork } from './component/render-handle.ts';
export type { ParameterFunction, ParameterValue } from './component/field-markers.ts';
export { ParameterView } from './component/parameter-view.ts';
export { EventCallback } from './component/event-callback.ts';
export { ComponentReference } from './component/component-reference.ts';
export { DynamicComponent } from './component/dynamic-component.ts';
export { RendererInfo } from './component/renderer-info.ts';

// Cascading values
export { cascadingParameter } from './component/cascading-parameter.ts';
export { suppliedParameter } from './component/supplied-parameter.ts';
export type { ParameterSupply, SuppliedField } from './component/supplied-parameter.ts';
export { CascadingValue } from './component/cascading-value.ts';
export { CascadingValueSource } from './component/cascading-value-source.ts';
export type { CascadingValueSourceOptions } from './component/cascading-value-source.ts';
export type { CascadingSupplier, ClassToken } from './component/cascading-supplier.ts';

// Error boundaries
export { ErrorBoundary, ErrorBoundaryLogger } from './component/error-boundary.ts';
export { ErrorBoundaryBase } from './component/error-boundary-base.ts';
export { errorUI } from './render/error-ui.ts';

// Views
export { html } from './kinds/html.ts';
export { View } from './view/view.ts';
export { MarkupString, parseMarkupString } from './view/markup-string.ts';
export { Each, each } from './view/each.ts';
export type { EachOptions } from './view/each.ts';
export type { Renderable, RenderFragment } from './view/renderable.ts';
export { renderTree, type RenderTreeBuilder } from './component/render-tree-builder.ts';

// Lists ordered from outside
export { Lift, ListOrder, ordered } from './diff/ordered.ts';
export type { Reordered } from './diff/ordered.ts';

// Binding
export { bind } from './parts/bind.ts';
export type { ConverterFor, ConverterName } from './parts/bind.ts';
export type { Binding, FieldBinding } from './parts/binding.ts';
export { fieldBinding } from './parts/bound-field.ts';
export type { ConversionContext, Converter } from './parts/converter.ts';
export { date } from './parts/converters/date.ts';
export { nullable } from './parts/converters/nullable.ts';
export { integer } from './parts/converters/number.ts';
export { oneOf } from './parts/converters/one-of.ts';

// Events
export { key } from './events/key.ts';
export type { KeyModifier, KeyName, Keys } from './events/key.ts';
export type { EventCondition, EventPattern } from './events/event-pattern.ts';
export { eventTiming } from './events/event-timing.ts';
export type { Clock } from './events/event-timing.ts';
export { registerCustomEventType } from './events/custom-events.ts';
export type { EventTypeOptions } from './events/custom-events.ts';
export type { EventSink, EventTiming } from './events/event-sink.ts';
export {
  changeEventArgs,
  clipboardEventArgs,
  dragEventArgs,
  errorEventArgs,
  eventArgs,
  eventArgsKey,
  focusEventArgs,
  keyboardEventArgs,
  mouseEventArgs,
  pointerEventArgs,
  progressEventArgs,
  touchEventArgs,
  wheelEventArgs,
  wireEvent,
} from './events/event-args.ts';
export type { EventSource, WireEvent } from './events/event-args.ts';
export type {
  BrowserEvent,
  ChangeEventArgs,
  ClipboardEventArgs,
  DataTransferArgs,
  DragEventArgs,
  ErrorEventArgs,
  EventArgs,
  EventArgsOf,
  EventOf,
  FocusEventArgs,
  HandlerOf,
  KeyboardEventArgs,
  MouseEventArgs,
  PointerEventArgs,
  ProgressEventArgs,
  TouchEventArgs,
  TouchPoint,
  WheelEventArgs,
} from './events/event-types.ts';

// Element references
export { ElementReference } from './references/element-reference.ts';
export type { ElementReferenceState } from './references/element-reference.ts';
export { keepInPlace } from './dom/stateful.ts';

// Islands
export { Island } from './kinds/island-value.ts';
export type { IslandContext, IslandRoot, MountedIsland } from './parts/island.ts';

// Root components from JavaScript, custom elements
export { registerForJavaScript, rootComponents } from './render/js-root-components.ts';
export type { JSComponentInitializer, JSRootComponent } from './render/js-root-components.ts';
export type { JSComponentParameter, JSParameterType } from './component/describe-parameters.ts';
export { registerCustomElement } from './render/custom-element.ts';
export type { ComponentElement, CustomElementOptions } from './render/custom-element.ts';

// Apps and services
export { createApp } from './render/app.ts';
export type {
  App,
  AppOptions,
  CascadingValues,
  ErrorInfo,
  RootComponent,
  RootComponents,
} from './render/app.ts';
export { Services } from './component/services.ts';
export type { ServiceContext, Token } from './component/services.ts';
