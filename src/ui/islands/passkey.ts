import { island, word } from "./connect.ts";

/**
 * `<ippo-passkey>`: shows its button where the browser knows passkeys, asks the server for a
 * question, lets the device answer it, and sends the answer. Without script the password stays.
 */
export const passkey = (): void =>
  island("ippo-passkey", (element, signal) => {
    const button = element.querySelector("button");
    if (button === null || !("PublicKeyCredential" in window)) return;
    if (!("parseRequestOptionsFromJSON" in PublicKeyCredential)) return;
    element.hidden = false;
    button.addEventListener("click", () => void use(element, button), { signal });
  });

async function use(element: HTMLElement, button: HTMLButtonElement): Promise<void> {
  button.disabled = true;
  tell(element, "");
  try {
    const question = await answerOf(await fetch(word(element, "ask")));
    const credential = await ask(question, word(element, "make") === "yes");
    if (credential === null) return;
    const body = new URLSearchParams({
      response: JSON.stringify(credential.toJSON()),
      back: word(element, "back"),
    });
    const { to } = await answerOf(await fetch(word(element, "send"), { method: "POST", body }));
    window.location.assign(String(to));
  } catch (error) {
    // Turning away from the device's own dialogue is no problem to tell.
    if (error instanceof DOMException && error.name === "NotAllowedError") return;
    tell(element, error instanceof Refused ? error.message : "パスキーを使えませんでした。");
  } finally {
    button.disabled = false;
  }
}

class Refused extends Error {}

type Json = Record<string, unknown>;

async function answerOf(response: Response): Promise<Json> {
  // Both addresses answer with JSON of ours, refusals with their words.
  const json = (await response.json()) as Json & { words?: { std: string } };
  if (!response.ok) throw new Refused(json.words?.std ?? "");
  return json;
}

async function ask(question: Json, make: boolean): Promise<PublicKeyCredential | null> {
  // The library made the question in exactly this form; the browser checks it again.
  const options = question as unknown;
  const credential = make
    ? await navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
          options as PublicKeyCredentialCreationOptionsJSON,
        ),
      })
    : await navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(
          options as PublicKeyCredentialRequestOptionsJSON,
        ),
      });
  return credential instanceof PublicKeyCredential ? credential : null;
}

function tell(element: HTMLElement, text: string): void {
  const place = element.querySelector("[role=alert]");
  if (place !== null) place.textContent = text;
}
