import { island, word } from "./connect.ts";

/**
 * `<ippo-one-switch>`: what can be pressed is lit one after another, and one switch (Space, Enter, or a
 * press anywhere) presses what is lit. The switch starts it, its own button, Escape and Tab stop it,
 * and after two rounds without a press it rests. It goes on by itself on the page a press leads to.
 */
export const oneSwitch = (): void =>
  island("ippo-one-switch", (element, signal) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button secondary";
    element.replaceChildren(button);
    const pace = Number(word(element, "pace"));
    let lit: HTMLElement | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let since = 0;
    let left = 0;

    const light = (next: HTMLElement | null) => {
      lit?.removeAttribute("data-lit");
      lit = next;
      lit?.setAttribute("data-lit", "");
      lit?.focus();
    };
    const on = () => {
      const all = pressable();
      const next = all[(lit === null ? -1 : all.indexOf(lit)) + 1] ?? all[0];
      if (document.hidden || next === undefined) return wait();
      if (left <= 0) return rest();
      left -= 1;
      light(next);
      wait();
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(on, pace);
    };
    const start = () => {
      since = performance.now();
      left = pressable().length * rounds;
      sessionStorage.setItem(walking, "");
      button.textContent = word(element, "stop");
      on();
    };
    const rest = () => {
      clearTimeout(timer);
      timer = undefined;
      lit?.blur();
      light(null);
      sessionStorage.removeItem(walking);
      button.textContent = word(element, "start");
    };
    const press = () => {
      // A hand that trembles presses twice; what was just lit was not meant.
      if (performance.now() - since < bounce || lit === null) return;
      const pressed = lit;
      start();
      if (!(pressed instanceof HTMLAudioElement)) pressed.click();
      else if (pressed.paused) void pressed.play();
      else pressed.pause();
    };
    const isOn = () => timer !== undefined;

    const keyed = (event: KeyboardEvent) => {
      if (isOn() && (event.key === "Escape" || event.key === "Tab")) return rest();
      if ((event.key !== " " && event.key !== "Enter") || isHeld(event.target, isOn())) return;
      event.preventDefault();
      if (event.type !== "keydown" || event.repeat) return;
      if (isOn()) press();
      else start();
    };
    const clicked = (event: MouseEvent) => {
      // What this island presses itself is no press of the switch.
      if (!event.isTrusted || event.detail === 0) return;
      if (event.target === button) return isOn() ? rest() : start();
      if (isOn()) {
        event.preventDefault();
        event.stopImmediatePropagation();
        press();
      } else if (!isHeld(event.target, false)) start();
    };
    const capture = { signal, capture: true };
    window.addEventListener("keydown", keyed, capture);
    window.addEventListener("keyup", keyed, capture);
    window.addEventListener("click", clicked, capture);
    signal.addEventListener("abort", () => clearTimeout(timer));
    if (sessionStorage.getItem(walking) === null) rest();
    else start();
  });

/** That it was on, for the next page of the same window; no word of anybody's. */
const walking = "ippo-one-switch";
const rounds = 2;
const bounce = 400;

const controls = "a[href], button, summary, audio, input, select, textarea, label";
const written = "input:not([type=radio], [type=checkbox]), select, textarea";

/** Whether a press here means the thing itself: a control while it rests, writing always. */
const isHeld = (target: EventTarget | null, isOn: boolean): boolean =>
  target instanceof Element && target.closest(isOn ? written : controls) !== null;

/** What stands open, in the order of the page: a question that is asked goes before all else. */
function pressable(): HTMLElement[] {
  const asked = document.querySelector("dialog[open]");
  const all = (asked ?? document).querySelectorAll<HTMLElement>(
    asked === null ? `main :is(${controls}), .person-bar a` : controls,
  );
  return [...all].filter(
    (one) =>
      !one.matches(`label, :disabled, ${written}`) &&
      one.closest("ippo-one-switch") === null &&
      one.checkVisibility({ visibilityProperty: true }),
  );
}
