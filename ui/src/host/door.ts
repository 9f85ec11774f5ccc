// The door to the core. The only file that knows what carries the calls: the web view of Tauri, or, while
// developing, an ordinary browser behind which a desk in memory answers (host.ts beside vite.config.ts).

import { invoke, isTauri } from '@tauri-apps/api/core';

/** Whether the interface runs in the program's own window. */
export const inProgram = isTauri;

/** Calls a command. What went wrong is thrown, as a `Problem`. */
export function call<T>(command: string, values: Record<string, unknown> = {}): Promise<T> {
  if (import.meta.env.DEV && !isTauri()) return ask(command, values);
  return answered(invoke(command, values));
}

/** Calls a command with a file's bytes beside its values. */
export function send<T>(command: string, bytes: Uint8Array, values: Record<string, unknown> = {}): Promise<T> {
  if (import.meta.env.DEV && !isTauri()) return ask(command, { ...values, bytes: [...bytes] });
  return answered(invoke(command, bytes, { headers: { arguments: encodeURIComponent(JSON.stringify(values)) } }));
}

/** An answer. What is large comes packed, as raw DEFLATE. */
async function answered<T>(answer: Promise<T | ArrayBuffer>): Promise<T> {
  const read = await answer;
  if (!(read instanceof ArrayBuffer)) return read;
  const unpacking = new DecompressionStream('deflate-raw');
  const writer = unpacking.writable.getWriter();
  void writer.write(new Uint8Array(read));
  void writer.close();
  return (await new Response(unpacking.readable).json()) as T;
}

async function ask<T>(command: string, values: Record<string, unknown>): Promise<T> {
  const answer = await fetch(`/desk/${command}`, { method: 'POST', body: JSON.stringify(values) });
  const value: unknown = await answer.json();
  if (!answer.ok) throw value;
  return value as T;
}
