// What the interface asks of the window itself.

import { call, inProgram } from './door';

/** Draws everything larger or smaller; 1 is as it is. Outside the program the browser's own zoom is the person's. */
export function zoom(factor: number): void {
  if (inProgram()) call('plugin:webview|set_webview_zoom', { value: factor }).catch(() => undefined);
}
