// Words that cannot be read on white paper, where browsers leave out backgrounds; and what is of no use on paper.
() => {
  const faults = [];
  const keepsGround = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const style = getComputedStyle(one);
      if (style.printColorAdjust === "exact" && look.colour(style.backgroundColor)[3] > 0) return true;
    }
    return false;
  };
  const seen = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || seen.has(parent) || !look.isShown(parent) || look.isForEarsOnly(parent)) continue;
    seen.add(parent);
    const ink = look.colour(getComputedStyle(parent).color);
    const onWhite = ink.slice(0, 3).map((part) => part * ink[3] + (1 - ink[3]));
    const ratio = look.contrast(onWhite, [1, 1, 1]);
    if (ratio < 4.5 && !keepsGround(parent)) {
      faults.push([look.name(parent), `has a contrast of ${ratio.toFixed(2)} with white paper`]);
    }
  }
  // Ways through the site: what stands outside the main part, and the way to the next page.
  const main = document.querySelector("main");
  for (const way of document.querySelectorAll("nav, body > a[href^='#'], a[rel~=prev], a[rel~=next]")) {
    const isContents = way.localName === "nav" && main?.contains(way);
    if (!isContents && look.isShown(way) && way.getClientRects().length > 0 && !look.isForEarsOnly(way)) {
      faults.push([look.name(way), "leads through the site, and is printed"]);
    }
  }
  return faults;
}
