import { v4 } from "uuid";

import type { Cast, Unanswered } from "./cast.ts";
import type { Sent } from "./load.ts";

export type MeasuredPage = {
  readonly key: string;
  readonly name: string;
  /** ui.md: milliseconds of server time at the 95th percentile, and kilobytes at first view. */
  readonly budget: { readonly p95: number; readonly kilobytes: number };
  /** Pages a second at 16 connections: ten times (a save: five times) what record platforms reach. */
  readonly goal?: number;
  readonly expected: 200 | 303;
  readonly next: () => Sent;
  /** Where saves go: each to an experience of which nothing was said yet. */
  readonly places?: Places;
};

export type Places = { take(): Unanswered; last(): Unanswered };

export type Cookies = {
  readonly manager: string;
  readonly serviceManager: string;
  readonly person: string;
  readonly of: ReadonlyMap<string, string>;
};

const persons = { p95: 30, kilobytes: 60 };
const staffs = { p95: 80, kilobytes: 120 };

/** The pages of the day, each asked for as its reader would. */
export function measuredPages(
  cast: Cast,
  cookies: Cookies,
  today: string,
  planId: string,
): MeasuredPage[] {
  const get = (path: string, cookie: string) => () => ({ path, headers: { cookie } });
  const mine = (path: string) => get(path, cookies.person);
  const staff = (path: string) => get(path, cookies.manager);
  const page = { expected: 200 } as const;
  const places = placesOf(cast.unanswered);
  return [
    { key: "today", name: "きょう", budget: persons, ...page, next: mine("/today") },
    {
      key: "board",
      name: "きょうのボード (60人)",
      budget: { p95: 60, kilobytes: 90 },
      goal: 1480,
      ...page,
      next: staff("/board"),
    },
    {
      key: "timeline",
      name: "ひとりの記録",
      budget: staffs,
      ...page,
      next: staff(`/people/${cast.person.personId}`),
    },
    { key: "growth", name: "あゆみ", budget: persons, goal: 3920, ...page, next: mine("/growth") },
    {
      key: "programme",
      name: "あゆみ・ひとつのプログラム",
      budget: persons,
      goal: 3920,
      ...page,
      next: mine(`/growth/${cast.programmeId}`),
    },
    { key: "day", name: "一日の計画", budget: staffs, ...page, next: staff(`/days/${today}`) },
    {
      key: "editor",
      name: "個別支援計画の原案",
      budget: staffs,
      ...page,
      next: get(`/plans/${planId}/edit`, cookies.serviceManager),
    },
    { key: "waiting", name: "待っている人", budget: staffs, ...page, next: staff("/waiting") },
    {
      key: "save",
      name: "ふりかえりの答えを残す",
      budget: persons,
      goal: 1370,
      expected: 303,
      next: saves(places, cookies.of),
      places,
    },
  ];
}

/** The first answer about an experience, by the person it belongs to. */
function saves(places: Places, cookies: Cookies["of"]): () => Sent {
  let count = 0;
  return () => {
    const { participantId, experienceId } = places.take();
    count += 1;
    return {
      path: `/reflect/${experienceId}/did`,
      method: "POST",
      headers: {
        cookie: cookies.get(participantId) ?? "",
        "content-type": "application/x-www-form-urlencoded",
        "sec-fetch-site": "same-origin",
      },
      body: `words=${encodeURIComponent(`箱を ${count}つ おった`)}&go=next&_once=${v4()}`,
    };
  };
}

/** Goes around: what a round has saved is taken away again after it. */
function placesOf(all: readonly Unanswered[]): Places {
  let at = -1;
  const last = () => {
    const found = all[at % all.length];
    if (found === undefined) throw new Error("Nothing is left to answer; run with --fresh");
    return found;
  };
  const take = () => {
    at += 1;
    return last();
  };
  return { take, last };
}
