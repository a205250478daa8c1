// Where the eye, in one column, meets words in another order than the page has them.
() => {
  const faults = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const block = (element) => {
    for (let one = element; one; one = one.parentElement) {
      if (!["inline", "contents"].includes(getComputedStyle(one).display)) return one;
    }
  };
  let last = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !look.isShown(parent) || look.isForEarsOnly(parent)) continue;
    range.selectNodeContents(node);
    const box = range.getClientRects()[0];
    if (!box || box.width < 1) continue;
    const here = { parent, block: block(parent), table: parent.closest("table"), top: box.top, middle: (box.top + box.bottom) / 2 };
    // Cells stand beside each other, and words of one line may stand higher or lower.
    if (last && last.block !== here.block && !(here.table && here.table === last.table) && here.middle < last.top) {
      faults.push([look.name(here.block), `is shown above ${look.name(last.block)}, which comes before it in the page`]);
    }
    last = here;
  }
  return faults;
}
