/**
 * Of a form that may wait, what nobody touched is not sent: a page that was stored in the morning must
 * not take back in the evening what was written elsewhere meanwhile. A field that the browser filled
 * again by itself differs from how it came, and is sent.
 */
export function onlyTouched(form: HTMLFormElement, signal: AbortSignal): void {
  if (form.querySelector("input[name=_then]") === null) return;
  const touched = new Set<string>();
  const touch = (event: Event) => {
    if (event.target instanceof HTMLElement) touched.add(event.target.getAttribute("name") ?? "");
  };
  form.addEventListener("input", touch, { signal });
  form.addEventListener(
    "formdata",
    ({ formData }) => {
      for (const name of namesOf(form)) {
        if (touched.has(name) || !isAsItCame(form, name)) continue;
        formData.delete(name);
        // The twin that says "the boxes were there, so none chosen means none".
        formData.delete(`${name}s`);
      }
    },
    { signal },
  );
}

/** The fields that people fill; buttons, files and hidden fields are meant as they are. */
const namesOf = (form: HTMLFormElement): Set<string> =>
  new Set(
    [...form.elements].flatMap((one) =>
      one instanceof HTMLTextAreaElement ||
      (one instanceof HTMLInputElement && filled.has(one.type))
        ? one.name
        : [],
    ),
  );

const filled: ReadonlySet<string> = new Set(["text", "radio", "checkbox"]);

const isAsItCame = (form: HTMLFormElement, name: string): boolean =>
  [...form.elements].every(
    (one) =>
      one.getAttribute("name") !== name ||
      (one instanceof HTMLTextAreaElement && one.value === one.defaultValue) ||
      (one instanceof HTMLInputElement &&
        (one.type === "text"
          ? one.value === one.defaultValue
          : one.checked === one.defaultChecked)),
  );
