let owner = "";
let isReady = false;

/** Whose this page is. Named from the first moment, because a person may be quicker than the worker's answer. */
export function belongsTo(pageOwner: string): void {
  owner = pageOwner;
}

/** The worker has this person's key: what it cannot send it keeps. */
export function nowCarried(): void {
  isReady = true;
}

/** Whether a submit of this form reaches somebody whatever the network does. */
export const isCarried = (form: HTMLFormElement): boolean =>
  isReady &&
  navigator.serviceWorker.controller !== null &&
  form.querySelector("input[name=_then]") !== null;

/** Whose words they are travels with them, so that the next person on this tablet cannot send them. */
export const markOwner = ({ formData }: FormDataEvent): void => {
  if (owner !== "" && formData.has("_then")) formData.set("_owner", owner);
};
