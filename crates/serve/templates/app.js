"use strict";
// What this page does beyond what it does without scripts: it follows the files, and marks quotes.
(() => {
  const { query, version, view } = document.body.dataset;
  const $ = (id) => document.getElementById(id);

  // ---- following the files

  const fetchPage = async (address) => {
    const response = await fetch(address, { credentials: "same-origin" });
    const text = await response.text();
    return new DOMParser().parseFromString(text, "text/html");
  };

  const showNews = (from) => {
    const news = $("news");
    if (!news || !from || news.innerHTML === from.innerHTML) return;
    news.replaceChildren(...from.childNodes);
    news.classList.remove("fresh");
    void news.offsetWidth;
    news.classList.add("fresh");
  };

  // The page of the case again, at the place and date where the reader is.
  const renew = async () => {
    const page = await fetchPage(location.href);
    const place = [scrollX, scrollY];
    const chosen = document.querySelector(".dates input:checked+label");
    const isLast = !chosen || !document.querySelector(".dates input:checked~input");
    const open = [...document.querySelectorAll("#case details[open] > summary")].map((it) => it.textContent);
    const style = page.querySelector("link[data-own]");
    const old = document.querySelector("link[data-own]");
    if (style && old && style.getAttribute("href") !== old.getAttribute("href")) {
      const fresh = document.createElement("link");
      Object.assign(fresh, { rel: "stylesheet", href: style.getAttribute("href") });
      fresh.dataset.own = "";
      await new Promise((done) => {
        fresh.onload = fresh.onerror = done;
        old.after(fresh);
      });
      old.remove();
    }
    showNews(page.getElementById("news"));
    const now = page.getElementById("case");
    if (now) $("case").replaceChildren(...now.childNodes);
    document.title = page.title;
    const label = isLast ? null : chosen.textContent;
    for (const it of document.querySelectorAll(".dates label")) {
      if (it.textContent === label) $(it.htmlFor).checked = true;
    }
    for (const it of document.querySelectorAll("#case details > summary")) {
      if (open.includes(it.textContent)) it.parentElement.open = true;
    }
    const stepper = document.createElement("script");
    stepper.src = `/report.js?again=${Date.now()}`;
    document.head.append(stepper);
    scrollTo(...place);
  };

  let busy = false;
  let again = false;
  const follow = async () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      // What moved does not wait for the page, nor the page for it.
      const told = query ? fetchPage(`/news?${query}`).then((page) => showNews(page.body)) : null;
      await Promise.all([told, view === "case" ? renew() : null]);
      if (view === "cases") {
        const main = (await fetchPage("/")).querySelector("ul.cases");
        const cases = document.querySelector("ul.cases");
        if (main && cases) cases.replaceChildren(...main.childNodes);
      }
    } catch {
      // The server is gone; the browser asks again.
    }
    busy = false;
    if (again) {
      again = false;
      follow();
    }
  };

  const isMine = (message) =>
    !message.case || !query || new URLSearchParams(query).get("file") === message.case;
  let seen = Number(version ?? 0);
  let events;
  const listen = () => {
    events = new EventSource("/events");
    events.addEventListener("open", () => {
      document.documentElement.dataset.live = "yes";
    });
    events.addEventListener("message", (event) => {
      const message = JSON.parse(event.data);
      if (!isMine(message) || (message.version && message.version <= seen)) return;
      if (message.version) seen = message.version;
      // The list has just been made.
      if (message.kind === "now" && !query) return;
      follow();
    });
  };
  // Browsers have few connections for one server, and a page that is not seen needs none.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) events.close();
    else {
      listen();
      if (!query) follow();
    }
  });
  listen();

  // ---- the picture as PNG: the browser paints what it shows, so letters and colours are those of the page

  const paint = $("paint");
  const painted = async () => {
    const image = new Image();
    image.src = $("picture").href;
    await image.decode();
    // Twice as large as on the page, within what browsers can paint.
    const most = 16_000;
    const scale = Math.min(2, most / image.naturalWidth, most / image.naturalHeight);
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil(image.naturalWidth * scale);
    canvas.height = Math.ceil(image.naturalHeight * scale);
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((done) => canvas.toBlob(done, "image/png"));
  };
  paint?.addEventListener("click", async () => {
    const said = $("painted");
    try {
      const blob = await painted();
      if (!blob) throw new Error("nothing was painted");
      const link = document.createElement("a");
      link.href = URL.createObjectURL(blob);
      link.download = paint.dataset.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      said.textContent = "";
    } catch {
      said.textContent = "This picture cannot be painted; take the SVG.";
    }
  });
  for (const it of document.querySelectorAll(".scripted")) if (it.contains(paint)) it.hidden = !paint;

  // ---- forms

  const form = $("row-form");
  if (!form) return;
  for (const it of document.querySelectorAll(".noscript")) it.hidden = true;
  const send = (what) => {
    const button = Object.assign(document.createElement("button"), { name: "do", value: what, hidden: true });
    form.append(button);
    form.requestSubmit(button);
  };
  for (const it of form.querySelectorAll("[data-more]")) it.addEventListener("change", () => send("more"));

  // ---- dates: what they mean, told while they are typed

  const waiting = new Map();
  const tellDate = async (field) => {
    const { date, one = "", minutes = "" } = field.dataset;
    const means = $(date);
    const text = field.value.trim();
    if (!means) return;
    const address = `/date?${query}&one=${one}&minutes=${minutes}&text=${encodeURIComponent(text)}`;
    const told = text ? await (await fetch(address)).json() : null;
    // A later answer may have come first.
    if (field.value.trim() !== text) return;
    means.textContent = told?.means ? `= ${told.means}` : (told?.wrong ?? "");
    means.classList.toggle("wrong", Boolean(told?.wrong));
  };
  form.addEventListener("input", (event) => {
    const field = event.target;
    if (!field.dataset.date) return;
    clearTimeout(waiting.get(field));
    waiting.set(field, setTimeout(() => tellDate(field).catch(() => {}), 120));
  });

  // A list that is full gets one more field.
  form.addEventListener("input", (event) => {
    const list = event.target.closest("[data-list]");
    if (!list || list.querySelector(".object")) return;
    const fields = [...list.querySelectorAll("input:not([type=checkbox]), textarea, select")];
    const last = fields.at(-1);
    if (event.target !== last || last.value === "" || last.dataset.article !== undefined) return;
    const another = last.cloneNode(true);
    another.value = "";
    another.id = `${fields[0].id}-${fields.length + 1}`;
    another.classList.add("another");
    another.setAttribute("aria-label", `${list.querySelector("label").textContent.trim()}, another`);
    last.after(another);
  });

  // ---- quotes

  const article = form.querySelector("[data-article]");
  const text = $("side-text");
  const mark = $("mark");
  if (!article || !text) return;
  const showArticle = async () => {
    const name = article.value;
    const side = text.closest(".side");
    if (!name) {
      side.hidden = true;
      form.classList.remove("beside");
      return;
    }
    const address = `/article?${query}&name=${encodeURIComponent(name)}`;
    text.value = await (await fetch(address)).text();
    $("side-name").textContent = name;
    side.hidden = false;
    form.classList.add("beside");
  };
  article.addEventListener("change", showArticle);
  if (article.value && !text.value) showArticle();
  mark.hidden = false;
  // A text that cannot be written in has no place where keys could begin to mark.
  text.readOnly = false;
  text.setAttribute("aria-readonly", "true");
  for (const it of ["beforeinput", "drop", "paste"]) text.addEventListener(it, (event) => event.preventDefault());
  mark.addEventListener("click", () => {
    const words = text.value.slice(text.selectionStart, text.selectionEnd).trim().replace(/\s+/g, " ");
    if (!words) return text.focus();
    const fields = [...form.querySelectorAll('[data-field="k.quote"] textarea')];
    const field = fields.find((it) => it.value === "") ?? fields.at(-1);
    if (!field) return;
    field.value = words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  });
})();
