// Prepares a walk by keyboard: `walk.stops()` is what Tab should reach, in order.
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
  // One element for each way in which focus is shown, by that way.
  const kinds = new Map();

  let backwards = false, ended = true, faults = [], furthest = -1;
  const visited = new Set();
  const say = (element, fault) => faults.push([look.name(element), fault]);
  const by = () => (backwards ? "Shift and Tab" : "Tab");

  const end = () => {
    ended = true;
    for (const stop of stops()) if (!visited.has(stop)) say(stop, `is not reached with ${by()}`);
  };

  // Judges where the focus is.
  const arrive = () => {
    const here = document.activeElement;
    const order = stops();
    if (ended) return;
    const nowhere = !here || here === document.body || here === document.documentElement;
    if (nowhere && visited.size === 0 && order.length > 0) return;
    if (nowhere || (here === order.at(backwards ? -1 : 0) && visited.size > 1)) return end();
    if (visited.has(here)) {
      say(here, `gets the focus again with ${by()} before the end of the page: a trap`);
      return end();
    }
    visited.add(here);
    const position = order.indexOf(here);
    if (position < 0) return;
    const progress = backwards ? order.length - position : position;
    if (progress < furthest) say(here, `is reached with ${by()} after what comes ${backwards ? "before" : "after"} it in the page`);
    furthest = Math.max(furthest, progress);

    if (!inWindow(here.getBoundingClientRect()) || look.isForEarsOnly(here)) {
      say(here, "cannot be seen while it has the focus");
    } else {
      const cover = coveredBy(here);
      if (cover) say(here, `is covered by ${look.name(cover)} while it has the focus`);
    }
    const kind = [here.localName, unfocused.get(here), lookOf(here), ground(here)].join("\n");
    if (!kinds.has(kind)) kinds.set(kind, here);
  };
  // Each Tab tells where the one before it has led: by now, the page has scrolled there.
  window.addEventListener("keydown", (event) => event.key === "Tab" && arrive(), true);

  window.walk = {
    stops,
    kinds,
    scrollers: () => stops().filter((stop) => scrollsBy(stop).x > 1),
    summaries: () => stops().filter((stop) => stop.localName === "summary"),
    describe: () => look.name(document.activeElement),

    // Faults that need no walk.
    before() {
      const found = [];
      for (const element of all) {
        if (element.tabIndex > 0) found.push([look.name(element), `has tabindex ${element.tabIndex}: Tab leaves the order of the page`]);
      }
      for (const element of document.querySelectorAll("body *")) {
        const by = scrollsBy(element);
        if ((by.x > 1 || by.y > 1) && look.isShown(element) && !isStop(element) && !all.some((stop) => element.contains(stop))) {
          found.push([look.name(element), "scrolls, but the keyboard does not reach it in every browser: it has no tabindex"]);
        }
      }
      for (const element of document.querySelectorAll("[onclick], [role=button], [role=link]")) {
        if (look.isShown(element) && !isStop(element)) found.push([look.name(element), "can be clicked, but the keyboard does not reach it"]);
      }
      return found;
    },

    // How many steps a walk takes, to the end of the page and out of it.
    begin(goesBack) {
      backwards = goesBack;
      ended = false;
      faults = [];
      furthest = -1;
      visited.clear();
      return stops().length + 1;
    },

    // Whether the walk is at the end of the page, and what was wrong on the way.
    state() {
      arrive();
      return { ended, faults };
    },

    giveUp() {
      say(document.activeElement, `is where the walk was given up: ${by()} never came to the end of the page`);
      end();
      return { ended, faults };
    },

    remeasure() {
      forget();
      document.activeElement?.blur();
      for (const element of stops()) unfocused.set(element, lookOf(element) + ground(element));
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
