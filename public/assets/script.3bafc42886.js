(() => {
const now = new Date();
const pad = (n) => String(n).padStart(2, "0");
const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const make = (name, textContent, className = "") =>
Object.assign(document.createElement(name), { textContent, className });
const on = (el, type, act) => el.addEventListener(type, act);
for (const el of all("[data-until]")) {
if (today > el.dataset.until) el.after(" ", make("span", el.dataset.passed, "passed"));
}
for (const el of all("[data-hide-after]")) el.hidden = today > el.dataset.hideAfter;
for (const el of all("[data-show-after]")) el.hidden = today <= el.dataset.showAfter;
for (const list of all("[data-next]")) {
const coming = all("[data-ends]", list).find((el) => el.dataset.ends >= today);
coming?.querySelector(".when, .date").append(" ", make("span", list.dataset.next, "badge next"));
}
const archive = document.getElementById("arkiv");
for (const card of all(".cards[data-open] .card")) {
const words = card.parentNode.dataset;
const { deadline, dates = "", state: built } = card.dataset;
const days = dates.split(" ").filter(Boolean);
const coming = days.find((day) => day >= today);
const state = built || (days.length && !coming ? "ended"
: deadline && today <= deadline ? "open"
: days.length && today >= days[0] ? "running" : "");
if (state && !built) card.querySelector("h3").after(make("span", words[state], `badge ${state}`));
if (coming) {
const row = make("div");
row.append(make("dt", words.next), make("dd", new Date(`${coming}T12:00`).toLocaleDateString(
document.documentElement.lang, { day: "numeric", month: "long", year: "numeric" })));
card.querySelector("dl").prepend(row);
}
if (state === "ended" && archive) {
archive.hidden = false;
archive.querySelector("ul").append(card);
}
}
for (const button of all("[data-copy]")) {
if (!navigator.clipboard) continue;
const label = button.textContent;
button.hidden = false;
on(button, "click", async () => {
await navigator.clipboard.writeText(button.dataset.copy);
button.textContent = button.dataset.copied;
setTimeout(() => { button.textContent = label; }, 3000);
});
}
for (const button of all("[data-print]")) {
const pdf = new URL(button.dataset.print, location);
button.hidden = false;
on(button, "click", async () => {
const answer = await fetch(pdf, { method: "HEAD" }).catch(() => null);
if (answer?.ok && /pdf/.test(answer.headers.get("content-type"))) location = pdf;
else print();
});
}
const plain = (text) => ` ${text.toLowerCase().normalize("NFC").replace(/[æä]/g, "ae").replace(/ø/g, "o")
.normalize("NFD").replace(/\p{M}/gu, "").replace(/aa/g, "a").replace(/oe/g, "o").replace(/[^\p{L}\p{N}]+/gu, " ")}`;
const asked = (field) => plain(field.value).split(" ").filter(Boolean);
const has = (text, words) => words.every((one) => text.includes(one[3] ? one : ` ${one}`));
for (const box of all(".filter")) {
const works = all(".works > li").map((el) => [el, plain(el.textContent)]);
const [field, status] = all("input, [role=status]", box);
box.hidden = false;
on(field, "input", () => {
const words = asked(field);
for (const [el, text] of works) el.hidden = !has(text, words);
for (const group of all("section:has(> .works)")) {
group.hidden = !group.querySelector("li:not([hidden])");
}
status.textContent = words.length === 0 ? "" : box.dataset.shown
.replace("{n}", works.filter(([el]) => !el.hidden).length).replace("{total}", works.length);
});
}
const finder = document.querySelector(".finder");
if (!finder) return;
const box = make("form", "", "search");
box.role = "search";
box.innerHTML = "<label> <input type=search autocomplete=off></label><p role=status></p><ol></ol>";
const [label, field, status, hits] = all("*", box);
label.prepend(finder.textContent);
let list;
const fetchList = async () => {
const page = new DOMParser().parseFromString(await (await fetch(finder.href)).text(), "text/html");
const entries = all(".everything :has(> a)", page).map((el) => {
const link = el.querySelector("a");
const title = link.textContent;
const about = [...all(":scope > .detail", el), ...all("h2", el.closest("section"))]
.map((one) => one.textContent).filter((one) => one !== title).join(" · ");
const href = new URL(link.getAttribute("href"), finder.href);
return { href, title, about, texts: [title, title + about, `${title} ${about} ${el.dataset.text}`].map(plain) };
});
return { entries, words: page.querySelector(".everything").dataset };
};
const find = async () => {
const { entries, words } = await (list ??= fetchList());
const asking = asked(field);
const ranks = [[], [], []];
for (const entry of asking.length ? entries : []) {
ranks[entry.texts.findIndex((text) => has(text, asking))]?.push(entry);
}
const found = ranks.flat();
const n = found.length;
hits.replaceChildren(...found.slice(0, 20).map(({ href, title, about }) => {
const item = make("li");
item.append(Object.assign(make("a", title), { href }), " ", make("span", about, "detail"));
return item;
}));
status.textContent = asking.length
? words[n > 20 ? "more" : n > 1 ? "many" : n ? "one" : "none"].replace("{n}", n) : "";
};
const open = (event) => {
event.preventDefault();
finder.closest(".bar").after(box);
field.focus();
find().catch(() => { location = finder.href; });
};
const move = (event, step) => {
event.preventDefault();
const stops = [field, ...all("a", hits)];
stops.at(Math.min(Math.max(stops.indexOf(document.activeElement) + step, 0), stops.length - 1)).focus();
};
on(finder, "click", (event) => event.ctrlKey || event.metaKey || open(event));
on(document, "keydown", (event) => event.key === "k" && (event.ctrlKey || event.metaKey) && open(event));
on(field, "input", find);
on(box, "submit", (event) => move(event, 1));
on(box, "keydown", (event) => {
if (event.key === "ArrowDown") move(event, 1);
if (event.key === "ArrowUp") move(event, -1);
if (event.key !== "Escape") return;
box.remove();
finder.focus();
});
})();
