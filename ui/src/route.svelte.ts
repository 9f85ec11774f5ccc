// Where the person is: the part of the address after `#/`, so that back, forward and links work.

export type Page =
  | 'overview'
  | 'information'
  | 'compare'
  | 'check-up'
  | 'consents'
  | 'write'
  | 'requests'
  | 'history'
  | 'provider'
  | 'policy'
  | 'settings'
  | 'help';

/** The pages of the navigation, in the order of their numbers. */
export const PAGES_IN_ORDER: readonly Page[] = [
  'overview',
  'information',
  'consents',
  'write',
  'requests',
  'history',
  'settings',
];

export interface Route {
  page: Page;
  /** The policy's id; on the page of requests, the request's. */
  policy: string | undefined;
  /** A right, a section: what the page makes of it. */
  detail: string | undefined;
  query: URLSearchParams;
}

const PAGES: readonly string[] = [
  'overview',
  'information',
  'compare',
  'check-up',
  'consents',
  'write',
  'requests',
  'history',
  'provider',
  'policy',
  'settings',
  'help',
];

function read(): Route {
  const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?');
  const [page = '', policy, detail] = path.split('/').map(decodeURIComponent);
  const known = PAGES.includes(page) ? (page as Page) : 'overview';
  return { page: known, policy: policy || undefined, detail: detail || undefined, query: new URLSearchParams(query) };
}

let current = $state.raw<Route>(read());
addEventListener('hashchange', () => (current = read()));

export function route(): Route {
  return current;
}

/** A link within the desk. */
export function to(page: Page, policy?: string, detail?: string, query?: Record<string, string>): string {
  const path = [page, policy, detail].filter((part) => part !== undefined).join('/');
  const asked = Object.entries(query ?? {}).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `#/${path}${asked.length > 0 ? `?${asked.join('&')}` : ''}`;
}

/** The page of the navigation that the person is on: what lies behind one counts as it. */
export function here(): Page {
  const { page } = current;
  if (page === 'check-up') return 'consents';
  return ['provider', 'compare', 'policy'].includes(page) ? 'information' : page;
}
