import { island } from "./connect.ts";

/**
 * `<ippo-card>`: a card's address brings its token behind "#", where no server and no log sees it.
 * It is put into the form, taken out of the address bar and the history, and sent.
 */
export const card = (): void =>
  island("ippo-card", (element) => {
    const token = window.location.hash.slice(1);
    const field = element.querySelector<HTMLInputElement>("input[name=card]");
    if (token === "" || field === null) return;
    history.replaceState(null, "", window.location.pathname);
    field.value = token;
    field.form?.requestSubmit();
  });
