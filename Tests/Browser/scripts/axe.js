// The violations that axe-core finds, one an element.
async (tags) => {
  // axe takes the colour of words from text-fill-color, where Chromium still has the author's in forced colours.
  const { getPropertyValue } = CSSStyleDeclaration.prototype;
  if (matchMedia("(forced-colors: active)").matches) {
    CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
      return getPropertyValue.call(this, name === "-webkit-text-fill-color" ? "color" : name);
    };
  }
  const found = await axe.run(document, {
    runOnly: { type: "tag", values: tags },
    resultTypes: ["violations"],
    elementRef: true,
  });
  CSSStyleDeclaration.prototype.getPropertyValue = getPropertyValue;
  // What axe measured says more than what it advises.
  const detail = (node) => node.any.concat(node.all, node.none).map((check) => check.message).slice(0, 1).join("");
  return found.violations.flatMap((rule) =>
    rule.nodes.map((node) => [look.name(node.element), `${rule.id}: ${detail(node) || rule.help}`]));
}
