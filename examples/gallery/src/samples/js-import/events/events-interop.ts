import { JSHost, jsImport, JSType, type JSObject } from '@strop/interop/js-import';

const { Function, JSObject: ObjectType, String } = JSType;

export const EventsInterop = {
  subscribeEventById: jsImport('subscribeEventById', 'EventsShim', {
    params: [String, String, Function([String, String])],
    returns: ObjectType,
  }),
  unsubscribeEventById: jsImport('unsubscribeEventById', 'EventsShim', {
    params: [String, String, ObjectType],
  }),
  triggerClick: jsImport('triggerClick', 'EventsShim', { params: [String] }),
  getElementById: jsImport('getElementById', 'EventsShim', { params: [String], returns: ObjectType }),
  subscribeEvent: jsImport('subscribeEvent', 'EventsShim', {
    params: [ObjectType, String, Function([ObjectType])],
    returns: ObjectType,
  }),
  unsubscribeEvent: jsImport('unsubscribeEvent', 'EventsShim', { params: [ObjectType, String, ObjectType] }),
  subscribeEventFailure: jsImport('subscribeEventFailure', 'EventsShim', {
    params: [ObjectType, String, Function([ObjectType])],
    returns: ObjectType,
  }),
};

export const loadEventsShim = () => JSHost.importAsync('EventsShim', '/EventsShim.js');

/** Text from an event and the id of where it happened. */
const print = (type: string | null | undefined, id: string | null | undefined) =>
  console.log(`In C# event listener: Event ${type} from ID ${id}`);

export const listenerFunc = (eventName: string, elementId: string) => print(eventName, elementId);

export const listenerFuncForElement = (eventObj: JSObject) => {
  using event = eventObj;
  const target = event.getPropertyAsJSObject('target');
  print(event.getPropertyAsString('type'), target?.getPropertyAsString('id'));
};

export const EventsUsage = {
  /** Needs buttons with the ids `btn1` and `btn2` on the page. */
  async run() {
    await loadEventsShim();
    using htmlElement = EventsInterop.getElementById('btn1');
    // The person may have gone on to another page meanwhile.
    if (htmlElement === null) return;

    using listenerHandler1 = EventsInterop.subscribeEventById('btn1', 'click', listenerFunc);
    using listenerHandler2 = EventsInterop.subscribeEventById('btn2', 'click', listenerFunc);
    console.log('Subscribed to btn1 & 2.');
    EventsInterop.triggerClick('btn1');
    EventsInterop.triggerClick('btn2');

    EventsInterop.unsubscribeEventById('btn2', 'click', listenerHandler2);
    console.log('Unsubscribed btn2.');
    EventsInterop.triggerClick('btn1');
    EventsInterop.triggerClick('btn2'); // Nobody listens.
    EventsInterop.unsubscribeEventById('btn1', 'click', listenerHandler1);

    // The same with the element and the event themselves.
    using listenerHandler3 = EventsInterop.subscribeEvent(htmlElement, 'click', listenerFuncForElement);
    console.log('Subscribed to btn1.');
    EventsInterop.triggerClick('btn1');
    EventsInterop.unsubscribeEvent(htmlElement, 'click', listenerHandler3);
    console.log('Unsubscribed btn1.');
    EventsInterop.triggerClick('btn1');
  },
};
