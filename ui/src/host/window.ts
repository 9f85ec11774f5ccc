// What the interface asks of the window itself, and what the window tells it.

import { call, inProgram } from './door';

declare global {
  interface Window {
    /** How large the system wants text, where the window says so: 1 is usual. */
    textSize?: number;
  }
}

/** Draws everything larger or smaller; 1 is as it is. Outside the program the browser's own zoom is the person's. */
export function zoom(factor: number): void {
  if (inProgram()) call('plugin:webview|set_webview_zoom', { value: factor }).catch(() => undefined);
}

/** How large the system wants text: 1 is usual. */
export function textSize(): number {
  return window.textSize ?? 1;
}

/** Calls `changed` whenever that changes. */
export function onTextSize(changed: (size: number) => void): void {
  addEventListener('textsize', () => changed(textSize()));
}

/** Calls `answer` whenever another start calls this window to the front: a file may have come with it. */
export function onCalled(answer: () => void): void {
  addEventListener('called', answer);
}
