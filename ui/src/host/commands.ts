// Made from src-tauri/src/commands.rs: every call to the core, with its types.

import type { Action } from '../bindings/Action';
import type { Available } from '../bindings/Available';
import type { Catalogue } from '../bindings/Catalogue';
import type { ClockWords } from '../bindings/ClockWords';
import type { Comparison } from '../bindings/Comparison';
import type { Defect } from '../bindings/Defect';
import type { Draft } from '../bindings/Draft';
import type { Export } from '../bindings/Export';
import type { FollowUpKind } from '../bindings/FollowUpKind';
import type { Form } from '../bindings/Form';
import type { Format } from '../bindings/Format';
import type { HeldFact } from '../bindings/HeldFact';
import type { Kept } from '../bindings/Kept';
import type { Language } from '../bindings/Language';
import type { LegalTerm } from '../bindings/LegalTerm';
import type { LetterId } from '../bindings/LetterId';
import type { Lines } from '../bindings/Lines';
import type { NewCode } from '../bindings/NewCode';
import type { PersonId } from '../bindings/PersonId';
import type { Portion } from '../bindings/Portion';
import type { Preview } from '../bindings/Preview';
import type { Question } from '../bindings/Question';
import type { Regime } from '../bindings/Regime';
import type { RequestId } from '../bindings/RequestId';
import type { ReviewView } from '../bindings/ReviewView';
import type { Saved } from '../bindings/Saved';
import type { Secret } from '../bindings/Secret';
import type { Sought } from '../bindings/Sought';
import type { TraceView } from '../bindings/TraceView';
import type { Unfinished } from '../bindings/Unfinished';
import type { View } from '../bindings/View';
import { call, send } from './door';

/** Whether this program and all it starts can open a connection. */
export type Network = 'closed' | 'not-closed' | 'no-means' | 'driven';

/** Whether the kernel keeps the window and the desk to the files that they need. */
export type Reach = 'limited' | 'window-only' | 'unlimited';

/** What the interface needs to draw its first screen. */
export interface Opening {
  /** What the providers say. */
  catalogue: Catalogue;
  /** Whether that is all they say, or policies are still to be read. */
  whole: boolean;
  /** What the person decided, as far as it is known by now. */
  view: View;
  /** The system's language. */
  language: Language;
  /** The program's version. */
  version: string;
  /** Whether the network is closed. */
  network: Network;
  /** Where the log lies that the settings can ask for. */
  log: string;
  /** Whether the kernel keeps window and desk to the files they need. */
  reach: Reach;
}

/** Where what the person saves goes. */
export interface Savings {
  /** The folder. */
  folder: string;
  /** Whether the person is asked each time. */
  ask: boolean;
}

/** The program itself: what a person is told of it, and what a report of a fault needs. */
export interface About {
  /** Its version. */
  version: string;
  /** The commit it is made from, and that commit's day, where the build knew them. */
  built: string | null;
  /** The operating system and its processor. */
  system: string;
  /** The desktop and the kind of display, as the session names them. */
  desktop: string;
  /** Whether the network is closed. */
  network: Network;
  /** The folder where the history is. */
  data: string;
  /** The file with the notices of the libraries inside, where it was installed. */
  notices: string | null;
}

/** What the first screen is drawn from. A keyring that is still being asked is not waited for. */
export function start(): Promise<Opening> {
  return call('start');
}

/** Does what the person asks. */
export function act(action: Action): Promise<View> {
  return call('act', { action });
}

/** What is decided, asked for and due now. */
export function view(): Promise<View> {
  return call('view');
}

/** Has the policies read that are still to be read, and answers once they are. */
export function whole(): Promise<void> {
  return call('whole');
}

/**
 * What the providers say, once the view is of another edition: the part of it that begins with this policy, counted from
 * nought.
 */
export function portion(from: number): Promise<Portion> {
  return call('portion', { from });
}

/** Takes a policy's text in, from a file or with an empty name from what was pasted; the answer is its id. */
export function readPolicy(name: string, file: Uint8Array): Promise<string> {
  return send('read_policy', file, { name });
}

/** Takes in a catalogue file that someone else made, with its words; the answer is the policy's id. */
export function takePolicy(name: string, facts: string, zhCn: string, enUs: string): Promise<string> {
  return call('take_policy', { name, facts, zh_cn: zhCn, en_us: enUs });
}

/** A policy's text that was taken in. */
export function policyText(text: string): Promise<string> {
  return call('policy_text', { text });
}

/** The facts in a policy's text, and what was said of each. */
export function review(text: string): Promise<ReviewView> {
  return call('review', { text });
}

/** Writes an own policy's catalogue file and its words beside the person's documents; the answer is its path. */
export function exportPolicy(policy: string): Promise<string> {
  return call('export_policy', { policy });
}

/** Whether a copy of a policy's text says what the catalogue says, fact by fact. */
export function verifyPolicy(policy: string, name: string, file: Uint8Array): Promise<HeldFact[]> {
  return send('verify_policy', file, { policy, name });
}

/** The person left a page on which letters and reports are set: what that keeps in memory is let go of. */
export function rest(): Promise<void> {
  return call('rest');
}

/** Stops waiting for the keyring, and long work. */
export function cancel(): Promise<void> {
  return call('cancel');
}

/** The check-up of a policy: its consents as questions, with what can be advised. */
export function questions(policy: string): Promise<Question[]> {
  return call('questions', { policy });
}

/** Two policies held against each other. */
export function compare(first: string, second: string): Promise<Comparison> {
  return call('compare', { first, second });
}

/** The rights that letters can be written for. */
export function rights(policy: string): Promise<Available[]> {
  return call('rights', { policy });
}

/** What the form of a first letter, or of what follows on it, consists of. */
export function form(policy: string, right: string, regime: Regime, step: FollowUpKind | null): Promise<Form> {
  return call('form', { policy, right, regime, step });
}

/** A letter as pages and text, with the passage that a field makes. */
export function preview(draft: Draft, field: string | null): Promise<Preview> {
  return call('preview', { draft, field });
}

/** The first letter for a right of a policy, with what of a draft fits there. */
export function carry(draft: Draft, policy: string, right: string): Promise<Draft> {
  return call('carry', { draft, policy, right });
}

/** Keeps a letter that is not finished, encrypted; the answer is all that are kept. */
export function keep(letter: Unfinished): Promise<Kept[]> {
  return call('keep', { letter });
}

/** Throws a letter away that is not finished; the answer is those that are still kept. */
export function letGo(key: string): Promise<Kept[]> {
  return call('let_go', { key });
}

/** Saves a letter beside the person's documents and records it, as a new request or in one that is known. */
export function save(draft: Draft, format: Format, person: PersonId | null, request: RequestId | null): Promise<Saved> {
  return call('save', { draft, format, person, request });
}

/** Saves a recorded letter again, as it was made; the answer is the file's path. */
export function saveAgain(letter: LetterId, format: Format): Promise<string> {
  return call('save_again', { letter, format });
}

/** Keeps a file with a request. */
export function attach(request: RequestId, name: string, file: Uint8Array): Promise<View> {
  return send('attach', file, { request, name });
}

/** Saves an attached file as it was when it was attached; the answer is its path. */
export function saveAttachment(seq: number): Promise<string> {
  return call('save_attachment', { seq });
}

/** A new recovery code; it is in use once it was typed back. */
export function newCode(): Promise<NewCode> {
  return call('new_code');
}

/** Saves the sheet with a recovery code as PDF; the answer is its path. */
export function saveSheet(code: Secret, language: Language): Promise<string> {
  return call('save_sheet', { code, language });
}

/** Saves an encrypted backup; the answer is its path. */
export function backUp(passphrase: Secret, language: Language): Promise<string> {
  return call('back_up', { passphrase, language });
}

/** Takes a backup in; the answer is how many of its events are new here. */
export function bringIn(backup: Uint8Array, passphrase: Secret): Promise<number> {
  return send('bring_in', backup, { passphrase });
}

/** What the backup is called that was opened from outside and waits for its passphrase. */
export function given(): Promise<string | null> {
  return call('given');
}

/** Takes the backup in that waits; the answer is how many of its events are new here. */
export function bringInGiven(passphrase: Secret): Promise<number> {
  return call('bring_in_given', { passphrase });
}

/** What is wrong in the history; nothing where it is sound. */
export function checkHistory(): Promise<Defect[]> {
  return call('check_history');
}

/** What is sought of the history, the latest event first. */
export function lines(sought: Sought): Promise<Lines> {
  return call('lines', { sought });
}

/** Writes an export beside the person's documents; the answer is its path. */
export function saveExport(what: Export, language: Language): Promise<string> {
  return call('save_export', { what, language });
}

/** The clocks that will run on a request once it is sent, in words. */
export function prospect(policy: string, offer: string, regime: Regime): Promise<ClockWords[]> {
  return call('prospect', { policy, offer, regime });
}

/** Why a clock of a request ends when it ends, day by day. */
export function trace(request: RequestId, clock: string): Promise<TraceView[]> {
  return call('trace', { request, clock });
}

/** Shows a file that was saved in the desktop's file manager; a file that lies elsewhere is not shown. */
export function reveal(path: string): Promise<void> {
  return call('reveal', { path });
}

/** Terms of the law, and where it says what they mean. */
export function terms(): Promise<LegalTerm[]> {
  return call('terms');
}

/** The program itself. */
export function about(): Promise<About> {
  return call('about');
}

/** Where what the person saves goes. */
export function savings(): Promise<Savings> {
  return call('savings');
}

/** Whether the person is to be asked each time where a file goes. */
export function askWhere(ask: boolean): Promise<Savings> {
  return call('ask_where', { ask });
}

/** Asks the person for the folder into which files go. */
export function chooseFolder(): Promise<Savings> {
  return call('choose_folder');
}
