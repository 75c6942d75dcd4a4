/** Development only: names that an app has registered as custom event types, which are nobody's slip. */
export const registeredEvents: Set<string> = /* @__PURE__ */ new Set();
