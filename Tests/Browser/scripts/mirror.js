// What does not change sides when the page's direction is turned: pairs of an element and a fault.
() => {
  const root = document.documentElement;
  const own = root.dir;
  const range = document.createRange();
  // What has a direction of its own keeps it, and its own margins with it.
  const isInOwnDirection = (element) => element.closest("[dir]") !== root;
  const elements = [...document.body.querySelectorAll("*")].filter((element) =>
    !(element instanceof SVGElement && element.localName !== "svg") && !isInOwnDirection(element) &&
    !["inline", "contents", "none"].includes(getComputedStyle(element).display) &&
    look.isShown(element) && !look.isForEarsOnly(element));

  // A box, and the one line of words right in it where there is only one.
  const measure = (element) => {
    const box = element.getBoundingClientRect();
    const nodes = [...element.childNodes];
    const words = nodes.length === 1 && nodes[0].nodeType === Node.TEXT_NODE && nodes[0].data.trim();
    if (words) range.selectNodeContents(element);
    const lines = words ? range.getClientRects() : [];
    return { box, line: lines.length === 1 ? lines[0] : null };
  };
  const side = (direction) => {
    root.dir = direction;
    const width = document.scrollingElement.clientWidth;
    return { width, of: elements.map(measure) };
  };

  const ltr = side("ltr"), rtl = side("rtl");
  root.dir = own;
  const isMirrored = (one, other) =>
    Math.abs(one.left - (rtl.width - other.right)) <= 1.5 && Math.abs(one.right - (rtl.width - other.left)) <= 1.5;
  const faults = [];
  const wrong = new Set();
  elements.forEach((element, index) => {
    const [one, other] = [ltr.of[index], rtl.of[index]];
    if (one.box.width < 1 || one.box.height < 1) return;
    if (!isMirrored(one.box, other.box)) {
      // Where a box is on the wrong side, all that is in it is, too.
      if (!wrong.has(element.parentElement)) {
        faults.push([look.name(element), `is not mirrored: from ${Math.round(one.box.left)} to ${Math.round(one.box.right)} px from the left, and from ${Math.round(rtl.width - other.box.right)} to ${Math.round(rtl.width - other.box.left)} px from the right`]);
      }
      wrong.add(element);
    } else if (wrong.has(element.parentElement)) {
      wrong.add(element);
    } else if (one.line && other.line && !isMirrored(one.line, other.line)) {
      faults.push([look.name(element), "keeps its words on the same side"]);
    }
  });
  return faults;
}
