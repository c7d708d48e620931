// Marks what depends on today, copies, searches lists, prints. Every page says the same without it.
(() => {
  const now = new Date();
  const pad = (n) => String(n).padStart(2, "0");
  const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  const all = (selector, root = document) => root.querySelectorAll(selector);
  const word = (text, name) => {
    const span = document.createElement("span");
    span.className = name;
    span.textContent = text;
    return span;
  };

  for (const el of all("[data-until]")) {
    if (today > el.dataset.until) el.after(" ", word(el.dataset.passed, "passed"));
  }
  for (const el of all("[data-hide-after]")) el.hidden = today > el.dataset.hideAfter;
  for (const el of all("[data-show-after]")) el.hidden = today <= el.dataset.showAfter;

  for (const list of all("[data-next]")) {
    const coming = [...all("[data-ends]", list)].find((el) => el.dataset.ends >= today);
    const place = coming && (coming.querySelector(".when") || coming.querySelector(".date"));
    if (place) place.append(" ", word(list.dataset.next, "badge next"));
  }

  for (const list of all(".cards[data-open]")) {
    const ended = [];
    for (const card of all(".card", list)) {
      const { deadline, dates = "", state: built } = card.dataset;
      const days = dates.split(" ").filter(Boolean);
      const coming = days.find((day) => day >= today);
      const state = built || (days.length && !coming ? "ended"
        : deadline && today <= deadline ? "open"
        : days.length && today >= days[0] ? "running" : "");
      if (state && !built) card.querySelector("h3").after(word(list.dataset[state], `badge ${state}`));
      if (state === "ended") ended.push(card);
      const facts = card.querySelector("dl");
      if (!coming || !facts) continue;
      const [row, term, text] = ["div", "dt", "dd"].map((name) => document.createElement(name));
      term.textContent = list.dataset.next;
      text.textContent = new Date(`${coming}T12:00`).toLocaleDateString(
        document.documentElement.lang, { day: "numeric", month: "long", year: "numeric" });
      row.append(term, text);
      facts.prepend(row);
    }
    const archive = document.getElementById("arkiv");
    if (!archive || ended.length === 0) continue;
    archive.hidden = false;
    archive.querySelector("ul").append(...ended);
  }

  for (const button of all("[data-copy]")) {
    if (!navigator.clipboard) continue;
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = button.dataset.copied;
      setTimeout(() => { button.textContent = label; }, 3000);
    });
  }

  for (const button of all("[data-print]")) {
    const pdf = new URL(button.dataset.print, location.href);
    button.hidden = false;
    button.addEventListener("click", async () => {
      const answer = await fetch(pdf, { method: "HEAD" }).catch(() => null);
      const type = answer?.ok && answer.headers.get("content-type");
      if (type && type.includes("pdf")) location.assign(pdf);
      else print();
    });
  }

  for (const box of all(".filter")) {
    const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const works = [...all(".works > li")].map((el) => [el, plain(el.textContent)]);
    const field = box.querySelector("input");
    const status = box.querySelector("[role=status]");
    box.hidden = false;
    field.addEventListener("input", () => {
      const words = plain(field.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const [el, text] of works) {
        el.hidden = !words.every((one) => text.includes(one));
        if (!el.hidden) shown += 1;
      }
      for (const list of all(".works")) {
        const group = list.closest("section");
        if (group) group.hidden = !list.querySelector("li:not([hidden])");
      }
      status.textContent = words.length === 0 ? ""
        : box.dataset.shown.replace("{n}", shown).replace("{total}", works.length);
    });
  }
})();
