import { beforeEach, describe, expect, test, vi } from "vitest";
import { outbox, type Answer, type SaveState } from "./outbox.ts";

describe("ほぞんの 送り箱", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  function world() {
    let content = "a";
    const packed: string[] = [];
    const sent: string[] = [];
    const told: SaveState[] = [];
    const answers: ((answer: Answer) => void)[] = [];
    const box = outbox<string>({
      pack: () => {
        packed.push(content);
        return `${content}${packed.length}`;
      },
      send: (parcel) => {
        sent.push(parcel);
        return new Promise((resolve) => answers.push(resolve));
      },
      tell: (state) => told.push(state),
    });
    const answer = async (state: Answer["state"]) => {
      answers.shift()?.({ state, words: null });
      await vi.advanceTimersByTimeAsync(0);
    };
    return { box, sent, told, answer, write: (text: string) => (content = text) };
  }

  test("変わるたびに送り、ほぞんしたと言う", async () => {
    const { box, sent, told, answer } = world();
    box.changed();
    await answer("saved");
    expect(sent).toEqual(["a1"]);
    expect(told).toEqual(["saving", "saved"]);
    expect(box.stuck()).toBe(false);
  });

  test("送っているあいだに変わったら、新しいほうを一度だけ送る", async () => {
    const { box, sent, told, answer, write } = world();
    box.changed();
    write("b");
    box.changed();
    write("c");
    box.changed();
    expect(sent).toEqual(["a1"]);
    await answer("saved");
    expect(sent).toEqual(["a1", "c2"]);
    await answer("saved");
    expect(told.at(-1)).toBe("saved");
    expect(sent).toHaveLength(2);
  });

  test("届かなければ、同じ包みを間をあけて送りなおす", async () => {
    const { box, sent, told, answer } = world();
    box.changed();
    await answer("notSent");
    expect(told.at(-1)).toBe("notSent");
    expect(box.stuck()).toBe(true);
    await vi.advanceTimersByTimeAsync(3000);
    expect(sent).toEqual(["a1", "a1"]);
    await answer("notSent");
    await vi.advanceTimersByTimeAsync(3000);
    expect(sent).toHaveLength(2);
    box.retry();
    await answer("saved");
    expect(sent).toEqual(["a1", "a1", "a1"]);
    expect(box.stuck()).toBe(false);
  });

  test("受け取ってもらえなければ、くりかえさず、書きかえを待つ", async () => {
    const { box, sent, answer, write } = world();
    box.changed();
    await answer("notTaken");
    await vi.advanceTimersByTimeAsync(120_000);
    expect(sent).toHaveLength(1);
    expect(box.stuck()).toBe(true);
    write("b");
    box.changed();
    await answer("saved");
    expect(box.stuck()).toBe(false);
  });

  test("とどかないあいだだけ、先へ進ませない", async () => {
    const { box, answer, write } = world();
    box.changed();
    expect(box.unreached()).toBe(false);
    await answer("notSent");
    expect(box.unreached()).toBe(true);
    box.retry();
    await answer("signIn");
    expect(box.unreached()).toBe(false);
    write("b");
    box.changed();
    await answer("saved");
    expect(box.unreached()).toBe(false);
  });

  test("ページを出るときは、まだの包みを 同じまま もういちど 送る", async () => {
    const { box, sent, answer } = world();
    box.leave();
    expect(sent).toEqual([]);
    box.changed();
    box.leave();
    expect(sent).toEqual(["a1", "a1"]);
    await answer("saved");
    box.leave();
    expect(sent).toHaveLength(2);
  });

  test("フォームを送ったあとは、もう何も送らない", async () => {
    const { box, sent, told, answer } = world();
    box.changed();
    box.stop();
    await answer("notSent");
    await vi.advanceTimersByTimeAsync(120_000);
    expect(sent).toHaveLength(1);
    expect(told).toEqual(["saving"]);
  });
});
