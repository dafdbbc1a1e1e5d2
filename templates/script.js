"use strict";
// A slider and two buttons beside the dates, which work without them.
(() => {
  const radios = [...document.querySelectorAll(".dates input")];
  if (radios.length < 2) return;
  const make = (name, attributes) =>
    Object.assign(document.createElement(name), attributes);
  const slider = make("input", { type: "range", min: 0, max: radios.length - 1, step: 1 });
  slider.setAttribute("aria-label", "Date");
  const chosen = () => radios.findIndex((radio) => radio.checked);
  const show = () => {
    const radio = radios[chosen()];
    const text = radio.nextElementSibling.textContent;
    slider.value = chosen();
    slider.setAttribute("aria-valuetext", text);
    const list = radio.parentElement;
    const label = radio.nextElementSibling;
    list.scrollLeft = label.offsetLeft - list.clientWidth / 2 + label.offsetWidth / 2;
  };
  const choose = (number) => {
    const radio = radios[Math.max(0, Math.min(radios.length - 1, number))];
    radio.checked = true;
    show();
  };
  slider.addEventListener("input", () => choose(Number(slider.value)));
  const step = (text, label, by) => {
    const button = make("button", { type: "button", textContent: text });
    button.setAttribute("aria-label", label);
    button.addEventListener("click", () => choose(chosen() + by));
    return button;
  };
  const stepper = make("span", { className: "stepper" });
  stepper.append(step("‹", "Earlier", -1), slider, step("›", "Later", 1));
  document.querySelector(".days").before(stepper);
  radios.forEach((radio) => radio.addEventListener("change", show));
  show();
})();
