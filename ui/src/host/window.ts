// What the interface asks of the window itself, and what the window tells it.

import type { Reason } from '../bindings/Reason';
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

/** Whether what is dragged over the page are files. WebKitGTK calls them addresses. */
export function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/uri-list') ?? false;
}

/** A file that was dropped on the window: what is in it in base 64, or why it could not be read. */
interface Dropped {
  name: string;
  bytes: string | null;
  reason: Reason | null;
}

/**
 * Lets files that are dropped on the window arrive as the web has it: as a `drop` where the pointer is. Calls
 * `refused` where one could not be read; then none arrives.
 */
export function onDropped(refused: (name: string, reason: Reason) => void): void {
  addEventListener('dropped', (event) => {
    type Drop = CustomEvent<{ x: number; y: number; wide: number; files: Dropped[] }>;
    const { x, y, wide, files } = (event as Drop).detail;
    for (const { name, reason } of files) if (reason) return refused(name, reason);
    const read = files.map(({ name, bytes }) => {
      const text = atob(bytes ?? '');
      return new File([Uint8Array.from(text, (it) => it.charCodeAt(0))], name);
    });
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(drop, 'dataTransfer', { value: { types: ['Files'], files: read } });
    const scale = innerWidth / wide;
    (document.elementFromPoint(x * scale, y * scale) ?? document.body).dispatchEvent(drop);
  });
}

/**
 * Lets an element be dragged out of the window as the file at `path`: into a folder, or into a page that takes files.
 * WebKitGTK hands an address on to the desktop as the web has it; other web engines would make a link of it.
 */
export function carrying(path: string): (element: HTMLElement) => () => void {
  const address = `file://${path.split('/').map(encodeURIComponent).join('/')}`;
  const carry = ({ dataTransfer }: DragEvent): void => {
    if (!dataTransfer) return;
    dataTransfer.effectAllowed = 'copy';
    dataTransfer.setData('text/uri-list', address);
  };
  return (element) => {
    element.draggable = path.startsWith('/');
    element.addEventListener('dragstart', carry);
    return () => element.removeEventListener('dragstart', carry);
  };
}

/** How far long work has come: so many parts of so many. */
export interface Reached {
  done: number;
  all: number;
}

/** Calls `told` whenever long work has come further. */
export function onReached(told: (reached: Reached) => void): void {
  addEventListener('reached', (event) => told((event as CustomEvent<Reached>).detail));
}

/** Calls `answer` whenever another start calls this window to the front: a file may have come with it. */
export function onCalled(answer: () => void): void {
  addEventListener('called', answer);
}
