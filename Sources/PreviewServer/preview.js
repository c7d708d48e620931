// Added to pages by samling serve, never published: shows what is found, and follows what is saved.
(() => {
  const { page, version, stopped, draft } = document.currentScript.dataset;
  const host = document.createElement("samling-preview");
  const root = host.attachShadow({ mode: "open" });
  const element = (name, className, text = "") => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };

  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/_samling/preview.css";
  const all = element("div", "all");
  all.hidden = true;
  style.addEventListener("load", () => { all.hidden = false; });
  const bar = element("div", "bar");
  const place = element("div", "place-of-panel");
  const open = element("button", "open");
  open.type = "button";
  open.hidden = true;
  const lost = element("p", "lost");
  lost.setAttribute("role", "status");
  if (draft) bar.append(element("p", "draft", draft));
  bar.append(lost, open);
  all.append(place, bar);
  root.append(style, all);
  document.body.append(host);

  // What somebody has closed stays closed until something else is found.
  const closed = { get: () => sessionStorage.getItem("samling-closed"), set: (text) => sessionStorage.setItem("samling-closed", text) };
  let before = null;

  const show = (isShown) => {
    const panel = place.querySelector(".panel");
    if (!panel) return;
    place.hidden = !isShown;
    open.hidden = isShown;
    open.setAttribute("aria-expanded", String(isShown));
    if (isShown) {
      before = document.activeElement;
      panel.focus();
    } else if (before && before.isConnected) {
      before.focus();
    }
  };
  const close = () => {
    const panel = place.querySelector(".panel");
    if (panel && !place.hidden) {
      closed.set(panel.textContent);
      show(false);
    }
  };
  open.addEventListener("click", () => { closed.set(""); show(true); });
  place.addEventListener("click", (event) => { if (event.target.closest(".close")) close(); });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });

  const tell = (html) => {
    if (place.dataset.html === html) return;
    place.dataset.html = html;
    place.innerHTML = html;
    const panel = place.querySelector(".panel");
    open.hidden = true;
    if (!panel) {
      place.hidden = true;
      return;
    }
    open.textContent = panel.querySelector("h2").textContent;
    open.classList.toggle("errors", panel.hasAttribute("data-errors"));
    // Warnings wait to be asked for.
    show(panel.hasAttribute("data-errors") && closed.get() !== panel.textContent);
  };

  // A browser has few connections to a server: pages that are not looked at give theirs up.
  let stream = null;
  const away = () => { stream?.close(); stream = null; };
  // Writing the page anew where it stands takes half the time of loading it.
  const renew = async () => {
    const answer = await fetch(location.href).catch(() => null);
    if (!answer || answer.redirected) return location.reload();
    const html = await answer.text();
    const top = scrollY;
    away();
    document.open();
    document.write(html);
    document.close();
    scrollTo({ top, behavior: "instant" });
  };
  const listen = () => {
    if (stream || document.hidden) return;
    stream = new EventSource(`/_samling/events?page=${encodeURIComponent(page)}&version=${version}`);
    stream.addEventListener("open", () => { lost.textContent = ""; });
    stream.addEventListener("error", () => { lost.textContent = stopped; });
    stream.addEventListener("findings", (event) => tell(event.data));
    stream.addEventListener("page", renew);
    stream.addEventListener("reload", () => location.reload());
  };
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) away();
    else listen();
  });
  addEventListener("pagehide", away);
  addEventListener("pageshow", listen);
  listen();
})();
