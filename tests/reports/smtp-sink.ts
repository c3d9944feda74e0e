import { createServer, type AddressInfo, type Socket } from "node:net";

export type Sink = {
  readonly port: number;
  /** Whole messages, headers and body, in the order they came. */
  readonly messages: string[];
  readonly recipients: string[];
  /** While true every message is refused as a full mailbox would. */
  refusing: boolean;
  close(): Promise<void>;
};

/** A mail server that keeps what it is given: as much of RFC 5321 as a client needs to send. */
export async function smtpSink(): Promise<Sink> {
  const sockets = new Set<Socket>();
  const sink = { port: 0, messages: [] as string[], recipients: [] as string[], refusing: false };
  const server = createServer((socket) => {
    sockets.add(socket);
    converse(socket, sink);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  // A server listening on a port has an address with one.
  sink.port = (server.address() as AddressInfo).port;
  return Object.assign(sink, {
    close: () =>
      new Promise<void>((closed) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => closed());
      }),
  });
}

function converse(
  socket: Socket,
  sink: { messages: string[]; recipients: string[]; refusing: boolean },
): void {
  let waiting = "";
  let data: string[] | null = null;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const command = (line: string): void => {
    if (data !== null) {
      if (line !== ".") return void data.push(line);
      sink.messages.push(data.join("\n"));
      data = null;
      return void say("250 kept");
    }
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "RCPT") sink.recipients.push(line);
    if (verb === "DATA") {
      if (sink.refusing) return void say("452 no room");
      data = [];
      return void say("354 go on");
    }
    say(verb === "QUIT" ? "221 bye" : "250 ok");
  };
  socket.on("error", () => undefined);
  socket.on("data", (chunk) => {
    waiting += chunk.toString("latin1");
    const lines = waiting.split("\r\n");
    waiting = lines.pop() ?? "";
    lines.forEach(command);
  });
  say("220 sink");
}
