import type { z } from "zod";

import type { Tx } from "../db/actor-transaction.ts";
import type { Problem } from "../domain/result.ts";
import type { PlainDay } from "../domain/ids.ts";
import type { Ability } from "../policies/abilities.ts";
import type { Actor, ParticipantActor, StaffActor, Visitor } from "../policies/actor.ts";
import type { Services } from "./services.ts";
import type { Reply } from "./reply.ts";
import type { RawForm, Upload } from "./body.ts";

export type Method = "GET" | "POST";

/** What the audit log keeps of a call: an action, or the reason why nothing is kept. */
export type AuditSpec =
  | { readonly action: string; readonly about?: "participant" }
  | { readonly nothing: string };

export type Ctx<A, Form> = {
  readonly actor: A;
  /** The actor's transaction: committed when the reply is kept, rolled back when not. */
  readonly tx: Tx;
  readonly services: Services;
  /** Path parameters; those whose name ends in `Id` are known to be UUIDs. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly form: Form;
  /** What was typed, for showing a refused form again. */
  readonly raw: RawForm;
  readonly uploads: Readonly<Record<string, Upload>>;
  readonly now: Date;
  /** Today in the office. */
  readonly today: PlainDay;
  /** A fresh idempotency key for a form on the page being drawn. */
  readonly once: string;
  /** Seconds this entry lay on a device without a network: 0 when it came at once, null when not known. */
  readonly waited: number | null;
  readonly request: Request;
  /** Names the person this call is about, for the audit log (routes with `about: "participant"`). */
  about(participantId: string): void;
};

type Common<A, S extends z.ZodType | undefined> = {
  readonly method: Method;
  readonly path: `/${string}`;
  readonly can: Ability;
  readonly audit: AuditSpec;
  /** The page opens the camera itself; every other page may not. */
  readonly camera?: true;
  readonly form?: S;
  /** Names of the fields whose words a person is shown: their readings are made once they are saved. */
  readonly readings?: RegExp;
  /** `shownTo`: only some of the staff may be shown these words, so they stand in no list of all staff. */
  readonly readingsFor?: "shownTo";
  /** Named file fields and what they must be, by content. */
  readonly uploads?: Readonly<Record<string, "photo" | "voice" | "csv" | "paper">>;
  /** Shows the form again with what is wrong; without it a page lists the problems and leads back. */
  readonly again?: (ctx: Ctx<A, undefined>, problems: readonly Problem[]) => Promise<Reply>;
  readonly handle: (ctx: Ctx<A, S extends z.ZodType ? z.output<S> : undefined>) => Promise<Reply>;
};

export type Route = Common<never, z.ZodType | undefined> & {
  readonly for: "participant" | "staff" | "visitor" | "anyone" | "signedIn";
};

const route =
  <A>(audience: Route["for"]) =>
  <S extends z.ZodType | undefined = undefined>(spec: Common<A, S>): Route =>
    // The dispatcher calls `handle` only with an actor of this audience and a form its schema made.
    ({ ...spec, for: audience }) as unknown as Route;

export const participantRoute = route<ParticipantActor>("participant");
export const staffRoute = route<StaffActor>("staff");
export const signedInRoute = route<ParticipantActor | StaffActor>("signedIn");

/** Open to people who are not signed in: `tx` throws when used, since no tenant is known. */
export const visitorRoute = route<Visitor>("visitor");
export const anyoneRoute = route<Actor>("anyone");
