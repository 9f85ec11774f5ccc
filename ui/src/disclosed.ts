/**
 * For the summary of what can be unfolded: WebKitGTK tells a screen reader neither what it is nor whether it is open, so
 * it is said in ARIA's words.
 */
export function disclosed(summary: HTMLElement): (() => void) | undefined {
  const details = summary.parentElement;
  if (!(details instanceof HTMLDetailsElement)) return;
  const tell = () => summary.setAttribute('aria-expanded', String(details.open));
  summary.setAttribute('role', 'button');
  details.addEventListener('toggle', tell);
  tell();
  return () => details.removeEventListener('toggle', tell);
}
