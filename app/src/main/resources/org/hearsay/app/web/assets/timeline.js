// The time line's zoom and brush. Without it, the form and the links beside the strip do the same.
"use strict";
(() => {
  const DAY = 86400000;
  const day = (text) => Date.parse(text + "T00:00:00Z") / DAY;
  const text = (number) => new Date(number * DAY).toISOString().slice(0, 10);
  const words = (number) => new Date(number * DAY).toLocaleDateString("en-GB",
    { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const SVG = "http://www.w3.org/2000/svg";
  let loading = null;

  const address = (figure, from, to) => {
    const url = new URL(figure.dataset.address, location.href);
    if (from > day(figure.dataset.first) || to < day(figure.dataset.last)) {
      url.searchParams.set("from", text(from));
      url.searchParams.set("to", text(to));
    }
    return url;
  };

  // Everything between the heading and the footer is of the window, so all of it is taken from the page with the new address.
  const show = async (url, keep, focus) => {
    loading?.abort();
    loading = new AbortController();
    document.getElementById("timeline")?.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(url, { signal: loading.signal, headers: { Accept: "text/html" } });
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const open = [...document.querySelectorAll("main details")].map((details) => details.open);
      document.getElementById("main").replaceChildren(...page.getElementById("main").childNodes);
      document.querySelectorAll("main details").forEach((details, i) => { details.open = open[i] ?? details.open; });
      if (keep) history.pushState({ timeline: true }, "", url);
      begin();
      if (focus) document.querySelector(focus)?.focus({ preventScroll: true });
    } catch (failure) {
      if (failure.name !== "AbortError") location.assign(url);
    }
  };

  const begin = () => {
    const figure = document.getElementById("timeline");
    if (!figure) return;
    brush(figure);
    lanes(figure);
    figure.querySelectorAll(".zooms a").forEach((link) => link.addEventListener("click", (event) => {
      if (event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      show(new URL(link.href), true, `[data-zoom="${link.dataset.zoom}"]`);
    }));
    figure.querySelector("form.window").addEventListener("submit", (event) => {
      const from = event.target.elements.from.value;
      const to = event.target.elements.to.value;
      if (from && to && from <= to) {
        event.preventDefault();
        show(address(figure, day(from), day(to)), true, "form.window button");
      }
    });
  };

  const brush = (figure) => {
    const plot = figure.querySelector(".overview-plot");
    const pane = figure.querySelector(".overview-window");
    if (!plot || !pane) return;
    const first = day(figure.dataset.first);
    const last = day(figure.dataset.last);
    const days = last - first + 1;
    let range = [day(figure.dataset.from), day(figure.dataset.to)];
    const clamp = (value) => Math.min(last, Math.max(first, value));

    const handles = [0, 1].map((end) => {
      const handle = document.createElementNS(SVG, "rect");
      const attributes = { class: "overview-handle", y: 4, width: 8, height: 28, rx: 2, tabindex: 0, role: "slider",
        "aria-label": end ? "Last day" : "First day", "aria-describedby": "brush-help",
        "aria-valuemin": first, "aria-valuemax": last, "data-end": end };
      Object.entries(attributes).forEach(([name, value]) => handle.setAttribute(name, value));
      plot.append(handle);
      return handle;
    });
    plot.removeAttribute("aria-hidden");
    plot.setAttribute("role", "group");
    plot.setAttribute("aria-label", "All days, and those that are looked at closely");

    const draw = () => {
      const left = (range[0] - first) / days * 100;
      const right = (range[1] + 1 - first) / days * 100;
      pane.setAttribute("x", left + "%");
      pane.setAttribute("width", Math.max(0.5, right - left) + "%");
      handles.forEach((handle, end) => {
        handle.setAttribute("x", (end ? right : left) + "%");
        handle.setAttribute("transform", "translate(-4 0)");
        handle.setAttribute("aria-valuenow", range[end]);
        handle.setAttribute("aria-valuetext", words(range[end]));
      });
    };
    const done = (focus) => {
      if (range[0] !== day(figure.dataset.from) || range[1] !== day(figure.dataset.to)) {
        show(address(figure, range[0], range[1]), true, focus);
      }
    };
    draw();

    const at = (event) => {
      const box = plot.getBoundingClientRect();
      return clamp(first + Math.floor((event.clientX - box.left) / box.width * days));
    };
    let drag = null;
    plot.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      const where = at(event);
      const end = event.target.dataset?.end;
      const inside = event.target === pane && (range[0] > first || range[1] < last);
      drag = { end: end === undefined ? null : Number(end), inside, where, range: [...range], moved: false };
      plot.setPointerCapture(event.pointerId);
    });
    plot.addEventListener("pointermove", (event) => {
      if (!drag) return;
      const where = at(event);
      if (where === drag.where && !drag.moved) return;
      drag.moved = true;
      if (drag.end !== null) {
        range[drag.end] = drag.end ? Math.max(range[0], where) : Math.min(range[1], where);
      } else if (drag.inside) {
        const length = drag.range[1] - drag.range[0];
        const start = Math.min(last - length, Math.max(first, drag.range[0] + where - drag.where));
        range = [start, start + length];
      } else {
        range = [Math.min(drag.where, where), Math.max(drag.where, where)];
      }
      draw();
    });
    plot.addEventListener("pointerup", () => {
      const moved = drag?.moved;
      const end = drag?.end;
      drag = null;
      if (moved) done(end === null || end === undefined ? null : `.overview-handle[data-end="${end}"]`);
    });
    plot.addEventListener("pointercancel", () => { range = drag ? drag.range : range; drag = null; draw(); });
    plot.addEventListener("dblclick", () => { range = [first, last]; draw(); done(null); });

    let waiting = 0;
    handles.forEach((handle, end) => handle.addEventListener("keydown", (event) => {
      const page = Math.max(7, Math.round(days / 10));
      const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -page, PageUp: page,
        Home: -days, End: days }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const value = clamp(range[end] + step);
      range[end] = end ? Math.max(range[0], value) : Math.min(range[1], value);
      draw();
      clearTimeout(waiting);
      waiting = setTimeout(() => done(`.overview-handle[data-end="${end}"]`), 350);
    }));

    const zoom = (factor, middle) => {
      const length = range[1] - range[0] + 1;
      const wanted = Math.min(days, Math.max(1, Math.round(length * factor)));
      if (wanted === length) return;
      const before = Math.round((middle - range[0]) / length * wanted);
      const start = Math.min(last + 1 - wanted, Math.max(first, middle - before));
      range = [start, start + wanted - 1];
      draw();
      clearTimeout(waiting);
      waiting = setTimeout(() => done(".lanes-scroll"), 200);
    };
    const region = figure.querySelector(".lanes-scroll");
    const under = (x) => {
      const box = figure.querySelector(".lane-plot").getBoundingClientRect();
      const share = Math.min(0.999, Math.max(0, (x - box.left) / box.width));
      return range[0] + Math.floor(share * (range[1] - range[0] + 1));
    };
    region.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(event.deltaY > 0 ? 1.5 : 1 / 1.5, under(event.clientX));
    }, { passive: false });
    region.addEventListener("keydown", (event) => {
      const middle = Math.floor((range[0] + range[1]) / 2);
      if (event.key === "+" || event.key === "=") zoom(0.5, middle);
      else if (event.key === "-") zoom(2, middle);
      else if (event.key === "0") { range = [first, last]; draw(); done(".lanes-scroll"); }
      else return;
      event.preventDefault();
    });
    let fingers = null;
    const spread = (touches) => Math.hypot(touches[0].clientX - touches[1].clientX, touches[0].clientY - touches[1].clientY);
    region.addEventListener("touchstart", (event) => {
      if (event.touches.length === 2) {
        fingers = { spread: spread(event.touches), middle: under((event.touches[0].clientX + event.touches[1].clientX) / 2) };
      }
    }, { passive: true });
    region.addEventListener("touchmove", (event) => {
      if (!fingers || event.touches.length !== 2) return;
      event.preventDefault();
      const factor = fingers.spread / spread(event.touches);
      if (factor > 1.4 || factor < 0.7) {
        zoom(factor, fingers.middle);
        fingers.spread = spread(event.touches);
      }
    }, { passive: false });
    region.addEventListener("touchend", () => { fingers = null; });
  };

  // One sign of a lane is reached by the tab key, the others from it by the arrow keys; what it answers is ringed.
  const lanes = (figure) => {
    const rows = [...figure.querySelectorAll(".lane-plot")].map((plot) => [...plot.querySelectorAll("a.sign")])
      .filter((signs) => signs.length);
    const place = (sign) => sign.getBoundingClientRect().left;
    rows.forEach((signs, row) => {
      signs[0].setAttribute("tabindex", "0");
      signs.forEach((sign, i) => {
        sign.addEventListener("keydown", (event) => {
          let next = null;
          if (event.key === "ArrowRight") next = signs[i + 1];
          else if (event.key === "ArrowLeft") next = signs[i - 1];
          else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            const other = rows[row + (event.key === "ArrowDown" ? 1 : -1)];
            next = other?.reduce((best, one) =>
              Math.abs(place(one) - place(sign)) < Math.abs(place(best) - place(sign)) ? one : best);
          } else return;
          event.preventDefault();
          event.stopPropagation();
          next?.focus();
        });
        const answered = sign.dataset.answers === "0" ? null
          : figure.querySelector(`a.sign[data-statement="${sign.dataset.answers}"]`);
        if (answered) {
          const ring = (on) => () => answered.classList.toggle("answered", on);
          sign.addEventListener("pointerenter", ring(true));
          sign.addEventListener("focus", ring(true));
          sign.addEventListener("pointerleave", ring(false));
          sign.addEventListener("blur", ring(false));
        }
      });
    });
  };

  addEventListener("popstate", () => {
    if (document.getElementById("timeline")) show(new URL(location.href), false, null);
  });
  begin();
})();
