// The door to the core: what the desk knows, what the person decided, and everything they can do.

import { invoke } from '@tauri-apps/api/core';
import type { Action } from './bindings/Action';
import type { Available } from './bindings/Available';
import type { Catalogue } from './bindings/Catalogue';
import type { Draft } from './bindings/Draft';
import type { Export } from './bindings/Export';
import type { FollowUpKind } from './bindings/FollowUpKind';
import type { Form } from './bindings/Form';
import type { Format } from './bindings/Format';
import type { Language } from './bindings/Language';
import type { Policy } from './bindings/Policy';
import type { PolicyView } from './bindings/PolicyView';
import type { Preview } from './bindings/Preview';
import type { Problem } from './bindings/Problem';
import type { Regime } from './bindings/Regime';
import type { Saved } from './bindings/Saved';
import type { TraceDay } from './bindings/TraceDay';
import type { View } from './bindings/View';
import { say, t } from './text';

interface Start {
  catalogue: Catalogue;
  view: View;
  language: Language;
  version: string;
}

/** What to say once an action has been done, and how to take it back. */
export interface Notice {
  text: string;
  undo: Action | null;
}

/** Work that takes longer than this shows that it is under way (milliseconds). */
const PATIENCE = 300;

/** The largest file that can be attached to a request (bytes). */
export const LARGEST_ATTACHMENT = 25 * 1024 * 1024;

class Desk {
  catalogue = $state.raw<Catalogue | null>(null);
  view = $state.raw<View | null>(null);
  /** The failure of the latest action. */
  problem = $state.raw<Problem | null>(null);
  notice = $state.raw<Notice | null>(null);
  /** An action has been under way for a while. */
  waiting = $state(false);
  /** An action is under way. */
  busy = $state(false);
  version = $state('');
  #system = $state<Language>('zh-CN');

  /** The interface's language: the person's choice, or the system's. */
  get language(): Language {
    return this.view?.settings.language ?? this.#system;
  }

  get policies(): Policy[] {
    return this.catalogue?.policies ?? [];
  }

  policy(id: string | undefined): Policy | undefined {
    return this.policies.find((policy) => policy.id === id);
  }

  held(id: string): PolicyView | undefined {
    return this.view?.policies.find((held) => held.policy === id);
  }

  providerName(id: string): string {
    const policy = this.policy(id);
    return policy ? say(policy.provider) : id;
  }

  /** Draws the first screen before the keyring is asked, so that nothing it does delays the window. */
  async start(): Promise<void> {
    const start = await invoke<Start>('start');
    this.#system = start.language;
    this.catalogue = start.catalogue;
    this.version = start.version;
    this.view = start.view;
    await this.act({ action: 'read', unlock: false });
  }

  /** Does it; tells whether it was done. What went wrong is in `problem`. */
  async act(action: Action, notice?: Notice): Promise<boolean> {
    this.busy = true;
    this.problem = null;
    // What was said in one language is not left standing in another.
    if (action.action === 'set') this.notice = null;
    const slow = setTimeout(() => (this.waiting = true), PATIENCE);
    try {
      this.view = await invoke<View>('act', { action });
      if (notice) this.notice = notice;
      return true;
    } catch (problem) {
      this.problem = problem as Problem;
      this.notice = null;
      // What went wrong may have shown something new, such as another program's change.
      this.view = await invoke<View>('view');
      return false;
    } finally {
      clearTimeout(slow);
      this.waiting = false;
      this.busy = false;
    }
  }

  cancel(): Promise<void> {
    return invoke('cancel');
  }

  preview(draft: Draft): Promise<Preview> {
    return invoke('preview', { draft });
  }

  /** Saves the list of everything collected, for spreadsheet programs; tells where, or what went wrong. */
  async saveList(): Promise<void> {
    try {
      const path = await invoke<string>('save_list', { language: this.language });
      this.notice = { text: t('saved-to', { path }), undo: null };
    } catch (problem) {
      this.problem = problem as Problem;
    }
  }

  // Forms, letters, requests and their files.

  /** The rights that letters can be written for. */
  rights(policy: string): Promise<Available[]> {
    return invoke('rights', { policy });
  }

  /** What the form of a first letter, or of what follows on it, consists of. */
  form(policy: string, right: string, regime: Regime, step: FollowUpKind | null): Promise<Form> {
    return invoke('form', { policy, right, regime, step });
  }

  /** Saves the letter beside the person's documents and records it, as a new request or in one that is known. */
  async save(draft: Draft, format: Format, person: string | null, request: string | null): Promise<Saved> {
    const saved = await invoke<Saved>('save', { draft, format, person, request });
    this.view = await invoke<View>('view');
    return saved;
  }

  /** Saves a recorded letter again, as it was made. */
  saveAgain(letter: string, format: Format): Promise<void> {
    return this.#saved(invoke('save_again', { letter, format }));
  }

  /** Keeps a file with a request; tells whether it was kept. */
  async attach(request: string, file: File): Promise<boolean> {
    this.problem = null;
    const unreadable = (reason: 'too-large' | 'other'): false => {
      this.problem = { code: 'file-unreadable', path: file.name, reason };
      return false;
    };
    if (file.size > LARGEST_ATTACHMENT) return unreadable('too-large');
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      // It was moved or removed while it was read.
      return unreadable('other');
    }
    try {
      const headers = { request, name: encodeURIComponent(file.name) };
      this.view = await invoke<View>('attach', bytes, { headers });
      return true;
    } catch (problem) {
      this.problem = problem as Problem;
      return false;
    }
  }

  /** Saves an attached file as it was when it was attached. */
  saveAttachment(seq: number): Promise<void> {
    return this.#saved(invoke('save_attachment', { seq }));
  }

  /** Saves a case file, a case folder or the dates of a request. */
  saveExport(what: Export): Promise<void> {
    return this.#saved(invoke('export', { what, language: this.language }));
  }

  /** Why a clock of a request ends when it ends, day by day. */
  trace(request: string, clock: string): Promise<TraceDay[]> {
    return invoke('trace', { request, clock });
  }

  /** Tells where something was saved, or what went wrong. */
  async #saved(path: Promise<string>): Promise<void> {
    this.problem = null;
    try {
      this.notice = { text: t('saved-to', { path: await path }), undo: null };
    } catch (problem) {
      this.problem = problem as Problem;
      this.notice = null;
    }
  }
}

export const desk = new Desk();
