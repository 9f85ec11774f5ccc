// Whoever works by keyboard stays where they are. What they pressed may go away, or be disabled, by what it did; the
// web view then leaves the focus nowhere, and the next key would begin at the top of the window. It is put where that
// control was: on the same one once it can be used again, else on what stands in its place.

/** A control that had the focus, and its way up to the part of the page which it belongs to. */
interface Place {
  element: HTMLElement;
  way: { parent: Element; at: number }[];
}

const PART = 'section, dialog, main, [role="status"]';
const CAN_HAVE_IT = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** So many places are remembered: what is said at the foot of the window comes and goes between two of them. */
const REMEMBERED = 8;

const usable = (it: Element): it is HTMLElement =>
  it instanceof HTMLElement && it.isConnected && !it.matches(':disabled') && it.checkVisibility();

function placeOf(element: HTMLElement): Place {
  const way: Place['way'] = [];
  const part = element.closest(PART);
  for (let it: Element = element; it !== part && it.parentElement; it = it.parentElement)
    way.push({ parent: it.parentElement, at: [...it.parentElement.children].indexOf(it) });
  return { element, way };
}

const firstIn = (it: Element): HTMLElement | undefined =>
  [it, ...it.querySelectorAll(CAN_HAVE_IT)].filter((one) => one.matches(CAN_HAVE_IT)).find(usable);

/** What stands where a control was: itself, what took its place, what follows, what precedes. */
function standsAt({ element, way }: Place): HTMLElement | undefined {
  if (usable(element)) return element;
  for (const { parent, at } of way) {
    if (!parent.isConnected) continue;
    const all = [...parent.children];
    for (const it of [...all.slice(at), ...all.slice(0, at).reverse()]) {
      const found = firstIn(it);
      if (found) return found;
    }
  }
  return undefined;
}

/** Keeps the focus in `page` from falling nowhere, from now on. */
export function keepFocus(page: Document): void {
  let places: Place[] = [];
  let asked = false;

  function look(): void {
    asked = false;
    const [last] = places;
    if (page.activeElement !== page.body || !last) return;
    // While the desk is at work its controls are disabled, and come back.
    if (page.querySelector('main[aria-busy="true"]')) return;
    const open = page.querySelector('dialog[open]');
    for (const place of places) {
      if (open && !open.contains(place.way.at(-1)?.parent ?? null)) continue;
      const found = standsAt(place);
      if (found) return found.focus();
    }
    page.querySelector<HTMLElement>('main h1')?.focus();
  }

  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || target === page.body) return;
    places = [placeOf(target), ...places.filter((it) => it.element !== target)].slice(0, REMEMBERED);
  });
  // Who leaves a control that is still there meant to.
  page.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (!relatedTarget && page.hasFocus() && target instanceof Element && usable(target)) places = [];
  });
  // After whatever changed the page has put the focus where it wants it.
  new MutationObserver(() => {
    if (asked || page.activeElement !== page.body) return;
    asked = true;
    requestAnimationFrame(look);
  }).observe(page, { subtree: true, childList: true, attributeFilter: ['disabled', 'open', 'aria-busy'] });
}
