import { crc32 } from "node:zlib";

export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array };

/** A ZIP archive whose entries are stored as they are (PDFs are compressed inside); names in UTF-8. APPNOTE 6.3.9. */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes } of entries) {
    const encoded = Buffer.from(name, "utf8");
    const common = commonHeader(encoded.length, bytes);
    const local = Buffer.concat([signature(0x04034b50), common, encoded]);
    const central = Buffer.concat([
      signature(0x02014b50),
      Buffer.from([20, 0]),
      common,
      centralTail(at),
      encoded,
    ]);
    files.push(local, Buffer.from(bytes));
    directory.push(central);
    at += local.length + bytes.byteLength;
  }
  const listing = Buffer.concat(directory);
  return new Uint8Array(Buffer.concat([...files, listing, ending(entries.length, listing, at)]));
}

/** Version, the UTF-8 flag, stored, the first day a ZIP can say, checksum, both sizes, lengths of name and extra. */
function commonHeader(nameLength: number, bytes: Uint8Array): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(0x0800, 2);
  header.writeUInt16LE(0, 4);
  header.writeUInt16LE(0, 6);
  header.writeUInt16LE(0x21, 8);
  header.writeUInt32LE(crc32(bytes), 10);
  header.writeUInt32LE(bytes.byteLength, 14);
  header.writeUInt32LE(bytes.byteLength, 18);
  header.writeUInt16LE(nameLength, 22);
  return header;
}

/** Comment, disk and attributes are none; then where the file begins. */
function centralTail(offset: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return tail;
}

function ending(count: number, listing: Buffer, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

function signature(value: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(value);
  return four;
}
