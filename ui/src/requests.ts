// What is said of requests: their events, clocks and dates in words, and what a letter takes from them.

import type { AgendaItem } from './bindings/AgendaItem';
import type { ClockSource } from './bindings/ClockSource';
import type { ClockView } from './bindings/ClockView';
import type { Due } from './bindings/Due';
import type { EventView } from './bindings/EventView';
import type { Figure } from './bindings/Figure';
import type { Filed } from './bindings/Filed';
import type { FollowUp } from './bindings/FollowUp';
import type { FollowUpKind } from './bindings/FollowUpKind';
import type { Happened } from './bindings/Happened';
import type { Lapsed } from './bindings/Lapsed';
import type { Step } from './bindings/Step';
import { desk } from './desk.svelte';
import { article, clause, day, list, t } from './words';

/** The request with this id. */
export function filed(id: string | undefined): Filed | undefined {
  return desk.view?.requests.find((it) => it.id === id);
}

/** The length of a period. */
export function period({ value, unit }: Figure): string {
  return t(`request-count-${unit}`, { value, count: value });
}

/** When a period ends: a date, or a range that may still move. */
export function due({ earliest, latest, provisional }: Due): string {
  const words = { earliest: day(earliest), latest: day(latest) };
  if (earliest !== latest) return t('request-due-range', words);
  return provisional ? t('request-due-provisional', words) : words.latest;
}

/** Where a clock's figure stands, as it is cited. */
export function source(source: ClockSource): string {
  switch (source.source) {
    case 'articles':
      return list(source.articles.map(article));
    case 'abroad':
      return source.article
        ? t(`request-source-article-${source.regime}`, { article: source.article })
        : t(`request-source-${source.regime}`);
    case 'policy':
      return t('request-source-policy', { clause: clause(source.clause) });
    default:
      return t(`request-source-${source.source}`);
  }
}

/** What became of a clock. */
export function standing({ standing, days_over, working_days_over, days_left }: ClockView): string {
  const left = days_left ?? 0;
  const values = { over: days_over, working: working_days_over, left, count: Math.max(days_over, left) };
  return t(`request-standing-${standing}`, values);
}

/** What happened, without its date; and the details that were recorded with it. */
export function happened({ event }: EventView): { what: string; details: string[] } {
  const details: (string | null | undefined)[] = [];
  let what = t(`request-step-${event.step}`);
  switch (event.step) {
    case 'drafted':
      details.push(event.title);
      break;
    case 'sent':
      details.push(t(`request-channel-${event.channel}`), event.reference);
      break;
    case 'acknowledged':
      details.push(event.reference);
      break;
    case 'identity-asked':
      details.push(event.what);
      break;
    case 'extended':
      details.push(
        event.until && t('request-extended-until', { date: day(event.until) }),
        event.by && t('request-extended-by', { period: period(event.by) }),
        event.reason,
      );
      break;
    case 'answered':
      what = t(`request-outcome-${event.outcome}`);
      details.push(event.reason && t(`request-refusal-${event.reason}`), event.note);
      break;
    case 'reminded':
      details.push(event.until && t('request-reminded-until', { date: day(event.until) }));
      break;
    case 'complained':
      what = t(`request-complained-${event.to}`);
      details.push(event.name, event.reference);
      break;
    case 'note':
      details.push(event.text);
      break;
    case 'closed':
      details.push(t(`request-closing-${event.why}`));
      break;
  }
  return { what, details: details.filter((it): it is string => Boolean(it?.trim())) };
}

/** What comes on a date. */
export function agendaWords({ what, clock, provisional }: AgendaItem): string {
  const words = what === 'clock-ends' && clock ? t(`request-ends-${clock}`) : t(`request-agenda-${what}`);
  return provisional ? t('request-agenda-provisional', { what: words }) : words;
}

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** An ISO date so many days later. */
export function later(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The steps that letters tell of, each with what it is called there. */
function occasion(step: Step): Omit<Happened, 'on'> | null {
  const plain = { channel: null, until: null, words: '' };
  switch (step.step) {
    case 'sent':
      return { ...plain, what: 'sent', channel: step.channel, words: step.reference };
    case 'acknowledged':
      return { ...plain, what: 'acknowledged', words: step.reference };
    case 'identity-asked':
      return { ...plain, what: 'identity-asked', words: step.what };
    case 'identity-verified':
      return { ...plain, what: 'identity-verified' };
    case 'extended':
      return { ...plain, what: 'extended', until: step.until, words: step.reason };
    case 'answered': {
      const what = ({ full: 'answered', part: 'answered-in-part', refused: 'refused' } as const)[step.outcome];
      return { ...plain, what, words: step.note };
    }
    case 'reminded':
      return { ...plain, what: 'reminded', until: step.until };
    case 'complained':
      return step.to === 'provider'
        ? { ...plain, what: 'complained', words: step.reference }
        : { ...plain, what: 'reported', words: [step.name, step.reference].filter(Boolean).join(' ') };
    case 'note':
      return { ...plain, what: 'other', words: step.text };
    default:
      return null;
  }
}

/** What happened to a request so far, as its next letter tells it. */
export function course(request: Filed): Happened[] {
  return request.events.flatMap(({ on, event }) => {
    const told = occasion(event);
    return told ? [{ on, ...told }] : [];
  });
}

/** The period that has run out without an answer. A yardstick or a standard is nobody's promise, and no law. */
function lapsed(request: Filed): Lapsed | null {
  const out = request.clocks.find(
    ({ clock, standing }) =>
      (clock.kind === 'promise' || (clock.kind === 'law' && request.regime !== 'pipl')) &&
      clock.about === 'request' &&
      (standing === 'overdue' || standing === 'late'),
  )?.clock;
  const first = out?.first ?? out?.due;
  if (!out?.from || !first) return null;
  const extended = out.extended.length > 0 ? (out.due?.latest ?? null) : null;
  return { clock: out.kind === 'law' ? 'law' : 'promise', from: out.from, until: first.latest, extended };
}

/** How long a letter that follows leaves for the answer (days); a suggestion that can be changed. */
const GRACE = 10;

/** What the next letter of a request follows on. */
export function followUp(request: Filed, kind: FollowUpKind, today: string): FollowUp {
  const steps = request.events.map(({ on, event }) => ({ ...event, on }));
  const sent = steps.find((it) => it.step === 'sent');
  const answer = [...steps].reverse().find((it) => it.step === 'answered');
  const refused =
    answer?.step === 'answered' && answer.outcome !== 'full' && kind !== 'reminder'
      ? { on: answer.on, reasons: answer.reason ? [answer.reason] : [], quote: answer.note }
      : null;
  return {
    kind,
    sent: request.sent ?? '',
    channel: sent?.step === 'sent' ? sent.channel : null,
    reference: sent?.step === 'sent' ? sent.reference : '',
    lapsed: kind === 'rebuttal' ? null : lapsed(request),
    refused,
    answer_by: kind === 'regulator-complaint' ? null : later(today, GRACE),
  };
}
