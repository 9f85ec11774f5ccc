// A file's name and its bytes, and how many they may be.

import type { Problem } from './bindings/Problem';

/** The largest file that can be attached to a request (bytes). */
export const LARGEST_ATTACHMENT = 25 * 1024 * 1024;

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) || path;
}

/**
 * A file's bytes. What cannot be read is a problem with its name: it vanished in the meantime, or the system keeps the
 * window from it, of which the engine says no more than that.
 */
export async function read(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    const gone = error instanceof DOMException && error.name === 'NotFoundError';
    throw { code: 'file-unreadable', path: file.name, reason: gone ? 'not-found' : 'out-of-reach' } satisfies Problem;
  }
}
