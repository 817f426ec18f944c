// What improves the pages for those whose browser runs scripts; everything can be read and searched without.
"use strict";

(() => {
  const each = (selector, does) => document.querySelectorAll(selector).forEach(does);

  // An article's statements: pointing at one shows its words in the text and its line in the margin.
  const numbers = (element) => (element.dataset.s || element.dataset.n || "").split(" ").filter(Boolean);
  const show = (wanted) => {
    each(".on", (element) => element.classList.remove("on"));
    wanted.forEach((number) => {
      each(`.mark[data-s~="${number}"], .note[data-n="${number}"]`, (element) => element.classList.add("on"));
    });
  };
  const part = (event) => event.target instanceof Element && event.target.closest("[data-s], [data-n]");
  document.addEventListener("pointerover", (event) => {
    const on = part(event);
    if (on) show(numbers(on));
  });
  document.addEventListener("focusin", (event) => {
    const on = part(event);
    if (on) show(numbers(on));
  });
  document.addEventListener("click", (event) => {
    const mark = event.target instanceof Element && event.target.closest(".mark[data-s]");
    if (!mark || !window.getSelection().isCollapsed) return;
    const note = document.getElementById("m" + numbers(mark).pop());
    if (!note) return;
    const details = note.querySelector("details");
    if (details) details.open = true;
    note.scrollIntoView({ block: "nearest", behavior: "smooth" });
    show(numbers(note));
  });
  // What an address leads to is open already.
  const arrive = () => {
    const note = /^#[ms]\d+$/.test(location.hash) && document.getElementById("m" + location.hash.slice(2));
    if (!note) return;
    show(numbers(note));
    const details = note.querySelector("details");
    if (details) details.open = true;
  };
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    each(".note details[open]", (details) => {
      if (details.contains(document.activeElement)) details.querySelector("summary").focus();
      details.open = false;
    });
  });
  window.addEventListener("hashchange", arrive);
  arrive();

  // An address or a text that is pasted into the search field is read at once.
  const given = document.getElementById("given-form");
  const field = document.getElementById("q");
  if (given && field) {
    field.addEventListener("paste", (event) => {
      const text = event.clipboardData ? event.clipboardData.getData("text/plain").trim() : "";
      if (/^https?:\/\/\S+$/i.test(text) || text.length > 200) {
        event.preventDefault();
        given.elements.given.value = text;
        given.submit();
      }
    });
  }

  // So are files that are dropped on the page.
  const drop = document.getElementById("drop-form");
  if (drop) {
    const files = (event) => event.dataTransfer && Array.from(event.dataTransfer.types).includes("Files");
    ["dragenter", "dragover"].forEach((kind) =>
      document.addEventListener(kind, (event) => {
        if (!files(event)) return;
        event.preventDefault();
        document.body.classList.add("dropping");
      }));
    document.addEventListener("dragleave", (event) => {
      if (event.relatedTarget === null) document.body.classList.remove("dropping");
    });
    document.addEventListener("drop", (event) => {
      if (!files(event) || event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      drop.elements.file.files = event.dataTransfer.files;
      drop.submit();
    });
  }
})();
