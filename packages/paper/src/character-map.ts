/** Which signs a face has, from its `cmap` table (OpenType 1.9, formats 4 and 12): calls `has` with each first and last code point. */
export function readCharacterMap(face: Uint8Array, has: (first: number, last: number) => void): void {
  const view = new DataView(face.buffer, face.byteOffset, face.byteLength);
  const table = tableAt(view, "cmap");
  if (table === null) return;
  for (let record = 0; record < view.getUint16(table + 2); record += 1) {
    const at = table + view.getUint32(table + 8 + 8 * record);
    const format = view.getUint16(at);
    if (format === 12) readGroups(view, at, has);
    else if (format === 4) readSegments(view, at, has);
  }
}

function tableAt(view: DataView, name: string): number | null {
  for (let table = 0; table < view.getUint16(4); table += 1) {
    const at = 12 + 16 * table;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(at + place)));
    if (tag === name) return view.getUint32(at + 8);
  }
  return null;
}

function readGroups(view: DataView, at: number, has: (first: number, last: number) => void): void {
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const place = at + 16 + 12 * group;
    has(view.getUint32(place), view.getUint32(place + 4));
  }
}

/** A sign that a segment maps to glyph 0 is one that the face does not have. */
function readSegments(view: DataView, at: number, has: (first: number, last: number) => void): void {
  const twice = view.getUint16(at + 6);
  for (let place = 0; place < twice; place += 2) {
    const last = view.getUint16(at + 14 + place);
    const first = view.getUint16(at + 16 + twice + place);
    const delta = view.getUint16(at + 16 + 2 * twice + place);
    const offsetAt = at + 16 + 3 * twice + place;
    const offset = view.getUint16(offsetAt);
    for (let sign = first; sign <= last && sign !== 0xffff; sign += 1) {
      const glyph = offset === 0 ? (sign + delta) & 0xffff : view.getUint16(offsetAt + offset + 2 * (sign - first));
      if (glyph !== 0) has(sign, sign);
    }
  }
}
