// Prepares a walk by keyboard: `walk.stops()` is what Tab should reach, in order; `walk.arrive()` judges where it is.
() => {
  const FOCUSABLE = "a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], " +
    "video[controls], [tabindex], [contenteditable=''], [contenteditable=true]";

  // Chromium's Tab also stops at what scrolls; not every browser's does.
  const isStop = (element) =>
    element.matches(FOCUSABLE) && element.tabIndex >= 0 && !element.matches(":disabled, [type=hidden]") && !element.closest("[inert]") &&
    (element.localName !== "summary" || element.matches("details > summary:first-of-type")) &&
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

  // What stops there are only changes when something is opened.
  let known = null;
  const forget = () => { known = null; };
  document.addEventListener("toggle", forget, true);
  const stops = () => (known ??= [...document.querySelectorAll(FOCUSABLE)].filter(isStop));

  const LOOK = ["outlineStyle", "outlineWidth", "outlineColor", "outlineOffset", "boxShadow", "backgroundColor",
    "color", "borderTopColor", "borderBottomColor", "borderTopWidth", "borderBottomWidth", "textDecorationLine",
    "textDecorationThickness", "textDecorationColor", "display", "position", "clipPath"];
  const lookOf = (element) => {
    const style = getComputedStyle(element);
    return LOOK.map((property) => style[property]).join(" ");
  };
  const ground = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const { backgroundColor, backgroundImage } = getComputedStyle(one);
      if (backgroundImage !== "none" || look.colour(backgroundColor)[3] > 0) return backgroundColor + backgroundImage;
    }
    return "";
  };

  const scrollsBy = (element) => {
    const style = getComputedStyle(element);
    const rolls = (overflow) => overflow === "auto" || overflow === "scroll";
    return {
      x: rolls(style.overflowX) ? element.scrollWidth - element.clientWidth : 0,
      y: rolls(style.overflowY) ? element.scrollHeight - element.clientHeight : 0,
    };
  };

  const inWindow = (rect) => {
    const left = Math.max(rect.left, 0), top = Math.max(rect.top, 0);
    const right = Math.min(rect.right, innerWidth), bottom = Math.min(rect.bottom, innerHeight);
    return right - left >= 1 && bottom - top >= 1 ? { left, top, right, bottom } : null;
  };

  // What covers the whole of an element that has the focus: nothing where a part of it can be seen.
  const coveredBy = (element) => {
    let cover = null;
    for (const rect of element.getClientRects()) {
      const seen = inWindow(rect);
      if (!seen) continue;
      for (const across of [0.5, 0.1, 0.9]) {
        for (const down of [0.5, 0.2, 0.8]) {
          const hit = document.elementFromPoint(
            seen.left + (seen.right - seen.left) * across, seen.top + (seen.bottom - seen.top) * down);
          if (hit && (element.contains(hit) || hit.contains(element))) return null;
          cover = hit;
        }
      }
    }
    return cover;
  };

  const all = stops();
  const unfocused = new Map(all.map((element) => [element, lookOf(element) + ground(element)]));
  const visited = new Set();
  // One element for each way in which focus is shown, by that way.
  const kinds = new Map();

  window.walk = {
    stops,
    kinds,
    remeasure() {
      forget();
      document.activeElement?.blur();
      for (const element of stops()) unfocused.set(element, lookOf(element) + ground(element));
    },

    // Faults that need no walk.
    before() {
      const faults = [];
      for (const element of all) {
        if (element.tabIndex > 0) faults.push([look.name(element), `has tabindex ${element.tabIndex}: Tab leaves the order of the page`]);
      }
      for (const element of document.querySelectorAll("body *")) {
        const by = scrollsBy(element);
        if ((by.x > 1 || by.y > 1) && look.isShown(element) && !isStop(element) && !stops().some((stop) => element.contains(stop))) {
          faults.push([look.name(element), "scrolls, but the keyboard does not reach it in every browser: it has no tabindex"]);
        }
      }
      for (const element of document.querySelectorAll("[onclick], [role=button], [role=link]")) {
        if (look.isShown(element) && !isStop(element)) faults.push([look.name(element), "can be clicked, but the keyboard does not reach it"]);
      }
      return faults;
    },

    describe: () => look.name(document.activeElement),

    // Where the focus is after Tab: `done` at the end of the page.
    arrive(backwards) {
      const here = document.activeElement;
      const order = backwards ? stops().toReversed() : stops();
      const missed = () => order.filter((element) => !visited.has(element));
      if (!here || here === document.body || here === document.documentElement || (here === order[0] && visited.size > 1)) {
        const faults = missed().map((element) => [look.name(element), "is not reached with Tab"]);
        visited.clear();
        return { done: true, faults };
      }
      const faults = [];
      if (visited.has(here)) {
        const faults = missed().map((element) => [look.name(element), "is not reached with Tab"]);
        faults.push([look.name(here), `${backwards ? "Shift and Tab come" : "Tab comes"} back to it before the end of the page: a trap`]);
        visited.clear();
        return { done: true, faults };
      }
      const position = order.indexOf(here);
      if (position >= 0) {
        const early = order.slice(position + 1).find((element) => visited.has(element));
        if (early) faults.push([look.name(here), `is reached after ${look.name(early)}, which comes ${backwards ? "before" : "after"} it in the page`]);
      }
      visited.add(here);
      if (backwards || position < 0) return { faults };

      const box = here.getBoundingClientRect();
      const seen = inWindow(box);
      if (!seen || look.isForEarsOnly(here)) {
        faults.push([look.name(here), "cannot be seen while it has the focus"]);
      } else {
        const cover = coveredBy(here);
        if (cover) faults.push([look.name(here), `is covered by ${look.name(cover)} while it has the focus`]);
      }
      const focused = lookOf(here) + ground(here);
      const kind = [here.localName, unfocused.get(here), focused].join("\n");
      const isNew = !kinds.has(kind);
      if (isNew) kinds.set(kind, here);
      return {
        faults,
        closed: here.localName === "summary" && !here.parentElement.open,
        scrolls: scrollsBy(here).x > 1 ? scrollsBy(here).x : 0,
        kind: isNew ? kind : null,
      };
    },

    // The part of the window round the element with the focus, and how long its outline is there.
    frame(kind) {
      const element = kind ? kinds.get(kind) : document.activeElement;
      const seen = inWindow(element.getBoundingClientRect());
      if (!seen) return null;
      const box = element.getBoundingClientRect();
      const whole = [...element.getClientRects()].reduce((sum, rect) => sum + 2 * (rect.width + rect.height), 0);
      // Only the edges within the window can be drawn.
      const across = seen.right - seen.left, down = seen.bottom - seen.top;
      const edges = (box.top >= 0 ? across : 0) + (box.bottom <= innerHeight ? across : 0) +
        (box.left >= 0 ? down : 0) + (box.right <= innerWidth ? down : 0);
      return {
        box: [
          Math.max(0, Math.floor(seen.left - 12)), Math.max(0, Math.floor(seen.top - 12)),
          Math.min(innerWidth, Math.ceil(seen.right + 12)), Math.min(innerHeight, Math.ceil(seen.bottom + 12)),
        ],
        perimeter: Math.min(whole, edges),
      };
    },

    // The signature of an element's focus in the colours of now.
    kindOf(key) {
      const element = kinds.get(key);
      element.focus();
      return { name: look.name(element), signature: [element.localName, unfocused.get(element), lookOf(element), ground(element)].join("\n") };
    },
  };
  return walk.before();
}
