let owner: string | null = null;

/** From now on a form that says where it leads may be sent without a network: the worker carries it. */
export function carryFor(pageOwner: string): void {
  owner = pageOwner;
}

/** Whether a submit of this form reaches somebody whatever the network does. */
export const isCarried = (form: HTMLFormElement): boolean =>
  owner !== null &&
  navigator.serviceWorker.controller !== null &&
  form.querySelector("input[name=_then]") !== null;

/** Whose words they are travels with them, so that the next person on this tablet cannot send them. */
export const markOwner = (event: FormDataEvent): void => {
  if (owner !== null && event.formData.has("_then")) event.formData.set("_owner", owner);
};
