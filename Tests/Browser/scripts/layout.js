// What is wrong with how the page is laid out in this window: pairs of an element and a fault.
({ onPaper }) => {
  const faults = [];
  const root = document.scrollingElement;
  const width = root.clientWidth;
  const elements = [...document.body.querySelectorAll("*")].filter(
    (element) => !(element instanceof SVGElement && element.localName !== "svg") && look.isShown(element));
  const ears = new Set(elements.filter(look.isForEarsOnly));
  const style = new Map(elements.map((element) => [element, getComputedStyle(element)]));

  const rolls = (element) => ["auto", "scroll"].includes(style.get(element)?.overflowX);
  const cuts = (element) => ["hidden", "clip"].includes(style.get(element)?.overflowX) || ["hidden", "clip"].includes(style.get(element)?.overflowY);
  const region = (element) => {
    for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) if (rolls(one)) return one;
    return null;
  };

  if (!onPaper && root.scrollWidth > width) faults.push(["html", `scrolls sideways: ${root.scrollWidth} px in a window of ${width} px`]);

  // What sticks out of the window: the outermost only, and not what scrolls in a region of its own.
  const out = new Set();
  for (const element of elements) {
    const box = element.getBoundingClientRect();
    if (ears.has(element) || box.width === 0 || box.height === 0 || region(element)) continue;
    if (box.left >= -1 && box.right <= width + 1) continue;
    if (style.get(element).display === "contents" || out.has(element.parentElement)) { out.add(element); continue; }
    out.add(element);
    faults.push([look.name(element), `sticks out of the ${onPaper ? "sheet" : "window"}: from ${Math.round(box.left)} to ${Math.round(box.right)} px, of ${width} px`]);
  }
  // Words that no box holds, such as one long word in a narrow paragraph.
  const range = document.createRange();
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !style.has(parent) || ears.has(parent) || !look.isShown(parent)) continue;
    range.selectNodeContents(node);
    // The part of each line that is seen: what its scrolling and cutting ancestors leave of it.
    let left = -Infinity, right = Infinity, top = -Infinity, bottom = Infinity;
    for (let one = parent; one && one !== document.body; one = one.parentElement) {
      if (!rolls(one) && !cuts(one)) continue;
      const box = one.getBoundingClientRect();
      left = Math.max(left, box.left); right = Math.min(right, box.right);
      top = Math.max(top, box.top); bottom = Math.min(bottom, box.bottom);
    }
    const inRegion = rolls(parent) || region(parent);
    let said = false;
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      if (!said && !inRegion && (box.left < -1 || box.right > width + 1) && !out.has(parent)) {
        said = true;
        faults.push([look.name(parent), `has words that run out of the ${onPaper ? "sheet" : "window"}`]);
      }
      // Only the middle of a line tells: where lines are set close, what may hang from one reaches into the next.
      const seen = {
        node, parent,
        left: Math.max(box.left, left), right: Math.min(box.right, right),
        top: Math.max(box.top + box.height * 0.3, top), bottom: Math.min(box.bottom - box.height * 0.3, bottom),
      };
      if (seen.right - seen.left > 2 && seen.bottom - seen.top > 1) lines.push(seen);
    }
  }
  lines.sort((one, other) => one.top - other.top);
  const overlaps = new Set();
  lines.forEach((line, index) => {
    for (let next = index + 1; next < lines.length && lines[next].top < line.bottom; next += 1) {
      const other = lines[next];
      if (other.node === line.node || other.left > line.right - 2 || other.right < line.left + 2) continue;
      const said = `${look.name(line.parent)}|${look.name(other.parent)}`;
      if (overlaps.has(said)) continue;
      overlaps.add(said);
      faults.push([look.name(line.parent), `has words on top of those of ${look.name(other.parent)}`]);
    }
  });

  for (const element of elements) {
    if (ears.has(element) || !element.textContent.trim()) continue;
    const tooWide = element.scrollWidth - element.clientWidth, tooHigh = element.scrollHeight - element.clientHeight;
    const look_ = style.get(element);
    const clips = (overflow) => overflow === "hidden" || overflow === "clip" || (onPaper && overflow !== "visible");
    if ((clips(look_.overflowX) && tooWide > 1) || (clips(look_.overflowY) && tooHigh > 1)) {
      faults.push([look.name(element), `cuts off what is in it: ${Math.max(tooWide, 0)} px across, ${Math.max(tooHigh, 0)} px down`]);
    } else if (!onPaper && rolls(element) && tooWide > 1 && !element.matches("pre, table") && !element.querySelector("table, pre")) {
      faults.push([look.name(element), `scrolls sideways by ${tooWide} px, and holds no table`]);
    }
  }
  return faults;
}
