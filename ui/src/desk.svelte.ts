// The door to the core: what the desk knows, what the person decided, and everything they can do.

import type { Action } from './bindings/Action';
import type { Available } from './bindings/Available';
import type { Catalogue } from './bindings/Catalogue';
import type { ClockWords } from './bindings/ClockWords';
import type { Comparison } from './bindings/Comparison';
import type { Defect } from './bindings/Defect';
import type { Draft } from './bindings/Draft';
import type { Export } from './bindings/Export';
import type { Filed } from './bindings/Filed';
import type { FollowUpKind } from './bindings/FollowUpKind';
import type { Form } from './bindings/Form';
import type { Format } from './bindings/Format';
import type { HeldFact } from './bindings/HeldFact';
import type { Judgement } from './bindings/Judgement';
import type { Language } from './bindings/Language';
import type { Lines } from './bindings/Lines';
import type { Policy } from './bindings/Policy';
import type { PolicyView } from './bindings/PolicyView';
import type { Preview } from './bindings/Preview';
import type { Problem } from './bindings/Problem';
import type { Settings } from './bindings/Settings';
import type { Sought } from './bindings/Sought';
import type { Regime } from './bindings/Regime';
import type { ReviewView } from './bindings/ReviewView';
import type { Saved } from './bindings/Saved';
import type { LegalTerm } from './bindings/LegalTerm';
import type { TraceView } from './bindings/TraceView';
import type { Unfinished } from './bindings/Unfinished';
import type { View } from './bindings/View';
import * as core from './host/commands';
import type { Network, Opening, Reach } from './host/commands';
import { CheckUps } from './checkups.svelte';
import { cross, rest, type Crossed } from './crossing';
import { LARGEST_ATTACHMENT, nameOf, read } from './files';
import { Underway } from './underway.svelte';
import { language, say, speak, t } from './words';

/** What to say once an action has been done, and how to take it back. */
export interface Notice {
  text: string;
  /** What takes it back, in order. */
  undo: Action | Action[] | null;
  /** A file that was written. */
  file?: string;
}

class Desk {
  catalogue = $state.raw<Catalogue | null>(null);
  #view = $state.raw<View | null>(null);
  /** The failure of the latest action. */
  problem = $state.raw<Problem | null>(null);
  notice = $state.raw<Notice | null>(null);
  /** What is under way. */
  readonly underway = new Underway();
  version = $state('');
  /** Where the log lies that the settings can ask for. */
  log = $state('');
  /** Whether the kernel closed the network, and keeps the programs to the files they need. */
  network = $state.raw<Network | null>(null);
  reach = $state.raw<Reach | null>(null);
  /** The name of a backup that was opened from outside and waits for its passphrase. */
  given = $state<string | null>(null);
  /** A backup that was chosen or dropped, and waits for its passphrase. */
  backup = $state.raw<File | null>(null);
  #system: Language = 'zh-CN';

  /** Something is under way: nothing else is begun. */
  get busy(): boolean {
    return this.underway.busy;
  }

  get view(): View | null {
    return this.#view;
  }

  set view(view: View | null) {
    this.#view = view;
    // The interface's language: the person's choice, or the system's.
    speak(view?.settings.language ?? this.#system);
  }

  /** The policies of the providers where the person holds accounts; all until they have said which. Asked for each of thousands. */
  readonly mine: Policy[] = $derived.by(() => {
    const mine = this.view?.settings.mine;
    return mine ? this.policies.filter((policy) => mine.includes(policy.id)) : this.policies;
  });

  /** The check-ups of the policies. */
  readonly checkUps = new CheckUps();

  /** Policies are still being read: what is not here is not said to be absent. */
  reading = $state(false);

  get policies(): Policy[] {
    return this.catalogue?.policies ?? [];
  }

  policy(id: string | undefined): Policy | undefined {
    return this.policies.find((policy) => policy.id === id);
  }

  held(id: string): PolicyView | undefined {
    return this.view?.policies.find((held) => held.policy === id);
  }

  /** The request with this id. */
  filed(id: string | undefined): Filed | undefined {
    return this.view?.requests.find((it) => it.id === id);
  }

  providerName(id: string): string {
    const policy = this.policy(id);
    return policy ? say(policy.provider) : id;
  }

  requestName(id: string): string {
    const request = this.filed(id);
    return request ? say(request.named) : id;
  }

  /** Draws the first screen, which `opening` brings, before the keyring is asked, so that nothing it does delays the window. */
  async start(opening: Promise<Opening>): Promise<void> {
    const start = await opening;
    this.#system = start.language;
    this.catalogue = start.catalogue;
    this.reading = !start.whole;
    this.version = start.version;
    this.log = start.log;
    this.network = start.network;
    this.reach = start.reach;
    this.#edition = start.view.edition;
    this.view = start.view;
    if (this.reading) void this.#readOn().catch((problem: unknown) => this.#failed(problem));
    await this.#read();
    if (!this.reading) this.checkUps.prepare(this.mine);
  }

  /** The edition of the catalogue that is shown. */
  #edition = 0;

  /** Has the other policies read. A keyring that is still being asked delays them no more than the first picture. */
  async #readOn(): Promise<void> {
    this.#take(await rest());
    await this.#show(await core.view());
  }

  /** Shows what the providers say now. */
  #take({ said, edition, whole }: Crossed): void {
    if (edition < this.#edition) return;
    if (this.catalogue) this.catalogue = { ...this.catalogue, ...said };
    [this.#edition, this.reading] = [edition, !whole];
    this.checkUps.forget();
    if (whole) this.checkUps.prepare(this.mine);
  }

  /** Whether keyring and history were read, or why they could not be. */
  get #wasRead(): boolean {
    const view = this.#view;
    return Boolean(view?.keyring ?? view?.history.problem) || (view?.policies.some((it) => it.known) ?? false);
  }

  /** Keyring and history are being read since before there was a page; what is under way is waited for. */
  async #read(): Promise<void> {
    if (!this.#wasRead) await this.#show(await this.#during('keyring', () => core.view()));
    if (!this.#wasRead) await this.act({ action: 'read', unlock: false });
  }

  /** Shows what is known now: view and catalogue change together. */
  async #show(view: View): Promise<void> {
    let crossed: Crossed | null = null;
    while (view.edition > (crossed?.edition ?? this.#edition)) {
      crossed = await cross();
      // What happened while it crossed is not undone on the page.
      view = await core.view();
    }
    if (crossed) this.#take(crossed);
    this.view = view;
  }

  /** Does it; tells whether it was done. What went wrong is in `problem`. */
  async act(action: Action, notice?: Notice): Promise<boolean> {
    // What was said in one language is not left standing in another.
    if (action.action === 'set') this.notice = null;
    try {
      await this.#show(await this.#during(this.reading ? 'work' : 'keyring', () => core.act(action)));
      if (notice) this.#say(notice);
      return true;
    } catch (problem) {
      await this.#failed(problem);
      return false;
    }
  }

  /** Changes some of the settings. */
  set(settings: Partial<Settings>): Promise<boolean> {
    const now = this.view?.settings;
    return now ? this.act({ action: 'set', settings: { ...now, ...settings } }) : Promise.resolve(false);
  }

  /** Does one thing after the other, until one fails. */
  async actAll(actions: Action[], notice?: Notice): Promise<boolean> {
    for (const action of actions) if (!(await this.act(action))) return false;
    if (notice) this.#say(notice);
    return true;
  }

  /** What can be taken back, the latest last. */
  #done: Action[][] = [];

  #say(notice: Notice): void {
    this.notice = notice;
    if (notice.undo) this.#done.push([notice.undo].flat());
  }

  /** Takes the latest thing back that can be; tells whether there was one. */
  async undo(): Promise<boolean> {
    const latest = this.#done.pop();
    if (!latest) return false;
    return this.actAll(latest, { text: t('undone'), undo: null });
  }

  /** What takes something back that was done without a notice. */
  remember(undo: Action): void {
    this.#done.push([undo]);
  }

  /** The person left a page on which letters and reports are set. */
  rest(): Promise<void> {
    return core.rest();
  }

  #during<T>(what: 'keyring' | 'work', work: () => Promise<T>): Promise<T> {
    this.problem = null;
    return this.underway.during(what, work);
  }

  async #failed(problem: unknown): Promise<void> {
    this.problem = problem as Problem;
    this.notice = null;
    // Whoever closes the dialog that asks where a file is to go knows that nothing was saved.
    if (this.problem.code === 'dialog-closed') this.problem = null;
    // As does whoever stops long work.
    if (this.problem?.code === 'stopped') {
      this.problem = null;
      this.notice = { text: t('stopped'), undo: null };
    }
    // What went wrong may have shown something new, such as another program's change.
    await this.#show(await core.view());
  }

  /** Has it done, and shows what it changed; null where it failed, and what went wrong is in `problem`. */
  async #ask<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      const answer = await this.#during('work', work);
      await this.#show(await core.view());
      return answer;
    } catch (problem) {
      await this.#failed(problem);
      return null;
    }
  }

  /** Has a file written, and says where it is; tells whether it was. */
  async #write(work: () => Promise<string>): Promise<boolean> {
    const path = await this.#ask(work);
    if (path !== null) this.notice = { text: t('saved-as', { name: nameOf(path) }), undo: null, file: path };
    return path !== null;
  }

  /** Terms of the law by id, and where it says what they mean; read once. */
  terms = $state.raw<ReadonlyMap<string, LegalTerm> | null>(null);
  async learn(): Promise<void> {
    this.terms ??= new Map((await core.terms()).map((term) => [term.id, term]));
  }

  /** The program itself. */
  about(): Promise<core.About> {
    return core.about();
  }

  /** Where what is saved goes. */
  savings(): Promise<core.Savings> {
    return core.savings();
  }

  /** Whether to ask each time where a file goes. */
  askWhere(ask: boolean): Promise<core.Savings | null> {
    return this.#ask(() => core.askWhere(ask));
  }

  /** Asks for the folder into which files go. */
  chooseFolder(): Promise<core.Savings | null> {
    return this.#ask(() => core.chooseFolder());
  }

  /** Shows a file that was written in the desktop's file manager. */
  async reveal(file: string): Promise<void> {
    await core.reveal(file).catch((problem: unknown) => this.#failed(problem));
  }

  /** The failure of what was just tried, to be shown where it was tried and nowhere else. */
  takeProblem(): Problem | null {
    const problem = this.problem;
    this.problem = null;
    return problem;
  }

  /** A new recovery code; it is in use once it was typed back. */
  async newCode(): Promise<string | null> {
    return (await this.#ask(() => core.newCode()))?.code ?? null;
  }

  saveSheet(code: string): Promise<boolean> {
    return this.#write(() => core.saveSheet(code, language()));
  }

  backUp(passphrase: string): Promise<boolean> {
    return this.#write(() => core.backUp(passphrase, language()));
  }

  /** Takes a backup in; tells how many of its events are new here. */
  bringIn(file: File, passphrase: string): Promise<number | null> {
    return this.#ask(async () => core.bringIn(await read(file), passphrase));
  }

  /** Looks whether a backup was opened from outside, at the start and whenever the window is called to the front. */
  async look(): Promise<boolean> {
    this.given = await core.given();
    return this.given !== null;
  }

  /** Takes the backup in that was opened from outside; tells how many of its events are new here. */
  async bringInGiven(passphrase: string): Promise<number | null> {
    const events = await this.#ask(() => core.bringInGiven(passphrase));
    if (events !== null) this.given = null;
    return events;
  }

  /** Takes a file with a table of working days in; tells whether it was taken. */
  async takeTable(file: File, anyway = false): Promise<boolean> {
    try {
      const table = new TextDecoder().decode(await read(file));
      return await this.act({ action: 'take-table', table, anyway });
    } catch (problem) {
      await this.#failed(problem);
      return false;
    }
  }

  /** What is wrong in the history; nothing where it is sound. */
  checkHistory(): Promise<Defect[] | null> {
    return this.#ask(() => core.checkHistory());
  }

  /** What is sought of the history, the latest event first. */
  lines(sought: Sought): Promise<Lines> {
    return core.lines(sought);
  }

  /** Writes an export beside the person's documents. */
  saveExport(what: Export): Promise<boolean> {
    return this.#write(() => core.saveExport(what, language()));
  }

  /** A letter as it will be, with the passage that a field makes. */
  preview(draft: Draft, field: string | null): Promise<Preview> {
    return core.preview(draft, field);
  }

  /** The first letter for a right of a policy, with what of a draft fits there. */
  carry(draft: Draft, policy: string, right: string): Promise<Draft> {
    return core.carry(draft, policy, right);
  }

  /** Keeps a letter that is not finished. */
  async keep(letter: Unfinished): Promise<void> {
    const unfinished = await core.keep(letter);
    if (this.view) this.view = { ...this.view, unfinished };
  }

  /** Throws a letter away that is not finished. */
  async letGo(key: string): Promise<void> {
    const unfinished = await core.letGo(key);
    if (this.view) this.view = { ...this.view, unfinished };
  }

  // Forms, letters, requests and their files.

  /** The rights that letters can be written for. */
  rights(policy: string): Promise<Available[]> {
    return core.rights(policy);
  }

  /** What the form of a first letter, or of what follows on it, consists of. */
  form(policy: string, right: string, regime: Regime, step: FollowUpKind | null): Promise<Form> {
    return core.form(policy, right, regime, step);
  }

  /** Saves the letter beside the person's documents and records it, as a new request or in one that is known. */
  async save(draft: Draft, format: Format, person: string | null, request: string | null): Promise<Saved> {
    const saved = await core.save(draft, format, person, request);
    await this.#show(await core.view());
    return saved;
  }

  /** Saves a recorded letter again, as it was made. */
  saveAgain(letter: string, format: Format): Promise<boolean> {
    return this.#write(() => core.saveAgain(letter, format));
  }

  /** Keeps a file with a request; tells whether it was kept. */
  async attach(request: string, file: File): Promise<boolean> {
    const kept = await this.#ask(async () => {
      if (file.size > LARGEST_ATTACHMENT)
        throw { code: 'file-unreadable', path: file.name, reason: 'too-large' } satisfies Problem;
      return core.attach(request, file.name, await read(file));
    });
    return kept !== null;
  }

  /** Saves an attached file as it was when it was attached. */
  saveAttachment(seq: number): Promise<boolean> {
    return this.#write(() => core.saveAttachment(seq));
  }

  /** Two policies held against each other. */
  compare(first: string, second: string): Promise<Comparison> {
    return core.compare(first, second);
  }

  // Policies that the person puts on the desk.

  /** Takes a policy's text in, with an empty name what was pasted; gives the id by which it is known. */
  readPolicy(name: string, file: File): Promise<string | null> {
    return this.#ask(async () => core.readPolicy(name, await read(file)));
  }

  /** Takes in a catalogue file that someone made, with its words; gives the policy's id. */
  async takePolicy(facts: File, words: (language: Language) => File | undefined): Promise<string | null> {
    const text = async (file: File | undefined, language: Language | null) => {
      if (!file)
        throw {
          code: 'file-unreadable',
          path: facts.name.replace(/toml$/, `${language}.ftl`),
          reason: 'not-found',
        } satisfies Problem;
      return new TextDecoder().decode(await read(file));
    };
    const id = await this.#ask(async () =>
      core.takePolicy(
        facts.name,
        await text(facts, null),
        await text(words('zh-CN'), 'zh-CN'),
        await text(words('en-US'), 'en-US'),
      ),
    );
    if (id) await this.#holdAccount(id);
    return id;
  }

  /** Whoever puts a provider on the desk holds an account there. */
  async #holdAccount(id: string): Promise<void> {
    const mine = this.view?.settings.mine;
    if (mine && !mine.includes(id)) await this.set({ mine: [...mine, id] });
  }

  policyText(text: string): Promise<string | null> {
    return this.#ask(() => core.policyText(text));
  }

  /** The facts in a text; null where they cannot be read, and why is in `problem`. */
  async review(text: string): Promise<ReviewView | null> {
    try {
      return await core.review(text);
    } catch (problem) {
      await this.#failed(problem);
      return null;
    }
  }

  /** Says of facts whether they are so. Other work goes on beside it. */
  async judge(text: string, judgements: Judgement[]): Promise<void> {
    try {
      await this.#show(await core.act({ action: 'judge', text, judgements }));
    } catch (problem) {
      await this.#failed(problem);
    }
  }

  /** Makes what was confirmed of a text a policy like the others; tells whether it is. */
  async adopt(text: string): Promise<boolean> {
    if (!(await this.act({ action: 'adopt', text }))) return false;
    const id = this.view?.texts.find((it) => it.id === text)?.policy;
    if (id) await this.#holdAccount(id);
    return true;
  }

  exportPolicy(policy: string): Promise<boolean> {
    return this.#write(() => core.exportPolicy(policy));
  }

  /** Whether a copy of a policy's text says what the catalogue says. */
  verifyPolicy(policy: string, name: string, file: File): Promise<HeldFact[] | null> {
    return this.#ask(async () => core.verifyPolicy(policy, name, await read(file)));
  }

  /** The clocks that will run on a request once it is sent. */
  prospect(policy: string, offer: string, regime: Regime): Promise<ClockWords[]> {
    return core.prospect(policy, offer, regime);
  }

  /** Why a clock of a request ends when it ends, day by day. */
  trace(request: string, clock: string): Promise<TraceView[]> {
    return core.trace(request, clock);
  }
}

export const desk = new Desk();
