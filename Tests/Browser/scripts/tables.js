// The header cells of every cell of every table of the page, by the HTML standard: section 4.9.12, “Processing model”,
// of https://html.spec.whatwg.org/multipage/tables.html. Each step below is one of the standard's, under its own name.
() => {
  // The rules for parsing non-negative integers; `fallback` on an error.
  const integer = (text, fallback) => {
    const found = /^[\t\n\f\r ]*\+?(\d+)/.exec(text ?? "");
    return found ? parseInt(found[1], 10) : fallback;
  };
  const spanOf = (element) => Math.min(integer(element.getAttribute("span"), 1) || 1, 1000);

  // “Forming a table”
  const form = (element) => {
    const table = { element, width: 0, height: 0, slots: [], cells: [], rowGroups: [], columnGroups: [] };
    const covering = (x, y) => table.slots[y]?.[x] ?? [];
    const cover = (cell, x, y) => {
      table.slots[y] ??= [];
      (table.slots[y][x] ??= []).push(cell);
    };
    let current = 0;
    let growing = [];

    const grow = () => {
      for (const cell of growing) {
        for (let x = cell.x; x < cell.x + cell.width; x += 1) {
          if (!covering(x, current).includes(cell)) cover(cell, x, current);
        }
        cell.height = Math.max(cell.height, current - cell.y + 1);
      }
    };

    const endRowGroup = () => {
      while (current < table.height) {
        grow();
        current += 1;
      }
      growing = [];
    };

    const processRow = (row) => {
      if (table.height === current) table.height += 1;
      let x = 0;
      grow();
      for (const element of row.children) {
        if (element.localName !== "td" && element.localName !== "th") continue;
        while (x < table.width && covering(x, current).length > 0) x += 1;
        if (x === table.width) table.width += 1;
        const width = Math.min(integer(element.getAttribute("colspan"), 1) || 1, 1000);
        const rows = Math.min(integer(element.getAttribute("rowspan"), 1), 65534);
        const height = rows || 1;
        table.width = Math.max(table.width, x + width);
        table.height = Math.max(table.height, current + height);
        const cell = { element, x, y: current, width, height, isHeader: element.localName === "th" };
        for (let across = x; across < x + width; across += 1) {
          for (let down = current; down < current + height; down += 1) cover(cell, across, down);
        }
        table.cells.push(cell);
        if (rows === 0) growing.push(cell);
        x += width;
      }
      current += 1;
    };

    const processRowGroup = (group) => {
      const start = table.height;
      for (const row of group.children) if (row.localName === "tr") processRow(row);
      if (table.height > start) table.rowGroups.push({ start, end: table.height });
      endRowGroup();
    };

    const children = [...element.children];
    let index = 0;
    for (; index < children.length && !["thead", "tbody", "tfoot", "tr"].includes(children[index].localName); index += 1) {
      if (children[index].localName !== "colgroup") continue;
      const start = table.width;
      const columns = [...children[index].children].filter((child) => child.localName === "col");
      for (const column of columns.length > 0 ? columns : [children[index]]) table.width += spanOf(column);
      table.columnGroups.push({ start, end: table.width });
    }
    const pendingFeet = [];
    for (; index < children.length; index += 1) {
      const child = children[index];
      if (child.localName === "tr") {
        processRow(child);
      } else if (child.localName === "tfoot") {
        endRowGroup();
        pendingFeet.push(child);
      } else if (child.localName === "thead" || child.localName === "tbody") {
        endRowGroup();
        processRowGroup(child);
      }
    }
    endRowGroup();
    for (const foot of pendingFeet) processRowGroup(foot);
    return { ...table, covering };
  };

  const scope = (cell) => {
    const value = (cell.element.getAttribute("scope") ?? "").toLowerCase();
    return ["row", "col", "rowgroup", "colgroup"].includes(value) ? value : "auto";
  };

  const anyDataCell = (table, startX, endX, startY, endY) => {
    for (let y = startY; y < endY; y += 1) {
      for (let x = startX; x < endX; x += 1) if (table.covering(x, y).some((cell) => !cell.isHeader)) return true;
    }
    return false;
  };

  // “Column header” and “row header”
  const isColumnHeader = (table, cell) =>
    scope(cell) === "col" ||
    (scope(cell) === "auto" && !anyDataCell(table, 0, table.width, cell.y, cell.y + cell.height));
  const isRowHeader = (table, cell) =>
    scope(cell) === "row" ||
    (scope(cell) === "auto" && !isColumnHeader(table, cell) &&
      !anyDataCell(table, cell.x, cell.x + cell.width, 0, table.height));

  const isEmpty = (cell) => cell.element.childElementCount === 0 && /^[\t\n\f\r ]*$/.test(cell.element.textContent);

  // “Internal algorithm for scanning and assigning header cells”
  const scan = (table, principal, headers, startX, startY, byX, byY) => {
    let x = startX, y = startY;
    const opaque = [];
    let inHeaderBlock = principal.isHeader;
    let block = principal.isHeader ? [principal] : [];
    for (;;) {
      x += byX;
      y += byY;
      if (x < 0 || y < 0) return;
      const covering = table.covering(x, y);
      if (covering.length !== 1) continue;
      const [cell] = covering;
      if (cell.isHeader) {
        inHeaderBlock = true;
        block.push(cell);
        let blocked = false;
        if (byX === 0) {
          blocked ||= opaque.some((other) => other.x === cell.x && other.width === cell.width);
          blocked ||= !isColumnHeader(table, cell);
        }
        if (byY === 0) {
          blocked ||= opaque.some((other) => other.y === cell.y && other.height === cell.height);
          blocked ||= !isRowHeader(table, cell);
        }
        if (!blocked) headers.push(cell);
      } else if (inHeaderBlock) {
        inHeaderBlock = false;
        opaque.push(...block);
        block = [];
      }
    }
  };

  // “Algorithm for assigning header cells”
  const headersOf = (table, principal) => {
    const headers = [];
    if (principal.element.hasAttribute("headers")) {
      for (const id of principal.element.getAttribute("headers").split(/[\t\n\f\r ]+/).filter(Boolean)) {
        const target = document.getElementById(id);
        const cell = table.cells.find((one) => one.element === target);
        if (cell && cell !== principal) headers.push(cell);
      }
    } else {
      for (let y = principal.y; y < principal.y + principal.height; y += 1) scan(table, principal, headers, principal.x, y, -1, 0);
      for (let x = principal.x; x < principal.x + principal.width; x += 1) scan(table, principal, headers, x, principal.y, 0, -1);
      const right = principal.x + principal.width - 1, bottom = principal.y + principal.height - 1;
      const before = table.cells.filter((cell) => cell.isHeader && cell.x <= right && cell.y <= bottom);
      const within = (group, value) => group.start <= value && value < group.end;
      const rows = table.rowGroups.find((group) => within(group, principal.y));
      if (rows) headers.push(...before.filter((cell) => scope(cell) === "rowgroup" && within(rows, cell.y)));
      const columns = table.columnGroups.find((group) => within(group, principal.x));
      if (columns) headers.push(...before.filter((cell) => scope(cell) === "colgroup" && within(columns, cell.x)));
    }
    return [...new Set(headers)].filter((cell) => cell !== principal && !isEmpty(cell));
  };

  // Tables within tables are tables of their own.
  return [...document.querySelectorAll("table")].map((element) => {
    const table = form(element);
    const index = new Map(table.cells.map((cell, position) => [cell, position]));
    const covered = (x, y) => table.covering(x, y).length;
    const faults = [];
    for (let y = 0; y < table.height; y += 1) {
      for (let x = 0; x < table.width; x += 1) {
        if (covered(x, y) === 0) faults.push(`has no cell in row ${y + 1}, column ${x + 1}`);
        if (covered(x, y) > 1) faults.push(`has ${covered(x, y)} cells on top of each other in row ${y + 1}, column ${x + 1}`);
      }
    }
    return {
      name: look.name(element.querySelector(":scope > caption") ?? element),
      faults,
      cells: table.cells.map((cell) => ({
        name: look.name(cell.element),
        id: cell.element.id,
        expected: cell.element.dataset.headers ?? null,
        text: cell.element.textContent.replace(/\s+/g, " ").trim(),
        x: cell.x, y: cell.y, isHeader: cell.isHeader, isEmpty: isEmpty(cell),
        isInFoot: cell.element.closest("tfoot") !== null,
        headers: headersOf(table, cell).map((header) => index.get(header)),
      })),
    };
  });
}
