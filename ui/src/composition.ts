// What is being typed by an input method.

/** Whether a key belongs to a composition. WebKit says so of the key that ends one only by its old number, 229. */
export const composing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
