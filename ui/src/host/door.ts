// The door to the core. The only file that knows what carries the calls.

import { invoke } from '@tauri-apps/api/core';

/** Calls a command. What went wrong is thrown, as a `Problem`. */
export function call<T>(command: string, values: Record<string, unknown> = {}): Promise<T> {
  return invoke(command, values);
}

/** Calls a command with a file's bytes beside its values. */
export function send<T>(command: string, bytes: Uint8Array, values: Record<string, unknown> = {}): Promise<T> {
  return invoke(command, bytes, { headers: { arguments: encodeURIComponent(JSON.stringify(values)) } });
}
