// What every script of ours uses. Loaded before anything of the page itself.
(() => {
  const text = (element) => (element.innerText ?? element.textContent ?? "").replace(/\s+/g, " ").trim();

  // An element as a person would point at it: its tag, id or class, and its first words.
  const name = (element) => {
    if (!element) return "nothing";
    const mark = element.id ? `#${element.id}` : [...element.classList].slice(0, 2).map((one) => `.${one}`).join("");
    const words = text(element) || element.getAttribute("aria-label") || element.getAttribute("alt") || "";
    const shown = words.length > 40 ? `${words.slice(0, 40)}…` : words;
    return element.localName + mark + (shown ? ` “${shown}”` : "");
  };

  // Shown to nobody's eye, on purpose: kept for those who listen, such as a skip link until it has the focus.
  const isForEarsOnly = (element) => {
    for (let one = element; one && one !== document.documentElement; one = one.parentElement) {
      const style = getComputedStyle(one);
      const box = one.getBoundingClientRect();
      const cut = style.clipPath === "inset(50%)" || style.clip === "rect(0px, 0px, 0px, 0px)" ||
        style.clip === "rect(1px, 1px, 1px, 1px)";
      if (cut || (style.overflowX !== "visible" && box.width <= 1 && box.height <= 1)) return true;
    }
    return false;
  };

  const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  // A computed colour as [red, green, blue, opacity], each from 0 to 1, whatever notation it came in.
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const colour = (value) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = value;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].map((part) => part / 255);
  };

  const luminance = ([red, green, blue]) => {
    const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };

  const contrast = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  window.look = { text, name, isForEarsOnly, isShown, colour, contrast };

  window.violations = [];
  document.addEventListener("securitypolicyviolation", (event) => {
    window.violations.push({
      element: name(event.target instanceof Element ? event.target : document.documentElement),
      fault: `${event.effectiveDirective} forbids ${event.blockedURI}${event.sample ? `: ${event.sample}` : ""}`,
    });
  });
})();
