import { createServer, type Server } from "node:http";
import { gzipSync } from "node:zlib";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";

/** The same questions as one plain HTML form, without a line of script or style: as fast as asking them can be. */
export function serveBareForm(content: QuestionnaireContent): Server {
  const points = Array.from({ length: content.scale.max - content.scale.min + 1 }, (_, at) => content.scale.min + at);
  const items = content.items.map(({ id, others }) => {
    const radios = points.map((point) => `<label><input type="radio" name="${id}" value="${point}">${point}</label>`);
    return `<fieldset><legend>${others.en ?? ""}</legend>${radios.join("")}</fieldset>`;
  });
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Form</title><form method="post">${items.join("")}<button>Send</button></form></html>`;
  const body = gzipSync(page, { level: 9 });
  return createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" });
    response.end(body);
  });
}
