// What flows from whom to whom for what, as the policies say it. A kind of information is joined to a recipient only
// where a clause names it.

import type { Asked } from './bindings/Asked';
import type { Item } from './bindings/Item';
import type { Policy } from './bindings/Policy';
import { desk } from './desk.svelte';
import { byLaw, kindOf, termName } from './matrix';
import { to } from './route.svelte';
import { clause, language, names, say, t } from './words';

/** Someone from whom or to whom information flows, or a group of it. */
export interface Node {
  id: string;
  column: number;
  name: string;
  /** How many kinds of it law lists as sensitive. */
  law: number;
  policy?: Policy;
}

/** Whether one is asked before it flows: always, never, or the policy does not say. */
export type Condition = 'asked' | 'unasked' | 'unsaid' | 'collected';

/** What flows between two of them. */
export interface Band {
  id: string;
  from: string;
  to: string;
  /** How many kinds of information; 0 where no clause names any. */
  kinds: number;
  condition: Condition;
  /** The clauses on which it rests. */
  facts: Fact[];
}

/** One clause that says so. */
export interface Fact {
  from: string;
  to: string;
  what: string;
  items: string;
  why: string;
  clause: string;
  href: string;
  condition: string;
}

const ASKED: Record<Asked, Condition> = {
  explicit: 'asked',
  separate: 'asked',
  required: 'asked',
  none: 'unasked',
  'not-stated': 'unsaid',
};
/** The weakest comes first: several recipients drawn as one show the weakest of their conditions. */
const WEAKEST: Condition[] = ['unasked', 'unsaid', 'asked', 'collected'];

const named = (items: Item[]): string =>
  names([...new Set(items.map((it) => (language() === 'zh-CN' ? it.term : say(it.name))))]);

interface Gathered {
  kinds: Set<string>;
  facts: Map<string, Fact>;
  condition: Condition;
}

/** The flows of some policies; where it is one alone, also how it comes by the information. */
export function flows(policies: Policy[]): { nodes: Node[]; bands: Band[] } {
  const alone = policies.length === 1;
  const nodes = new Map<string, Node>();
  const laws = new Map<string, Set<string>>();
  const bands = new Map<string, Gathered>();
  const shift = alone ? 1 : 0;

  const join = (from: string, into: string, kinds: string[], fact: Fact, condition: Condition) => {
    const id = `${from}|${into}`;
    const band = bands.get(id) ?? {
      kinds: new Set<string>(),
      facts: new Map<string, Fact>(),
      condition: 'collected' as Condition,
    };
    for (const kind of kinds) band.kinds.add(kind);
    band.facts.set(fact.href + fact.clause + fact.what, fact);
    if (WEAKEST.indexOf(condition) < WEAKEST.indexOf(band.condition)) band.condition = condition;
    bands.set(id, band);
  };

  for (const policy of policies) {
    const provider = `p:${policy.id}`;
    const providerName = say(policy.provider);
    nodes.set(provider, { id: provider, column: 1 + shift, name: providerName, law: 0, policy });
    for (const entry of policy.collected) {
      const origin = `o:${entry.source}`;
      const origins = t(`origin-${entry.source}`);
      for (const category of new Set(entry.items.map((it) => kindOf(it.kind)?.category ?? ''))) {
        const of = `c:${category}`;
        const items = entry.items.filter((it) => kindOf(it.kind)?.category === category);
        const name = desk.catalogue?.taxonomy.categories.find((it) => it.id === category)?.name;
        nodes.set(of, { id: of, column: shift, name: name ? say(name) : category, law: 0 });
        const law = laws.get(of) ?? new Set<string>();
        for (const it of items) if (byLaw(it.listed)) law.add(it.kind);
        laws.set(of, law);
        const fact: Fact = {
          from: origins,
          to: providerName,
          what: say(entry.name),
          items: named(items),
          why: say(entry.purpose),
          clause: clause(entry.clause),
          href: to('provider', policy.id, `collected-${entry.id}`),
          condition: t(`necessity-${entry.necessity}`),
        };
        if (alone) {
          nodes.set(origin, { id: origin, column: 0, name: origins, law: 0 });
          join(
            origin,
            of,
            items.map((it) => it.kind),
            fact,
            'collected',
          );
        }
        join(
          of,
          provider,
          items.map((it) => `${it.kind}${alone ? entry.source : ''}`),
          fact,
          'collected',
        );
      }
    }
    for (const recipient of policy.recipients) {
      const who = `r:${recipient.kind}`;
      nodes.set(who, { id: who, column: 2 + shift, name: termName('recipients', recipient.kind), law: 0 });
      const fact: Fact = {
        from: providerName,
        to: say(recipient.name),
        what: say(recipient.name),
        items: recipient.items.length > 0 ? named(recipient.items) : t('flow-unnamed'),
        why: say(recipient.purpose),
        clause: clause(recipient.clause),
        href: to('provider', policy.id, 'recipients'),
        condition: t(`asked-${recipient.consent}`),
      };
      join(
        provider,
        who,
        recipient.items.map((it) => it.kind),
        fact,
        ASKED[recipient.consent],
      );
    }
  }
  for (const [id, law] of laws) {
    const node = nodes.get(id);
    if (node) node.law = law.size;
  }
  return {
    nodes: [...nodes.values()],
    bands: [...bands].map(([id, { kinds, facts, condition }]) => {
      const [from = '', into = ''] = id.split('|');
      return { id, from, to: into, kinds: kinds.size, condition, facts: [...facts.values()] };
    }),
  };
}
